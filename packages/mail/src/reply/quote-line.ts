import { separatorRows } from "../forward/labels/separators.ts";
import { wroteRows } from "../forward/labels/wrote.ts";
import { trimInvisible } from "./words.ts";

/** Words for writing, as they stand before the colon, in every language. */
const wroteWords = wroteRows.flatMap(([, , wrote]) => wrote.split("|")).filter((word) => word !== "");

/** Words that such a line opens with; the shortest ("a", "u") also begin other lines and are left out. */
const openings = wroteRows.flatMap(([, opens]) => opens.split("|")).filter((word) => word.length > 1);

const opens = (line: string): boolean => {
  const text = line.toLowerCase();
  return /^\d{1,4}[-./年]/.test(text) || openings.some((word) => text.startsWith(word) && !/^\p{L}/u.test(text.slice(word.length)));
};

const saysWrote = (text: string): boolean => {
  const lower = text.toLowerCase();
  return wroteWords.some((word) => lower.includes(word));
};

const dateLike = /\d{1,2}[:.]\d{2}|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\b(?:19|20)\d{2}\b|\d{4}[年년]|\d{1,2}\s*[hH]\s*\d{2}/;

const address = /[<([]?[^\s<>()[\]@]{1,80}@[^\s<>()[\]@]{1,120}[>)\]]?/g;

/** "---- On Thu … wrote ---": what stands between rules; null for any other line. */
const betweenRules = (text: string): string | null => /^[-_]{3,}\s*(\S.{0,300}?)\s*[-_]{3,}$/u.exec(text)?.[1] ?? null;

/** One to four lines joined: "On …, Afterword <…> wrote:" in whatever language. They end in a colon and name a time and who wrote. */
const saysWhoWrote = (text: string): boolean => {
  if (text.length > 400 || !/[:：]$/.test(text)) return false;
  const withoutAddress = text.replace(address, " ");
  if (!dateLike.test(withoutAddress)) return false;
  if (withoutAddress.length !== text.length) return saysWrote(text) || withoutAddress.length < 120;
  return saysWrote(text) || /\bafterword\b/i.test(text);
};

/**
 * If a line that says who wrote the quoted mail ends at `index`, the line where it begins. It may be wrapped over four lines; as few
 * as possible are taken, so that the candidate's word just above is never swallowed.
 */
export const quoteLineStart = (lines: string[], index: number): number | null => {
  const tidy = (at: number) => trimInvisible(lines[at] ?? "").replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");
  const ruled = betweenRules(tidy(index));
  if (ruled !== null) return saysWrote(ruled) && (dateLike.test(ruled) || ruled.search(address) >= 0) ? index : null;
  if (!/[:：]$/.test(tidy(index))) return null;
  let text = "";
  for (let start = index; start >= 0 && start > index - 4; start -= 1) {
    const line = tidy(start);
    if (line === "") return null;
    text = text === "" ? line : `${line} ${text}`;
    if (!saysWhoWrote(text)) continue;
    const above = start > 0 ? tidy(start - 1) : "";
    return opens(line) || !opens(above) || !/\d/.test(above) ? start : start - 1;
  }
  return null;
};

const originals = new Set(separatorRows.flatMap(([, forwarded, original]) => [...forwarded.split("|"), ...original.split("|")]));

/** "-----Original Message-----" and its like: words between rules in any language, or the known words alone. */
export const isOriginalRule = (line: string): boolean => {
  const text = trimInvisible(line);
  if (/^[-_–—=*]{3,}\s*\p{L}[\p{L}\p{M}\s'’.]{3,50}\s*[-_–—=*]{3,}$/u.test(text)) return true;
  return text.length <= 80 && originals.has(text.toLowerCase().replace(/^[\s>*_-]+|[\s:：*_-]+$/g, ""));
};

/** A rule of dashes or underscores alone. */
export const isRule = (line: string): boolean => /^[-_–—=*~]{5,}$/.test(trimInvisible(line));
