import { describe, expect, it } from "vitest";
import { readInWords } from "./in-words.sample.ts";
import type { TimeContext } from "./mention.ts";

/** Text, what is found in it, and what was known beforehand. */
const cases: [text: string, found: string[], context?: Partial<TimeContext>][] = [
  ["11 March 9 for 9.30am", ["arrival 2026-03-11 09:00", "event 2026-03-11 09:30"]],
  ["11 March, please arrive at 9 for 9.30", ["arrival 2026-03-11 09:00", "event 2026-03-11 09:30"]],
  ["Interview on 11 March: arrive at 1:45 for 2:00", ["arrival 2026-03-11 13:45", "event 2026-03-11 14:00"]],
  ["Please confirm by 3 PM on Friday", ["deadline 2026-02-27 15:00"]],
  ["Please reply before 17:00 on 27 February", ["deadline 2026-02-27 17:00"]],
  ["The offer expires on 3 March 2026", ["deadline 2026-03-03 day"]],
  ["Your start date is 6 April 2026", ["other 2026-04-06 day"]],
  ["w/c 9 March", ["other 2026-03-09 day"]],
  ["week of July 14-18", ["other 2026-07-14 to 2026-07-18"]],
  ["I work 9.30-5.30", []],
  [
    "Dear Ana,\n\nWe are delighted to invite you to interview for the role of Staff Nurse on Thursday 12 March 2026 at 10:30. The interview will last approximately 45 minutes. Please arrive 15 minutes early. Parking is free until 18:00. If you can't make it, please tell us by Monday 9 March, 5pm.",
    ["event 2026-03-12 10:30 45min", "deadline 2026-03-12 18:00", "deadline 2026-03-09 17:00"],
  ],
  [
    "Thank you for your application of 12 January. We'd love to meet you on 5 March at 11:00.",
    ["other 2026-01-12 day", "event 2026-03-05 11:00"],
  ],
  [
    "Following your interview on 20 February, we are pleased to offer you the post. Please reply by 3 March. Start date: 1 April 2026.",
    ["other 2026-02-20 day", "deadline 2026-03-03 day", "other 2026-04-01 day"],
  ],
  [
    "We spoke on Monday. Interview: Thursday 5 March, 10am, Room 12, 3rd floor, 25 High Street.",
    ["other 2026-03-02 day", "event 2026-03-05 10:00"],
  ],
  ["Your booking reference is 2026-03-05-114. Time 10:00.", []],
  ["You have 2 days to reply. Interviews will be held in March 2026.", []],
  ["24/7 support. 1/2 day trial. 3/4 of applicants.", []],
  ["Our IP 10.3.2026.1, order 03/05/2026/77", []],
  ["+1 (415) 555-0134 ext 10, 03.04.05.06.07", []],
  ["You may 2 or 3 times march 4 miles.", []],
  ["Salary: £34,500-£37,000. Hours: 37.5 per week, 9.00-17.30.", []],
  ["Could you let me know your availability for the week of 9 March?", ["other 2026-03-09 day"]],
  ["Panel Interview - Thursday 12th March - 10.15am for 10.30am start", ["arrival 2026-03-12 10:15", "event 2026-03-12 10:30"]],
  [
    "12 March 2026: 09:00 arrival, 09:15 tour, 10:00 interview, 10:45 finish",
    ["arrival 2026-03-12 09:00", "arrival 2026-03-12 09:15", "event 2026-03-12 10:00-10:45"],
  ],
  [
    "Please book your slot by Friday 27 February at 5pm. Interviews take place on 5 March from 9am.",
    ["deadline 2026-02-27 17:00", "event 2026-03-05 09:00"],
  ],
  ["The role closes on 1 March. Interviews: 5 March, 10:00.", ["deadline 2026-03-01 day", "event 2026-03-05 10:00"]],
  ["by 5pm on 5 March", ["deadline 2026-03-05 17:00"]],
  ["5 March at 9:30 for 10, finish by 12", ["arrival 2026-03-05 09:30", "event 2026-03-05 10:00-12:00"]],
  ["Please report to reception at 9.45. Interview 10am, 5 March.", ["arrival 2026-03-05 09:45", "event 2026-03-05 10:00"]],
  ["Your interview is at 10:00 on 5 March; please log in at 9:50.", ["event 2026-03-05 10:00", "arrival 2026-03-05 09:50"]],
  ["Doors open 9:00, 5 March; interview at 9:30", ["arrival 2026-03-05 09:00", "event 2026-03-05 09:30"]],
  ["You can park until 6pm on 5 March.", ["deadline 2026-03-05 18:00"]],
  ["Submit your test by midnight on 4 March. Interview 5 March 11:00.", ["deadline 2026-03-04 00:00", "event 2026-03-05 11:00"]],
  ["The link expires on 5 March at 23:59.", ["deadline 2026-03-05 23:59"]],
  ["RSVP by 4pm Friday 27 February", ["deadline 2026-02-27 16:00"]],
  ["Deadline: 27/02/2026 17:00", ["deadline 2026-02-27 17:00"], { dayFirst: true }],
  [
    "Closing date: 1 March 2026\nInterview date: 5 March 2026\nInterview time: 14:00",
    ["deadline 2026-03-01 day", "event 2026-03-05 14:00"],
  ],
  ["Start date: 6 April 2026\nInterview: 5 March 2026, 2pm", ["other 2026-04-06 day", "event 2026-03-05 14:00"]],
  ["Your first day will be Monday 6 April at 9am.", ["other 2026-04-06 09:00"]],
  ["It was a pleasure to meet you on Thursday at 2pm.", ["other 2026-02-26 14:00"]],
  ["I am on annual leave from 2 March to 6 March.", ["other 2026-03-02 day", "other 2026-03-06 day"]],
  ["Induction: 6 April, 9:00", ["other 2026-04-06 09:00"]],
  ["Date of birth: 03/04/1990", ["other 1990-03-04 day ?start"]],
  ["Posted on 20/02/2026", ["other 2026-02-20 day"]],
  ["Invoice 05/03/2026 no. 2026/03/05", ["other 2026-03-05 day ?start"]],
  ["Sent: Monday, 23 February 2026 09:15", ["other 2026-02-23 09:15"]],
  ["On Mon, 23 Feb 2026 at 09:15, Anna <a@b.example> wrote:", ["other 2026-02-23 09:15"]],
  ["Visit https://x.example/2026/03/05/14-00 or mail 5march@2pm.example", []],
  ["Meeting ID: 123 456 7890\nPasscode: 140530", []],
  ["Room 12.30, building 5/3, level 2, ext. 1400", []],
  ["Postcode 1400 AB, P.O. box 10.30", []],
  ["Our team of 9 to 12 people meets 2 or 3 times", []],
  ["It costs £9.30 or 10.30 EUR, 50% off 3/4 of the time", []],
  ["Version 10.2.2026 of the 1.2.3 release", []],
  ["Band 5 (37.5 hours), salary 30.10", []],
  ["Tel 01632 960 1400, 07700 900 930", []],
  ["Between 3 and 5 years of experience, 2-3 days a week in the office", []],
  ["9/11, 24/7, 50/50 and A4 or B12", []],
  [
    "Dear Dr Okafor,\n\nFurther to your application for the post of ST3 in Paediatrics, I am pleased to invite you for interview on:\n\nDate: Thursday 12th March 2026\n\nTime: 13:40 hrs\n\nVenue: Seminar Room 2\n\nPlease report to main reception by 13:20. Each interview lasts 25 minutes.\n\nPlease confirm your attendance by 12 noon on Monday 2nd March 2026.",
    ["event 2026-03-12 13:40 25min", "arrival 2026-03-12 13:20", "deadline 2026-03-02 12:00"],
  ],
  [
    "Thanks for your time this morning. The next step is a 60-minute technical interview on Monday at 3 PM PST. Let me know by EOD tomorrow if that doesn't work.",
    ["other 2026-02-24 day", "event 2026-03-02 15:00 America/Los_Angeles 60min", "deadline 2026-02-25 day"],
  ],
  [
    "INTERVIEW DETAILS\nDate & Time: 03/05/2026 02:00 PM - 02:45 PM (EST)\nApplication deadline: 03/20/2026",
    ["event 2026-03-05 14:00-14:45 America/New_York", "deadline 2026-03-20 day"],
  ],
  [
    "Your slot is the third: 5 March, 11:20–11:50. (Others: 10:00, 10:40.)",
    ["event 2026-03-05 11:20-11:50", "other 2026-03-05 10:00", "other 2026-03-05 10:40"],
  ],
  ["Trial shift Saturday 7 March 10-2", ["other 2026-03-07 10:00-14:00"]],
  ["We'll be in touch within 2 weeks, by 10 March at the latest.", ["deadline 2026-03-10 day"]],
  ["You'll hear from us on 10 March.", ["deadline 2026-03-10 day"]],
];

describe("what a time is for, and what is no time at all", () => {
  it.each(cases)("%s", (text, found, context) => {
    expect(readInWords(text, context)).toEqual(found);
  });
});
