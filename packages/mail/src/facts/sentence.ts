import { grammarOfAll } from "../language/grammar-of-all.ts";
import { languageOf } from "../language/language-of.ts";
import { phrasesOfAll } from "../language/phrases-of-all.ts";
import type { Line } from "./line.ts";
import { plain } from "./plain.ts";

/** A sentence of running text, with the line it begins in. */
export type Sentence = {
  text: string /** Lower case, no accents: what the phrases of languages are looked for in. */;
  flat: string;
  line: number;
};

const abbreviations = `${grammarOfAll("abbreviations")}|${phrasesOfAll("abbreviations")}`;
const abbreviation = new RegExp(`(?:^|[\\s(/])(?:${abbreviations}|\\p{L}|\\d{1,2})\\.$`, "iu");
const flatStop = new RegExp(`\\b(?:${plain(abbreviations)}|\\d{1,2})\\.(?=\\s)`, "g");
const closing = /[.!?…]["”’)]?\s+(?=["“„(¿¡]?[\p{Lu}\p{N}¿¡])/gu;

/** `ordinals`: a number with a full stop is an ordinal there ("10. November"), as in German, Danish and Polish. Splits one paragraph at the ends of sentences; "Dr.", "Str.", "p.m." and "10." end none. */
export const splitSentences = (text: string, ordinals = true): string[] => {
  const found: string[] = [];
  let from = 0;
  for (const match of text.matchAll(closing)) {
    const end = match.index + 1;
    const before = text.slice(Math.max(0, end - 9), end);
    if (text[match.index] === "." && abbreviation.test(before) && (ordinals || !/\d\.$/.test(before))) continue;
    found.push(text.slice(from, end).trim());
    from = match.index + match[0].length;
  }
  const rest = text.slice(from).trim();
  if (rest !== "") found.push(rest);
  return found;
};

/** Lower case without accents, and without the full stops of times, dates and abbreviations, so that those left end sentences. */
export const flatten = (text: string): string =>
  plain(text)
    .replace(/(\d)\.(?=\d)/g, "$1:")
    .replace(flatStop, (short) => short.slice(0, -1));

/** Joins wrapped lines again and splits them into sentences. A line that is long and followed by plain text goes on in the next one. */
export const readSentences = (lines: readonly Line[], language: string): Sentence[] => {
  const ordinals = languageOf(language)?.stopsOrdinals === true;
  const sentences: Sentence[] = [];
  let paragraph = "";
  let first = 0;
  const flush = () => {
    for (const text of splitSentences(paragraph, ordinals))
      if (text.length > 1) sentences.push({ text: text.slice(0, 1000), flat: flatten(text.slice(0, 1000)), line: first });
    paragraph = "";
  };
  for (const [at, line] of lines.entries()) {
    if (line.blank || line.struck) {
      flush();
      continue;
    }
    const before = lines[at - 1];
    const goesOn =
      paragraph !== "" &&
      before !== undefined &&
      before.raw.trim().length >= 55 &&
      !line.bullet &&
      line.field === null &&
      !/^\(?\d{1,2}[:.h]\d\d|^\p{Lu}[\p{L} /'-]{1,28}:\s/u.test(line.text) &&
      !/[.!?:]$/.test(before.text);
    if (!goesOn) {
      flush();
      first = line.index;
    }
    paragraph = paragraph === "" ? line.text : `${paragraph} ${line.text}`;
  }
  flush();
  return sentences;
};
