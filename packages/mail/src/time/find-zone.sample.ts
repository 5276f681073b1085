import { languages } from "../language/languages.ts";
import { wordsOf } from "./lexicon/words.ts";
import type { Span } from "./mention.ts";
import { tokenise } from "./token/tokenise.ts";
import { matchZone, type ZoneAtom } from "./zone/match-zone.ts";
import { type SettledZone, settleZone } from "./zone/settle-zone.ts";

export type FoundZone = SettledZone & { span: Span };

const maxChars = 2_000;

/**
 * The first zone that a short text names ("Eastern Time (US & Canada)", "(GMT+02:00) Helsinki", "heure de Paris", "CEST"), settled for a day. Shy
 * letters and bare place names count, as the caller knows that a zone is written here ("Time zone: ...").
 *
 * @param at wall clock time the zone is for, yyyy-mm-ddThh:mm; letters such as EST are checked against what the place keeps then
 * @param country ISO 3166 code of the place or the sender, for IST, CST, AST and the like
 */
export const findZone = (text: string, at: string, country: string | null): FoundZone | null => {
  const read = text.slice(0, maxChars);
  const tokens = tokenise(read);
  const words = wordsOf(read, tokens, new Map(languages.map((table, rank): [string, number] => [table.code, rank])));
  let best: ZoneAtom | null = null;
  for (let i = 0; i < tokens.length && !best; i++) best = matchZone(words, i, true, true);
  if (!best) return null;
  const [date, time] = [at.slice(0, 10), at.slice(11, 16)];
  const settled = settleZone(best, date, time === "" ? "12:00" : time, { country, zones: new Set() });
  return { ...settled, span: { start: tokens[best.from]?.start ?? 0, end: tokens[best.to - 1]?.end ?? 0 } };
};
