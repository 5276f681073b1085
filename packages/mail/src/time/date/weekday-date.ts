import { gluedAt, isMark, numberAt, textAt, type Words } from "../lexicon/words.ts";
import { calendarAt, closed, dateAtom, daypartAt, skipBetween, weekdayTo } from "./calendar-date.ts";
import type { DateAtom, RecurringAtom, WeekdayMode } from "./date-atom.ts";
import { dayNumber } from "./named-date.ts";
import { weeksAt } from "./relative-day.ts";

const modes: readonly Exclude<WeekdayMode, "bare">[] = ["next-week", "next", "coming", "last"];

const modeAt = (words: Words, at: number): { mode: WeekdayMode; to: number } | null => {
  for (const mode of modes) {
    const hit = words.hit(at, mode);
    if (hit) return { mode, to: hit.to };
  }
  return null;
};

/** A bare day number after a weekday ("Thu 10th", "lunes 12"): not the hour that may stand there instead. */
const dayAfterWeekday = (words: Words, at: number, tight: boolean): { day: number; ordinal: boolean; to: number } | null => {
  const found = dayNumber(words, at);
  if (!found) return null;
  const { to } = found;
  if (found.ordinal) return found;
  if (!tight && !words.hit(at - 1, "the") && !words.hit(at - 2, "the")) return null;
  for (const meaning of ["am", "pm", "hour", "h", "hours", "minutes", "half-to"] as const) if (words.hit(to, meaning)) return null;
  // "Monday 9 to 11" are hours; "vendredi 20 à 14h15", "miércoles 18 a las 16" name the day, for "à" is "at" as well.
  if (words.hit(to, "to") && !words.hit(to, "at")) return null;
  if (isMark(words, to, ":") && words.tokens[to + 1]?.kind === "number") return null;
  if (isMark(words, to, ".") && gluedAt(words, to) && gluedAt(words, to + 1) && words.tokens[to + 1]?.kind === "number") return null;
  if (isMark(words, to, "/-") && words.tokens[to + 1]?.kind === "number") return null;
  if (textAt(words, to) === "ish" || textAt(words, to + 1) === "ish") return null;
  if (/^[ap]$/.test(textAt(words, to)) && gluedAt(words, to)) return null;
  return { ...found, to: isMark(words, to, ".") && gluedAt(words, to) && words.tokens[to + 1]?.kind !== "line" ? to + 1 : to };
};

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

/** A short spelling that is a word too ("Sat", "Sun") counts when an hour follows. */
const beforeHour = (words: Words, at: number): boolean => {
  const next = isMark(words, at, ",") ? at + 1 : at;
  return numberAt(words, next) >= 0 || words.hit(next, "at") !== null || words.hit(next, "noon") !== null;
};

/** A weekday, with its date if one follows, and with what makes it that of another week. */
export const weekdayDate = (words: Words, at: number): DateAtom | RecurringAtom | null => {
  const before = modeAt(words, at);
  const weeksBefore = before ? null : plusBefore(words, at);
  const start = before ? skipOn(words, before) : (weeksBefore?.to ?? at);
  const hit = words.hit(start, "weekday");
  if (!hit) return null;
  const token = words.tokens[start];
  if (gluedAt(words, start) && words.tokens[start - 1]?.kind === "number") return null;
  const recurring = before || weeksBefore ? null : matchRecurring(words, start, hit);
  if (recurring) return recurring;
  let to = weekdayTo(words, start, hit.to);
  let mode: WeekdayMode = before?.mode ?? "bare";
  let plus = weeksBefore?.days ?? 0;
  const modeAfter = before ? null : modeAt(words, isMark(words, to, ",") ? to + 1 : to);
  // "mardi prochain", "Tuesday next week", "Tuesday next"; but in "Tuesday this week" nothing is added.
  if (modeAfter && (modeAfter.mode === "next-week" || !words.hit(modeAfter.to, "weekday"))) {
    const alone = modeAfter.mode === "next" && (words.tokens[modeAfter.to]?.kind !== "word" || words.hit(modeAfter.to, "at") !== null);
    if (modeAfter.mode === "next-week" || hit.language !== "en" || alone) {
      mode = modeAfter.mode;
      to = modeAfter.to;
    }
  }
  const weeksAfter = plus === 0 ? plusAfter(words, to) : null;
  if (weeksAfter) {
    plus = weeksAfter.days;
    to = weeksAfter.to;
  }
  const afterNext = plus === 0 ? words.hit(to, "after-next") : null;
  if (afterNext) {
    plus = 7;
    mode = "next";
    to = afterNext.to;
  }
  const part = daypartAt(words, to);
  const next = skipBetween(words, part?.to ?? to);
  const calendar = calendarAt(words, next);
  if (calendar && words.tokens[next]?.kind !== "tab") {
    const more = { weekday: hit.value, mode, endDay: calendar.endDay, daypart: part?.daypart ?? null };
    return dateAtom(at, closed(words, to, calendar.to), calendar.written, more);
  }
  const day = dayAfterWeekday(words, next, next === to || textAt(words, to) === "," || textAt(words, to) === ".");
  if (day && plus === 0) return dateAtom(at, day.to, { kind: "day", day: day.day, ordinal: day.ordinal }, { weekday: hit.value, mode });
  const shouted = token?.capital || (hit.language !== "en" && hit.language !== "de");
  if (hit.weak && !before && plus === 0 && !(shouted && beforeHour(words, to))) return null;
  if (textAt(words, start).length < 3 && !before) return null;
  // "the third Thursday in March" names a day that is not reckoned here.
  const counted = nth.has(textAt(words, start - 1)) && words.hit(words.hit(to, "of")?.to ?? to + 1, "month") !== null;
  return dateAtom(at, to, { kind: "weekday", plus }, { weekday: hit.value, mode, vague: counted });
};

const nth = new Set("first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th|st|nd|rd|th".split("|"));

/** "next week on Wednesday". */
const skipOn = (words: Words, before: { mode: WeekdayMode; to: number }): number => {
  if (before.mode !== "next-week") return before.to;
  if (textAt(words, before.to) === "on" || isMark(words, before.to, ",")) return before.to + 1;
  return words.hit(before.to, "the")?.to ?? before.to;
};

/** "a week on", "three weeks from" before a weekday, in days. */
const plusBefore = (words: Words, at: number): { days: number; to: number } | null => {
  const phrase = words.hit(at, "weekday-plus");
  if (phrase && words.hit(phrase.to, "weekday")) return { days: phrase.value, to: phrase.to };
  const weeks = weeksAt(words, at);
  if (!weeks) return null;
  const on = textAt(words, weeks.to);
  return on === "on" || on === "from" || on === "after" ? { days: weeks.days, to: weeks.to + 1 } : null;
};

/** "Tuesday week", "Dienstag in zwei Wochen". */
const plusAfter = (words: Words, at: number): { days: number; to: number } | null => {
  const phrase = words.hit(at, "weekday-plus");
  if (phrase && words.tokens[phrase.to]?.kind !== "number") return { days: phrase.value, to: phrase.to };
  const inside = words.hit(at, "in");
  return inside ? weeksAt(words, inside.to) : null;
};
