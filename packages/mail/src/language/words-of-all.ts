import { plain } from "../facts/plain.ts";
import { languages } from "./languages.ts";
import type { NameSource, NameWords } from "./name-words.ts";

type NameList = Exclude<keyof NameWords, NameSource>;

/** One source of every language in one alternation, English first. Belongs into a group. */
export const namesOfAll = (source: NameSource): string =>
  languages.flatMap(({ names }) => (names && names[source] !== "" ? [names[source]] : [])).join("|");

/** One list of every language as written, each word once. */
export const listOfAll = (list: NameList): readonly string[] => [
  ...new Set(languages.flatMap(({ names }) => names?.[list].split(/\s+/) ?? []).filter((word) => word !== "")),
];

/** One list of every language in one set, lower case without accents: letters mix languages. */
export const wordsOfAll = (list: NameList): ReadonlySet<string> => new Set(listOfAll(list).map(plain));
