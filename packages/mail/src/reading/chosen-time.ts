import type { Letter } from "../facts/letter.ts";
import { languages } from "../language/languages.ts";
import { phrasesOfAll } from "../language/phrases-of-all.ts";
import { findTimes } from "../time/find-times.ts";
import type { TimeContext, TimeMention } from "../time/mention.ts";

const time = `(?:${phrasesOfAll("offeredTime")})`;
/** First, second and so on of every language, each with its number. */
const ordinals = languages.flatMap(({ phrases }) =>
  (phrases?.ordinals?.split(" ") ?? []).map((forms, at): [RegExp, number] => [
    new RegExp(`\\b(?:${forms})(?: \\p{L}+)? ${time}\\b|\\b${time} (?:${forms})\\b`, "u"),
    at + 1,
  ]),
);
const numbered = new RegExp(`\\b${time} ?(\\d)\\b(?![:.]\\d)`);
const refused = /\b(?:not|no longer|cannot|can't|n't|nicht|kein\w*|ne|pas|non|niet|nie|inte|ikke|nao|unfortunately|leider)\b/;

/** Which of the offered times the letter takes, counted from 1: "option 2 is yours", "your second suggestion suits us"; null when it takes none by its number. */
const takenNumber = (letter: Letter): number | null => {
  for (const { flat } of letter.sentences.slice(0, 12)) {
    if (refused.test(flat) || /\?\s*$/.test(flat)) continue;
    const digit = numbered.exec(flat)?.[1];
    const number = digit === undefined ? ordinals.find(([pattern]) => pattern.test(flat))?.[1] : Number(digit);
    if (number !== undefined && number >= 1) return number;
  }
  return null;
};

/** Older mails that are looked at, the candidate's own among them: what they offered may be taken as well. */
const mostOlder = 5;

/** The time that the letter takes from those that an older mail offers. Null when it names none by its number, or nobody offered so many. */
export const chosenTime = (letter: Letter, context: TimeContext): TimeMention | null => {
  const { levels, original } = letter.source;
  const older = levels.slice(original + 1, original + 1 + mostOlder);
  const number = older.length > 0 ? takenNumber(letter) : null;
  if (number === null) return null;
  for (const level of older) {
    const offered = findTimes(level.text.slice(0, 8_192), { ...context, anchor: level.date ?? context.anchor }).filter(
      (mention) => mention.time !== null && !mention.old && (mention.purpose === "slot" || mention.purpose === "event"),
    );
    const taken = offered.length > 1 ? offered[number - 1] : undefined;
    if (taken) return { ...taken, span: { start: 0, end: 0 }, purpose: "event" };
  }
  return null;
};
