import { grammarWordsOfAll } from "../../language/grammar-of-all.ts";
import { phraseWordsOfAll } from "../../language/phrases-of-all.ts";
import { gluedAt, isMark, numberAt, textAt, type Words } from "../lexicon/words.ts";
import type { ClockAtom } from "./clock-atom.ts";
import { endsAt, type HourMatch, matchHour } from "./match-hour.ts";

/** After a number these say what is counted, so that no hour is meant. */
const countedUnits = new Set([
  ...phraseWordsOfAll("counted"),
  ..."% m km cm mm x k kg gb mb min ° ℃ eur euro usd gbp chf kr zl".split(" "),
]);

const isCounted = (words: Words, to: number): boolean => {
  for (const meaning of ["minutes", "hours", "days", "weeks", "length", "month"] as const) if (words.hit(to, meaning)) return true;
  return countedUnits.has(textAt(words, to));
};

/** A bare number is an hour only if a street, a name or a unit does not follow. */
const bareIsHour = (words: Words, to: number): boolean => {
  if (isCounted(words, to)) return false;
  const next = words.tokens[to];
  if (!next) return true;
  if (next.kind === "mark") {
    if (gluedAt(words, to) && "/-:+'°#%".includes(next.text) && words.tokens[to + 1]?.kind === "number") return next.text === "-";
    if (gluedAt(words, to) && ",.".includes(next.text) && gluedAt(words, to + 1) && words.tokens[to + 1]?.kind === "number") return false;
    return !"%€$£+".includes(next.text);
  }
  if (next.kind === "number") return false;
  if (next.kind === "word" && next.glued) return false;
  if (next.kind !== "word" || !next.capital) return true;
  for (const meaning of ["weekday", "month", "day", "at", "from", "the", "and", "or", "zone-after", "talk"] as const)
    if (words.hit(to, meaning)) return true;
  return /^[A-Z]{2,5}$/.test(words.text.slice(next.start, next.end));
};

const joint = (words: Words, at: number): { to: number; word: boolean; and: boolean } | null => {
  if (isMark(words, at, "-")) {
    const second = isMark(words, at + 1, "->") ? at + 2 : at + 1;
    return { to: second, word: false, and: false };
  }
  const to = words.hit(at, "to");
  if (to) return { to: to.to, word: true, and: false };
  const and = words.hit(at, "and");
  return and ? { to: and.to, word: true, and: true } : null;
};

/** Words that mean "one" and "a". */
const oneOf = grammarWordsOfAll("a");

const introducers = ["at", "from", "deadline-near"] as const;

/** A word such as "at" stands before, perhaps with "about" between; "about" alone begins lengths as well. */
const introducedBy = (words: Words, at: number): boolean => {
  const direct = endsAt(words, at, introducers);
  if (direct !== null) return true;
  const about = endsAt(words, at, ["about"]);
  return about !== null && (textAt(words, about) === "around" || endsAt(words, about, introducers) !== null);
};

/** "the 10.30", "our 9.15 call": an hour that stands for what happens then. */
const isNamedByHour = (words: Words, at: number, hour: HourMatch): boolean => {
  if (hour.strength !== "dotted" || !whose.has(textAt(words, at - 1))) return false;
  const next = words.tokens[hour.to];
  return next === undefined || next.kind === "line" || next.kind === "mark" || words.hit(hour.to, "talk") !== null;
};

const whose = new Set(["the", "our", "your", "that"]);

const fromBefore = (words: Words, at: number): boolean => endsAt(words, at, ["from"]) !== null;

const countsOf = phraseWordsOfAll("outOf");

const isForm = (words: Words, at: number): boolean => textAt(words, at) === "for";

/** A time, a span of time, or the arrival in "9 for 9.30", at a token. `labelled` when it stands behind "Time:". */
export const matchClock = (words: Words, at: number, labelled: boolean): ClockAtom | null => {
  const first = matchHour(words, at);
  // "debido a una urgencia", "à une réunion": only "a la una" is one o'clock.
  if (!first || (first.strength === "bare" && oneOf.has(textAt(words, at)) && !words.hit(at - 1, "the") && !words.hit(first.to, "hour")))
    return null;
  const introduced = labelled || introducedBy(words, at) || isNamedByHour(words, at, first);
  // In "2026-03-03T14:00-05:00" the dash begins the offset.
  const iso = textAt(words, at - 1) === "t" && gluedAt(words, at);
  const joined = iso ? null : joint(words, first.to);
  const atom = (
    to: number,
    end: HourMatch | null,
    endFrom: number | null,
    word: boolean,
    strength: HourMatch["strength"],
    arrival: boolean,
  ): ClockAtom => ({
    kind: "clock",
    from: at,
    to,
    start: first.time,
    end: end?.time ?? null,
    endFrom,
    between: end !== null && joined?.and === true,
    joinedByWord: word,
    strength,
    arrival,
    begins: false,
    introduced,
  });
  const next = joined ? intro(words, joined.to) : null;
  const second =
    joined &&
    next !== null &&
    isMark(words, first.to, "-") &&
    gluedAt(words, first.to) &&
    words.tokens[next]?.digits === 4 &&
    first.strength === "bare"
      ? null
      : joined && next !== null
        ? matchHour(words, next)
        : null;
  if (joined && next !== null && second) {
    const strongest =
      first.strength === "strong" || second.strength === "strong"
        ? "strong"
        : first.strength === "bare" && second.strength !== "bare"
          ? second.strength
          : first.strength;
    const spanned = !joined.and || fromBefore(words, at);
    const plausible = second.strength !== "bare" || bareIsHour(words, second.to);
    const opened = !joined.word || introduced || first.strength !== "bare" || strongest === "strong";
    const numeric = !first.word || strongest === "strong" || introduced;
    if (spanned && plausible && opened && numeric && !(second.strength === "length" && first.strength === "bare" && !introduced)) {
      // "2-3 pm": one "pm" for both; a bare pair ("9-5") needs to be introduced, or to stand beside a day, which the caller knows.
      return atom(second.to, second, next, joined.word, strongest, false);
    }
  }
  const form = isMark(words, first.to, ",") ? first.to + 1 : first.to;
  if (isForm(words, form)) {
    const skip = textAt(words, form + 1) === "a" ? form + 2 : form + 1;
    const start = matchHour(words, skip);
    if (
      start &&
      (start.strength !== "bare" || bareIsHour(words, start.to)) &&
      start.strength !== "length" &&
      !isCounted(words, start.to) &&
      (first.strength !== "bare" || introduced || start.strength !== "bare")
    ) {
      return atom(first.to, null, null, false, first.strength === "bare" ? "strong" : first.strength, true);
    }
  }
  if (!introduced && first.word && words.hit(at, "length")) return null;
  // "até 24 horas antes" is a length, and "etapa 3 de 5" no hour.
  if (first.strength === "length" && words.hit(first.to, "not-length-after")) return null;
  if (first.strength === "bare" && countsOf.has(textAt(words, at - 1)) && words.tokens[at - 2]?.kind === "number") return null;
  const ish = ishAt(words, first.to);
  if (first.strength === "bare" && ish !== null) return atom(ish, null, null, false, "strong", false);
  if (first.strength === "bare" && textAt(words, at - 1) === "for" && (words.hit(first.to, "day") || words.hit(first.to, "weekday")))
    return atom(first.to, null, null, false, "strong", false);
  if (first.strength === "bare" && (!introduced || !bareIsHour(words, first.to))) return null;
  if (first.strength !== "strong" && isCounted(words, first.to)) return null;
  if (Number.isNaN(numberAt(words, at)) && first.word && first.strength === "bare" && !introduced) return null;
  return atom(first.to, null, null, false, first.strength, false);
};

/** "from 2 to about 3", "10:00 – ca. 11:00": the small word before the end. */
const intro = (words: Words, at: number): number => words.hit(at, "about")?.to ?? at;

/** "4ish", "4-ish". */
const ishAt = (words: Words, at: number): number | null => {
  if (textAt(words, at) === "ish") return at + 1;
  return isMark(words, at, "-") && textAt(words, at + 1) === "ish" ? at + 2 : null;
};
