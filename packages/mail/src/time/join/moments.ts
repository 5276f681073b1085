import type { ClockAtom } from "../clock/clock-atom.ts";
import { daypartAt } from "../date/calendar-date.ts";
import type { DateAtom } from "../date/date-atom.ts";
import { isMark, textAt, type Words } from "../lexicon/words.ts";
import type { ZoneAtom } from "../zone/match-zone.ts";
import { gapBetween } from "./glue.ts";
import type { Layout } from "./layout.ts";
import type { Moment } from "./moment.ts";
import type { Atom } from "./scan.ts";

type Pairs = { dateOf: Map<ClockAtom, DateAtom>; clockOf: Map<DateAtom, ClockAtom> };

const pair = (pairs: Pairs, date: DateAtom, clock: ClockAtom): void => {
  pairs.dateOf.set(clock, date);
  pairs.clockOf.set(date, clock);
};

/** Rows of a table under each other: "Date<tab>A<tab>B" above "Time<tab>C<tab>D" joins A with C and B with D. */
const pairColumns = (layout: Layout, timed: readonly (DateAtom | ClockAtom)[], pairs: Pairs): void => {
  const dates = new Map<string, DateAtom>();
  for (const atom of timed) {
    const [line, cell] = [layout.line[atom.from] ?? 0, layout.cell[atom.from] ?? 0];
    if (layout.cells(atom.from) < 3) continue;
    if (atom.kind === "date") dates.set(`${line}:${cell}`, atom);
    else {
      for (let up = 1; up <= 3; up++) {
        const above = dates.get(`${line - up}:${cell}`);
        if (!above) continue;
        if (!pairs.clockOf.has(above)) pair(pairs, above, atom);
        else pairs.dateOf.set(atom, above);
        break;
      }
    }
  }
};

/** A time that stands by itself only beside a day: "9.30", "0930", "9-5" without "at". */
const needsDay = (clock: ClockAtom): boolean =>
  !clock.introduced && (clock.strength === "bare" || clock.strength === "digits" || (clock.strength === "dotted" && clock.end === null));

/** Lines that begin with an hour, two or more close together, are a timetable: "12.30 lunch", "1.15 panel". */
const timetableOf = (words: Words, layout: Layout, timed: readonly (DateAtom | ClockAtom)[]): ReadonlySet<ClockAtom> => {
  const heads = timed.filter(
    (atom): atom is ClockAtom => atom.kind === "clock" && atom.strength !== "bare" && firstOfLine(words, layout, atom.from),
  );
  const lineOf = (clock: ClockAtom | undefined): number => (clock ? (layout.line[clock.from] ?? 0) : Number.NEGATIVE_INFINITY);
  // "Yes to Friday! 8.30 before it gets busy": an hour that begins a sentence.
  const first = timed.filter(
    (atom): atom is ClockAtom => atom.kind === "clock" && atom.strength === "dotted" && isMark(words, atom.from - 1, "!."),
  );
  return new Set([
    ...first,
    ...heads.filter((clock, at) =>
      [heads[at - 1], heads[at + 1]].some((other) => Math.abs(lineOf(other) - lineOf(clock)) <= 2 && lineOf(other) !== lineOf(clock)),
    ),
  ]);
};

const pairNeighbours = (
  words: Words,
  layout: Layout,
  skips: ReadonlyMap<number, number>,
  timed: readonly (DateAtom | ClockAtom)[],
  pairs: Pairs,
): void => {
  const sameLine = (a: Atom, b: Atom): boolean => layout.line[a.to - 1] === layout.line[b.from];
  for (const across of [false, true]) {
    for (let i = 0; i + 1 < timed.length; i++) {
      const [x, y] = [timed[i], timed[i + 1]];
      if (!x || !y || x.kind === y.kind || sameLine(x, y) === across) continue;
      const [date, clock] = x.kind === "date" ? [x, y as ClockAtom] : [y as DateAtom, x];
      if (pairs.dateOf.has(clock) || pairs.clockOf.has(date) || date.vague) continue;
      const gap = gapBetween(words, skips, x.to, y.from);
      if (!gap.glue || gap.lines > 2) continue;
      if (
        clock.strength === "bare" &&
        !clock.introduced &&
        (gap.lines > 0 || gap.words > (clock.end !== null && x.kind === "clock" ? 1 : 0))
      )
        continue;
      if (x.kind === "clock") {
        const after = timed[i + 2];
        // "arrive by 9, Tuesday at 10": the day belongs to what comes after it, if only that follows at once.
        if (
          after?.kind === "clock" &&
          sameLine(y, after) &&
          gapBetween(words, skips, y.to, after.from).glue &&
          !firstOfLine(words, layout, x.from)
        )
          continue;
        if (across && after?.kind === "clock" && gapBetween(words, skips, y.to, after.from).glue) continue;
        if (
          isMark(words, x.to, ".") &&
          gap.words === 0 &&
          gap.lines === 0 &&
          words.tokens[x.to + 1]?.capital &&
          !isMark(words, x.to + 1, "(")
        )
          continue;
      }
      pair(pairs, date, clock);
    }
  }
};

const firstOfLine = (words: Words, layout: Layout, at: number): boolean => {
  for (let i = layout.lineFrom(at); i < at; i++) if (words.tokens[i]?.kind === "word" || words.tokens[i]?.kind === "number") return false;
  return true;
};

/** "2pm ET / 11am PT": times with zones in a row are one moment. */
const isRow = (words: Words, zone: ZoneAtom, next: ClockAtom): boolean => {
  if (next.from - zone.to > 4) return false;
  for (let i = zone.to; i < next.from; i++) {
    const token = words.tokens[i];
    if (token?.kind === "mark" && "/|,()[]=·-;".includes(token.text)) continue;
    if (token?.kind === "line" && zone.to === i) continue;
    if (words.hit(i, "or") || words.hit(i, "and") || textAt(words, i) === "i") continue;
    if (token?.kind === "word" && ["which", "is", "this", "that", "e", "so"].includes(token.text)) continue;
    return false;
  }
  return true;
};

/** The zone written right after a time: in the same line, or alone at the head of the next. */
const zoneAfter = (words: Words, layout: Layout, atoms: readonly Atom[], index: number): { zone: ZoneAtom; index: number } | null => {
  const clock = atoms[index];
  const next = atoms[index + 1];
  if (!clock || next?.kind !== "zone") return null;
  const lines = (layout.line[next.from] ?? 0) - (layout.line[clock.to - 1] ?? 0);
  if (lines > 1 || next.from - clock.to > 6) return null;
  for (let i = clock.to; i < next.from; i++) {
    const token = words.tokens[i];
    if (token?.kind === "mark" || token?.kind === "line" || token?.kind === "tab") continue;
    if (
      words.hit(i, "hour") ||
      words.hit(i, "label-zone") ||
      words.hit(i, "the") ||
      words.hit(i, "zone-before") ||
      ["in", "your", "both", "all", "each"].includes(textAt(words, i)) ||
      words.hit(i, "your-time")
    )
      continue;
    return null;
  }
  if (lines === 1 && !next.firm) return null;
  return { zone: next, index: index + 1 };
};

/** "14:00 - Tuesday, 3 March 2026 (GMT+1)": the zone stands behind the day. */
const zoneBehindDate = (words: Words, atoms: readonly Atom[], index: number, date: DateAtom | null): ZoneAtom | null => {
  const [next, zone] = [atoms[index + 1], atoms[index + 2]];
  if (!date || next !== date || zone?.kind !== "zone" || zone.from - date.to > 2) return null;
  for (let i = date.to; i < zone.from; i++) if (!isMark(words, i, "(,-[")) return null;
  return zone;
};

const daypartBeside = (words: Words, date: DateAtom | null, clock: ClockAtom): "am" | "pm" | null => {
  if (!date) return null;
  if (date.daypart) return date.daypart;
  const [from, to] = date.to <= clock.from ? [date.to, clock.from] : [clock.to, date.from];
  if (to - from > 8) return null;
  for (let i = from; i < to; i++) {
    const part = daypartAt(words, i);
    if (part) return part.daypart;
  }
  return null;
};

/** Joins dates, times and zones. Times without a day keep `date: null`, for the caller to lend them one. */
export const momentsOf = (words: Words, layout: Layout, atoms: readonly Atom[]): Moment[] => {
  const timed = atoms.filter((atom): atom is DateAtom | ClockAtom => atom.kind === "date" || atom.kind === "clock");
  const pairs: Pairs = { dateOf: new Map(), clockOf: new Map() };
  pairColumns(layout, timed, pairs);
  const skips = new Map(
    atoms.filter((atom) => atom.kind === "zone" || atom.kind === "length").map((atom): [number, number] => [atom.from, atom.to]),
  );
  pairNeighbours(words, layout, skips, timed, pairs);
  const timetable = timetableOf(words, layout, timed);
  const moments: Moment[] = [];
  const merged = new Set<ClockAtom>();
  const dated = new Set<DateAtom>(pairs.dateOf.values());
  for (let i = 0; i < atoms.length; i++) {
    const atom = atoms[i];
    if (atom?.kind === "date") {
      if (!dated.has(atom)) moments.push({ date: atom, clock: null, zone: null, also: [], paired: true, daypart: null });
      continue;
    }
    if (atom?.kind !== "clock" || merged.has(atom)) continue;
    const date = pairs.dateOf.get(atom) ?? null;
    if (!date && needsDay(atom) && !timetable.has(atom)) continue;
    const moment: Moment = { date, clock: atom, zone: null, also: [], paired: date !== null, daypart: daypartBeside(words, date, atom) };
    let found = zoneAfter(words, layout, atoms, i);
    moment.zone = found?.zone ?? zoneBehindDate(words, atoms, i, date);
    let at = found?.index ?? i;
    while (found) {
      const next = atoms[at + 1];
      if (next?.kind !== "clock") break;
      const own = pairs.dateOf.get(next);
      const zone = zoneAfter(words, layout, atoms, at + 1);
      if ((own && moment.date) || !zone || !isRow(words, found.zone, next)) break;
      // "2pm ET / 7pm GMT on Tuesday": the day stands behind the last of them.
      if (own) Object.assign(moment, { date: own, paired: true });
      // "5pm UK (6pm your time)": without a zone of its own the second says nothing more.
      if (!zone.zone.yours) moment.also.push({ clock: next, zone: zone.zone });
      merged.add(next);
      found = zone;
      at = zone.index;
    }
    moments.push(theirsFirst(moment));
  }
  return moments.sort((a, b) => startOf(a) - startOf(b));
};

/** "6pm for you, 5pm in London": the hour whose zone is named is the one that says when. */
const theirsFirst = (moment: Moment): Moment => {
  const named = moment.also[0];
  if (!moment.zone?.yours || !named || named.zone.yours) return moment;
  return { ...moment, clock: named.clock, zone: named.zone, also: moment.also.slice(1) };
};

const startOf = (moment: Moment): number =>
  Math.min(moment.paired && moment.date ? moment.date.from : Number.POSITIVE_INFINITY, moment.clock?.from ?? moment.date?.from ?? 0);
