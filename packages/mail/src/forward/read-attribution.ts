import type { Line } from "../html/line.ts";
import { wroteRows } from "./labels/wrote.ts";
import { type Block, isLabelled, readAuthor } from "./read-block.ts";
import { readWrittenDate } from "./read-written-date.ts";

const maxLines = 4;
const maxLength = 500;

const fold = (text: string): string => text.normalize("NFC").toLowerCase();

const verbs: readonly string[] = [...new Set(wroteRows.flatMap(([, , wrote]) => wrote.split("|").map(fold)))]
  .filter((verb) => verb !== "")
  .sort((a, b) => b.length - a.length);

const opens: readonly string[] = [...new Set(wroteRows.flatMap(([, open]) => open.split("|").map(fold)))]
  .filter((open) => open !== "")
  .sort((a, b) => b.length - a.length);

const opensBy: ReadonlyMap<string, string[]> = Map.groupBy(opens, (open) => open.charAt(0));

/** Whether a folded text begins as such a line does: asked of every line there is. */
const isOpened = (folded: string): boolean => opensBy.get(folded.charAt(0))?.some((open) => folded.startsWith(open)) ?? false;

const isLetter = (char: string | undefined): boolean => char !== undefined && /\p{L}/u.test(char);

/** CJK and Thai write words without spaces, so there a verb may touch its neighbours. */
const spaced = (verb: string): boolean => !/[\u0e00-\u0eff\u3040-\u9fff\uac00-\ud7af]/.test(verb);

const verbIn = (text: string): { at: number; length: number } | null => {
  for (const verb of verbs) {
    const at = text.lastIndexOf(verb);
    if (at < 0) continue;
    if (spaced(verb) && (isLetter(text[at - 1]) || isLetter(text[at + verb.length]))) continue;
    return { at, length: verb.length };
  }
  return null;
};

const colonEnd = /[:：]\s*[*_\u200e\u200f\u202a-\u202e\u2066-\u2069]*$/;

const timePattern =
  /\d{1,2}\s?[:.h時时]\s?\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?\s?m\.?)?(?:\s?(?:uhr|utc|gmt|[a-z]{3,4}t|cet|cest|mez|mesz)(?![\p{L}]))?(?:\s?[+-]\d{2}:?\d{2})?/giu;

/** Words around a name that are not part of it. */
const trimName = (text: string): string => {
  let name = text.replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, "").trim();
  for (let i = 0; i < 4; i += 1) {
    name = name.replace(/^[\s,;:|·•()*<>"“”„'-]+|[\s,;:|·•(*<>"“”„'-]+$/g, "");
    const lower = fold(name);
    const verb = verbs.find(
      (word) =>
        lower === word ||
        lower.startsWith(`${word} `) ||
        (lower.endsWith(word) && (!spaced(word) || !isLetter(lower.at(-word.length - 1)))),
    );
    if (!verb) break;
    name = lower.startsWith(verb) ? name.slice(verb.length) : name.slice(0, name.length - verb.length);
  }
  return name.trim();
};

const unnamed =
  /^(by|von|par|por|da|van|av|af|on|at|um|à|a las|às|alle ore|alle|kl|o|om|uhr|klo|г\.? в|в|г|u|la|saat|ob|v|님|, |-|από|στις|lúc|pukul|เวลา|ת|ב|م|ص)\.?$/iu;

/** The name between the time and the address, or before the date when the line begins with it. */
const nameIn = (text: string, address: number, verb: { at: number; length: number } | null): string | null => {
  const upTo = address >= 0 ? text.slice(0, address) : verb ? text.slice(0, verb.at) : text.replace(colonEnd, "");
  const times = [...upTo.matchAll(timePattern)];
  const lastTime = times.at(-1);
  const years = [...upTo.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)[年년г]?\.?/gu)];
  const lastYear = years.at(-1);
  const dateEnd = Math.max(lastTime ? lastTime.index + lastTime[0].length : 0, lastYear ? lastYear.index + lastYear[0].length : 0);
  const after = trimName(upTo.slice(dateEnd));
  if (after !== "" && !unnamed.test(after)) return after.slice(0, 120);
  if (dateEnd > 0) {
    const german = verb ? trimName(text.slice(verb.at + verb.length).replace(colonEnd, "")) : "";
    return german !== "" && !/\d/.test(german) ? german.slice(0, 120) : null;
  }
  return null;
};

const addressPattern = /<?\s?(?:mailto:)?([^\s<>()[\],;:"'“”]{1,64}@[^\s<>()[\],;:"'“”]{1,190})\s?>?/u;

const readJoined = (text: string, around: string | null, quoteFollows: boolean): Omit<Block, "next"> | null => {
  if (!colonEnd.test(text) && !/(写道|寫道|작성|wrote)\s*$/i.test(text)) return null;
  const lower = fold(text);
  const verb = verbIn(lower);
  const address = addressPattern.exec(text);
  if (verb === null && address === null) return null;
  const written = readWrittenDate(text, around);
  const opened = opens.some((open) => lower.startsWith(open) && !(spaced(open) && isLetter(lower[open.length])));
  const shaped = address !== null && written !== null && (quoteFollows || text.search(timePattern) >= 0);
  if (
    !(verb !== null && (written !== null || (address !== null && (opened || quoteFollows)) || (opened && quoteFollows) || quoteFollows)) &&
    !shaped
  )
    return null;
  if (verb === null && !shaped) return null;
  const bracket = address ? text.lastIndexOf("<", address.index + 1) : -1;
  const nameEnd = address ? (bracket >= 0 && address.index - bracket <= 2 ? bracket : address.index) : -1;
  const name = nameIn(text, nameEnd, verb) ?? (address && nameEnd > 0 && written ? trimName(openless(text.slice(0, nameEnd))) : null);
  const author = readAuthor(`${name ?? ""}${address ? ` <${address[1]}>` : ""}`, null);
  return { from: author, to: [], cc: [], subject: null, date: written?.date ?? null, dateHasZone: written?.hasZone ?? false };
};

/** A name that stands first ("Jane <j@x> schrieb am …") has no date before it. */
const openless = (text: string): string => (/\d/.test(text) ? "" : text);

/**
 * Reads "On … wrote:" that begins at line `start`, in any language of the table, or in its shape (a date, an address, a colon) where the language has
 * no verb for it; wrapped over up to four lines. Null when there is none.
 */
export const readAttribution = (lines: Line[], start: number, around: string | null): Block | null => {
  const first = lines[start];
  if (!first || first.text.length > maxLength) return null;
  if (!first.header && !/[\d@:：]/.test(first.text) && !isOpened(fold(first.text))) return null;
  let joined = "";
  for (let at = start; at < Math.min(start + maxLines, lines.length); at += 1) {
    const line = lines[at];
    if (!line || line.text.trim() === "" || line.depth !== first.depth || (at > start && isLabelled(line))) break;
    joined = `${joined} ${line.text.trim()}`.trim().replace(/^[-*_\s]+/, "");
    if (joined.length > maxLength) break;
    let next = at + 1;
    while (next < Math.min(at + 4, lines.length) && lines[next]?.text.trim() === "") next += 1;
    const quoteFollows = (lines[next]?.depth ?? 0) > first.depth || (first.header && !lines[at + 1]?.header);
    const found = readJoined(joined, around, quoteFollows);
    if (found) return { ...found, next: at + 1 };
    if (colonEnd.test(line.text)) break;
  }
  return null;
};
