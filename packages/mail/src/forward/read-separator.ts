import { separatorRows } from "./labels/separators.ts";

/** The line above a mail: it says that the mail was forwarded, or only that it is the original, or draws a line. */
export type Separator = "forwarded" | "original" | "rule";

const fold = (text: string): string => text.normalize("NFC").toLowerCase().replaceAll("ё", "е").replaceAll("\u200c", "");

type Phrases = { whole: ReadonlySet<string>; all: readonly string[] };

const phrases = (column: 1 | 2): Phrases => {
  const whole = new Set(separatorRows.flatMap((row) => row[column].split("|").map(fold)));
  return { whole, all: [...whole] };
};

const forwarded = phrases(1);
const original = phrases(2);

const edge =
  /^[\s\-_=*<>~:：.·•—–#|\u200e\u200f\u202a-\u202e\u2066-\u2069]+|[\s\-_=*<>~:：.·•—–#|\u200e\u200f\u202a-\u202e\u2066-\u2069]+$/g;

const fits = (words: string, phrases: Phrases, drawn: boolean): boolean =>
  phrases.whole.has(words) || (drawn && phrases.all.some((phrase) => words.startsWith(phrase) && words.length <= phrase.length + 80));

/** Reads one line. A phrase counts alone on its line, or between dashes with a little more ("--- Forwarded by Ann on 3 March ---"). */
export const readSeparator = (text: string): Separator | null => {
  if (text.length > 200) return null;
  const line = text.trim();
  if (/^[_\-=*—–⁃]{4,}$/.test(line)) return "rule";
  const words = fold(line.replace(edge, ""));
  if (words.length < 2 || words.length > 140) return null;
  const drawn = /^[-_=*—–<>~]{2,}/.test(line) || /[-_=*—–<>~]{2,}$/.test(line);
  if (fits(words, forwarded, drawn)) return "forwarded";
  if (fits(words, original, drawn)) return "original";
  return null;
};

/** A line of dashes with words in it, in a language without a row. */
export const isDrawn = (text: string): boolean => {
  const line = text.trim();
  return line.length <= 140 && /^[-=_*—–]{3,}/.test(line) && /[-=_*—–]{3,}$/.test(line);
};
