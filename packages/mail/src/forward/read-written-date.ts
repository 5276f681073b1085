import { Temporal } from "temporal-polyfill";
import { toRfc3339 } from "../mime/read-date.ts";
import { afterNoon, beforeNoon, monthRows } from "./labels/calendar-words.ts";
import { readWrittenZone } from "./read-written-zone.ts";

/** A date out of a header block: RFC 3339, and whether its offset was written there. */
export type WrittenDate = { date: string; hasZone: boolean };

type Token = { text: string; start: number; number: number | null };
type Day = { year: number; month: number; day: number };
type Clock = { hour: number; minute: number; second: number; end: number; from: number };

const stems: ReadonlyMap<string, ReadonlySet<number>> = monthRows
  .flatMap(([, row]) => row.split(" ").flatMap((words, index) => words.split("|").map((stem): [string, number] => [stem, index + 1])))
  .reduce((map, [stem, month]) => map.set(stem, new Set([...(map.get(stem) ?? []), month])), new Map<string, Set<number>>());

const longestStem = Math.max(...[...stems.keys()].map((stem) => stem.length));

/** The months a word can name: "lis" is October in Croatian and November in Polish. Empty when it names none. */
const monthsOf = (word: string): number[] => {
  const bare = word.replace(/[.’']+$/, "");
  if (bare.length < 3 && !/[^a-z]/.test(bare)) return [];
  for (let length = Math.min(longestStem, bare.length); length >= 2; length -= 1) {
    const months = stems.get(bare.slice(0, length));
    if (months) return [...months];
  }
  return [];
};

/** Full-width, Arabic and other digits as 0 to 9, direction marks gone, lower case. */
const plain = (text: string): string =>
  text
    .slice(0, 300)
    .normalize("NFKC")
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "")
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59]/g, (digit) =>
      String((digit.charCodeAt(0) & 0xf) % 16 > 9 ? (digit.charCodeAt(0) - 0x0966) % 10 : digit.charCodeAt(0) & 0xf),
    )
    .toLowerCase();

const tokenize = (text: string): Token[] =>
  [...text.matchAll(/\d{1,8}|\p{L}[\p{L}\p{M}.’']*|[^\s\d\p{L}]/gu)].map((found) => ({
    text: found[0],
    start: found.index,
    number: /^\d/.test(found[0]) ? Number(found[0]) : null,
  }));

const touching = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && left.start + left.text.length === right.start;

const meridiem = (token: Token | undefined): "am" | "pm" | null => {
  const word = (token?.text ?? "").replace(/[.’'"”״׳]/g, "");
  return beforeNoon.has(word) ? "am" : afterNoon.has(word) ? "pm" : null;
};

/** "a. m." and "p. m." come as several tokens, "אחה״צ" too. */
const meridiemAt = (tokens: Token[], at: number): "am" | "pm" | null => {
  let joined = "";
  for (const token of tokens.slice(at, at + 5)) {
    joined += token.text.replace(/[.’'"”״׳]/g, "");
    const half = beforeNoon.has(joined) ? "am" : afterNoon.has(joined) ? "pm" : null;
    if (half) return half;
    if (joined.length > 12) break;
  }
  return null;
};

const clockAt = (tokens: Token[], at: number): Clock | null => {
  const [hour, mark, minute] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (hour?.number === null || hour === undefined || hour.number > 24 || hour.text.length > 2) return null;
  if (mark && /^(:|h|時|时|点|點|시|u)$/.test(mark.text)) {
    const spelled = mark.text !== ":" && mark.text !== "h" && mark.text !== "u";
    const known = minute?.number !== null && minute !== undefined && minute.text.length === 2 && minute.number < 60;
    if (!known && !spelled) return null;
    let end = at + (known ? 3 : 2);
    let second = 0;
    if (known && /^(分|분)$/.test(tokens[end]?.text ?? "")) end += 1;
    else if (known && tokens[end]?.text === ":" && touching(tokens[end], tokens[end + 1]) && (tokens[end + 1]?.number ?? 99) < 60) {
      second = tokens[end + 1]?.number ?? 0;
      end += 2;
    }
    return { hour: hour.number, minute: known ? (minute.number ?? 0) : 0, second, end, from: at };
  }
  return null;
};

/** "14.30" is a time only where the date is settled by other words, and never part of "14.03.2027". */
const dottedClockAt = (tokens: Token[], at: number): Clock | null => {
  const [before, hour, dot, minute, after] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (
    hour?.number === null ||
    hour === undefined ||
    hour.number > 23 ||
    dot?.text !== "." ||
    minute?.text.length !== 2 ||
    (minute.number ?? 99) > 59
  )
    return null;
  if (!touching(hour, dot) || !touching(dot, minute) || (before?.text === "." && touching(before, hour))) return null;
  if (after?.text === "." && touching(minute, after)) {
    const second = tokens[at + 4];
    if (second?.text.length !== 2 || (second.number ?? 99) > 59 || !touching(after, second) || tokens[at + 5]?.text === ".") return null;
    return { hour: hour.number, minute: minute.number ?? 0, second: second.number ?? 0, end: at + 5, from: at };
  }
  return { hour: hour.number, minute: minute.number ?? 0, second: 0, end: at + 3, from: at };
};

const findClock = (tokens: Token[]): Clock | null => {
  const at = tokens.findIndex((_, index) => clockAt(tokens, index) !== null);
  const clock = at >= 0 ? clockAt(tokens, at) : null;
  const hourOnly = tokens.findIndex(
    (token, index) => (token.number ?? 99) <= 12 && token.text.length <= 2 && /^[ap]\.?m/.test(tokens[index + 1]?.text ?? ""),
  );
  const dotted = tokens.findLastIndex((_, index) => dottedClockAt(tokens, index) !== null);
  const found = clock ?? (dotted >= 0 ? dottedClockAt(tokens, dotted) : null);
  if (!found && hourOnly >= 0) return { hour: tokens[hourOnly]?.number ?? 0, minute: 0, second: 0, end: hourOnly + 1, from: hourOnly };
  return found;
};

const withMeridiem = (clock: Clock, tokens: Token[]): Clock | null => {
  const half = meridiemAt(tokens, clock.end) ?? meridiem(tokens[clock.from - 1]);
  const hour = clock.hour === 24 ? 0 : clock.hour;
  if (half === "pm" && hour < 12) return { ...clock, hour: hour + 12 };
  if (half === "am" && hour === 12) return { ...clock, hour: 0 };
  return { ...clock, hour };
};

const fullYear = (token: Token | undefined, era: string | undefined): number | null => {
  if (token?.number === null || token === undefined) return null;
  if (era === "令和") return 2018 + token.number;
  if (era === "平成") return 1988 + token.number;
  if (token.text.length === 4) return token.number >= 2400 && token.number < 2700 ? token.number - 543 : token.number;
  return token.text.length === 2 ? 2000 + token.number : null;
};

const plausible = (day: Day): boolean =>
  day.year >= 1970 && day.year <= 2200 && day.month >= 1 && day.month <= 12 && day.day >= 1 && day.day <= 31;

/** 2026年3月2日, 2026년 3월 2일. */
const eastAsian = (tokens: Token[]): Day[] => {
  const year = tokens.findIndex((token, index) => token.number !== null && /^[年년]/.test(tokens[index + 1]?.text ?? ""));
  const month = tokens.findIndex((token, index) => token.number !== null && index > year && /^[月월]/.test(tokens[index + 1]?.text ?? ""));
  const day = tokens.findIndex(
    (token, index) => token.number !== null && index > month && /^[日일号號]/.test(tokens[index + 1]?.text ?? ""),
  );
  if (year < 0 || month < 0 || day < 0) return [];
  const found = {
    year: fullYear(tokens[year], tokens[year - 1]?.text) ?? 0,
    month: tokens[month]?.number ?? 0,
    day: tokens[day]?.number ?? 0,
  };
  return plausible(found) ? [found] : [];
};

type Named = { days: Day[]; distance: number };

/** The days that the word at `at` names, taken as a month, and how far off the year stands. */
const namedAt = (tokens: Token[], at: number, clock: Clock | null, years: number[]): Named | null => {
  const token = tokens[at];
  if (!token || token.number !== null) return null;
  const outside = (index: number) => clock === null || index < clock.from || index >= clock.end;
  const vietnamese = /^(tháng|thg|th)\.?$/.test(token.text) ? (tokens[at + 1]?.number ?? null) : null;
  const months = vietnamese === null ? monthsOf(token.text) : [vietnamese];
  if (months.length === 0) return null;
  const isDay = (index: number): boolean => {
    const number = tokens[index]?.number ?? null;
    return number !== null && number >= 1 && number <= 31 && (tokens[index]?.text.length ?? 9) <= 2 && outside(index);
  };
  const skip = vietnamese === null ? 0 : 1;
  const dayAt = [at - 1, at - 2, at - 3, at + 1 + skip, at + 2 + skip].find(isDay);
  if (dayAt === undefined) return null;
  const yearAt = years.toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at))[0];
  const shortYear = tokens.findIndex(
    (other, index) => index > Math.max(at, dayAt) && other.text.length === 2 && other.number !== null && outside(index),
  );
  const year = fullYear(tokens[yearAt ?? shortYear], undefined);
  const days = months.map((month) => ({ year: year ?? 0, month, day: tokens[dayAt]?.number ?? 0 })).filter(plausible);
  return days.length === 0 ? null : { days, distance: Math.abs((yearAt ?? shortYear) - at) };
};

/** A month by its name: the day stands before it ("4. November", "24 de nov.") or after ("November 4"); of two such words ("mar. 12 janv.") the one nearer the year. */
const named = (tokens: Token[], clock: Clock | null): Day[] => {
  const years = tokens.flatMap((token, index) =>
    token.text.length === 4 && plausible({ year: fullYear(token, undefined) ?? 0, month: 1, day: 1 }) ? [index] : [],
  );
  const found = tokens.map((_, at) => namedAt(tokens, at, clock, years)).filter((one) => one !== null);
  return found.toSorted((a, b) => a.distance - b.distance)[0]?.days ?? [];
};

const isMark = (token: Token | undefined): boolean => /^[./-]$/.test(token?.text ?? "");

/** All days that figures alone can mean: 2026-03-02, 02.03.2026, 3/2/2026, "2026. 3. 2.". Where day and month are open both are given. */
const numeric = (tokens: Token[], clock: Clock | null): Day[] => {
  for (let at = 0; at + 4 < tokens.length; at += 1) {
    const [a, first, b, second, c] = tokens.slice(at, at + 5);
    if (!a || !b || !c || a.number === null || b.number === null || c.number === null || !isMark(first) || !isMark(second)) continue;
    if (clock !== null && at + 4 >= clock.from && at < clock.end) continue;
    if (a.text.length === 4) {
      const found = { year: fullYear(a, undefined) ?? 0, month: b.number, day: c.number };
      return plausible(found) ? [found] : [];
    }
    const year = fullYear(c, undefined) ?? 0;
    const dayFirst = { year, month: b.number, day: a.number };
    const monthFirst = { year, month: a.number, day: b.number };
    const both = first?.text === "/" || first?.text === "-" ? [dayFirst, monthFirst] : [dayFirst];
    const possible = both.filter(plausible);
    if (possible.length > 0) return possible;
  }
  return [];
};

const daysBefore = (day: Day, around: string | null): number => {
  if (around === null) return 0;
  const arrived = Temporal.PlainDate.from(around.slice(0, 10));
  const then = Temporal.PlainDate.from(day, { overflow: "constrain" });
  const days = then.until(arrived, { largestUnit: "day" }).days;
  // A mail cannot be younger than the forward that carries it; a day of grace for zones.
  return days < -1 ? 100_000 - days : Math.abs(days);
};

/**
 * Reads the date that a mail program wrote into a header block or above a quote, in any of its languages ("Mo., 2. März 2026 um 10:00
 * Uhr", "2026年3月2日(月) 10:00", "11/4/2026 3:12 PM"). `around` is when the mail around it was written (RFC 3339): it settles whether 11/4 is
 * April or November (the mail inside is never younger), and lends its offset where none is written. Null when there is no whole date.
 */
export const readWrittenDate = (text: string, around: string | null): WrittenDate | null => {
  const line = plain(text);
  if ((line.match(/\d+/g)?.length ?? 0) < 2) return null;
  const tokens = tokenize(line);
  const clock = findClock(tokens);
  const candidates = [eastAsian(tokens), named(tokens, clock), numeric(tokens, clock)].find((days) => days.length > 0) ?? [];
  const day = candidates.toSorted((a, b) => daysBefore(a, around) - daysBefore(b, around))[0];
  if (!day) return null;
  const time = clock ? withMeridiem(clock, tokens) : null;
  const timeEnd = tokens[clock?.end ?? 0]?.start ?? line.length;
  const aroundOffset = /([+-]\d{2}:\d{2}|Z)$/.exec(around ?? "")?.[1] ?? "Z";
  const lent = aroundOffset === "Z" ? "+00:00" : aroundOffset;
  const written = time ? readWrittenZone(line.slice(timeEnd), lent) : null;
  const date = toRfc3339({ ...day, hour: time?.hour ?? 12, minute: time?.minute ?? 0, second: time?.second ?? 0 }, written ?? lent);
  return date === null ? null : { date, hasZone: written !== null };
};
