import type { CountryCode } from "libphonenumber-js";
import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { anyPhrase, phrasesOfAll } from "../language/phrases-of-all.ts";
import type { Letter } from "./letter.ts";
import { valueLines } from "./line.ts";
import { plain } from "./plain.ts";

const numberLike = /(?:\+|\(\+?|00)?\d[\d\s().\u00A0/–-]{6,22}\d/gu;
/** Words before or after the number that is called for the interview. */
const calls = anyPhrase("callsNumber");
const otherwise = new RegExp(`\\b(?:zoom|${phrasesOfAll("otherNumber")})\\b`);
const calledPerson = anyPhrase("calledPerson");

/** In E.164 where the country is known or written; else the digits as they stand. */
export const normalisePhone = (written: string, country: string | null): string | null => {
  const text = written.replace(/^00/, "+").replace(/\(0\)/, "").trim();
  const parsed = parsePhoneNumberFromString(text, country ? (country as CountryCode) : undefined);
  if (parsed?.isPossible()) return parsed.number;
  const digits = text.replace(/[^\d+]/g, "");
  return digits.replace(/\D/g, "").length >= 7 ? digits : null;
};

/**
 * The number that the interview happens on: behind a label, or in a sentence that says who calls whom. Numbers of signatures, of dial-in lists and for
 * "if anything comes up" are none.
 */
export const interviewPhone = (letter: Letter, country: string | null): string | null => {
  let best: { written: string; score: number } | null = null;
  const consider = (text: string, base: number) => {
    for (const match of text.matchAll(numberLike)) {
      if (
        match[0].replace(/\D/g, "").length < 7 ||
        /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/.test(match[0]) ||
        /^\d{4}-\d\d-\d\d/.test(match[0])
      )
        continue;
      const before = plain(text.slice(Math.max(0, match.index - 110), match.index));
      const after = plain(text.slice(match.index + match[0].length, match.index + match[0].length + 50));
      const score =
        base +
        (calls.test(before) ? 3 : 0) +
        (calledPerson.test(before) ? 1 : 0) +
        (calls.test(after) ? 1 : 0) -
        (otherwise.test(before) ? 4 : 0);
      if (score > 0 && score > (best?.score ?? 0)) best = { written: match[0], score };
    }
  };
  for (const line of letter.lines) {
    const kind = letter.parts.kind[line.index];
    if (kind === "machinery" || (kind === "signature" && line.field !== "phone")) continue;
    if (line.field === "phone" || line.field === "location" || line.field === "format")
      consider(valueLines(letter.lines, line, 2).join(" "), line.field === "phone" ? (kind === "signature" ? -1 : 3) : 1);
  }
  for (const { text } of letter.sentences) consider(text, 0);
  for (const event of letter.events) consider(`${event.location ?? ""}`, 3);
  if (best === null) {
    // "I'll phone you. Is +420 555 010 233 still right?": the only number that the text itself names.
    const written = letter.sentences.flatMap(({ text, flat }) =>
      otherwise.test(flat)
        ? []
        : [...text.matchAll(numberLike)]
            .map((match) => match[0])
            .filter((number) => number.replace(/\D/g, "").length >= 9 && !/^\d{1,4}[./-]\d/.test(number)),
    );
    if (new Set(written).size === 1 && written[0]) best = { written: written[0], score: 0 };
  }
  const found = best as { written: string; score: number } | null;
  return found ? normalisePhone(found.written, country) : null;
};
