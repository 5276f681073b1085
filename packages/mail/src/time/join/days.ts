import type { Words } from "../lexicon/words.ts";
import type { Purpose } from "../mention.ts";
import type { Former } from "./former.ts";
import type { Layout } from "./layout.ts";
import { type Moment, rangeOf } from "./moment.ts";
import { cueAfter, cueBefore } from "./surroundings.ts";

/** A moment with what the words around it say. */
export type Placed = {
  moment: Moment;
  purpose: Purpose;
  former: Former;
  /** Its day was lent from elsewhere in the text. */
  lent: boolean;
  /** Its hour was lent from the former time ("moved from Tuesday at 2 to Wednesday"). */
  sameHour: boolean;
};

const lends = (placed: Placed): boolean =>
  placed.moment.date !== null &&
  !placed.moment.date.vague &&
  (placed.purpose === "event" || placed.purpose === "arrival" || placed.purpose === "office-hours") &&
  !placed.lent;

/** "As agreed with you this afternoon": the day of writing, named without an hour, lends nothing to times further down. */
const isWritingDay = (placed: Placed | undefined): boolean =>
  placed?.moment.clock === null && placed.moment.date?.written.kind === "offset" && placed.moment.date.written.days <= 0;

const talked = (words: Words, layout: Layout, at: { from: number; to: number }): boolean =>
  cueBefore(words, layout, at.from, "talk", 14) !== null || cueAfter(words, layout, at.to, "talk", 8) !== null;

const headsLine = (words: Words, layout: Layout, from: number): boolean => {
  if (layout.labels(from).size > 0) return true;
  for (let i = layout.lineFrom(from); i < from; i++)
    if (words.tokens[i]?.kind === "word" && !words.hit(i, "at") && !words.hit(i, "from")) return false;
  return true;
};

/**
 * Lends a day to every time that has none: that of its own sentence, else the last one named before, else the next one after. The day alone
 * is then no moment of its own any more. Times without any day are left out.
 */
export const lendDays = (words: Words, layout: Layout, placed: readonly Placed[]): Placed[] => {
  const spent = new Set<Placed>();
  const result: Placed[] = [];
  const lenders = placed.filter(lends);
  let next = 0;
  let before: Placed | null = null;
  let lastDate: Placed | null = null;
  for (const one of placed) {
    while (next < lenders.length && startOf(lenders[next]) <= startOf(one)) {
      if (before === null || !isWritingDay(lenders[next])) before = lenders[next] ?? before;
      next++;
    }
    if (one.moment.date) {
      if (!one.moment.date.vague) lastDate = one;
      result.push(one);
      continue;
    }
    const after = lenders[next] ?? null;
    const range = rangeOf(one.moment);
    const sentence = layout.sentence[range.from];
    const near =
      [lastDate, after].find(
        (other) => other !== null && layout.sentence[rangeOf(other.moment).from] === sentence && sameAim(other, one),
      ) ?? null;
    const lender = near ?? before ?? after;
    if (!lender?.moment.date) continue;
    const busy = lender.moment.clock !== null;
    const stray =
      busy && one.purpose === "event" && lender !== near && !headsLine(words, layout, range.from) && !talked(words, layout, range);
    if (!busy && (one.purpose === "event" || one.purpose === "arrival")) spent.add(lender);
    result.push({
      ...one,
      moment: { ...one.moment, date: lender.moment.date, daypart: one.moment.daypart ?? lender.moment.date.daypart },
      purpose: stray ? "other" : one.purpose,
      lent: true,
    });
  }
  // A day that only arrivals borrowed is still the day of the interview.
  const kept = new Set(result.filter((one) => one.lent && one.purpose === "event").map((one) => one.moment.date));
  return result.filter((one) => !spent.has(one) || !kept.has(one.moment.date));
};

/** Hours for new days: "Thursday instead of Tuesday, at noon", and "moved from Tuesday at 2 to Wednesday", where it is only likely. */
export const lendHours = (words: Words, layout: Layout, placed: readonly Placed[]): Placed[] =>
  placed.map((one, index) => {
    const before = placed[index - 1];
    if (
      !one.moment.clock &&
      one.moment.date &&
      one.former === "new" &&
      before?.former === "maybe" &&
      before.moment.clock &&
      before.moment.paired
    ) {
      const same = layout.sentence[rangeOf(before.moment).from] === layout.sentence[one.moment.date.from];
      if (same)
        return { ...one, moment: { ...one.moment, clock: before.moment.clock, zone: before.moment.zone, paired: false }, sameHour: true };
    }
    const next = placed[index + 1];
    if (
      one.moment.clock ||
      !one.moment.date ||
      one.former === "yes" ||
      next?.former !== "yes" ||
      !next.moment.clock ||
      !next.moment.paired ||
      !next.moment.date
    )
      return one;
    const [own, other, clock] = [one.moment.date, next.moment.date, next.moment.clock];
    if (other.to > clock.from || layout.sentence[own.from] !== layout.sentence[clock.from] || words.tokens[other.to]?.text !== ",")
      return one;
    return { ...one, moment: { ...one.moment, clock, zone: next.moment.zone, paired: false } };
  });

/** In one sentence a deadline may borrow the day of a deadline; an interview may not. */
const sameAim = (lender: Placed, one: Placed): boolean => lends(lender) || lender.purpose === one.purpose;

const startOf = (placed: Placed | undefined): number => (placed ? rangeOf(placed.moment).from : Number.POSITIVE_INFINITY);
