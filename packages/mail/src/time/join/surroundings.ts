import type { Meaning } from "../lexicon/lexicon.ts";
import type { Words } from "../lexicon/words.ts";
import type { Layout } from "./layout.ts";

/** How far cue words reach, in tokens: a sentence is rarely longer, and a hostile one costs no more. */
const reach = 40;

export type Cue = { at: number; to: number; distance: number };

/** The last phrase of a meaning in the same sentence before `from`. Distance is in tokens between. */
export const cueBefore = (words: Words, layout: Layout, from: number, meaning: Meaning, limit = reach): Cue | null => {
  const sentence = layout.sentence[from];
  for (let i = from - 1; i >= 0 && from - i <= limit && layout.sentence[i] === sentence; i--) {
    const hit = words.hit(i, meaning);
    if (hit && hit.to <= from) return { at: i, to: hit.to, distance: from - hit.to };
  }
  return null;
};

/** The first phrase of a meaning in the same sentence after `to`. */
export const cueAfter = (words: Words, layout: Layout, to: number, meaning: Meaning, limit = reach): Cue | null => {
  const sentence = layout.sentence[to - 1];
  for (let i = to; i < words.tokens.length && i - to < limit && layout.sentence[i] === sentence; i++) {
    const hit = words.hit(i, meaning);
    if (hit) return { at: i, to: hit.to, distance: i - to };
  }
  return null;
};

/** Any phrase of a meaning between two tokens. */
export const cueBetween = (words: Words, from: number, to: number, meaning: Meaning): boolean => {
  for (let i = Math.max(from, to - reach); i < to; i++) if (words.hit(i, meaning)) return true;
  return false;
};

const smallWords = new Set(
  "on|the|of|a|an|end|day|our|your|my|this|that|around|about|at|from|in|to|original|den|dem|der|die|das|am|um|le|la|les|de|du|el|los|il|lo|dia|het|op|kl|o|a|is|was|has|been|originally|w|na|be|scheduled|for".split(
    "|",
  ),
);

/** Whether a phrase of a meaning stands right before `from`, with nothing but small words and signs between. */
export const cueRightBefore = (words: Words, layout: Layout, from: number, meaning: Meaning, slack = 3): boolean => {
  const sentence = layout.sentence[from];
  let small = 0;
  for (let i = from - 1; i >= 0 && layout.sentence[i] === sentence && from - i <= 12; i--) {
    const hit = words.hit(i, meaning);
    if (hit && hit.to <= from) return true;
    const token = words.tokens[i];
    if (!token) return false;
    if (token.kind === "mark") {
      if (!',(:-"“„'.includes(token.text)) return false;
      continue;
    }
    if (token.kind === "number" || token.kind === "line") return false;
    if (!smallWords.has(token.text) && !words.hit(i, "the") && !words.hit(i, "at") && !words.hit(i, "weekday"))
      return startsWithin(words, i, from, meaning);
    if (++small > slack) return startsWithin(words, i, from, meaning);
  }
  return false;
};

/** A phrase of several words whose last word is at `last`. */
const startsWithin = (words: Words, last: number, from: number, meaning: Meaning): boolean => {
  for (let i = last - 1; i >= last - 5 && i >= 0; i--) {
    const hit = words.hit(i, meaning);
    if (hit && hit.to > last && hit.to <= from) return true;
  }
  return false;
};
