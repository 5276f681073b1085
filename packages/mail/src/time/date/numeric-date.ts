import { gluedAt, numberAt, textAt, type Words } from "../lexicon/words.ts";
import type { CalendarDay } from "./date-atom.ts";

/** Four-digit years that a mail of ours can mean; Buddhist years (2400 to 2699) are 543 ahead. */
export const fullYear = (words: Words, at: number): number | null => {
  const token = words.tokens[at];
  if (token?.digits !== 4) return null;
  if (token.value >= 1900 && token.value <= 2199) return token.value;
  return token.value >= 2400 && token.value <= 2699 ? token.value - 543 : null;
};

/** A year of two digits, of this century. */
export const shortYear = (words: Words, at: number): number | null => {
  const token = words.tokens[at];
  return token?.digits === 2 && token.value >= 15 && token.value <= 69 ? 2000 + token.value : null;
};

const isMonth = (n: number): boolean => n >= 1 && n <= 12;
const isDay = (n: number): boolean => n >= 1 && n <= 31;

const referenceWords = new Set([
  "ref",
  "reference",
  "no",
  "nr",
  "id",
  "version",
  "v",
  "ver",
  "build",
  "release",
  "req",
  "ticket",
  "case",
  "isbn",
  "§",
  "#",
  "page",
  "pages",
  "seite",
  "ip",
]);

/** Digits that belong to a longer number, a reference or a code are no date. */
const standsAlone = (words: Words, at: number, to: number): boolean => {
  const before = words.tokens[at - 1];
  if (gluedAt(words, at) && before && (before.kind !== "mark" || "/-.:#_+\\§$£€".includes(before.text))) {
    if (!(before.kind === "word" && /[^\p{ASCII}]/u.test(before.text))) return false;
  }
  if (before && referenceWords.has(before.text)) return false;
  if (before && ".:#".includes(before.text) && referenceWords.has(textAt(words, at - 2))) return false;
  if (!gluedAt(words, to)) return true;
  const next = words.tokens[to];
  if (!next) return true;
  if (next.kind === "word") return next.text === "t" || /[^\p{ASCII}]/u.test(next.text);
  if (next.kind === "number") return false;
  if ("/.".includes(next.text)) return !(gluedAt(words, to + 1) && words.tokens[to + 1]?.kind === "number");
  if (next.text !== "-" || !gluedAt(words, to + 1)) return true;
  const after = words.tokens[to + 1];
  if (after?.kind === "word") return false;
  return after?.kind !== "number" || (after.digits <= 4 && "/:.-".includes(textAt(words, to + 2)) && gluedAt(words, to + 3));
};

const day = (
  year: number | null,
  month: number,
  dayOfMonth: number,
  swapped: CalendarDay["swapped"],
  order: CalendarDay["order"] = null,
): CalendarDay => ({
  kind: "calendar",
  year,
  month,
  day: dayOfMonth,
  swapped,
  order,
});

/** Both readings of two numbers; day first is the one that stands in `month` and `day` until something decides. */
const either = (first: number, second: number, year: number | null, separator: string): CalendarDay | null => {
  const dayMonth = isDay(first) && isMonth(second);
  const monthDay = isMonth(first) && isDay(second);
  if (separator === ".") return dayMonth ? day(year, second, first, null) : null;
  if (dayMonth && monthDay && first !== second) return day(year, second, first, { month: first, day: second });
  if (dayMonth) return day(year, second, first, null, first > 12 ? "day-first" : null);
  return monthDay ? day(year, first, second, null, "month-first") : null;
};

export type NumericDate = { written: CalendarDay; to: number; partial: boolean };

/**
 * `2027-03-02`, `20270302`, `03/02/2027`, `3.2.27`, `2.3.`, `3/2`. `partial` when the year is missing: then it needs a neighbour that
 * says it is a date, as fractions and versions look the same.
 */
export const matchNumericDate = (words: Words, at: number): NumericDate | null => {
  const first = words.tokens[at];
  if (first?.kind !== "number") return null;
  if (first.digits === 8 && /^t$/.test(textAt(words, at + 1)) && gluedAt(words, at + 1)) {
    const [year, month, dom] = [Math.floor(first.value / 10_000), Math.floor(first.value / 100) % 100, first.value % 100];
    return year > 1900 && year < 2200 && isMonth(month) && isDay(dom)
      ? { written: day(year, month, dom, null), to: at + 1, partial: false }
      : null;
  }
  const separator = textAt(words, at + 1);
  if (words.tokens[at + 1]?.kind !== "mark" || !"/.-".includes(separator)) return null;
  const glued = gluedAt(words, at + 1);
  const second = words.tokens[at + 2];
  if (second?.kind !== "number") return null;
  const tight = glued && second.glued;
  if (!tight && separator === "-") return null;
  if (second.digits > 2 || first.digits === 3 || first.digits > 4) return null;
  const third = textAt(words, at + 3) === separator ? words.tokens[at + 4] : undefined;
  if (third?.kind === "number") {
    const to = at + 5;
    const alone = standsAlone(words, at, to);
    if (!alone && third.glued) return null;
    const year = fullYear(words, at);
    if (year !== null && first.digits === 4) {
      return isMonth(second.value) && isDay(third.value) && third.digits <= 2 && tight
        ? { written: day(year, second.value, third.value, null), to, partial: false }
        : null;
    }
    const last = !alone ? null : (fullYear(words, at + 4) ?? (tight && third.glued ? shortYear(words, at + 4) : null));
    if (first.digits > 2 || (last === null && third.glued)) return null;
    // "2.3. 9 Uhr": what follows the day is its hour.
    if (last !== null) {
      const written = either(first.value, second.value, last, separator);
      return written ? { written, to, partial: false } : null;
    }
  }
  if (!tight || first.digits > 2 || separator === "-") return null;
  const closed = separator === "." && textAt(words, at + 3) === "." && gluedAt(words, at + 3);
  const to = closed ? at + 4 : at + 3;
  if (!standsAlone(words, at, to)) return null;
  const written = either(numberAt(words, at), second.value, null, separator);
  return written ? { written, to, partial: true } : null;
};
