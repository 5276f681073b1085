import type { Role } from "../../language/date-words.ts";
import type { Language } from "../../language/language.ts";
import { languages } from "../../language/languages.ts";
import type { Token } from "../token/token.ts";
import { tokenise } from "../token/tokenise.ts";

export type Meaning = Role | "month" | "weekday" | "number" | "day" | "weekday-plus" | "minutes-after" | "length";

type Entry = { tokens: readonly string[]; meaning: Meaning; value: number; language: string; weak: boolean };

/** A phrase of a table found in a text. `to` is the index of the token after it. */
export type Hit = { meaning: Meaning; value: number; language: string; weak: boolean; to: number };

const phrases = (list: string): string[][] =>
  list
    .split("|")
    .filter((phrase) => phrase !== "")
    .map((phrase) => tokenise(phrase).map((token) => token.text));

const entriesOf = ({ code, dates }: Language): Entry[] => {
  const entries: Entry[] = [];
  const weak = new Set(phrases(dates.weak).map((tokens) => tokens.join(" ")));
  const add = (list: string, meaning: Meaning, value: number): void => {
    for (const tokens of phrases(list)) {
      entries.push({ tokens, meaning, value, language: code, weak: weak.has(tokens.join(" ")) });
    }
  };
  dates.months.forEach((list, index) => {
    add(list, "month", index + 1);
  });
  dates.weekdays.forEach((list, index) => {
    add(list, "weekday", index + 1);
  });
  dates.numbers.forEach((list, index) => {
    add(list, "number", index);
  });
  for (const [days, list] of Object.entries(dates.days)) add(list, "day", Number(days));
  for (const [days, list] of Object.entries(dates.weekdayPlus)) add(list, "weekday-plus", Number(days));
  for (const [minutes, list] of Object.entries(dates.minutesAfter)) add(list, "minutes-after", Number(minutes));
  for (const [minutes, list] of Object.entries(dates.lengths)) add(list, "length", Number(minutes));
  for (const [role, list] of Object.entries(dates.words)) add(list, role as Role, 0);
  return entries;
};

const lexicon: ReadonlyMap<string, readonly Entry[]> = (() => {
  const map = new Map<string, Entry[]>();
  for (const language of languages) {
    for (const entry of entriesOf(language)) {
      const first = entry.tokens[0];
      if (first === undefined) continue;
      const list = map.get(first);
      if (list) list.push(entry);
      else map.set(first, [entry]);
    }
  }
  return map;
})();

/** Months and weekdays are read in every language, connecting words only in the languages of the text. */
const everywhere = new Set<Meaning>(["month", "weekday"]);

/** Rank of English in a text that is not English: mails carry its labels and dates, but its small words mean other things. */
export const fallbackRank = 50;

const asFallback = new Set<Meaning>([
  "month",
  "weekday",
  "am",
  "pm",
  "noon",
  "minutes",
  "hours",
  "length",
  "zone-after",
  "all-times",
  "talk",
  "your-time",
  "ordinal",
]);

const matches = (tokens: readonly Token[], at: number, entry: Entry): boolean => {
  for (let k = 1; k < entry.tokens.length; k++) if (tokens[at + k]?.text !== entry.tokens[k]) return false;
  return true;
};

const nothing: readonly Hit[] = [];

/** All phrases that begin at a token, longest first; languages of the text before others. */
export const hitsAt = (tokens: readonly Token[], at: number, active: ReadonlyMap<string, number>): readonly Hit[] => {
  const token = tokens[at];
  if (!token || token.kind === "line" || token.kind === "tab" || token.kind === "link") return nothing;
  const entries = lexicon.get(token.text);
  if (!entries) return nothing;
  const hits: Hit[] = [];
  for (const entry of entries) {
    const spoken = active.has(entry.language);
    if (active.get(entry.language) === fallbackRank && !asFallback.has(entry.meaning) && !entry.meaning.startsWith("label-")) continue;
    if (!spoken && (entry.weak || !everywhere.has(entry.meaning))) continue;
    if (matches(tokens, at, entry)) {
      hits.push({ meaning: entry.meaning, value: entry.value, language: entry.language, weak: entry.weak, to: at + entry.tokens.length });
    }
  }
  return hits.length > 1 ? hits.sort((a, b) => b.to - a.to || (active.get(a.language) ?? 99) - (active.get(b.language) ?? 99)) : hits;
};
