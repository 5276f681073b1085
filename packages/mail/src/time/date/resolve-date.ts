import { Temporal } from "temporal-polyfill";
import type { CalendarDay, DateAtom } from "./date-atom.ts";

/** What settles d/m against m/d, and the day that relative words count from. */
export type DateBasis = {
  today: Temporal.PlainDate;
  /** Hour of the day the mail was written, 0 to 23. */
  hour: number;
  dayFirst: boolean | null;
  /** Days named beyond doubt in the same text (yyyy-mm-dd). */
  known: ReadonlySet<string>;
};

export type ResolvedDay = {
  date: Temporal.PlainDate;
  endDate: Temporal.PlainDate | null;
  doubts: string[];
  yearWritten: boolean;
  certain: boolean;
};

const names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

const spell = (date: Temporal.PlainDate): string => `${date.day} ${months[date.month - 1]} ${date.year}`;

const at = (year: number, month: number, day: number): Temporal.PlainDate | null => {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" });
  } catch {
    return null;
  }
};

const daysUntil = (from: Temporal.PlainDate, to: Temporal.PlainDate): number => from.until(to, { largestUnit: "day" }).days;

/** Days of that month and day, nearest to today first. A day up to `pastDays` ago is nearer than the same day next year. */
const pastDays = 65;

const candidates = (basis: DateBasis, year: number | null, month: number, day: number): Temporal.PlainDate[] => {
  if (year !== null) {
    const exact = at(year, month, day);
    return exact ? [exact] : [];
  }
  const found: Temporal.PlainDate[] = [];
  for (let y = basis.today.year - 1; y <= basis.today.year + 4; y++) {
    const date = at(y, month, day);
    if (!date) continue;
    const ahead = daysUntil(basis.today, date);
    // 29 February may be years ahead.
    if (ahead >= -pastDays && (ahead <= 366 || (month === 2 && day === 29 && found.length === 0))) found.push(date);
  }
  return found.sort((a, b) => score(basis, a) - score(basis, b));
};

const score = (basis: DateBasis, date: Temporal.PlainDate): number => {
  const ahead = daysUntil(basis.today, date);
  return ahead >= 0 ? ahead : 300 - ahead * 0.1 - (ahead >= -pastDays ? 0 : 1_000);
};

type Reading = { date: Temporal.PlainDate; agrees: boolean };

const read = (basis: DateBasis, year: number | null, month: number, day: number, weekday: number | null): Reading | null => {
  const list = candidates(basis, year, month, day);
  const agreeing = weekday === null ? undefined : list.find((date) => date.dayOfWeek === weekday);
  const date = agreeing ?? list[0];
  return date ? { date, agrees: weekday === null || agreeing !== undefined } : null;
};

const mismatch = (weekday: number, date: Temporal.PlainDate): string =>
  `${names[weekday - 1]}, but ${spell(date)} is a ${names[date.dayOfWeek - 1]}`;

const resolveCalendar = (written: CalendarDay, atom: DateAtom, basis: DateBasis): ResolvedDay | null => {
  const weekday = atom.weekday;
  const straight = read(basis, written.year, written.month, written.day, weekday);
  const turned = written.swapped ? read(basis, written.year, written.swapped.month, written.swapped.day, weekday) : null;
  const result = (reading: Reading, doubts: string[], certain: boolean): ResolvedDay => {
    if (!reading.agrees && weekday !== null) doubts.push(mismatch(weekday, reading.date));
    const end = atom.endDay ? at(reading.date.year, atom.endDay.month ?? reading.date.month, atom.endDay.day) : null;
    return { date: reading.date, endDate: end, doubts, yearWritten: written.year !== null, certain: certain && reading.agrees };
  };
  if (!straight) return turned ? result(turned, [], true) : null;
  if (!turned) return result(straight, [], true);
  if (weekday !== null && straight.agrees !== turned.agrees) return result(straight.agrees ? straight : turned, [], true);
  const nearDay = beside(atom, basis);
  if (nearDay) {
    const hits = [straight, turned].filter((reading) => nearDay.some((day) => day.equals(reading.date)));
    if (hits.length === 1 && hits[0]) return result(hits[0], [], true);
  }
  if (basis.dayFirst !== null) return result(basis.dayFirst ? straight : turned, [], true);
  const knownStraight = basis.known.has(straight.date.toString());
  const knownTurned = basis.known.has(turned.date.toString());
  if (knownStraight !== knownTurned) return result(knownStraight ? straight : turned, [], true);
  const [a, b] = [daysUntil(basis.today, straight.date), daysUntil(basis.today, turned.date)];
  // Nobody is asked to come on a day that has gone by; within half a year the other reading is meant.
  if (a < -1 && b >= 0 && b <= 180) return result(turned, [], true);
  if (b < -1 && a >= 0 && a <= 180) return result(straight, [], true);
  const first = a >= 0 && (b < 0 || a <= b) ? straight : turned;
  const second = first === straight ? turned : straight;
  return result(first, [`may be ${spell(first.date)} or ${spell(second.date)}`], false);
};

/** The days that relative words beside a date allow ("next Friday, 2/10", "tomorrow (3/4)"). */
const beside = (atom: DateAtom, basis: DateBasis): Temporal.PlainDate[] | null => {
  if (atom.beside !== null) return [basis.today.add({ days: atom.beside })];
  if (atom.weekday === null || atom.mode === "bare") return null;
  return weekdayReadings(atom.weekday, atom.mode, 0, basis);
};

/** First day of that weekday after today (today itself only for "this"). */
const coming = (weekday: number, basis: DateBasis, orToday: boolean): Temporal.PlainDate => {
  const ahead = (weekday - basis.today.dayOfWeek + 7) % 7;
  return basis.today.add({ days: ahead === 0 && !orToday ? 7 : ahead });
};

/** All days that a weekday with "next", "this", "week" may mean, the likelier first. */
const weekdayReadings = (weekday: number, mode: DateAtom["mode"], plus: number, basis: DateBasis): Temporal.PlainDate[] => {
  const nextWeek = basis.today.add({ days: 7 - basis.today.dayOfWeek + weekday });
  const unique = (list: Temporal.PlainDate[]): Temporal.PlainDate[] =>
    list.filter((day, index) => list.findIndex((other) => other.equals(day)) === index);
  if (mode === "last") return [coming(weekday, basis, false).subtract({ days: 7 })];
  if (plus > 0) {
    const first = coming(weekday, basis, false).add({ days: plus });
    return mode === "next" ? unique([first, nextWeek.add({ days: plus })]) : [first];
  }
  // On a Sunday the week that is "next" has two beginnings.
  const sunday = basis.today.dayOfWeek === 7 ? [nextWeek.add({ days: 7 })] : [];
  if (mode === "next-week") return unique([nextWeek, ...sunday]);
  if (mode === "next") return unique([nextWeek, coming(weekday, basis, false), ...sunday]);
  if (mode === "coming") return [coming(weekday, basis, true)];
  const bare = coming(weekday, basis, false);
  return basis.today.dayOfWeek === weekday ? [bare, basis.today] : [bare];
};

const namedOn = (weekday: number, basis: DateBasis): Temporal.PlainDate[] =>
  [...basis.known]
    .map((date) => Temporal.PlainDate.from(date))
    .filter((date) => date.dayOfWeek === weekday && daysUntil(basis.today, date) >= 0);

const resolveWeekday = (weekday: number, atom: DateAtom, plus: number, basis: DateBasis): ResolvedDay | null => {
  const readings = weekdayReadings(weekday, atom.mode, plus, basis);
  // "Thursday 5 March ... see you on Thursday": a bare weekday points back to the day that the text names.
  const named = atom.mode === "bare" && plus === 0 ? namedOn(weekday, basis) : [];
  if (named.length === 1 && named[0]) return { date: named[0], endDate: null, doubts: [], yearWritten: false, certain: true };
  const known = readings.filter((day) => basis.known.has(day.toString()));
  const date = known.length === 1 ? known[0] : readings[0];
  if (!date) return null;
  const other = readings.find((day) => !day.equals(date));
  const doubts = other && known.length !== 1 ? [`may be ${spell(date)} or ${spell(other)}`] : [];
  return { date, endDate: null, doubts, yearWritten: false, certain: doubts.length === 0 };
};

const resolveDayNumber = (day: number, ordinal: boolean, atom: DateAtom, basis: DateBasis): ResolvedDay | null => {
  const list: Temporal.PlainDate[] = [];
  for (let ahead = 0; ahead < 14 && list.length < 3; ahead++) {
    const month = basis.today.with({ day: 1 }).add({ months: ahead });
    const date = at(month.year, month.month, day);
    if (date && Temporal.PlainDate.compare(date, basis.today) >= 0) list.push(date);
  }
  const first = list[0];
  if (!first) return null;
  if (atom.weekday === null) return { date: first, endDate: null, doubts: [], yearWritten: false, certain: true };
  const weekday = atom.weekday;
  const agreeing = list.slice(0, 2).find((date) => date.dayOfWeek === weekday);
  if (agreeing) return { date: agreeing, endDate: null, doubts: [], yearWritten: false, certain: true };
  if (!ordinal) {
    const bare = resolveWeekday(weekday, atom, 0, basis);
    return bare ? { ...bare, doubts: [mismatch(weekday, first)], certain: false } : null;
  }
  return { date: first, endDate: null, doubts: [mismatch(weekday, first)], yearWritten: false, certain: false };
};

/** The day an atom means for a mail written on `basis.today`; null for days that do not exist (31 June). */
export const resolveDate = (atom: DateAtom, basis: DateBasis): ResolvedDay | null => {
  const { written } = atom;
  let day: ResolvedDay | null = null;
  if (written.kind === "calendar") day = resolveCalendar(written, atom, basis);
  else if (written.kind === "day") day = resolveDayNumber(written.day, written.ordinal, atom, basis);
  else if (written.kind === "weekday") day = atom.weekday === null ? null : resolveWeekday(atom.weekday, atom, written.plus, basis);
  else {
    const date = basis.today.add({ days: written.days });
    const doubts = written.sure ? [] : [`"in ${Math.abs(written.days) / 7} weeks" may not be the very day`];
    if (written.days >= 0 && written.days <= 2 && basis.hour < 4) doubts.push("counted from a mail written in the night");
    day = { date, endDate: null, doubts, yearWritten: false, certain: doubts.length === 0 };
  }
  if (day && atom.beside !== null) {
    const expected = basis.today.add({ days: atom.beside });
    const near = Math.abs(daysUntil(expected, day.date));
    // "tomorrow, Tuesday": tomorrow it is, if that is a Tuesday.
    if (written.kind !== "calendar" && atom.weekday !== null && expected.dayOfWeek === atom.weekday)
      return { ...day, date: expected, doubts: [], certain: true };
    if (near > 0) day.doubts.push(`${spell(day.date)} is not the day that is named beside it`);
  }
  return day;
};
