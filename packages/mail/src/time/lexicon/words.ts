import type { Token } from "../token/token.ts";
import { type Hit, hitsAt, type Meaning } from "./lexicon.ts";

/** The tokens of one text with what the tables say of them, looked up once per token. */
export type Words = {
  text: string;
  tokens: readonly Token[];
  /** Languages whose everyday words are read in this text, with their rank (0 is the likeliest). */
  languages: ReadonlyMap<string, number>;
  /** The longest phrase of that meaning that begins at a token. */
  hit: (at: number, meaning: Meaning) => Hit | null;
  hits: (at: number) => readonly Hit[];
};

export const wordsOf = (text: string, tokens: readonly Token[], languages: ReadonlyMap<string, number>): Words => {
  const cache: (readonly Hit[] | undefined)[] = new Array(tokens.length);
  const none: readonly Hit[] = [];
  const hits = (at: number): readonly Hit[] => {
    if (at < 0 || at >= tokens.length) return none;
    let found = cache[at];
    if (!found) {
      found = hitsAt(tokens, at, languages);
      cache[at] = found;
    }
    return found;
  };
  const hit = (at: number, meaning: Meaning): Hit | null => {
    for (const one of hits(at)) if (one.meaning === meaning) return one;
    return null;
  };
  return { text, tokens, languages, hit, hits };
};

export const textAt = (words: Words, at: number): string => words.tokens[at]?.text ?? "";

export const isMark = (words: Words, at: number, marks: string): boolean => {
  const token = words.tokens[at];
  return token?.kind === "mark" && marks.includes(token.text);
};

/** The value of a written number (digits), or NaN. */
export const numberAt = (words: Words, at: number): number => words.tokens[at]?.value ?? Number.NaN;

export const gluedAt = (words: Words, at: number): boolean => words.tokens[at]?.glued ?? false;
