import type { ClockAtom } from "../clock/clock-atom.ts";
import { isMark, type Words } from "../lexicon/words.ts";
import type { ZoneAtom } from "../zone/match-zone.ts";
import type { Layout } from "./layout.ts";
import type { Atom } from "./scan.ts";
import { cueBefore } from "./surroundings.ts";

const sameZone = (a: ZoneAtom, b: ZoneAtom): boolean =>
  a.name?.zone === b.name?.zone && a.offset === b.offset && a.place === b.place && a.letters === b.letters;

const plain = (atom: Atom | undefined): atom is ClockAtom => atom?.kind === "clock" && atom.end === null && !atom.arrival;

/** "2:00 PM ET – 2:45 PM ET": the zone is written after the start already. */
export const joinZonedSpans = (words: Words, layout: Layout, atoms: readonly Atom[]): Atom[] => {
  const joined: Atom[] = [];
  for (let i = 0; i < atoms.length; i++) {
    const [start, zone, end, after] = [atoms[i], atoms[i + 1], atoms[i + 2], atoms[i + 3]];
    if (!plain(start) || zone?.kind !== "zone" || !plain(end) || layout.line[start.from] !== layout.line[end.from]) {
      if (start) joined.push(start);
      continue;
    }
    const closed = isMark(words, zone.to, ")") ? zone.to + 1 : zone.to;
    const word = words.hit(closed, "to")?.to === end.from;
    const dash = isMark(words, closed, "-") && closed + 1 === end.from;
    const own = after?.kind === "zone" && after.from - end.to <= 2 ? after : null;
    const moved = word && cueBefore(words, layout, start.from, "moved", 25) !== null;
    if ((!word && !dash) || moved || (own && !sameZone(zone, own))) {
      joined.push(start);
      continue;
    }
    joined.push({ ...start, to: end.to, end: end.start, endFrom: end.from, joinedByWord: word, strength: "strong" }, own ?? zone);
    i += own ? 3 : 2;
  }
  return joined;
};
