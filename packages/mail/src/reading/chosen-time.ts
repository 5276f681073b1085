import type { Letter } from "../facts/letter.ts";
import { languages } from "../language/languages.ts";
import { phrasesOfAll } from "../language/phrases-of-all.ts";
import type { TimeContext, TimeMention } from "../time/mention.ts";
import { timesOfOlder } from "./thread.ts";

const time = `(?:${phrasesOfAll("offeredTime")})`;
const forms = languages.map(({ phrases }) => phrases?.ordinals?.split(" ") ?? []);
const most = Math.max(...forms.map(({ length }) => length));
/** First, second and so on, each in every language. */
const ordinals = Array.from({ length: most }, (_, at) => {
  const nth = forms.flatMap((ofLanguage) => ofLanguage[at] ?? []).join("|");
  return new RegExp(`\\b(?:${nth})(?: \\p{L}+)? ${time}\\b|\\b${time} (?:${nth})\\b`, "u");
});
const numbered = new RegExp(`\\b${time} ?(\\d)\\b(?![:.]\\d)`);
const refused = /\b(?:not|no longer|cannot|can't|n't|nicht|kein\w*|ne|pas|non|niet|nie|inte|ikke|nao|unfortunately|leider)\b/;

/** Which of the offered times the letter takes, counted from 1: "option 2 is yours", "your second suggestion suits us"; null when it takes none by its number. */
const takenNumber = (letter: Letter): number | null => {
  for (const { flat } of letter.sentences.slice(0, 12)) {
    if (refused.test(flat) || /\?\s*$/.test(flat)) continue;
    const digit = numbered.exec(flat)?.[1];
    const number = digit === undefined ? ordinals.findIndex((nth) => nth.test(flat)) + 1 : Number(digit);
    if (number >= 1) return number;
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
    const offered = timesOfOlder(level.text.slice(0, 8_192), level.date, context).filter(
      (mention) => mention.time !== null && !mention.old && (mention.purpose === "slot" || mention.purpose === "event"),
    );
    const taken = offered.length > 1 ? offered[number - 1] : undefined;
    if (taken) return { ...taken, span: { start: 0, end: 0 }, purpose: "event" };
  }
  return null;
};
