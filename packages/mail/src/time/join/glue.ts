import { phraseWordsOfAll } from "../../language/phrases-of-all.ts";
import type { Meaning } from "../lexicon/lexicon.ts";
import { textAt, type Words } from "../lexicon/words.ts";

const glueMeanings: readonly Meaning[] = [
  "at",
  "from",
  "the",
  "of",
  "about",
  "morning",
  "afternoon",
  "evening",
  "label-time",
  "label-date",
  "label-zone",
  "hour",
  "zone-after",
  "and",
];

const glueWords = phraseWordsOfAll("glue");

export type Gap = { glue: boolean; lines: number; words: number; tabs: number };

const longestGap = 16;

/** What stands between two atoms: only signs and connecting words (`glue`), and over how many lines. Zones and lengths between (`skips`: first token to the one after) count as glue. */
export const gapBetween = (words: Words, skips: ReadonlyMap<number, number>, from: number, to: number): Gap => {
  let [lines, count, tabs, glue] = [0, 0, 0, true];
  if (to - from > longestGap * 3) return { glue: false, lines: 9, words: 99, tabs: 9 };
  let i = from;
  let seen = 0;
  while (i < to) {
    const skip = skips.get(i);
    if (skip !== undefined) {
      i = skip;
      continue;
    }
    const token = words.tokens[i];
    if (!token) break;
    if (++seen > longestGap) glue = false;
    if (token.kind === "line") lines++;
    else if (token.kind === "tab") tabs++;
    else if (token.kind === "mark") {
      if (token.text === "?" || token.text === "!" || token.text === ";") glue = false;
      if (token.text === "." && !words.tokens[i + 1]?.glued && words.tokens[i + 1]?.capital && i > from) glue = false;
    } else {
      let next = i + 1;
      let joins = glueWords.has(textAt(words, i));
      for (const hit of words.hits(i)) {
        if (glueMeanings.includes(hit.meaning)) {
          joins = true;
          next = Math.max(next, Math.min(hit.to, to));
          break;
        }
      }
      if (!joins) glue = false;
      count++;
      i = next;
      continue;
    }
    i++;
  }
  return { glue, lines, words: count, tabs };
};
