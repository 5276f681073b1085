import { gluedAt, isMark, numberAt, textAt, type Words } from "../lexicon/words.ts";
import { calendarAt, closed, dateAtom, skipBetween, trailingWeekday } from "./calendar-date.ts";
import type { DateAtom, RecurringAtom } from "./date-atom.ts";
import { dayNumber } from "./named-date.ts";
import { matchRelativeDay } from "./relative-day.ts";
import { weekdayDate } from "./weekday-date.ts";

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
  // "dia 18, quarta-feira", "the 18th, a Wednesday".
  const trailing = trailingWeekday(words, to);
  return dateAtom(at, trailing?.to ?? to, { kind: "day", day: day.day, ordinal: true }, { weekday: trailing?.weekday ?? null });
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
    return dateAtom(at, relative.to, { kind: "offset", days: relative.days, sure: relative.sure }, { daypart: relative.daypart });
  }
  const byWeekday = weekdayDate(words, at);
  if (byWeekday) return byWeekday;
  const calendar = calendarAt(words, at);
  if (calendar) {
    if (calendar.partial && !believed(words, at, calendar.to, labelled) && !trailingWeekday(words, calendar.to)) return null;
    const trailing = trailingWeekday(words, calendar.to);
    return dateAtom(at, trailing?.to ?? calendar.to, calendar.written, { weekday: trailing?.weekday ?? null, endDay: calendar.endDay });
  }
  return dayOnly(words, at);
};

const calendarOrWeekday = (words: Words, at: number): DateAtom | null => {
  const byWeekday = weekdayDate(words, at);
  if (byWeekday) return byWeekday.kind === "date" ? byWeekday : null;
  const calendar = calendarAt(words, at);
  if (!calendar) return dayOnly(words, at);
  return dateAtom(at, calendar.to, calendar.written, { endDay: calendar.endDay });
};
