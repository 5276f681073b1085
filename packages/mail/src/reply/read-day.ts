import { isMark, lookUp, wordAt } from "./look-up.ts";
import type { Day } from "./time-found.ts";
import { dayWords, months, weekdays } from "./time-words.ts";
import type { Word } from "./words.ts";

const ordinal = (word: string): number | null => {
  const found = /^(\d{1,2})(?:st|nd|rd|th|er|e|o|a)?$/.exec(word);
  return found && Number(found[1]) >= 1 && Number(found[1]) <= 31 ? Number(found[1]) : null;
};

const readYear = (words: Word[], at: number): { year: number | null; next: number } => {
  const comma = isMark(words, at, ",") ? at + 1 : at;
  const found = /^20\d{2}$/.test(wordAt(words, comma)) && !/^\d{1,2}$/.test(wordAt(words, comma + 1)) ? Number(wordAt(words, comma)) : null;
  return found === null ? { year: null, next: at } : { year: found, next: comma + 1 };
};

/** A date in figures. `null` inside: two readings are possible. */
const readFigures = (word: string): Day | null | undefined => {
  const iso = /^(20\d{2})-(\d{2})-(\d{2})$/.exec(word);
  if (iso) return { kind: "date", year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const found = /^(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(word);
  if (!found) return undefined;
  const [, first = "", mark, second = "", yearText] = found;
  if (mark === "-" && yearText === undefined) return undefined;
  const year = yearText === undefined ? null : Number(yearText) + (yearText.length === 2 ? 2000 : 0);
  const a = Number(first);
  const b = Number(second);
  if (mark === "." || a > 12 || a === b) return { kind: "date", year, month: b, day: a };
  return b > 12 ? { kind: "date", year, month: a, day: b } : null;
};

/** "tomorrow", "Monday", "21 April", "April 21st, 2026", "21/04", "the 21st". */
export const readDay = (words: Word[], at: number, led: boolean): { day: Day | null; next: number } | null => {
  const relative = lookUp(dayWords, words, at);
  if (relative) return { day: { kind: "offset", days: relative.value }, next: relative.next };
  const weekday = lookUp(weekdays, words, at);
  if (weekday) {
    const dotted = isMark(words, weekday.next, ".") && (words[at]?.raw.length ?? 9) <= 5;
    return { day: { kind: "weekday", weekday: weekday.value }, next: weekday.next + (dotted ? 1 : 0) };
  }
  const figures = readFigures(wordAt(words, at));
  if (figures !== undefined) {
    // "9.30" is a clock time unless a year, a closing full stop or a word such as "on" makes it a date.
    const short = /^\d{1,2}\.\d{2}$/.test(wordAt(words, at));
    if (short && !led && !isMark(words, at + 1, ".")) return null;
    return { day: figures, next: at + (short && isMark(words, at + 1, ".") ? 2 : 1) };
  }
  const day = ordinal(wordAt(words, at));
  if (day !== null) {
    let next = at + 1;
    if (isMark(words, next, ".")) next += 1;
    if (["of", "de", "di"].includes(wordAt(words, next))) next += 1;
    const month = lookUp(months, words, next);
    if (month) {
      const year = readYear(words, month.next);
      return { day: { kind: "date", year: year.year, month: month.value, day }, next: year.next };
    }
    return led && /^\d{1,2}(?:st|nd|rd|th)$/.test(wordAt(words, at)) ? { day: { kind: "day-of-month", day }, next: at + 1 } : null;
  }
  const month = lookUp(months, words, at);
  const dayAfter = month ? ordinal(wordAt(words, month.next)) : null;
  if (!month || dayAfter === null) return null;
  const year = readYear(words, month.next + 1);
  return { day: { kind: "date", year: year.year, month: month.value, day: dayAfter }, next: year.next };
};
