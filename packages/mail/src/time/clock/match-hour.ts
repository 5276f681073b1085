import type { Meaning } from "../lexicon/lexicon.ts";
import { gluedAt, isMark, numberAt, textAt, type Words } from "../lexicon/words.ts";
import type { HourMinute, Strength } from "./clock-atom.ts";
import { hourAt, matchSpokenHour } from "./spoken-hour.ts";

export type HourMatch = { time: HourMinute; to: number; strength: Strength; word: boolean };

const money = "$£€¥₹#§";

/** Signs and words right before a number that make it something other than an hour. */
const notHourBefore = new Set(
  "room|rooms|floor|level|suite|unit|band|grade|step|stage|round|part|page|no|nr|number|ref|apartment|apt|flat|building|bldg|gate|platform|line|route|bus|tram|highway|version|chapter|section|option|zimmer|raum|etage|stock|haus|ebene|salle|bureau|sala|piso|kamer|kr|eur|usd|gbp|chf|age|aged|ext|extension|pin|id|code|passcode|week|kw|day".split(
    "|",
  ),
);

const startsClean = (words: Words, at: number): boolean => {
  const before = words.tokens[at - 1];
  if (!before) return true;
  if (before.kind === "mark" && money.includes(before.text)) return false;
  if (notHourBefore.has(before.text) || (before.text === "." && notHourBefore.has(textAt(words, at - 2)))) return false;
  if (!gluedAt(words, at)) return !(before.kind === "mark" && before.text === "+");
  if (before.kind === "number") return false;
  if (before.kind === "word") return /[^\p{ASCII}]/u.test(before.text) || before.text === "t" || before.text === "kl";
  if (".:/".includes(before.text)) return !(gluedAt(words, at - 1) && words.tokens[at - 2]?.kind === "number");
  return !"+\\=".includes(before.text);
};

/** `am` or `pm` right after a time, in any of its writings; a lone "a" or "p" only glued to the digits. */
const meridiemAt = (words: Words, at: number): { meridiem: "am" | "pm"; to: number } | null => {
  const next = words.tokens[at];
  if (next?.kind === "word" && next.glued && /^[ap]$/.test(next.text) && !(gluedAt(words, at + 1) && words.tokens[at + 1]?.kind !== "mark"))
    return { meridiem: next.text === "a" ? "am" : "pm", to: at + 1 };
  const am = words.hit(at, "am");
  const pm = words.hit(at, "pm");
  const hit = am && pm ? (am.to >= pm.to ? am : pm) : germanAm(words, at) ? null : (am ?? pm);
  if (!hit) {
    const part = words.hit(at, "morning") ? "am" : words.hit(at, "afternoon") || words.hit(at, "evening") ? "pm" : null;
    if (part === null) return null;
    const to = (words.hit(at, "morning") ?? words.hit(at, "afternoon") ?? words.hit(at, "evening"))?.to ?? at;
    return { meridiem: part, to };
  }
  // "2pmish" is still two; "2 amber" never gets here, as words are whole.
  return { meridiem: hit === am ? "am" : "pm", to: hit.to };
};

/** "um 9 am 12. März": the German "am" before a day is no morning. */
const germanAm = (words: Words, at: number): boolean =>
  textAt(words, at) === "am" &&
  words.languages.has("de") &&
  (words.tokens[at + 1]?.kind === "number" || words.hit(at + 1, "weekday") !== null);

const valid = (hour: number, minute: number): boolean =>
  hour >= 0 && minute >= 0 && minute <= 59 && (hour <= 23 || (hour === 24 && minute === 0));

const make = (hour: number, minute: number, clock24: boolean): HourMinute => ({
  hour: hour === 24 ? 0 : hour,
  minute,
  meridiem: null,
  clock24: clock24 || hour > 12 || hour === 0,
  spoken: false,
});

/** What may follow the digits: seconds, "Uhr", "hrs", am and pm, parts of the day. */
const finish = (words: Words, time: HourMinute, at: number, strength: Strength, word: boolean): HourMatch => {
  let to = at;
  let result = time;
  let strong = strength;
  for (let n = 0; n < 3; n++) {
    const meridiem = result.meridiem === null ? meridiemAt(words, to) : null;
    if (meridiem) {
      result = { ...result, meridiem: meridiem.meridiem, clock24: result.clock24 && result.hour > 12 };
      to = meridiem.to;
      strong = "strong";
      continue;
    }
    const hour = words.hit(to, "hour") ?? (strong === "bare" ? null : (words.hit(to, "hours") ?? words.hit(to, "h")));
    if (!hour) break;
    result = { ...result, spoken: word && strong === "bare" };
    to = hour.to;
    if (isMark(words, to, ".") && textAt(words, to - 1) === "hrs") to++;
    // "14 uur" and "2 horas" may be lengths as well; "14 Uhr" and "three o'clock" may not.
    const counted = strong === "bare" && (words.hit(to - 1, "hours")?.to === to || words.hit(to - 1, "h")?.to === to);
    strong = counted ? "length" : "strong";
  }
  const told = words.hit(to, "minutes-after");
  // "9 e un quarto", "6 y media": a phrase of several words belongs to a plain number as well.
  const more = word || strong === "strong" || strong === "length" || (told && told.to - to > 1) ? told : null;
  if (more && more.value === 0) return { time: result, to: more.to, strength: strong, word };
  if (more && result.minute === 0) {
    const total = result.hour * 60 + more.value;
    return finish(
      words,
      { ...result, hour: Math.floor((total + 1440) / 60) % 24, minute: (total + 60) % 60, spoken: true },
      more.to,
      "strong",
      true,
    );
  }
  return { time: result, to, strength: strong, word };
};

const twoDigits = (words: Words, at: number): number => (words.tokens[at]?.digits === 2 ? numberAt(words, at) : Number.NaN);

/** "alle 18 e 30", "a las 6 y 15": minutes joined by "and" behind an hour that is introduced, where a language says so. */
const minutesAdded = (words: Words, at: number): { value: number; to: number } | null => {
  const and = words.hit(at + 1, "and");
  if (!and || !["it", "es", "pt", "ro"].includes(and.language) || words.hit(at - 1, "at")?.to !== at) return null;
  const value = twoDigits(words, and.to);
  if (!(value < 60 && value % 5 === 0) || words.hit(and.to + 1, "minutes") || words.tokens[and.to + 1]?.kind === "number") return null;
  return { value, to: and.to + 1 };
};

const commaLanguage = (words: Words): boolean => ["it", "es", "pt"].some((code) => words.languages.get(code) === 0);

/** Where a phrase of one of these meanings begins that ends right before `at`; null when none does. */
export const endsAt = (words: Words, at: number, meanings: readonly Meaning[]): number | null => {
  for (let back = 1; back <= 3; back++) {
    for (const meaning of meanings) if (words.hit(at - back, meaning)?.to === at) return at - back;
  }
  return null;
};

/** Written with digits: `14:00`, `2.15pm`, `14h30`, `1400 hrs`, `2 pm`, `14 Uhr 30`, `午後2時半`. */
const matchDigits = (words: Words, at: number): HourMatch | null => {
  const token = words.tokens[at];
  if (token?.kind !== "number" || !startsClean(words, at)) return null;
  if (token.digits === 4 || (token.digits === 6 && textAt(words, at - 1) === "t")) {
    const four = token.digits === 6 ? Math.floor(token.value / 100) : token.value;
    const [hour, minute] = [Math.floor(four / 100), four % 100];
    if (!valid(hour, minute)) return null;
    if (gluedAt(words, at + 1) && isMark(words, at + 1, "/-.:") && gluedAt(words, at + 2) && words.tokens[at + 2]?.digits !== 4)
      return null;
    return finish(words, make(hour, minute, true), at + 1, "digits", false);
  }
  if (token.digits > 2 || token.value > 24) return null;
  const padded = token.digits === 2 && token.value < 10;
  const separator = textAt(words, at + 1);
  if (separator === ":" && words.tokens[at + 1]?.kind === "mark") {
    const minute = twoDigits(words, at + 2);
    if (gluedAt(words, at + 1) === gluedAt(words, at + 2) && valid(token.value, minute)) {
      let to = at + 3;
      if (isMark(words, to, ":") && gluedAt(words, to) && twoDigits(words, to + 1) < 60) to += 2;
      if (
        words.tokens[to]?.kind === "mark" &&
        textAt(words, to) === "." &&
        gluedAt(words, to) &&
        (words.tokens[to + 1]?.digits ?? 0) >= 3 &&
        gluedAt(words, to + 1)
      )
        to += 2;
      return finish(words, make(token.value, minute, padded), to, "strong", false);
    }
  }
  if (separator === "." && gluedAt(words, at + 1) && gluedAt(words, at + 2)) {
    const minute = twoDigits(words, at + 2);
    if (!valid(token.value, minute)) return null;
    if (isMark(words, at + 3, ".,") && gluedAt(words, at + 3) && gluedAt(words, at + 4) && words.tokens[at + 4]?.kind === "number")
      return null;
    if (isMark(words, at + 3, "%€$£") || textAt(words, at + 3) === "km") return null;
    return finish(words, make(token.value, minute, padded), at + 3, "dotted", false);
  }
  // "ore 11,30 – 12,15": with a comma only where a word says that it is an hour, or in the languages that write it so.
  if (separator === "," && gluedAt(words, at + 1) && gluedAt(words, at + 2)) {
    const minute = twoDigits(words, at + 2);
    const said =
      words.hit(at - 1, "at")?.to === at ||
      words.hit(at + 3, "hour") !== null ||
      (commaLanguage(words) && (endsAt(words, at, ["at", "from", "to"]) !== null || isMark(words, at - 1, "-")));
    if (said && valid(token.value, minute) && minute % 5 === 0 && words.tokens[at + 2]?.digits === 2)
      return finish(words, make(token.value, minute, padded), at + 3, "dotted", false);
  }
  const h = words.hit(at + 1, "h");
  if (h) {
    const minute = twoDigits(words, h.to);
    // "10h30min" after "às" is a time of day as well.
    const min = words.hit(h.to + 1, "minutes");
    if (minute <= 59 && min && gluedAt(words, h.to + 1)) return finish(words, make(token.value, minute, padded), min.to, "strong", false);
    if (minute <= 59 && (gluedAt(words, h.to) || !gluedAt(words, at + 1)))
      return finish(words, make(token.value, minute, padded), h.to + 1, "strong", false);
    if (!gluedAt(words, h.to) || words.tokens[h.to]?.kind === "mark")
      return finish(words, make(token.value, 0, padded), h.to, "length", false);
    return null;
  }
  const unit = words.hit(at + 1, "hour");
  if (unit) {
    const minute = twoDigits(words, unit.to);
    if (minute <= 59 && !isMark(words, unit.to + 1, ".-/:")) {
      const sign = ["分", "분"].includes(textAt(words, unit.to + 1)) ? 1 : 0;
      return finish(words, make(token.value, minute, padded), unit.to + 1 + sign, "strong", false);
    }
  }
  if (gluedAt(words, at + 1) && isMark(words, at + 1, "/%:,.") && gluedAt(words, at + 2) && words.tokens[at + 2]?.kind === "number")
    return null;
  const minutes = minutesAdded(words, at);
  if (minutes) return finish(words, make(token.value, minutes.value, padded), minutes.to, "strong", false);
  return finish(words, make(token.value, 0, padded), at + 1, "bare", false);
};

/** One time of day at a token, in digits or words. */
export const matchHour = (words: Words, at: number): HourMatch | null => {
  const ahead = words.hit(at, "am") ?? words.hit(at, "pm");
  if (ahead && ["ja", "zh", "ko"].includes(ahead.language)) {
    const found = matchDigits(words, ahead.to);
    if (!found) return null;
    return { ...found, time: { ...found.time, meridiem: ahead.meaning === "am" ? "am" : "pm", clock24: false }, strength: "strong" };
  }
  const spoken = matchSpokenHour(words, at);
  if (spoken) {
    const after =
      spoken.time.meridiem === null || words.hit(spoken.to, "minutes-after")
        ? finish(words, spoken.time, spoken.to, "strong", false)
        : null;
    return { time: after?.time ?? spoken.time, to: after?.to ?? spoken.to, strength: spoken.certain ? "strong" : "bare", word: true };
  }
  const digits = matchDigits(words, at);
  if (digits) return digits;
  const word = words.tokens[at]?.kind === "word" ? hourAt(words, at) : null;
  return word ? finish(words, { ...make(word.hour, 0, false), spoken: true }, word.to, "bare", true) : null;
};
