import type { Words } from "../lexicon/words.ts";
import type { Placed } from "./days.ts";
import type { Layout } from "./layout.ts";
import { rangeOf } from "./moment.ts";
import { cueBefore, cueRightBefore } from "./surroundings.ts";

/** "A conversa terminará, no máximo, às 10h30": a whole word for ending, a few words before the hour. */
const endsAbout = (words: Words, layout: Layout, from: number): boolean => {
  const cue = cueBefore(words, layout, from, "label-end", 6);
  return (
    cue !== null &&
    (words.tokens[cue.at]?.text.length ?? 0) >= 6 &&
    !words.tokens.slice(cue.to, from).some((token) => token.kind === "number")
  );
};

/** "10.30am   Finish": what happens at the hour stands behind it, and nothing else. */
const isNamedEnd = (words: Words, layout: Layout, to: number): boolean => {
  const cue = words.hit(to, "label-end");
  return cue !== null && cue.to >= layout.lineTo(to - 1) && (words.tokens[to]?.text.length ?? 0) > 2;
};

/** "We'll be done by two": a last hour that is said of the talk itself. */
const isDoneBy = (words: Words, layout: Layout, from: number): boolean => {
  const cue = cueBefore(words, layout, from, "label-end", 4);
  return cue !== null && cue.distance === 0 && cue.to - cue.at > 1;
};

/** "Start: 2pm" and "End: 3pm" on lines of their own are one moment, and so is "it finishes at 10:45". */
export const joinEnds = (words: Words, layout: Layout, placed: readonly Placed[]): Placed[] => {
  const joined: Placed[] = [];
  for (const one of placed) {
    const last = joined.at(-1);
    const { clock } = one.moment;
    const from = rangeOf(one.moment).from;
    const named =
      layout.labels(from).has("label-end") ||
      (one.lent &&
        one.purpose === "event" &&
        (cueRightBefore(words, layout, from, "label-end", 2) ||
          endsAbout(words, layout, from) ||
          isNamedEnd(words, layout, rangeOf(one.moment).to))) ||
      (one.lent && one.purpose === "deadline" && last?.purpose === "event" && isDoneBy(words, layout, from));
    const ends = clock !== null && clock.end === null && named;
    if (
      !ends ||
      !last?.moment.clock ||
      last.moment.clock.end ||
      (last.former !== one.former && !(last.former === "new" && one.former === "no"))
    ) {
      joined.push(one);
      continue;
    }
    joined[joined.length - 1] = { ...last, moment: { ...last.moment, clock: { ...last.moment.clock, end: clock.start } } };
  }
  return joined;
};
