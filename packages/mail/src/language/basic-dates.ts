import type { DateWords } from "./date-words.ts";

/** Languages of which months, weekdays and the words right beside dates and times are read, and nothing of the sentences around. */
type Basic = Pick<DateWords, "common" | "months" | "weekdays" | "weak" | "days"> &
  Partial<Pick<DateWords, "words" | "numbers" | "lengths" | "minutesAfter">>;

/** Fills up what a table of that kind leaves out. */
export const basicDates = (table: Basic): DateWords => ({
  dayFirst: true,
  clock24: true,
  numbers: [],
  weekdayPlus: {},
  minutesAfter: {},
  lengths: {},
  words: {},
  ...table,
});
