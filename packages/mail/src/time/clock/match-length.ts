import { gluedAt, isMark, numberAt, textAt, type Words } from "../lexicon/words.ts";

/** A length of time; `minutes` is null where two are given ("15-20 min"). */
export type LengthAtom = { kind: "length"; from: number; to: number; minutes: number | null };

const maxMinutes = 12 * 60;

type Amount = { value: number; to: number; ranged: boolean };

/** `45`, `1.5`, `1,5`, `15-20`, a number word, in units that follow. */
const amountAt = (words: Words, at: number): Amount | null => {
  const token = words.tokens[at];
  if (token?.kind === "number") {
    if (token.digits > 3) return null;
    let { value } = token;
    let to = at + 1;
    if (isMark(words, to, ".,") && gluedAt(words, to) && gluedAt(words, to + 1) && words.tokens[to + 1]?.digits === 1) {
      value += numberAt(words, to + 1) / 10;
      to += 2;
    }
    const joined = isMark(words, to, "-/") ? to + 1 : words.hit(to, "to")?.to;
    const second = joined === undefined ? Number.NaN : numberAt(words, joined);
    if (joined !== undefined && second > value && second < 400) return { value: second, to: joined + 1, ranged: true };
    return { value, to, ranged: false };
  }
  const word = words.hit(at, "number");
  return word ? { value: word.value, to: word.to, ranged: false } : null;
};

const unitAt = (words: Words, at: number): { minutes: number; to: number } | null => {
  const start = isMark(words, at, "-") && words.tokens[at + 1]?.kind === "word" ? at + 1 : at;
  const minutes = words.hit(start, "minutes");
  const hours = words.hit(start, "hours");
  if (minutes && (!hours || minutes.to >= hours.to)) return { minutes: 1, to: minutes.to };
  return hours ? { minutes: 60, to: hours.to } : null;
};

/** "45 minutes", "45-minute", "1.5 hours", "1h30", "half an hour", "three quarters of an hour", "eine Stunde". */
export const matchLength = (words: Words, at: number): LengthAtom | null => {
  const before = words.tokens[at - 1];
  if (gluedAt(words, at) && before && before.kind !== "mark") return null;
  if (gluedAt(words, at) && before && ".:$€£#+".includes(before.text) && words.tokens[at]?.kind === "number") return null;
  const phrase = words.hit(at, "length");
  const amount = amountAt(words, at);
  const unit = amount ? unitAt(words, amount.to) : null;
  if (phrase && (!unit || phrase.to >= unit.to)) return finish(words, at, phrase.to, phrase.value);
  if (!amount || !unit) return null;
  if (amount.ranged) return finish(words, at, unit.to, null);
  let minutes = Math.round(amount.value * unit.minutes);
  let to = unit.to;
  if (unit.minutes === 60) {
    const joined = words.hit(to, "and")?.to ?? to;
    const rest = numberAt(words, joined);
    const restUnit = rest < 60 ? words.hit(joined + 1, "minutes") : null;
    const glued = gluedAt(words, joined) && words.tokens[joined]?.digits === 2;
    if (restUnit || (glued && rest < 60)) {
      minutes += rest;
      to = restUnit?.to ?? joined + 1;
    }
  }
  return finish(words, at, to, minutes);
};

/** Ways, notices and frequencies are no length of a talk: "15 minutes early", "within 48 hours", "30 hours a week". */
const finish = (words: Words, from: number, to: number, minutes: number | null): LengthAtom | null => {
  if (minutes !== null && (minutes < 5 || minutes > maxMinutes)) return null;
  if (words.hit(isMark(words, to, "'") ? to + 1 : to, "not-length-after")) return null;
  for (let back = 1; back <= 3; back++) {
    const hit = words.hit(from - back, "not-length-before");
    if (hit && hit.to === from) return null;
  }
  if (textAt(words, from - 1) === "/" || textAt(words, to) === "/") return null;
  return { kind: "length", from, to, minutes };
};
