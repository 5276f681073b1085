import { spokenIn } from "../../language/guess-language.ts";
import { languages } from "../../language/languages.ts";
import type { LengthAtom } from "../clock/match-length.ts";
import { resolveClock } from "../clock/resolve-clock.ts";
import { fallbackRank } from "../lexicon/lexicon.ts";
import { type Words, wordsOf } from "../lexicon/words.ts";
import { joinLines } from "../token/join-lines.ts";
import { tokenise } from "../token/tokenise.ts";
import type { ZoneAtom } from "../zone/match-zone.ts";
import { lendDays, lendHours, type Placed } from "./days.ts";
import { joinEnds } from "./ends.ts";
import { formerOf } from "./former.ts";
import { type Layout, layoutOf } from "./layout.ts";
import { type Lengths, lengthsOf } from "./lengths.ts";
import { type Moment, rangeOf } from "./moment.ts";
import { momentsOf } from "./moments.ts";
import { purposeOf } from "./purpose.ts";
import { type Atom, scan } from "./scan.ts";
import { offeredOf } from "./slots.ts";
import { splitMoves } from "./split-moves.ts";
import { joinZonedSpans } from "./zoned-spans.ts";

export type Moments = { words: Words; layout: Layout; placed: Placed[]; lengths: Lengths; statedZone: ZoneAtom | null };

/** A language with this share of a text's words is read along ("Zeit: ..." above an English mail). */
const readAlong = 0.04;

const languagesOf = (text: string, language: string): Map<string, number> => {
  const base = language.toLowerCase().split("-")[0] ?? "en";
  const codes = new Set([base === "no" || base === "nn" ? "nb" : base]);
  const scores = [...spokenIn(text)].filter(([, score]) => score >= readAlong).sort((a, b) => b[1] - a[1]);
  for (const [code] of scores) codes.add(code);
  const known = [...codes].filter((code) => languages.some((table) => table.code === code));
  const ranked = new Map(known.map((code, rank): [string, number] => [code, rank]));
  if (!ranked.has("en")) ranked.set("en", fallbackRank);
  return ranked;
};

/** Whether digits, or a word about hours and zones, stand on the line of a zone. */
const nearTime = (words: Words, layout: Layout, zone: ZoneAtom): boolean => {
  const [from, to] = [layout.lineFrom(zone.from), layout.lineTo(zone.to - 1)];
  for (let at = from; at < to; at++) {
    if (words.hit(at, "all-times") || words.hit(at, "label-zone") || words.hit(at, "zone-after") || words.hit(at, "hour")) return true;
    if (words.hit(at, "month") || words.hit(at, "weekday")) return true;
    const [number, mark, next] = [words.tokens[at], words.tokens[at + 1], words.tokens[at + 2]];
    if (number?.kind === "number" && mark?.kind === "mark" && ":.".includes(mark.text) && next?.kind === "number" && next.digits === 2)
      return true;
    if (number?.kind === "number" && (words.hit(at + 1, "am") || words.hit(at + 1, "pm"))) return true;
  }
  return to - from <= 3;
};

/** "Westmere UTC" is an urgent treatment centre. */
const isPartOfName = (words: Words, layout: Layout, zone: ZoneAtom): boolean => {
  const before = words.tokens[zone.from - 1];
  if (before?.kind === "word" && before.capital && !words.hit(zone.from - 1, "label-zone") && !words.hit(zone.from - 1, "zone-after"))
    return true;
  // "Band 6 Physiotherapist (MSK)": letters alone, on a line that names neither a day nor an hour.
  return zone.letters !== "" && zone.place === null && !nearTime(words, layout, zone);
};

/** "All times are Central", "(Europe/London)" in the sentence about the times, "Time zone: ..." on a line of its own. */
const statedZoneOf = (words: Words, layout: Layout, atoms: readonly Atom[], used: ReadonlySet<ZoneAtom>): ZoneAtom | null => {
  for (const atom of atoms) {
    if (atom.kind !== "zone" || used.has(atom) || atom.yours) continue;
    if (layout.labels(atom.from).has("label-zone")) return atom;
    for (let i = Math.max(layout.lineFrom(atom.from), atom.from - 20); i < Math.min(layout.lineTo(atom.from), atom.to + 12); i++)
      if (words.hit(i, "all-times")) return atom;
  }
  return (
    atoms.find(
      (atom): atom is ZoneAtom => atom.kind === "zone" && !used.has(atom) && atom.firm && !atom.yours && !isPartOfName(words, layout, atom),
    ) ?? null
  );
};

/** "between 9 and 5": so long a span is a window to choose from, and not a talk. */
const windowHours = 3;

const isWindow = ({ clock }: Moment): boolean => {
  if (!clock?.between || !clock.end) return false;
  const resolved = resolveClock(clock, { daypart: null, clock24: false });
  const [start, end] = [Number(resolved.start.slice(0, 2)), Number(resolved.end?.slice(0, 2) ?? 0)];
  return end - start >= windowHours;
};

const floorOf = (before: Moment | undefined): number => (before ? rangeOf(before).to : 0);

/** Reads a text as far as it can be without knowing when it was written. */
export const momentsIn = (text: string, language: string): Moments => {
  const tokens = joinLines(tokenise(text), text);
  const words = wordsOf(text, tokens, languagesOf(text, language));
  const layout = layoutOf(words);
  const atoms = joinZonedSpans(words, layout, splitMoves(words, layout, scan(words, layout)));
  const recurring = new Set(atoms.filter((atom) => atom.kind === "recurring").map((atom) => layout.sentence[atom.from] ?? -1));
  const found = momentsOf(words, layout, atoms);
  // Without any day in the text no time can be placed.
  const moments = found.some((moment) => moment.date !== null) ? found : [];
  const first: Placed[] = moments.map((moment, index) => ({
    moment,
    purpose: purposeOf(words, layout, moment, recurring, floorOf(moments[index - 1])),
    former: formerOf(words, layout, moment),
    lent: false,
    sameHour: false,
  }));
  const placed = joinEnds(words, layout, lendDays(words, layout, lendHours(words, layout, first)));
  const open = placed.map((one) => one.purpose === "event" && one.former !== "yes");
  const offered = offeredOf(
    words,
    layout,
    placed.map((one) => one.moment),
    open,
  );
  const purposed = placed.map(
    (one, index): Placed => (offered[index] || (one.purpose === "event" && isWindow(one.moment)) ? { ...one, purpose: "slot" } : one),
  );
  const lengths = lengthsOf(
    words,
    layout,
    purposed,
    atoms.filter((atom): atom is LengthAtom => atom.kind === "length"),
  );
  const used = new Set(moments.flatMap((moment) => [moment.zone, ...moment.also.map((one) => one.zone)]).filter((zone) => zone !== null));
  return { words, layout, placed: purposed, lengths, statedZone: statedZoneOf(words, layout, atoms, used) };
};
