import { describe, expect, it } from "vitest";
import { readInWords } from "./in-words.sample.ts";
import type { TimeContext } from "./mention.ts";

/** Text, what is found in it, and what was known beforehand. */
const cases: [text: string, found: string[], context?: Partial<TimeContext>][] = [
  ["your interview has been moved from Tuesday 3 March 2pm to Thursday 5 March 3pm", ["old 2026-03-03 14:00", "event 2026-03-05 15:00"]],
  ["moved from 2pm to 3pm on Tuesday 3 March", ["old 2026-03-03 14:00", "event 2026-03-03 15:00"]],
  ["Thursday 5 March at 3pm instead of Tuesday 3 March", ["event 2026-03-05 15:00", "old 2026-03-03 day"]],
  [
    "The interview on Tuesday 3 March at 2pm has been rescheduled to Thursday 5 March at 3pm.",
    ["old 2026-03-03 14:00", "event 2026-03-05 15:00"],
  ],
  ["It was Tuesday 3 March 2pm, now Thursday 5 March 3pm", ["old 2026-03-03 14:00", "event 2026-03-05 15:00"]],
  ["Former: Tuesday 3 March 2pm\nNew time: Thursday 5 March 3pm", ["old 2026-03-03 14:00", "event 2026-03-05 15:00"]],
  ["~~Tuesday 3 March 2pm~~ Thursday 5 March 3pm", ["old 2026-03-03 14:00", "event 2026-03-05 15:00"]],
  ["Previously: 3 March 2026, 14:00\nNow: 5 March 2026, 15:00", ["old 2026-03-03 14:00", "event 2026-03-05 15:00"]],
  ["Original time: Tue 3 March 2pm\nUpdated time: Thu 5 March 3pm", ["old 2026-03-03 14:00", "event 2026-03-05 15:00"]],
  ["\tOld\tNew\nDate\t3 March 2026\t5 March 2026\nTime\t14:00\t15:00", ["old 2026-03-03 14:00", "event 2026-03-05 15:00"]],
  [
    "Your interview has been rescheduled.\nOld: Tue, Mar 3, 2:00 PM\nNew: Thu, Mar 5, 3:00 PM",
    ["old 2026-03-03 14:00", "event 2026-03-05 15:00"],
  ],
  [
    "Your interview has been rescheduled from Tue, Mar 3, 2:00 PM EST to Thu, Mar 5, 3:00 PM EST.",
    ["old 2026-03-03 14:00 America/New_York", "event 2026-03-05 15:00 America/New_York"],
  ],
  [
    "We need to move your interview. The new time is Thursday 5 March at 3pm. Your original slot on Tuesday 3 March at 2pm has been released.",
    ["event 2026-03-05 15:00", "old 2026-03-03 14:00"],
  ],
  ["Let's push Tuesday's call back to Thursday 5 March at 3pm.", ["old 2026-03-03 day ?start", "event 2026-03-05 15:00"]],
  ["Same day, but 4pm instead of 3pm on Tuesday 3 March.", ["event 2026-03-03 16:00", "old 2026-03-03 15:00"]],
  ["The interview will now start at 3pm rather than 2pm on Tuesday 3 March.", ["event 2026-03-03 15:00", "old 2026-03-03 14:00"]],
  ["The time of your interview on Tuesday 3 March has changed from 2pm to 3:30pm.", ["old 2026-03-03 14:00", "event 2026-03-03 15:30"]],
  ["Interview brought forward from 5 March to 3 March, 10am.", ["old 2026-03-05 day", "event 2026-03-03 10:00"]],
  ["Previous\tNew\n3 March 2026 2pm\t5 March 2026 3pm", ["old 2026-03-03 14:00", "event 2026-03-05 15:00"]],
  ["Old time: 2pm, Tuesday 3 March\nNew time: 3pm, Thursday 5 March", ["old 2026-03-03 14:00", "event 2026-03-05 15:00"]],
  ["~~Tuesday 3 March 2pm~~\nThursday 5 March 3pm", ["old 2026-03-03 14:00", "event 2026-03-05 15:00"]],
  ["Tuesday 3 March 2pm (cancelled)\nThursday 5 March 3pm", ["old 2026-03-03 14:00", "event 2026-03-05 15:00"]],
  ["Was: 3 March 14:00\nNow: 5 March 15:00", ["old 2026-03-03 14:00", "event 2026-03-05 15:00"]],
  ["Original date: 3 March 2026 14:00\nRevised date: 5 March 2026 15:00", ["old 2026-03-03 14:00", "event 2026-03-05 15:00"]],
  ["Was 2pm, is now 3pm, on 5 March", ["old 2026-03-05 14:00", "event 2026-03-05 15:00"]],
  ["We've had to push your interview back from 2pm to 3pm on 5 March.", ["old 2026-03-05 14:00", "event 2026-03-05 15:00"]],
  ["Not Tuesday 3 March but Thursday 5 March at 3pm", ["old 2026-03-03 day", "event 2026-03-05 15:00"]],
  [
    "This replaces your appointment on 3 March at 2pm. New appointment: 5 March at 3pm.",
    ["old 2026-03-03 14:00", "event 2026-03-05 15:00"],
  ],
  [
    "Your interview previously scheduled for 3 March at 2pm will now take place on 5 March at 3pm.",
    ["old 2026-03-03 14:00", "event 2026-03-05 15:00"],
  ],
  ["I've moved our meeting from Tuesday 3 March at 2pm to Wednesday 4 March.", ["old 2026-03-03 14:00", "event 2026-03-04 14:00 ?start"]],
  ["Rescheduled to: 5 March 2026, 3pm (previously 3 March 2026, 2pm)", ["event 2026-03-05 15:00", "old 2026-03-03 14:00"]],
  ["Date\tOld: 3 March 2026\tNew: 5 March 2026", ["old 2026-03-03 day", "event 2026-03-05 day"]],
  [
    "Your interview has been updated\n\nFrom: Tuesday, March 3, 2026 2:00 PM\nTo: Thursday, March 5, 2026 3:00 PM",
    ["old 2026-03-03 14:00", "event 2026-03-05 15:00"],
  ],
  [
    "The interview on Tuesday 3 March will take place at 14:00, not 15:00 as stated before.",
    ["event 2026-03-03 14:00", "old 2026-03-03 15:00"],
  ],
  ["Please note the corrected time: 14:30 (not 15:30) on 3 March.", ["event 2026-03-03 14:30", "old 2026-03-03 15:30"]],
  ["Correction: your interview is on 4 March, not 3 March, at 10am.", ["event 2026-03-04 10:00", "old 2026-03-03 10:00"]],
];

describe("the old time is told from the new one", () => {
  it.each(cases)("%s", (text, found, context) => {
    expect(readInWords(text, context)).toEqual(found);
  });
});
