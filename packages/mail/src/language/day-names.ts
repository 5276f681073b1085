import { plain } from "../facts/plain.ts";
import { languages } from "./languages.ts";

const lettered = languages.filter(({ names }) => names !== undefined);
const flatOf = (spellings: readonly string[]): string[] =>
  spellings.flatMap((each) => each.split("|").map(plain)).filter((spelling) => !spelling.includes(" "));

/** Flat spellings of weekdays and of months, short ones too, in the languages whose letters are read. */
export const weekdayNames: readonly string[] = [...new Set(lettered.flatMap(({ dates }) => flatOf(dates.weekdays)))];
export const monthNames: readonly string[] = [...new Set(lettered.flatMap(({ dates }) => flatOf(dates.months)))];

const isWhole = (spelling: string) => spelling.length > 3;
/** Those in full: "Sam" and "Dom" are people. */
export const wholeDayNames: ReadonlySet<string> = new Set([...monthNames, ...weekdayNames].filter(isWhole));

const wholeWeekdays = new Set(weekdayNames.filter(isWhole));
/** Short weekdays of each language, without those that are its own everyday words: "die" and "mit" in German. */
const shortWeekdays = new Map(
  lettered.map(({ code, dates, grammar }) => {
    const small = new Set([grammar?.the, grammar?.with].flatMap((words) => words?.split("|") ?? []));
    return [code, new Set(flatOf(dates.weekdays).filter((spelling) => !isWhole(spelling) && !small.has(spelling)))] as const;
  }),
);

/** Is this flat word a weekday in a letter of this language? In full in any language; short in its own or in English: "di" is "of" in Italian. */
export const isWeekday = (flat: string, code: string): boolean =>
  wholeWeekdays.has(flat) || shortWeekdays.get(code)?.has(flat) === true || shortWeekdays.get("en")?.has(flat) === true;

/** Is this flat word a weekday in full, in any language? */
export const isWholeWeekday = (flat: string): boolean => wholeWeekdays.has(flat);
