import { plain } from "../facts/plain.ts";
import { languages } from "./languages.ts";

/** Every phrase for a length, in any language, as flat text, with its minutes; the longest first, so that "an hour and a half" is found before "an hour". */
export const lengthPhrases: ReadonlyMap<string, number> = new Map(
  languages
    .flatMap(({ dates }) => Object.entries(dates.lengths))
    .flatMap(([minutes, phrases]) => phrases.split("|").map((phrase): [string, number] => [plain(phrase), Number(minutes)]))
    .sort(([a], [b]) => b.length - a.length),
);
