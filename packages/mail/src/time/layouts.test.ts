import { describe, expect, it } from "vitest";
import { readInWords } from "./in-words.sample.ts";
import type { TimeContext } from "./mention.ts";

/** Text, what is found in it, and what was known beforehand. */
const cases: [text: string, found: string[], context?: Partial<TimeContext>][] = [
  ["Date: Tue 3 March\nTime: 2-3pm", ["event 2026-03-03 14:00-15:00"]],
  ["Date\tTue 3 March\nTime\t2-3pm\nRoom\t4", ["event 2026-03-03 14:00-15:00"]],
  ["Date | Time | Room\n3 March 2026 | 2-3pm | Room 4", ["event 2026-03-03 14:00-15:00"]],
  ["Date\tTime\tRoom\n3 March 2026\t2-3\tRoom 4", ["event 2026-03-03 14:00-15:00"]],
  ["When\nTuesday Mar 3, 2026 · 10:30am – 11:15am", ["event 2026-03-03 10:30-11:15"]],
  [
    "Interview 1: Mon 2 March, 10:00-10:45\nInterview 2: Wed 4 March, 14:00-15:00",
    ["event 2026-03-02 10:00-10:45", "event 2026-03-04 14:00-15:00"],
  ],
  ["Thursday, March 5\n9:00 AM - 9:45 AM: Anna\n1:00 PM - 2:00 PM: Bob", ["event 2026-03-05 09:00-09:45", "event 2026-03-05 13:00-14:00"]],
  ["Start: 3/3/2026 2:00 PM\nEnd: 3/3/2026 3:00 PM", ["event 2026-03-03 14:00-15:00"]],
  ["Date of Interview\t3 March 2026\nTime of Interview\t14:00\nLocation\tRoom 3", ["event 2026-03-03 14:00"]],
  ["Interview Date:\n\n03 March 2026\n\nInterview Time:\n\n14:00", ["event 2026-03-03 14:00"]],
  ["Thursday 5 March\t2pm\nFriday 6 March\t3pm", ["event 2026-03-05 14:00", "event 2026-03-06 15:00"]],
];

describe("labels, tables and lines", () => {
  it.each(cases)("%s", (text, found, context) => {
    expect(readInWords(text, context)).toEqual(found);
  });
});
