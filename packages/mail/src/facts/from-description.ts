import { companiesInSentences } from "./companies-in-sentences.ts";
import type { Fact } from "./fact.ts";
import { fromLabels } from "./from-labels.ts";
import type { Letter } from "./letter.ts";
import { readLines } from "./line.ts";
import { plain } from "./plain.ts";
import { rolesInSentences } from "./roles-in-sentences.ts";
import { readSentences } from "./sentence.ts";
import { tongues } from "./tongue/tongues.ts";

/** Reads the description of a calendar event as a little letter, unless the letter itself says the same. */
export const fromDescription = (letter: Letter, description: string): Fact[] => {
  const text = description.slice(0, 8000);
  if (text.trim() === "" || plain(letter.text).includes(plain(text.slice(0, 60)))) return [];
  const lines = readLines(text, [...letter.tongues, ...tongues]);
  const inside: Letter = {
    ...letter,
    text,
    lines,
    sentences: readSentences(lines, letter.language),
    parts: { kind: lines.map((line) => (line.blank ? "blank" : "body")), greeting: null, signature: [] },
  };
  return [...fromLabels(inside), ...companiesInSentences(inside), ...rolesInSentences({ ...inside, subject: "" })].map((fact) => ({
    ...fact,
    sureness: fact.sureness * 0.95,
  }));
};
