import { plain } from "../facts/plain.ts";
import { languages } from "./languages.ts";
import type { NameWords } from "./name-words.ts";

/** One list of every language in one set, lower case without accents: letters mix languages. */
export const wordsOfAll = (list: keyof NameWords): ReadonlySet<string> =>
  new Set(
    languages
      .flatMap(({ names }) => names?.[list].split(/\s+/) ?? [])
      .filter((word) => word !== "")
      .map(plain),
  );
