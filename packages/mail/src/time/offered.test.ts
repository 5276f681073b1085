import { describe, expect, it } from "vitest";
import { readInWords } from "./in-words.sample.ts";
import type { TimeContext } from "./mention.ts";

/** Text, what is found in it, and what was known beforehand. */
const cases: [text: string, found: string[], context?: Partial<TimeContext>][] = [
  ["Either Tuesday 3 March at 2pm or Thursday 5 March at 3pm", ["slot 2026-03-03 14:00", "slot 2026-03-05 15:00"]],
  ["Which of these suits you?\n- Tue 3 March 2pm\n- Thu 5 March 3pm", ["slot 2026-03-03 14:00", "slot 2026-03-05 15:00"]],
  ["Would Tuesday 3 March at 2pm work for you?", ["slot 2026-03-03 14:00"]],
  [
    "Please pick one of the available times:\n* 3 March 10:00\n* 3 March 11:00\n* 4 March 09:30",
    ["slot 2026-03-03 10:00", "slot 2026-03-03 11:00", "slot 2026-03-04 09:30"],
  ],
  [
    "We could do Tue 3 March 10am, Wed 4 March 11am or Thu 5 March 2pm. Let me know what works.",
    ["slot 2026-03-03 10:00", "slot 2026-03-04 11:00", "slot 2026-03-05 14:00"],
  ],
  ["Can you make 3pm tomorrow?", ["slot 2026-02-25 15:00"]],
  [
    "Please select one of the following: Monday 2 March 10:00, Tuesday 3 March 11:00, Wednesday 4 March 12:00.",
    ["slot 2026-03-02 10:00", "slot 2026-03-03 11:00", "slot 2026-03-04 12:00"],
  ],
  [
    "Here are a few times that work for us:\n\nTue 3 March: 10:00, 11:30, 14:00\nWed 4 March: 9:30\n\nWhich would you prefer?",
    ["slot 2026-03-03 10:00", "slot 2026-03-03 11:30", "slot 2026-03-03 14:00", "slot 2026-03-04 09:30"],
  ],
  ["Are you available on Tuesday 3 March between 2pm and 4pm GMT?", ["slot 2026-03-03 14:00-16:00 Europe/London"]],
  ["How about Thursday afternoon, say 2.30?", ["slot 2026-02-26 14:30"]],
  ["Option 1: 3 March 10:00\nOption 2: 4 March 11:00\nPlease choose one.", ["slot 2026-03-03 10:00", "slot 2026-03-04 11:00"]],
  ["1) Tue 3 March 10:00\n2) Wed 4 March 11:00\nWhich works best?", ["slot 2026-03-03 10:00", "slot 2026-03-04 11:00"]],
  ["We can offer 3 March at 10am, 11am or 2pm.", ["slot 2026-03-03 10:00", "slot 2026-03-03 11:00", "slot 2026-03-03 14:00"]],
  ["Would 10am or 2pm on 3 March suit?", ["slot 2026-03-03 10:00", "slot 2026-03-03 14:00"]],
  ["Either 3 or 4pm on 3 March", ["slot 2026-03-03 16:00"]],
  ["What about 3 March at 2?", ["slot 2026-03-03 14:00"]],
  ["Are you free on 3 March at 2pm?", ["slot 2026-03-03 14:00"]],
  ["I'm available 3 March 2-5pm.", ["slot 2026-03-03 14:00-17:00"]],
  [
    "Let me know which works: Tuesday at 10, Wednesday at 11 or Thursday at 12.",
    ["slot 2026-03-03 10:00 ?start", "slot 2026-02-25 11:00", "slot 2026-02-26 12:00"],
  ],
  ["Suggested times: Mon 2 March 9am, Tue 3 March 10am", ["slot 2026-03-02 09:00", "slot 2026-03-03 10:00"]],
  [
    "Hi Sam,\n\nGreat speaking with you today! I'd like to schedule your second round with our VP. Could you do next Wednesday at 11am or Thursday at 1pm (both CT)?\n\nBest,\nKim",
    ["other 2026-02-24 day", "slot 2026-03-04 11:00 America/Chicago ?start", "slot 2026-02-26 13:00 America/Chicago"],
  ],
  ["Can we do 1-2 on Thursday? Or 3-4?", ["slot 2026-02-26 13:00-14:00"]],
  ["Please call me on 020 7946 0018 between 9 and 5 tomorrow to arrange a time.", ["slot 2026-02-25 09:00-17:00"]],
];

describe("times that are offered for choice", () => {
  it.each(cases)("%s", (text, found, context) => {
    expect(readInWords(text, context)).toEqual(found);
  });
});
