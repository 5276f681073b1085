/** A day of the calendar as written; `swapped` is the other reading where d/m and m/d are both possible. */
export type CalendarDay = {
  kind: "calendar";
  year: number | null;
  month: number;
  day: number;
  swapped: { month: number; day: number } | null;
  /** Which order the figures themselves prove (13 and more is a day); null when they prove none or a name was written. */
  order: "day-first" | "month-first" | null;
};

export type Written =
  | CalendarDay
  /** "the 12th", "Thu 10th"; `ordinal` is false for "Thu 10". */
  | { kind: "day"; day: number; ordinal: boolean }
  /** A weekday alone. `plus` is days added ("Tuesday week" is 7). */
  | { kind: "weekday"; plus: number }
  /** Days from the day the mail was written. */
  | { kind: "offset"; days: number; sure: boolean };

export type WeekdayMode = "bare" | "coming" | "next" | "next-week" | "last";

/** A day found among the tokens `from` (inclusive) to `to` (exclusive). */
export type DateAtom = {
  kind: "date";
  from: number;
  to: number;
  written: Written;
  /** 1 Monday to 7 Sunday. */
  weekday: number | null;
  mode: WeekdayMode;
  /** A relative day written beside ("tomorrow, Tuesday 3 March"), to check against. */
  beside: number | null;
  /** Last day of a span of days ("14-18 July"). */
  endDay: { month: number | null; day: number } | null;
  /** A whole week ("w/c 9 March"), or something that comes every week: no day of its own. */
  vague: boolean;
  /** "Friday afternoon". */
  daypart: "am" | "pm" | null;
};

/** Days of the week that come again and again ("Mon-Fri", "weekdays"). */
export type RecurringAtom = { kind: "recurring"; from: number; to: number; weekday: number };
