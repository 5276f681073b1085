import { isMark, lookUp, wordAt } from "./look-up.ts";
import type { Clock } from "./time-found.ts";
import { namedHours, numbers, units } from "./time-words.ts";
import type { Word } from "./words.ts";

const meridiemOf = (word: string): "am" | "pm" | null => {
  const plain = word.replace(/\./g, "");
  return plain === "am" || plain === "pm" ? plain : null;
};

const clockOf = (hour: number, minute: number, meridiem: "am" | "pm" | null, settled: boolean): Clock | null => {
  if (minute > 59) return null;
  if (meridiem === null) return hour <= 23 ? { hour, minute, settled } : null;
  if (hour < 1 || hour > 12) return null;
  return { hour: (hour % 12) + (meridiem === "pm" ? 12 : 0), minute, settled: true };
};

/** "Half past eight", "quarter to nine", and "nine" or "nine thirty" where a word such as "at" leads. */
const readSpokenClock = (words: Word[], at: number, led: boolean): { clock: Clock | null; next: number } | null => {
  const hourAt = (index: number): number | null => {
    const word = wordAt(words, index);
    const figure = /^\d{1,2}$/.test(word) ? Number(word) : numbers[word] === 1 && word !== "one" ? null : (numbers[word] ?? null);
    return figure !== null && figure >= 1 && figure <= 12 ? figure : null;
  };
  const start = wordAt(words, at) === "a" ? at + 1 : at;
  const quarter = { half: 30, quarter: 15, ten: 10, twenty: 20, five: 5 }[wordAt(words, start)];
  const relation = wordAt(words, start + 1);
  const hour = hourAt(start + 2);
  if (quarter !== undefined && (relation === "past" || (relation === "to" && quarter !== 30)) && hour !== null) {
    const minutes = relation === "past" ? hour * 60 + quarter : hour * 60 - quarter;
    return withMeridiem(words, start + 3, Math.floor(minutes / 60) || 12, minutes % 60);
  }
  const plain = led && !/\d/.test(wordAt(words, at)) ? hourAt(at) : null;
  if (plain === null || units[wordAt(words, at + 1)] !== undefined) return null;
  const thirty = { thirty: 30, fifteen: 15 }[wordAt(words, at + 1)];
  return withMeridiem(words, at + (thirty === undefined ? 1 : 2), plain, thirty ?? 0);
};

const withMeridiem = (words: Word[], at: number, hour: number, minute: number): { clock: Clock | null; next: number } => {
  if (wordAt(words, at) === "o'clock" || wordAt(words, at) === "sharp") return withMeridiem(words, at + 1, hour, minute);
  const meridiem = meridiemOf(wordAt(words, at));
  const dotted = meridiem !== null && wordAt(words, at).includes(".") && isMark(words, at + 1, ".");
  return { clock: clockOf(hour, minute, meridiem, meridiem !== null), next: meridiem === null ? at : at + (dotted ? 2 : 1) };
};

/** "9am", "9:30", "9.30 am", "17h45", "17 h 45", "8 Uhr 30", "9 o'clock", "noon". A bare hour needs `led`, a word such as "at" before it. */
export const readClock = (words: Word[], at: number, led: boolean): { clock: Clock | null; next: number } | null => {
  const named = lookUp(namedHours, words, at);
  if (named) return { clock: { hour: named.value, minute: 0, settled: true }, next: named.next };
  const spoken = readSpokenClock(words, at, led);
  if (spoken) return spoken;
  const found = /^(\d{1,2})(?:(?::|\.|h)(\d{2}))?(h|uhr)?(am|pm|a\.m|p\.m)?$/.exec(wordAt(words, at));
  if (!found) return null;
  const [, hourText = "", minuteText, suffix, joined] = found;
  let next = at + 1;
  let meridiem = joined ? meridiemOf(joined) : null;
  let minute = Number(minuteText ?? 0);
  let marked = suffix !== undefined || /[:h]/.test(wordAt(words, at));
  if (isMark(words, next, ".") && joined?.includes(".")) next += 1;
  if (!meridiem && meridiemOf(wordAt(words, next))) {
    meridiem = meridiemOf(wordAt(words, next));
    next += words[next]?.raw.includes(".") && isMark(words, next + 1, ".") ? 2 : 1;
  }
  if (
    ["uhr", "h", "o'clock", "oclock", "uur", "heures", "horas", "hrs"].includes(wordAt(words, next)) &&
    !(wordAt(words, next) === "h" && minuteText !== undefined)
  ) {
    marked = true;
    next += 1;
    if (minuteText === undefined && /^[0-5]\d$/.test(wordAt(words, next))) minute = Number(words[next++]?.word);
  }
  if (!marked && !meridiem && !led) return null;
  const twentyFour =
    suffix !== undefined ||
    hourText.startsWith("0") ||
    Number(hourText) > 12 ||
    words.slice(at + 1, next).some((word) => ["uhr", "h", "uur", "heures", "hrs"].includes(word.word)) ||
    /h/.test(wordAt(words, at));
  return { clock: clockOf(Number(hourText), minute, meridiem, twentyFour || meridiem !== null), next };
};
