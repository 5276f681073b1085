import type { ClockAtom } from "../clock/clock-atom.ts";
import { matchClock } from "../clock/match-clock.ts";
import { type LengthAtom, matchLength } from "../clock/match-length.ts";
import type { DateAtom, RecurringAtom } from "../date/date-atom.ts";
import { matchDate } from "../date/match-date.ts";
import { isMark, textAt, type Words } from "../lexicon/words.ts";
import { matchZone, mayBeZone, type ZoneAtom } from "../zone/match-zone.ts";
import type { Layout } from "./layout.ts";

export type Atom = DateAtom | RecurringAtom | ClockAtom | LengthAtom | ZoneAtom;

/** Signs that may stand between a time and its zone. */
const opens = "(,[-/";

/** Hours of up to this many are a length when nothing says otherwise ("2h30"). */
const longestTalkHours = 4;

/** "24 horas antes": hours spelled out, with nothing that makes them an hour of the day. */
const countsHours = (words: Words, layout: Layout, clock: ClockAtom, afterDate: boolean): boolean =>
  clock.strength === "length" &&
  !clock.introduced &&
  !afterDate &&
  !layout.labels(clock.from).has("label-time") &&
  textAt(words, clock.to - 1).length > 2 &&
  textAt(words, clock.to - 1) !== "uhr";

const lengthNotClock = (words: Words, layout: Layout, clock: ClockAtom, afterDate: boolean): boolean => {
  if (layout.labels(clock.from).has("label-length")) return true;
  if (clock.introduced || afterDate || layout.labels(clock.from).has("label-time")) return false;
  if (clock.strength === "length") return clock.start.hour <= longestTalkHours + 2 || textAt(words, clock.from - 1) === "/";
  return clock.start.hour <= longestTalkHours;
};

/** A letter names a dozen days and hours; a text of nothing else is not read to its end. */
const mostAtoms = 400;

/** All dates, times, lengths and zones of a text, in order, none overlapping. */
export const scan = (words: Words, layout: Layout): Atom[] => {
  const atoms: Atom[] = [];
  const { tokens } = words;
  let i = 0;
  let stated = -1;
  while (i < tokens.length && atoms.length < mostAtoms) {
    const token = tokens[i];
    if (words.hit(i, "all-times")) stated = layout.sentence[i] ?? -1;
    if (!token || token.kind === "line" || token.kind === "tab" || token.kind === "link") {
      i++;
      continue;
    }
    // Most words begin nothing: neither a phrase of a table nor a zone.
    const idle = token.kind === "mark" || (token.kind === "word" && words.hits(i).length === 0 && !eraSigns.includes(token.text));
    const last = atoms.at(-1);
    if (idle && !(token.kind === "word" ? mayBeZone(words, i) : last?.kind === "clock" && last.to === i)) {
      i++;
      continue;
    }
    let gap = last ? i - last.to : 99;
    while (gap > 0 && gap <= 2 && last && isMark(words, last.to + (i - last.to - gap), opens)) gap--;
    // "11am or 1pm (both CT)"
    if (
      last &&
      gap > 0 &&
      gap <= 3 &&
      i - last.to <= 3 &&
      ["both", "all", "each"].includes(textAt(words, i - 1)) &&
      isMark(words, i - 2, opens)
    )
      gap = 0;
    const beside = last?.kind === "clock" && gap === 0 && layout.line[last.to - 1] === layout.line[i];
    const bracketed = isMark(words, i - 1, "([");
    const inRow = isMark(words, i - 1, "/") || atoms.at(-2)?.kind === "zone" || followedByTime(words, i);
    const zone = matchZone(words, i, beside || stated === layout.sentence[i], beside && (bracketed || inRow));
    const date = matchDate(words, i, layout.labels(i).has("label-date"));
    if (zone && !(date && date.to > zone.to)) {
      atoms.push(zone);
      i = zone.to;
      continue;
    }
    if (date?.kind === "recurring") {
      atoms.push(date);
      i = date.to;
      continue;
    }
    const clock = matchClock(words, i, layout.labels(i).has("label-time") || layout.labels(i).has("label-end"));
    const length = matchLength(words, i);
    const afterDate = last?.kind === "date" && i - last.to <= 3 && layout.line[last.to - 1] === layout.line[i];
    let best: Atom | null = date;
    if (clock && (!best || clock.to > best.to || (clock.strength === "strong" && clock.to >= best.to))) best = clock;
    if (
      length &&
      (!best || length.to > best.to || (best.kind === "clock" && length.to >= best.to && lengthNotClock(words, layout, best, afterDate)))
    )
      best = length;
    else if (best?.kind === "clock" && best.strength === "length" && length && lengthNotClock(words, layout, best, afterDate))
      best = length;
    if (best?.kind === "clock" && countsHours(words, layout, best, afterDate)) best = length;
    if (best) {
      atoms.push(
        best.kind === "clock" && last?.kind === "clock" && last.arrival && i - last.to <= 2
          ? { ...best, introduced: true, begins: true }
          : best,
      );
      i = best.to;
    } else i++;
  }
  return atoms;
};

/** First signs of Japanese era names. */
const eraSigns = "令平";

/** The name is followed by "/" and a number, as in "5pm UK / 6pm Amsterdam". */
const followedByTime = (words: Words, at: number): boolean => {
  for (let k = 1; k <= 3; k++) {
    if (isMark(words, at + k, "/|=")) return true;
    if (words.tokens[at + k]?.kind !== "word") return false;
  }
  return false;
};
