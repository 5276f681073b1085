import type { LanguageTable } from "./language.ts";

/** Languages of which months, weekdays and the words right beside dates and times are read, and nothing of the sentences around. */
type Basic = Pick<LanguageTable, "code" | "common" | "months" | "weekdays" | "weak" | "days"> &
  Partial<Pick<LanguageTable, "words" | "numbers" | "lengths" | "minutesAfter">>;

/** Fills up what a table of that kind leaves out. */
export const basic = (table: Basic): LanguageTable => ({
  dayFirst: true,
  clock24: true,
  numbers: [],
  weekdayPlus: {},
  minutesAfter: {},
  lengths: {},
  words: {},
  ...table,
});
