import type { LengthAtom } from "../clock/match-length.ts";
import type { Words } from "../lexicon/words.ts";
import type { Placed } from "./days.ts";
import type { Layout } from "./layout.ts";
import { rangeOf } from "./moment.ts";

export type Lengths = Map<Placed, { minutes: number; unsure: boolean }>;

/**
 * Gives each length to the time it is about: one in the same sentence, else the last interview time before it, else the first after it. A time that has
 * an end keeps it.
 */
export const lengthsOf = (words: Words, layout: Layout, placed: readonly Placed[], lengths: readonly LengthAtom[]): Lengths => {
  const given: Lengths = new Map();
  const ranges = placed.map((one) => rangeOf(one.moment));
  let index = 0;
  let before: Placed | null = null;
  for (const length of lengths) {
    while (index < placed.length && (ranges[index]?.from ?? 0) < length.from) {
      const one = placed[index];
      if (one?.moment.clock && one.purpose === "event") before = one;
      index++;
    }
    const sentence = layout.sentence[length.from];
    const close = [placed[index - 1], placed[index], placed[index + 1]].find((one) => {
      const at = one ? ranges[placed.indexOf(one, Math.max(0, index - 1))] : undefined;
      return one?.moment.clock && at && layout.sentence[at.from] === sentence;
    });
    const after = placed.slice(index, index + 6).find((one) => one.moment.clock && one.purpose === "event");
    const owner = close ?? before ?? after ?? placed.find((one) => one.purpose === "event" && one.moment.clock === null) ?? null;
    if (!owner || length.minutes === null) continue;
    const known = given.get(owner);
    if (!known) given.set(owner, { minutes: length.minutes, unsure: false });
    else if (known.minutes !== length.minutes && close) given.set(owner, { ...known, unsure: true });
  }
  void words;
  return given;
};
