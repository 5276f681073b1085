import { lengthPhrases } from "../language/length-phrases.ts";
import { anyPhrase, dateWordsOfAll, phrasesOfAll } from "../language/phrases-of-all.ts";
import type { Letter } from "./letter.ts";
import { plain } from "./plain.ts";

const hours = dateWordsOfAll("hours");
const isHours = new RegExp(`^(?:${hours})$`);
const numeric = new RegExp(
  `(?<![\\d.:,£$€-])(\\d{1,3}(?:[.,]5)?)\\s?-?\\s?(${dateWordsOfAll("minutes")}|${hours})\\b\\.?(?:\\s?(?:(?:${dateWordsOfAll("and")}) )?(\\d{1,2})\\s?(?:${dateWordsOfAll("minutes")}|m)\\b)?`,
  "g",
);

/** Lengths that are about something else: a test, a tour, a walk from the station, how early to come. */
const elsewhere = anyPhrase("otherLength");
const elsewhereAfter = new RegExp(`^\\s*(?:${phrasesOfAll("otherLengthAfter")})`);
const byLength = new RegExp(`\\b(?:${phrasesOfAll("byLength")}) $`);
const atHour = new RegExp(`\\b(?:${phrasesOfAll("atHour")})\\.?\\s$`);
/** "15-20 min" has no one length. */
const fromLength = new RegExp(`\\d\\s?(?:-|–|${dateWordsOfAll("to")})\\s?$`);

const lengthIn = (text: string): number | null => {
  const flat = plain(text);
  for (const match of flat.matchAll(numeric)) {
    const [, number = "", unit = "", more] = match;
    const before = flat.slice(Math.max(0, match.index - 18), match.index);
    const after = flat.slice(match.index + match[0].length, match.index + match[0].length + 24);
    if (
      /\bat least |\bwithin $/.test(before) ||
      elsewhereAfter.test(after) ||
      (isHours.test(unit) && more === undefined && atHour.test(before)) ||
      elsewhere.test(before.slice(-9)) ||
      (/[-–]\s*$/.test(before) && !/\d\s?[-–]\s*$/.test(before))
    )
      continue;
    if (fromLength.test(before)) return null;
    const size = Number(number.replace(",", ".")) * (isHours.test(unit) ? 60 : 1) + (more ? Number(more) : 0);
    if (size >= 10 && size <= 600) return size;
  }
  for (const [phrase, minutes] of lengthPhrases) {
    const at = flat.indexOf(phrase);
    if (
      at < 0 ||
      byLength.test(flat.slice(Math.max(0, at - 5), at)) ||
      /[a-z]/.test(flat[at - 1] ?? " ") ||
      /[a-z]/.test(flat[at + phrase.length] ?? " ")
    )
      continue;
    if (elsewhereAfter.test(flat.slice(at + phrase.length))) continue;
    return minutes;
  }
  return null;
};

/** How long the interview takes, in minutes, where the letter names one length: after a label, or in a sentence. */
export const lengthOf = (letter: Letter): number | null => {
  for (const line of letter.lines)
    if (line.field === "length" && line.value) {
      const found = lengthIn(line.value);
      if (found !== null) return found;
    }
  for (const { text } of letter.sentences.slice(0, 80)) {
    const found = lengthIn(text);
    if (found !== null) return found;
  }
  return null;
};
