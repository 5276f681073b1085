import { plain } from "../facts/plain.ts";
import type { Role } from "./date-words.ts";
import { languages } from "./languages.ts";
import type { PhraseWords } from "./phrase-words.ts";

/** These phrases in every language, English first, as alternatives of a regular expression: letters mix languages. Belongs into a group. */
export const phrasesOfAll = (...fields: (keyof PhraseWords)[]): string =>
  fields.flatMap((field) => languages.flatMap(({ phrases }) => phrases?.[field] ?? [])).join("|");

/** Finds one of these phrases in flat text, as whole words. */
export const anyPhrase = (...fields: (keyof PhraseWords)[]): RegExp => new RegExp(`\\b(?:${phrasesOfAll(...fields)})\\b`);

/** Single words of these phrases as one set, for fields that list words only. */
export const phraseWordsOfAll = (...fields: (keyof PhraseWords)[]): ReadonlySet<string> => new Set(phrasesOfAll(...fields).split("|"));

/** Words of days and hours in every language whose letters are read, flat, as alternatives of a regular expression. */
export const dateWordsOfAll = (...roles: Role[]): string =>
  [
    ...new Set(
      roles.flatMap((role) =>
        languages.flatMap(({ phrases, dates }) => (phrases && dates.words[role] ? dates.words[role].split("|") : [])),
      ),
    ),
  ]
    .map((phrase) => plain(phrase).replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|");
