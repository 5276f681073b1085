import type { Settings } from "../candidate/settings.ts";

export type Spelling = Settings["spelling"];

/**
 * What the two write differently, British first: whole words and phrases, in small letters. Our texts are written in British;
 * only they are respelled, never what stands in the record. A word that the other side uses too in another sense ("practice",
 * "position", "notice") is right in both.
 */
export const pairs: readonly (readonly [british: string, american: string])[] = [
  ["learnt", "learned"],
  ["practise", "practice"],
  ["cancelled", "canceled"],
  ["organise", "organize"],
  ["organised", "organized"],
  ["recognise", "recognize"],
  ["realise", "realize"],
  ["apologise", "apologize"],
  ["colour", "color"],
  ["favour", "favor"],
  ["honour", "honor"],
  ["behaviour", "behavior"],
  ["programme", "program"],
  ["centre", "center"],
  ["towards", "toward"],
  ["whilst", "while"],
  ["travelling", "traveling"],
  ["post", "position"],
  ["registration", "license"],
  ["bank details", "bank details for direct deposit"],
  ["pay, band or step", "pay, grade or step"],
  ["hours, shifts, on-call and weekends", "hours, shifts, call and weekends"],
  ["leave, training and study time", "paid time off, health insurance and training"],
  ["start date, probation and notice", "start date and any probation period"],
  ["with kind regards,", "warm regards,"],
  ["kind regards,", "best regards,"],
  ["yours sincerely,", "sincerely,"],
  ["3 december", "December 3"],
  ["4 january", "January 4"],
  ["7 january", "January 7"],
  ["europe/london", "America/New_York"],
];

const american = new Map(pairs);
const britishWords = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${pairs
    .map(([british]) => british)
    .sort((a, b) => b.length - a.length)
    .join("|")})(?![\\p{L}\\p{N}])`,
  "giu",
);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A text of ours in the candidate's spelling. */
export const spelled = (text: string, spelling: Spelling): string =>
  spelling === "british"
    ? text
    : text.replace(britishWords, (found) => {
        const other = american.get(found.toLowerCase()) ?? found;
        return /^\p{Lu}/u.test(found) ? capital(other) : other;
      });

/** A tag for a text of ours with facts in it: only our words are respelled. */
export const inSpelling =
  (spelling: Spelling) =>
  (ours: TemplateStringsArray, ...facts: (string | number)[]): string =>
    ours.map((part, index) => `${spelled(part, spelling)}${facts[index] ?? ""}`).join("");

/** The same for a Liquid template, whose placeholders and conditions stay as they are. */
export const spelledTemplate = (template: string, spelling: Spelling): string =>
  template
    .split(/(\{\{[^}]*\}\}|\{%[^%]*%\})/u)
    .map((part, index) => (index % 2 === 1 ? part : spelled(part, spelling)))
    .join("");
