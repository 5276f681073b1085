import { numberAt, type Words } from "../lexicon/words.ts";
import type { HourMinute } from "./clock-atom.ts";

export type SpokenHour = { time: HourMinute; to: number; certain: boolean };

const spoken = (hour: number, minute: number): HourMinute => {
  const total = (((hour * 60 + minute) % 1440) + 1440) % 1440;
  return { hour: Math.floor(total / 60), minute: total % 60, meridiem: null, clock24: hour > 12, spoken: true };
};

/** An hour as a word or a number of one or two digits. */
export const hourAt = (words: Words, at: number): { hour: number; to: number; word: boolean } | null => {
  const token = words.tokens[at];
  if (token?.kind === "number" && token.digits <= 2 && token.value <= 24) return { hour: token.value, to: at + 1, word: false };
  for (const hit of words.hits(at))
    if (hit.meaning === "number" && hit.value >= 1 && hit.value <= 24) return { hour: hit.value, to: hit.to, word: true };
  return null;
};

/** What is said before an hour, in minutes from it: "half two" (half past), "halb drei" (half to), "viertel neun" (8:15), "dreiviertel neun" (8:45). */
const beforeHour: Readonly<Record<string, number>> = { "half-past": 30, "half-to": -30, "quarter-of": -45, "three-quarters-of": -15 };

const halfHour = (words: Words, at: number): SpokenHour | null => {
  for (const hit of words.hits(at)) {
    const minutes = beforeHour[hit.meaning];
    if (minutes === undefined) continue;
    const hour = hourAt(words, hit.to);
    if (!hour || hour.hour > 12 || hour.hour === 0) continue;
    // Which half is meant is told by the language that the hour is named in.
    const named = words.hits(hit.to).find((one) => one.meaning === "number" && one.language === hit.language);
    if (hour.word && !named) continue;
    if (named && words.hits(hit.to).some((one) => one.meaning === "number" && one.to > named.to)) continue;
    return {
      time: spoken(hour.hour, minutes),
      to: named?.to ?? hour.to,
      certain: true,
    };
  }
  return null;
};

/** "ten past nine", "quarter to two", "viertel nach drei", "vijf over half drie". */
const minutesBeside = (words: Words, at: number): SpokenHour | null => {
  const quarter = words.hit(at, "quarter");
  const digits = numberAt(words, at);
  const count = quarter ? { value: 15, to: quarter.to, word: true } : spokenMinutes(words, at, digits);
  if (!count) return null;
  const minutes = words.hit(count.to, "minutes");
  // "one of three" counts; only fives are said of an hour without "minutes".
  if (count.word && !minutes && count.value % 5 !== 0) return null;
  for (const at2 of minutes ? [minutes.to, count.to] : [count.to]) {
    for (const hit of words.hits(at2)) {
      const sign = hit.meaning === "past" ? 1 : hit.meaning === "before" ? -1 : 0;
      if (sign === 0) continue;
      if (!count.word && sign < 0 && hit.language === "en") continue;
      const half = halfHour(words, hit.to);
      if (half) return { time: spoken(half.time.hour, half.time.minute + sign * count.value), to: half.to, certain: count.word };
      const hour = hourAt(words, hit.to);
      if (!hour || hour.hour > 12 || hour.hour === 0) continue;
      return { time: spoken(hour.hour, sign * count.value), to: hour.to, certain: count.word };
    }
  }
  return null;
};

const spokenMinutes = (words: Words, at: number, digits: number): { value: number; to: number; word: boolean } | null => {
  if (digits >= 1 && digits <= 29 && words.tokens[at]?.digits !== 0) return { value: digits, to: at + 1, word: false };
  const word = words.hit(at, "number");
  return word && word.value >= 1 && word.value <= 29 ? { value: word.value, to: word.to, word: true } : null;
};

/** Times said in words. A plain hour ("four") is not one of them: it needs "at" or "o'clock". */
export const matchSpokenHour = (words: Words, at: number): SpokenHour | null => {
  const noon = words.hit(at, "noon");
  if (noon) return { time: { hour: 12, minute: 0, meridiem: "pm", clock24: true, spoken: true }, to: noon.to, certain: true };
  const midnight = words.hit(at, "midnight");
  if (midnight) return { time: { hour: 0, minute: 0, meridiem: "am", clock24: true, spoken: true }, to: midnight.to, certain: true };
  return halfHour(words, at) ?? minutesBeside(words, at);
};
