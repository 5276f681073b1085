import { isMark, textAt, type Words } from "../lexicon/words.ts";
import type { Purpose } from "../mention.ts";
import type { Layout } from "./layout.ts";
import type { Moment } from "./moment.ts";
import { rangeOf } from "./moment.ts";
import { cueAfter, cueBefore, cueBetween, cueRightBefore } from "./surroundings.ts";

/** "15 minutes before 2pm" is about 2pm, and no deadline. */
const countedBefore = (words: Words, layout: Layout, from: number): boolean => {
  const cue = cueBefore(words, layout, from, "deadline-near", 6);
  return (
    cue !== null &&
    (words.hit(cue.at - 1, "minutes") !== null || words.hit(cue.at - 1, "hours") !== null || words.hit(cue.at - 1, "days") !== null)
  );
};

const isOfficeHours = (words: Words, layout: Layout, recurring: ReadonlySet<number>, from: number): boolean => {
  if (recurring.has(layout.sentence[from] ?? -1)) return true;
  const cue = cueBefore(words, layout, from, "office-hours", 10);
  return cue !== null && !cueBetween(words, cue.to, from, "talk");
};

/**
 * `floor` is the token after the moment before: what was said of that one ("09:00 arrival, 09:15 tour") is not said of this.
 *
 * Told by the words around: what a moment is for. Former times and offered slots are told later, from all moments together. */
export const purposeOf = (
  words: Words,
  layout: Layout,
  moment: Moment,
  recurringSentences: ReadonlySet<number>,
  floor: number,
): Purpose => {
  const { from, to } = rangeOf(moment);
  const starts =
    moment.clock && moment.date && moment.paired
      ? [Math.min(moment.date.from, moment.clock.from), Math.max(moment.date.from, moment.clock.from)]
      : [from];
  if (moment.date?.vague && !moment.clock) return "other";
  if (moment.clock?.arrival) return "arrival";
  const wrote = cueAfter(words, layout, to, "wrote", 30);
  if (wrote && textAt(words, wrote.to) === ":") return "other";
  if (isOfficeHours(words, layout, recurringSentences, from)) return "office-hours";
  if (moment.clock?.begins) return "event";
  const counted = countedBefore(words, layout, from);
  if (!counted) {
    // "arrive by 9:15" is no deadline.
    const arriving = cueBefore(words, layout, from, "arrival", 7);
    if (arriving && arriving.at >= floor && !cueBetween(words, arriving.to, from, "talk")) return "arrival";
    for (const start of starts)
      if (cueRightBefore(words, layout, start, "deadline-near") && !words.hit(start - 1, "from")) return "deadline";
    const deadline = cueBefore(words, layout, from, "deadline", 16);
    if (deadline && !cueBetween(words, deadline.to, from, "talk")) return "deadline";
    const label = cueAfter(words, layout, to, "arrival", 1);
    if (label && isMark(words, label.to, ",;.)")) return "arrival";
    const arrival = cueBefore(words, layout, from, "arrival", 9);
    if (arrival && arrival.at >= floor && !cueBetween(words, arrival.to, from, "talk")) return "arrival";
  }
  const other = cueBefore(words, layout, from, "other", 16);
  if (other && !cueBetween(words, other.to, from, "talk")) return "other";
  const after = cueAfter(words, layout, to, "other", 6);
  if (after && textAt(words, after.at - 1) === "to" && !cueBetween(words, to, after.at, "talk")) return "other";
  return "event";
};
