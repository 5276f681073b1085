import { plain } from "../facts/plain.ts";
import type { GrammarWords } from "./grammar-words.ts";
import { languages } from "./languages.ts";

const alternatives = (fields: readonly (keyof GrammarWords)[]): string[] => [
  ...new Set(
    fields.flatMap((field) => languages.flatMap(({ grammar }) => grammar?.[field].split("|") ?? [])).filter((each) => each !== ""),
  ),
];

/** The words of these fields in every language, English first, as alternatives of a regular expression: letters mix languages. Belongs into a group. */
export const grammarOfAll = (...fields: (keyof GrammarWords)[]): string => alternatives(fields).join("|");

/** The same for a pattern that minds capitals, where a sentence may begin with the word: "[Mm]it". */
export const grammarInEitherCase = (...fields: (keyof GrammarWords)[]): string =>
  alternatives(fields)
    .map((each) => each.replace(/^\p{Ll}/u, (first) => `[${first.toUpperCase()}${first}]`))
    .join("|");

/** The words of these fields in every language as one set, lower case without accents. For fields that list words only. */
export const grammarWordsOfAll = (...fields: (keyof GrammarWords)[]): ReadonlySet<string> => new Set(alternatives(fields).map(plain));
