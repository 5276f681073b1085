import { gluedAt, isMark, numberAt, textAt, type Words } from "../language/words.ts";
import type { DateAtom, RecurringAtom, WeekdayMode, Written } from "./date-atom.ts";
import { dayNumber, matchDayMonth, matchMonthDay, matchSignDate } from "./named-date.ts";
import { matchNumericDate } from "./numeric-date.ts";
import { matchRelativeDay } from "./relative-day.ts";

type Calendar = { written: Written; to: number; endDay: DateAtom["endDay"]; weak: boolean; partial: boolean };

/** A day with its month, in any of the ways it is written. */
const calendarAt = (words: Words, at: number): Calendar | null => {
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

const modes: readonly Exclude<WeekdayMode, "bare">[] = ["next-week", "next", "coming", "last"];

const modeAt = (words: Words, at: number): { mode: WeekdayMode; to: number } | null => {
  for (const mode of modes) {
    const hit = words.hit(at, mode);
    if (hit) return { mode, to: hit.to };
  }
  return null;
};

/** "of" and "the" words, commas and brackets that may stand between a weekday and its date. */
const skipBetween = (words: Words, at: number): number => {
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

/** A bare day number after a weekday ("Thu 10th", "lunes 12"): not the hour that may stand there instead. */
const dayAfterWeekday = (words: Words, at: number, tight: boolean): { day: number; ordinal: boolean; to: number } | null => {
  const found = dayNumber(words, at);
  if (!found) return null;
  const { to } = found;
  if (found.ordinal) return found;
  if (!tight && !words.hit(at - 1, "the") && !words.hit(at - 2, "the")) return null;
  for (const meaning of ["am", "pm", "hour", "h", "hours", "minutes", "half-to", "to"] as const) if (words.hit(to, meaning)) return null;
  if (isMark(words, to, ":") && words.tokens[to + 1]?.kind === "number") return null;
  if (isMark(words, to, ".") && gluedAt(words, to) && gluedAt(words, to + 1) && words.tokens[to + 1]?.kind === "number") return null;
  if (isMark(words, to, "/-") && words.tokens[to + 1]?.kind === "number") return null;
  if (textAt(words, to) === "ish" || textAt(words, to + 1) === "ish") return null;
  if (/^[ap]$/.test(textAt(words, to)) && gluedAt(words, to)) return null;
  return { ...found, to: isMark(words, to, ".") && gluedAt(words, to) && words.tokens[to + 1]?.kind !== "line" ? to + 1 : to };
};

const weekdayTo = (words: Words, at: number, to: number): number => (isMark(words, to, ".") && textAt(words, at).length <= 5 ? to + 1 : to);

/** "3 March (Tuesday)", "30-10-2026, Friday", "2026年3月2日(月)". */
const trailingWeekday = (words: Words, at: number): { weekday: number; to: number } | null => {
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

const atom = (from: number, to: number, written: Written, more: Partial<DateAtom> = {}): DateAtom => ({
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

/** Days of the week as such: "Mon-Fri", "Monday to Thursday". */
const matchRecurring = (words: Words, at: number, first: { value: number; to: number }): RecurringAtom | null => {
  const after = weekdayTo(words, at, first.to);
  const link = isMark(words, after, "-") ? after + 1 : words.hit(after, "to")?.to;
  if (link === undefined) return null;
  const second = words.hit(link, "weekday");
  if (!second) return null;
  const to = weekdayTo(words, link, second.to);
  // "Monday 2 to Friday 6 March" is a span of days.
  if (calendarAt(words, skipBetween(words, to))) return null;
  return { kind: "recurring", from: at, to, weekday: first.value };
};

const weekdayDate = (words: Words, at: number): DateAtom | RecurringAtom | null => {
  const before = modeAt(words, at);
  const plusBefore = before ? null : words.hit(at, "weekday-plus");
  const start = before?.to ?? plusBefore?.to ?? at;
  const hit = words.hit(start, "weekday");
  if (!hit) return null;
  const token = words.tokens[start];
  if (gluedAt(words, start) && words.tokens[start - 1]?.kind === "number") return null;
  const recurring = before || plusBefore ? null : matchRecurring(words, start, hit);
  if (recurring) return recurring;
  let to = weekdayTo(words, start, hit.to);
  let mode: WeekdayMode = before?.mode ?? "bare";
  let plus = plusBefore?.value ?? 0;
  const modeAfter = before ? null : modeAt(words, isMark(words, to, ",") ? to + 1 : to);
  // "mardi prochain", "Tuesday next week"; but in "Tuesday this week" nothing is added.
  if (modeAfter && (modeAfter.mode === "next-week" || !words.hit(modeAfter.to, "weekday"))) {
    if (modeAfter.mode === "next-week" || hit.language !== "en") {
      mode = modeAfter.mode;
      to = modeAfter.to;
    }
  }
  const plusAfter = plus === 0 ? words.hit(to, "weekday-plus") : null;
  if (plusAfter && words.tokens[plusAfter.to]?.kind !== "number") {
    plus = plusAfter.value;
    to = plusAfter.to;
  }
  const part = daypartAt(words, to);
  const next = skipBetween(words, part?.to ?? to);
  const calendar = calendarAt(words, next);
  if (calendar && words.tokens[next]?.kind !== "tab") {
    return atom(at, closed(words, to, calendar.to), calendar.written, {
      weekday: hit.value,
      mode,
      endDay: calendar.endDay,
      daypart: part?.daypart ?? null,
    });
  }
  const day = dayAfterWeekday(words, next, next === to || textAt(words, to) === "," || textAt(words, to) === ".");
  if (day && plus === 0) return atom(at, day.to, { kind: "day", day: day.day, ordinal: day.ordinal }, { weekday: hit.value, mode });
  if (hit.weak && !before && !plusBefore && plus === 0 && !(token?.capital && beforeHour(words, to))) return null;
  if (textAt(words, start).length < 3 && !before) return null;
  return atom(at, to, { kind: "weekday", plus }, { weekday: hit.value, mode });
};

/** "(Tuesday, 3 March)": a bracket that opened inside the date is closed with it. */
const closed = (words: Words, weekdayEnd: number, to: number): number => {
  let open = false;
  for (let i = weekdayEnd; i < to; i++) if (textAt(words, i) === "(") open = true;
  return open && isMark(words, to, ")") ? to + 1 : to;
};

/** A short spelling that is a word too ("Sat", "Sun") counts when an hour follows. */
const beforeHour = (words: Words, at: number): boolean => {
  const next = isMark(words, at, ",") ? at + 1 : at;
  return numberAt(words, next) >= 0 || words.hit(next, "at") !== null || words.hit(next, "noon") !== null;
};

export const daypartAt = (words: Words, at: number): { daypart: "am" | "pm"; to: number } | null => {
  const morning = words.hit(at, "morning");
  if (morning) return { daypart: "am", to: morning.to };
  const later = words.hit(at, "afternoon") ?? words.hit(at, "evening");
  return later ? { daypart: "pm", to: later.to } : null;
};

/** The words that may follow "the 12th" if that is a day, and not the twelfth of something. */
const dayFollowers = new Set(
  "then|please|if|when|as|in|with|works|would|is|was|for|suits|my|your|our|this|instead|which|because|we|i|it|will|looks|and|or|not".split(
    "|",
  ),
);

const dayOnly = (words: Words, at: number): DateAtom | null => {
  const the = words.hit(at, "the");
  if (!the) return null;
  const day = dayNumber(words, the.to);
  if (!day || calendarAt(words, the.to)) return null;
  const next = words.tokens[day.to];
  const english = the.language === "en";
  const spelled = textAt(words, at) === "day" || textAt(words, at) === "dia";
  if (english && !day.ordinal && !spelled) return null;
  const dotted = the.language === "de" || the.language === "da" || the.language === "nb" || the.language === "sv";
  if (dotted && !(isMark(words, day.to, ".") && gluedAt(words, day.to)) && !day.ordinal) return null;
  const to = dotted && !day.ordinal ? day.to + 1 : day.to;
  const after = words.tokens[to];
  if (!english && !dotted && after?.kind === "word" && !words.hit(to, "at") && !words.hit(to, "or") && !words.hit(to, "and")) return null;
  if (next?.kind === "mark" && "-/:%".includes(next.text) && gluedAt(words, day.to)) return null;
  if (
    english &&
    after?.kind === "word" &&
    !dayFollowers.has(after.text) &&
    !words.hit(to, "at") &&
    !words.hit(to, "from") &&
    !words.hit(to, "before")
  )
    return null;
  return atom(at, to, { kind: "day", day: day.day, ordinal: true });
};

const weekOf = (words: Words, at: number): DateAtom | null => {
  const week = words.hit(at, "week-of");
  if (!week) return null;
  const inner = calendarOrWeekday(words, skipBetween(words, week.to));
  return inner ? { ...inner, from: at, vague: true } : null;
};

/** A partial numeric date ("2/10", "21.1.") is believed only where the words around say that it is a day. */
const believed = (words: Words, at: number, to: number, labelled: boolean): boolean => {
  if (labelled) return true;
  // "at 9.10" is an hour: with dots only words that never stand before an hour count.
  const dotted = textAt(words, at + 1) === ".";
  const openers = dotted ? (["the", "weekday"] as const) : (["the", "at", "deadline-near", "weekday", "from", "to"] as const);
  for (const meaning of openers) {
    const start = words.hit(at - 1, meaning);
    if (start && start.to === at) return true;
  }
  if (dotted && !(textAt(words, to - 1) === ".")) return false;
  if (textAt(words, at - 1) === "on") return true;
  const next = isMark(words, to, ",@") ? to + 1 : to;
  const hit = words.hit(next, "at");
  if (hit && numberAt(words, hit.to) >= 0) return true;
  return (
    isMark(words, next + 1, ":") && gluedAt(words, next + 1) && numberAt(words, next) < 25 && words.tokens[next + 2]?.kind === "number"
  );
};

/** The day that begins at a token, or the weekdays that recur there. `labelled` when it stands behind "Date:". */
export const matchDate = (words: Words, at: number, labelled: boolean): DateAtom | RecurringAtom | null => {
  const week = weekOf(words, at);
  if (week) return week;
  const relative = matchRelativeDay(words, at);
  if (relative) {
    const next = skipBetween(words, relative.to);
    const inner = next <= relative.to + 2 && !relative.daypart ? calendarOrWeekday(words, next) : null;
    if (inner) return { ...inner, from: at, beside: relative.days, to: closed(words, relative.to, inner.to) };
    return atom(at, relative.to, { kind: "offset", days: relative.days, sure: relative.sure }, { daypart: relative.daypart });
  }
  const byWeekday = weekdayDate(words, at);
  if (byWeekday) return byWeekday;
  const calendar = calendarAt(words, at);
  if (calendar) {
    if (calendar.partial && !believed(words, at, calendar.to, labelled) && !trailingWeekday(words, calendar.to)) return null;
    const trailing = trailingWeekday(words, calendar.to);
    return atom(at, trailing?.to ?? calendar.to, calendar.written, { weekday: trailing?.weekday ?? null, endDay: calendar.endDay });
  }
  return dayOnly(words, at);
};

const calendarOrWeekday = (words: Words, at: number): DateAtom | null => {
  const byWeekday = weekdayDate(words, at);
  if (byWeekday) return byWeekday.kind === "date" ? byWeekday : null;
  const calendar = calendarAt(words, at);
  if (!calendar) return dayOnly(words, at);
  return atom(at, calendar.to, calendar.written, { endDay: calendar.endDay });
};
