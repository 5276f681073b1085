import { type Concept, type ConceptWords, concepts } from "../../language/kind-words.ts";

/** A concept found in a sentence: `from` and `to` count its words, `to` exclusive. */
export type Spot = { concept: Concept; from: number; to: number };

type Entry = { concept: Concept; words: readonly string[] };
export type ConceptTable = { exact: ReadonlyMap<string, readonly Entry[]>; open: readonly Entry[] };

const fits = (pattern: string, word: string): boolean => {
  const before = pattern.startsWith("*");
  const after = pattern.endsWith("*");
  const stem = pattern.slice(before ? 1 : 0, after ? -1 : undefined);
  if (before) return after ? word.includes(stem) : word.endsWith(stem);
  return after ? word.startsWith(stem) : word === stem;
};

/** Sorts the phrases by their first word, those that begin with a `*` apart. */
export const compileConcepts = (table: ConceptWords): ConceptTable => {
  const exact = new Map<string, Entry[]>();
  const open: Entry[] = [];
  for (const concept of concepts)
    for (const phrase of table[concept].split("|")) {
      const words = phrase.split(" ");
      const first = words[0] ?? "";
      if (first === "") continue;
      if (first.startsWith("*")) {
        open.push({ concept, words });
        continue;
      }
      // Under its first three letters, whether the word goes on or not.
      const key = first.replace(/\*$/, "").slice(0, 3);
      exact.set(key, [...(exact.get(key) ?? []), { concept, words }]);
    }
  return { exact, open };
};

const token = /[a-z0-9'’]+|[.,;:!?()–—]/g;

/** The words and stops of a flat sentence. */
export const wordsOfSentence = (flat: string): string[] => flat.match(token) ?? [];

/** Every concept of a sentence, in order. */
export const conceptsIn = (words: readonly string[], table: ConceptTable): Spot[] => {
  const spots: Spot[] = [];
  for (const [from, word] of words.entries()) {
    if (word < "0") continue;
    for (const entry of [...(table.exact.get(word.slice(0, 3)) ?? []), ...table.open]) {
      const isHere = entry.words.every((pattern, k) => {
        const other = words[from + k];
        return other !== undefined && fits(pattern, other);
      });
      if (isHere) spots.push({ concept: entry.concept, from, to: from + entry.words.length });
    }
  }
  return spots;
};
