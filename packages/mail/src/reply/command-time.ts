import type { Temporal } from "temporal-polyfill";
import { isMark, lookUp, wordAt } from "./look-up.ts";
import { readClock } from "./read-clock.ts";
import { readDay } from "./read-day.ts";
import { readSpan } from "./read-span.ts";
import { dayHour, settle } from "./settle-time.ts";
import { type Found, nothingFound } from "./time-found.ts";
import { clockLeads, dayLeads, dayParts, spanLeads, zoneNames } from "./time-words.ts";
import type { Word } from "./words.ts";

/** A time in a command. `at` is null when what is written is no time that can be kept: gone by, not a day, or meaning two things. */
export type CommandTime = { at: string | null; next: number };

/**
 * Reads the time that stands at `start` in a command, counted from `now` in its zone: "tomorrow 9am", "in 3 days", "next Monday 8:30",
 * "demain à 17h45", "am Montag um 8". Null when no time stands there. `bareSpan` allows a span without "in" ("snooze 3 days").
 */
export const readCommandTime = (words: Word[], start: number, now: Temporal.ZonedDateTime, bareSpan: boolean): CommandTime | null => {
  const found = nothingFound();
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
  if (!found.clock && found.days.length === 0 && !found.span && !found.part) return null;
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

/** "tonight", "this evening": alone it says no hour, and the hour beside it is meant in that half of today. */
const partOfToday = (words: Word[], at: number): { part: NonNullable<Found["part"]>; next: number } | null => {
  if (wordAt(words, at) === "tonight") return { part: { hour: dayHour, half: "pm" }, next: at + 1 };
  const part = wordAt(words, at) === "this" ? lookUp(dayParts, words, at + 1) : null;
  return part ? { part: part.value, next: part.next } : null;
};

const hourFollows = (words: Word[], at: number): boolean =>
  readClock(words, at, false) !== null || (clockLeads.has(wordAt(words, at)) && readClock(words, at + 1, true) !== null);

/** Reads one piece of a time into `found`. Returns the index after it, or null when nothing new stands there. */
const readStep = (words: Word[], at: number, leads: string[], found: Found, bareSpan: boolean): number | null => {
  const led = (kind: string) => leads.includes(kind);
  if (!found.span && found.days.length === 0 && !found.clock) {
    const span = readSpan(words, at);
    const fromNow = span !== null && wordAt(words, span.next) === "from" && ["now", "today"].includes(wordAt(words, span.next + 1));
    // "Om 9 uur" is a time of day, "over 2 uur" is a span.
    const hour = led("clock") && wordAt(words, (span?.next ?? 0) - 1) === "uur";
    if (span && !hour && (bareSpan || led("span") || fromNow)) {
      found.span = span.span;
      return ["time", "from", "ab", "later"].includes(wordAt(words, span.next)) ? closeSpan(words, span.next) : span.next;
    }
  }
  if (found.days.length > 0 && !found.part && found.days[0]?.kind === "weekday" && ["morgen", "manana"].includes(wordAt(words, at))) {
    found.part = { hour: dayHour, half: "am" };
    return at + 1;
  }
  const tonight = partOfToday(words, at);
  if (tonight !== null && found.days.length === 0 && !found.part && (found.clock || hourFollows(words, tonight.next))) {
    found.days.push({ kind: "offset", days: 0 });
    found.part = tonight.part;
    return tonight.next;
  }
  // "send in the morning at 8", "send this evening at 8" (where "this" is read as the note): which day, the hour tells.
  const bare = lookUp(dayParts, words, at);
  const leadingPart =
    (wordAt(words, at) === "in" && wordAt(words, at + 1) === "the" && wordAt(words, at + 3) === "at") ||
    (bare !== null && hourFollows(words, bare.next));
  if (!found.part && (found.days.length > 0 || found.clock || leadingPart)) {
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
  if (found.days.length < 2) {
    const day = readDay(words, at, led("day"));
    if (day) {
      found.days.push(day.day ?? { kind: "offset", days: 0 });
      if (!day.day) found.doubt = true;
      return day.next;
    }
  }
  if (!found.clock) {
    const clock = readClock(words, at, led("clock") || found.days.length > 0);
    if (clock) {
      found.clock = clock.clock ?? { hour: 0, minute: 0, settled: true };
      if (!clock.clock) found.doubt = true;
      return clock.next;
    }
  }
  if (found.clock && !found.zone && leads.length === 0) {
    const utc = /^(?:utc|gmt)([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(wordAt(words, at));
    if (utc) {
      found.zone = [`${utc[1]}${(utc[2] ?? "").padStart(2, "0")}:${utc[3] ?? "00"}`];
      return at + 1;
    }
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
