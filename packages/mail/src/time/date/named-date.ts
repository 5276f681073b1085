import { gluedAt, isMark, numberAt, textAt, type Words } from "../lexicon/words.ts";
import type { DateAtom } from "./date-atom.ts";
import { fullYear, shortYear } from "./numeric-date.ts";

export type NamedDate = { year: number | null; month: number; day: number; endDay: DateAtom["endDay"]; to: number; weak: boolean };

const isDay = (n: number, digits: number): boolean => digits <= 2 && n >= 1 && n <= 31;

/** After an index: dots, commas, "of", "de" and the like that part the pieces of a date. */
const skip = (words: Words, at: number, marks: string, limit: number): number => {
  let to = at;
  for (let n = 0; n < limit; n++) {
    if (isMark(words, to, marks)) to++;
    else {
      const of = words.hit(to, "of");
      if (!of) break;
      to = of.to;
    }
  }
  return to;
};

/** A day number, with "3rd", "3." or "3º"; never one that begins a clock time or a longer number. */
export const dayNumber = (words: Words, at: number): { day: number; to: number; ordinal: boolean } | null => {
  const token = words.tokens[at];
  if (token?.kind !== "number" || !isDay(token.value, token.digits)) return null;
  const ordinal = words.hit(at + 1, "ordinal");
  if (ordinal && (gluedAt(words, at + 1) || textAt(words, at + 1).length > 1)) return { day: token.value, to: ordinal.to, ordinal: true };
  if (isMark(words, at + 1, ":") && gluedAt(words, at + 1) && gluedAt(words, at + 2) && words.tokens[at + 2]?.kind === "number")
    return null;
  return { day: token.value, to: at + 1, ordinal: false };
};

/** The year after a month or a day: `, 2027`, ` de 2027`, `/2027`, `'27`. */
const yearAfter = (words: Words, at: number): { year: number; to: number } | null => {
  const to = skip(words, at, ",./-·", 2);
  const full = fullYear(words, to);
  if (full !== null && !(isMark(words, to + 1, ":") && gluedAt(words, to + 1) && gluedAt(words, to + 2))) {
    // "3 March 2030 hrs" is half past eight in the evening.
    if (words.hit(to + 1, "hours") || words.hit(to + 1, "hour") || words.hit(to + 1, "h")) return null;
    return { year: full, to: to + 1 };
  }
  if (textAt(words, to) === "'" && shortYear(words, to + 1) !== null) return { year: shortYear(words, to + 1) ?? 0, to: to + 2 };
  if (to > at && isMark(words, to - 1, "/-") && gluedAt(words, to) && shortYear(words, to) !== null)
    return { year: shortYear(words, to) ?? 0, to: to + 1 };
  // "5 Mar 26": no hour of the day is 24 or more.
  const bare = words.tokens[to];
  if (
    bare?.digits === 2 &&
    bare.value >= 24 &&
    bare.value <= 35 &&
    !gluedAt(words, to) &&
    (words.tokens[to + 1]?.kind !== "word" || words.hit(to + 1, "at"))
  ) {
    if (!isMark(words, to + 1, ":./-") || !gluedAt(words, to + 1)) return { year: 2000 + bare.value, to: to + 1 };
  }
  return null;
};

/** `3 March 2027`, `3rd of March`, `3. März`, `3 de marzo de 2027`, `12-Mar-2027`, `14-18 July`, `3 and 4 March`. */
export const matchDayMonth = (words: Words, at: number): NamedDate | null => {
  const first = dayNumber(words, at);
  if (!first) return null;
  if (gluedAt(words, at) && !isMark(words, at - 1, ",.(:;·|@\"“„'[")) return null;
  let to = first.to;
  let last: { day: number } | null = null;
  const between = skip(words, to, ".", 1);
  if (isMark(words, between, "-/") || words.hit(between, "to") || words.hit(between, "and")) {
    const next = isMark(words, between, "-/") ? between + 1 : (words.hit(between, "to") ?? words.hit(between, "and"))?.to;
    const second = next === undefined ? null : dayNumber(words, next);
    if (second && second.day > first.day) {
      last = { day: second.day };
      to = second.to;
    }
  }
  const monthAt = skip(words, to, ".,/-", 2);
  const month = words.hit(monthAt, "month");
  if (!month || (gluedAt(words, month.to) && words.tokens[month.to]?.kind === "word")) return null;
  const tail = isMark(words, month.to, ".") && textAt(words, month.to - 1).length <= 5 ? month.to + 1 : month.to;
  const year = yearAfter(words, tail) ?? yearAfter(words, month.to);
  return {
    year: year?.year ?? null,
    month: month.value,
    day: first.day,
    endDay: last ? { month: null, day: last.day } : null,
    to: year?.to ?? tail,
    weak: month.weak,
  };
};

/** `March 3rd, 2027`, `Dec 2`, `July 14-18`, `2027. március 2.`. */
export const matchMonthDay = (words: Words, at: number): NamedDate | null => {
  let start = at;
  let year: number | null = null;
  const leading = fullYear(words, at);
  if (leading !== null) {
    start = skip(words, at + 1, ".,", 1);
    year = leading;
  }
  const month = words.hit(start, "month");
  if (!month || (gluedAt(words, month.to) && words.tokens[month.to]?.kind === "number")) return null;
  if (month.weak && leading === null && !words.tokens[start]?.capital) return null;
  let dayAt = month.to;
  if (isMark(words, dayAt, ".")) dayAt++;
  const the = words.hit(dayAt, "the");
  const first = dayNumber(words, the ? the.to : dayAt);
  if (!first) return null;
  let to = first.to;
  let last: { month: number | null; day: number } | null = null;
  const range = isMark(words, to, "-") ? to + 1 : words.hit(to, "to")?.to;
  const second = range === undefined ? null : dayNumber(words, range);
  if (second && second.day > first.day && !isMark(words, second.to, ":") && !words.hit(second.to, "am") && !words.hit(second.to, "pm")) {
    last = { month: null, day: second.day };
    to = second.to;
  }
  if (words.hit(first.to, "am") || words.hit(first.to, "pm") || words.hit(first.to, "hour")) return null;
  if (year !== null && isMark(words, to, ".")) to++;
  const after = year === null ? yearAfter(words, to) : null;
  return { year: year ?? after?.year ?? null, month: month.value, day: first.day, endDay: last, to: after?.to ?? to, weak: month.weak };
};

const eras: Record<string, number> = { 令和: 2018, 平成: 1988 };

/** `2026年3月2日`, `3月2日`, `令和8年3月2日`, `2026년 3월 2일`. */
export const matchSignDate = (words: Words, at: number): NamedDate | null => {
  let to = at;
  let year: number | null = null;
  const era = eras[textAt(words, at) + textAt(words, at + 1)];
  if (era !== undefined && numberAt(words, at + 2) > 0) {
    year = era + numberAt(words, at + 2);
    if (!"年".includes(textAt(words, at + 3)) || textAt(words, at + 3) === "") return null;
    to = at + 4;
  } else if (["年", "년"].includes(textAt(words, at + 1))) {
    year = fullYear(words, at);
    if (year === null) return null;
    to = at + 2;
  }
  const month = numberAt(words, to);
  if (!["月", "월"].includes(textAt(words, to + 1)) || !(month >= 1 && month <= 12)) return null;
  const day = numberAt(words, to + 2);
  if (!["日", "일", "号", "號"].includes(textAt(words, to + 3)) || !(day >= 1 && day <= 31)) return null;
  return { year, month, day, endDay: null, to: to + 4, weak: false };
};
