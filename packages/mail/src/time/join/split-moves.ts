import type { ClockAtom, HourMinute } from "../clock/clock-atom.ts";
import type { Words } from "../lexicon/words.ts";
import type { Layout } from "./layout.ts";
import type { Atom } from "./scan.ts";
import { cueBefore, cueRightBefore } from "./surroundings.ts";

/** "from 2pm to 11am" of one day: no span ends before it begins. */
const isBackwards = (words: Words, layout: Layout, atom: ClockAtom, end: HourMinute): boolean => {
  const minute = ({ hour, minute, meridiem }: HourMinute) => ((hour % 12) + (meridiem === "pm" ? 12 : 0)) * 60 + minute;
  const { start } = atom;
  return start.meridiem === "pm" && end.meridiem === "am" && minute(start) < 20 * 60 && cueRightBefore(words, layout, atom.from, "from", 2);
};

/** "moved from 2pm to 3pm" is two times, not the span between them. */
export const splitMoves = (words: Words, layout: Layout, atoms: readonly Atom[]): Atom[] =>
  atoms.flatMap((atom): Atom[] => {
    if (atom.kind !== "clock" || atom.end === null || atom.endFrom === null || !atom.joinedByWord) return [atom];
    const told = cueBefore(words, layout, atom.from, "moved", 14) !== null && cueRightBefore(words, layout, atom.from, "from", 2);
    if (!told && !isBackwards(words, layout, atom, atom.end)) return [atom];
    const meridiem =
      atom.start.meridiem ?? (atom.start.hour <= 12 && atom.start.hour > 0 && !atom.start.clock24 ? atom.end.meridiem : null);
    const start: ClockAtom = {
      ...atom,
      to: atom.endFrom - 1,
      start: { ...atom.start, meridiem },
      end: null,
      endFrom: null,
      introduced: true,
    };
    const end: ClockAtom = { ...atom, from: atom.endFrom, start: atom.end, end: null, endFrom: null, introduced: true };
    return [start, end];
  });
