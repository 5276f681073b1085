import { Temporal } from "temporal-polyfill";
import {
  clockLeads,
  dayLeads,
  dayParts,
  dayWords,
  months,
  namedHours,
  numbers,
  spanLeads,
  units,
  weekdays,
  zoneNames,
} from "./time-words.ts";
import type { Word } from "./words.ts";

/** A time in a command. `at` is null when what is written is no time that can be kept: gone by, not a day, or meaning two things. */
export type CommandTime = { at: string | null; next: number };

/** The hour of a day that is named alone ("send on Friday"): the hour our own mails give as their example. */
const dayHour = 9;

/** Farther away than this nobody means it. */
const maxDays = 366;

type Clock = { hour: number; minute: number; settled: boolean };
type Day =
  | { kind: "offset"; days: number }
  | { kind: "weekday"; weekday: number }
  | { kind: "date"; year: number | null; month: number; day: number }
  | { kind: "day-of-month"; day: number };
type Span = { minutes: number; days: number; months: number };
type Found = {
  clock: Clock | null;
  day: Day | null;
  part: { hour: number; half: "am" | "pm" } | null;
  span: Span | null;
  zone: string[] | null;
  doubt: boolean;
};

const wordAt = (words: Word[], at: number): string => (words[at]?.kind === "word" ? (words[at]?.word ?? "") : "");
const isMark = (words: Word[], at: number, mark: string): boolean => words[at]?.kind === "mark" && words[at]?.word === mark;

/** The longest entry of a table that stands at `at`, of up to three words. */
const lookUp = <T>(table: Record<string, T>, words: Word[], at: number): { value: T; next: number } | null => {
  for (let length = 3; length >= 1; length -= 1) {
    const key = Array.from({ length }, (_, index) => wordAt(words, at + index)).join(" ");
    if (Object.hasOwn(table, key)) return { value: table[key] as T, next: at + length };
  }
  return null;
};

const meridiemOf = (word: string): "am" | "pm" | null => {
  const plain = word.replace(/\./g, "");
  return plain === "am" || plain === "pm" ? plain : null;
};

const clockOf = (hour: number, minute: number, meridiem: "am" | "pm" | null, settled: boolean): Clock | null => {
  if (minute > 59) return null;
  if (meridiem === null) return hour <= 23 ? { hour, minute, settled } : null;
  if (hour < 1 || hour > 12) return null;
  return { hour: (hour % 12) + (meridiem === "pm" ? 12 : 0), minute, settled: true };
};

/** "9am", "9:30", "9.30 am", "17h45", "17 h 45", "8 Uhr 30", "9 o'clock", "noon". A bare hour needs `led`, a word such as "at" before it. */
const readClock = (words: Word[], at: number, led: boolean): { clock: Clock | null; next: number } | null => {
  const named = lookUp(namedHours, words, at);
  if (named) return { clock: { hour: named.value, minute: 0, settled: true }, next: named.next };
  const found = /^(\d{1,2})(?:(?::|\.|h)(\d{2}))?(h|uhr)?(am|pm|a\.m|p\.m)?$/.exec(wordAt(words, at));
  if (!found) return null;
  const [, hourText = "", minuteText, suffix, joined] = found;
  let next = at + 1;
  let meridiem = joined ? meridiemOf(joined) : null;
  let minute = Number(minuteText ?? 0);
  let marked = suffix !== undefined || /[:h]/.test(wordAt(words, at));
  if (isMark(words, next, ".") && joined?.includes(".")) next += 1;
  if (!meridiem && meridiemOf(wordAt(words, next))) {
    meridiem = meridiemOf(wordAt(words, next));
    next += words[next]?.raw.includes(".") && isMark(words, next + 1, ".") ? 2 : 1;
  }
  if (
    ["uhr", "h", "o'clock", "oclock", "uur", "heures", "horas", "hrs"].includes(wordAt(words, next)) &&
    !(wordAt(words, next) === "h" && minuteText !== undefined)
  ) {
    marked = true;
    next += 1;
    if (minuteText === undefined && /^[0-5]\d$/.test(wordAt(words, next))) minute = Number(words[next++]?.word);
  }
  if (!marked && !meridiem && !led) return null;
  const twentyFour =
    suffix !== undefined ||
    hourText.startsWith("0") ||
    Number(hourText) > 12 ||
    words.slice(at + 1, next).some((word) => ["uhr", "h", "uur", "heures", "hrs"].includes(word.word)) ||
    /h/.test(wordAt(words, at));
  return { clock: clockOf(Number(hourText), minute, meridiem, twentyFour || meridiem !== null), next };
};

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
const readDay = (words: Word[], at: number, led: boolean): { day: Day | null; next: number } | null => {
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

/** "3 days", "an hour", "half an hour", "1.5 hours", "2 hours and 30 minutes". */
const readSpan = (words: Word[], at: number): { span: Span; next: number } | null => {
  if (wordAt(words, at) === "half" && (wordAt(words, at + 1) === "an" || wordAt(words, at + 1) === "a") && wordAt(words, at + 2) === "hour")
    return { span: { minutes: 30, days: 0, months: 0 }, next: at + 3 };
  const joined = /^(\d{1,3})(h|hr|hrs|d|w|m|min|mins|days?|hours?|weeks?)$/.exec(wordAt(words, at));
  const text = joined?.[1] ?? wordAt(words, at);
  const unit = joined ? (joined[2] === "m" ? "minutes" : units[joined[2] ?? ""]) : units[wordAt(words, at + 1)];
  const count = /^\d{1,3}(?:\.5)?$/.test(text) ? Number(text) : Object.hasOwn(numbers, text) ? (numbers[text] ?? 0) : 0;
  if (!unit || count <= 0 || count > 600) return null;
  if (!Number.isInteger(count) && unit !== "hours") return null;
  const next = joined ? at + 1 : at + 2;
  const span = {
    minutes: unit === "minutes" ? count : unit === "hours" ? count * 60 : 0,
    days: unit === "days" ? count : unit === "weeks" ? count * 7 : 0,
    months: unit === "months" ? count : 0,
  };
  const more = wordAt(words, next) === "and" ? readSpan(words, next + 1) : null;
  if (!more) return { span, next };
  return {
    span: { minutes: span.minutes + more.span.minutes, days: span.days + more.span.days, months: span.months + more.span.months },
    next: more.next,
  };
};

const settleClock = (found: Found): Clock | null => {
  const { clock, part } = found;
  if (!clock) return part ? { hour: part.hour, minute: 0, settled: true } : null;
  if (clock.settled || !part) return clock;
  if (part.half === "pm" && clock.hour < 12) return { ...clock, hour: clock.hour + 12, settled: true };
  return { ...clock, settled: true };
};

/** The day meant, in the zone of `now`. A weekday is the next one after today, a date without a year the next one to come. */
const settleDay = (day: Day, today: Temporal.PlainDate): Temporal.PlainDate | null => {
  if (day.kind === "offset") return today.add({ days: day.days });
  if (day.kind === "weekday") return today.add({ days: ((day.weekday - today.dayOfWeek + 6) % 7) + 1 });
  try {
    if (day.kind === "day-of-month") {
      const here = Temporal.PlainDate.from({ year: today.year, month: today.month, day: day.day }, { overflow: "reject" });
      return Temporal.PlainDate.compare(here, today) >= 0 ? here : here.add({ months: 1 }).day === day.day ? here.add({ months: 1 }) : null;
    }
    const date = Temporal.PlainDate.from({ year: day.year ?? today.year, month: day.month, day: day.day }, { overflow: "reject" });
    if (day.year !== null || Temporal.PlainDate.compare(date, today) >= 0) return date;
    // A date just gone by is a slip; one half a year back is next year's.
    return date.until(today).days > 183
      ? Temporal.PlainDate.from({ year: today.year + 1, month: day.month, day: day.day }, { overflow: "reject" })
      : null;
  } catch {
    return null;
  }
};

const settle = (found: Found, now: Temporal.ZonedDateTime): string | null => {
  if (found.doubt) return null;
  if (found.zone && !found.zone.includes(now.offset)) return null;
  const write = (time: Temporal.ZonedDateTime): string | null => {
    const ahead = now.until(time, { largestUnit: "hours" });
    return ahead.sign <= 0 || ahead.hours > maxDays * 24 ? null : time.toString({ timeZoneName: "never", smallestUnit: "second" });
  };
  const clock = settleClock(found);
  // One to six with nothing that tells morning from evening: two hours are possible.
  if (clock && !clock.settled && clock.hour >= 1 && clock.hour <= 6) return null;
  if (found.span) {
    if (found.day || (found.part && !found.clock)) return null;
    const { minutes, days, months: spanMonths } = found.span;
    if (!clock) return write(now.add({ months: spanMonths, days }).add({ minutes }));
    if (minutes > 0) return null;
    return write(now.add({ months: spanMonths, days }).withPlainTime({ hour: clock.hour, minute: clock.minute }));
  }
  const today = now.toPlainDate();
  const on = (date: Temporal.PlainDate, hour: number, minute: number) =>
    write(date.toZonedDateTime({ timeZone: now.timeZoneId, plainTime: { hour, minute } }));
  if (!found.day) {
    if (!found.clock || !clock) return null;
    return on(today, clock.hour, clock.minute) ?? on(today.add({ days: 1 }), clock.hour, clock.minute);
  }
  const date = settleDay(found.day, today);
  if (!date) return null;
  if (!clock && found.day.kind === "offset" && found.day.days === 0) return null;
  return on(date, clock?.hour ?? dayHour, clock?.minute ?? 0);
};

/**
 * Reads the time that stands at `start` in a command, counted from `now` in its zone: "tomorrow 9am", "in 3 days", "next Monday 8:30",
 * "demain à 17h45", "am Montag um 8". Null when no time stands there. `bareSpan` allows a span without "in" ("snooze 3 days").
 */
export const readCommandTime = (words: Word[], start: number, now: Temporal.ZonedDateTime, bareSpan: boolean): CommandTime | null => {
  const found: Found = { clock: null, day: null, part: null, span: null, zone: null, doubt: false };
  let next = start;
  for (let steps = 0; steps < 8; steps += 1) {
    let at = steps > 0 && isMark(words, next, ",") ? next + 1 : next;
    const leads: string[] = [];
    let step = readStep(words, at, leads, found, bareSpan);
    // As few leading words as possible: in "in a week" the "a" belongs to the week, in "on the 21st" both lead.
    for (let lead = 0; step === null && lead < 3; lead += 1) {
      const after = readLead(words, at, leads);
      if (after === null) break;
      at = after;
      step = readStep(words, at, leads, found, bareSpan);
    }
    if (step === null) break;
    next = step;
  }
  if (!found.clock && !found.day && !found.span && !found.part) return null;
  return { at: settle(found, now), next };
};

/** One small word that leads to a clock time, a day or a span. Adds to `leads` what it can lead to; returns the index after it. */
const readLead = (words: Word[], at: number, leads: string[]): number | null => {
  const word = wordAt(words, at);
  if (clockLeads.has(`${word} ${wordAt(words, at + 1)}`)) {
    leads.push("clock");
    return at + 2;
  }
  if (!clockLeads.has(word) && !dayLeads.has(word) && !spanLeads.has(word)) return null;
  if (clockLeads.has(word)) leads.push("clock");
  if (dayLeads.has(word)) leads.push("day");
  if (spanLeads.has(word)) leads.push("span");
  if (word === "kl" && isMark(words, at + 1, ".")) return at + 2;
  return (word === "dentro" && wordAt(words, at + 1) === "de") || (word === "daqui" && wordAt(words, at + 1) === "a") ? at + 2 : at + 1;
};

/** Reads one piece of a time into `found`. Returns the index after it, or null when nothing new stands there. */
const readStep = (words: Word[], at: number, leads: string[], found: Found, bareSpan: boolean): number | null => {
  const led = (kind: string) => leads.includes(kind);
  if (!found.span && !found.day && !found.clock) {
    const span = readSpan(words, at);
    const fromNow = span !== null && wordAt(words, span.next) === "from" && ["now", "today"].includes(wordAt(words, span.next + 1));
    // "Om 9 uur" is a time of day, "over 2 uur" is a span.
    const hour = led("clock") && wordAt(words, (span?.next ?? 0) - 1) === "uur";
    if (span && !hour && (bareSpan || led("span") || fromNow)) {
      found.span = span.span;
      return ["time", "from", "ab", "later"].includes(wordAt(words, span.next)) ? closeSpan(words, span.next) : span.next;
    }
  }
  if (found.day && !found.part && found.day.kind === "weekday" && ["morgen", "manana"].includes(wordAt(words, at))) {
    found.part = { hour: dayHour, half: "am" };
    return at + 1;
  }
  if (!found.part && (found.day || found.clock)) {
    const skip = ["in", "im", "am"].includes(wordAt(words, at))
      ? ["the", "der"].includes(wordAt(words, at + 1))
        ? 2
        : 1
      : ["the", "du", "de", "nel", "in"].includes(wordAt(words, at))
        ? 1
        : 0;
    const part = lookUp(dayParts, words, at) ?? lookUp(dayParts, words, at + skip);
    if (part) {
      found.part = part.value;
      return part.next;
    }
  }
  if (!found.day) {
    const day = readDay(words, at, led("day"));
    if (day) {
      found.day = day.day ?? { kind: "offset", days: 0 };
      if (!day.day) found.doubt = true;
      return day.next;
    }
  }
  if (!found.clock) {
    const clock = readClock(words, at, led("clock") || found.day !== null);
    if (clock) {
      found.clock = clock.clock ?? { hour: 0, minute: 0, settled: true };
      if (!clock.clock) found.doubt = true;
      return clock.next;
    }
  }
  if (found.clock && !found.zone && leads.length === 0) {
    const zone = lookUp(zoneNames, words, at);
    if (zone) {
      found.zone = zone.value;
      return zone.next;
    }
    if ((wordAt(words, at) === "my" || wordAt(words, at) === "local") && wordAt(words, at + 1) === "time") return at + 2;
  }
  return null;
};

const closeSpan = (words: Word[], at: number): number =>
  wordAt(words, at) === "from" ? (["now", "today"].includes(wordAt(words, at + 1)) ? at + 2 : at) : at + 1;
