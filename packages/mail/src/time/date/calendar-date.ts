import { isMark, textAt, type Words } from "../lexicon/words.ts";
import type { DateAtom, Written } from "./date-atom.ts";
import { matchDayMonth, matchMonthDay, matchSignDate } from "./named-date.ts";
import { matchNumericDate } from "./numeric-date.ts";

export type Calendar = { written: Written; to: number; endDay: DateAtom["endDay"]; weak: boolean; partial: boolean };

/** A day with its month, in any of the ways it is written. */
export const calendarAt = (words: Words, at: number): Calendar | null => {
  const token = words.tokens[at];
  if (!token || (token.kind !== "number" && token.kind !== "word")) return null;
  const named =
    token.kind === "number"
      ? (matchDayMonth(words, at) ?? matchSignDate(words, at) ?? matchMonthDay(words, at))
      : (matchMonthDay(words, at) ?? matchSignDate(words, at));
  if (named) {
    const written: Written = { kind: "calendar", year: named.year, month: named.month, day: named.day, swapped: null, order: null };
    return { written, to: named.to, endDay: named.endDay, weak: named.weak, partial: false };
  }
  const numeric = matchNumericDate(words, at);
  return numeric ? { written: numeric.written, to: numeric.to, endDay: null, weak: false, partial: numeric.partial } : null;
};

/** "of" and "the" words, commas and brackets that may stand between a weekday and its date. */
export const skipBetween = (words: Words, at: number): number => {
  let to = at;
  for (let n = 0; n < 4; n++) {
    if (isMark(words, to, ",.()-·|/")) to++;
    else {
      const small = words.hit(to, "the") ?? words.hit(to, "of");
      if (!small) break;
      to = small.to;
    }
  }
  return to;
};

/** The dot of an abbreviated weekday belongs to it. */
export const weekdayTo = (words: Words, at: number, to: number): number =>
  isMark(words, to, ".") && textAt(words, at).length <= 5 ? to + 1 : to;

/** "3 March (Tuesday)", "30-10-2026, Friday", "2026年3月2日(月)". */
export const trailingWeekday = (words: Words, at: number): { weekday: number; to: number } | null => {
  const open = isMark(words, at, "(,[") ? at + 1 : at;
  const hit = words.hit(open, "weekday");
  const sign = hit ? null : signWeekday(words, open);
  if (!hit && (!sign || open === at)) return null;
  if (hit && open === at && hit.weak) return null;
  const after = weekdayTo(words, open, hit ? hit.to : open + 1);
  // In "2 March, Tuesday 3 March" the weekday belongs to what follows.
  if (!isMark(words, at, "([") && calendarAt(words, skipBetween(words, after))) return null;
  const to = isMark(words, at, "([") && isMark(words, after, ")]") ? after + 1 : after;
  return { weekday: hit ? hit.value : (sign ?? 0), to };
};

const signs = "月火水木金土日";
const hangul = "월화수목금토일";

const signWeekday = (words: Words, at: number): number | null => {
  const text = textAt(words, at);
  if (text.length !== 1) return null;
  const index = Math.max(signs.indexOf(text), hangul.indexOf(text));
  return index < 0 ? (({ 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6 } as Record<string, number>)[text] ?? null) : index + 1;
};

/** "(Tuesday, 3 March)": a bracket that opened inside the date is closed with it. */
export const closed = (words: Words, weekdayEnd: number, to: number): number => {
  let open = false;
  for (let i = weekdayEnd; i < to; i++) if (textAt(words, i) === "(") open = true;
  return open && isMark(words, to, ")") ? to + 1 : to;
};

export const dateAtom = (from: number, to: number, written: Written, more: Partial<DateAtom> = {}): DateAtom => ({
  kind: "date",
  from,
  to,
  written,
  weekday: null,
  mode: "bare",
  beside: null,
  endDay: null,
  vague: false,
  daypart: null,
  ...more,
});

export const daypartAt = (words: Words, at: number): { daypart: "am" | "pm"; to: number } | null => {
  const morning = words.hit(at, "morning");
  if (morning) return { daypart: "am", to: morning.to };
  const later = words.hit(at, "afternoon") ?? words.hit(at, "evening");
  return later ? { daypart: "pm", to: later.to } : null;
};
