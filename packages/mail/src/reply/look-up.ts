import type { Word } from "./words.ts";

/** The folded word at an index, empty where something else stands. */
export const wordAt = (words: Word[], at: number): string => (words[at]?.kind === "word" ? (words[at]?.word ?? "") : "");
/** True where this very mark stands. */
export const isMark = (words: Word[], at: number, mark: string): boolean => words[at]?.kind === "mark" && words[at]?.word === mark;

/** True where these words stand in a row. */
export const spokenAt = (words: Word[], at: number, phrase: string): boolean =>
  phrase.split(" ").every((word, index) => wordAt(words, at + index) === word);

/** The longest entry of a table that stands at `at`, of up to three words. */
export const lookUp = <T>(table: Record<string, T>, words: Word[], at: number): { value: T; next: number } | null => {
  for (let length = 3; length >= 1; length -= 1) {
    const key = Array.from({ length }, (_, index) => wordAt(words, at + index)).join(" ");
    if (Object.hasOwn(table, key)) return { value: table[key] as T, next: at + length };
  }
  return null;
};
