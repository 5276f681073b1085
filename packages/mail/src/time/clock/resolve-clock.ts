import type { ClockAtom, HourMinute } from "./clock-atom.ts";

export type ResolvedClock = { start: string; end: string | null; endsNextDay: boolean; startDoubt: string | null; endDoubt: string | null };

/** What is known of the day's halves: words around ("Friday afternoon"), and whether the text counts hours to 24. */
export type ClockBasis = { daypart: "am" | "pm" | null; clock24: boolean };

const minutesOf = (hour: number, minute: number): number => hour * 60 + minute;

const spell = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

type Guess = { minutes: number; doubt: string | null; fixed: boolean };

const half = (time: HourMinute, meridiem: "am" | "pm"): number => {
  if (time.hour > 12) return minutesOf(time.hour, time.minute);
  const hour = time.hour % 12;
  return minutesOf(meridiem === "pm" ? hour + 12 : hour, time.minute);
};

/**
 * Interviews are held in office hours: 8 to 11 is the morning, 12 to 6 the afternoon, 7 may be either. In the night nobody is asked
 * to come, so "2:30" is 14:30 even where hours are counted to 24.
 */
const guess = (time: HourMinute, basis: ClockBasis): Guess => {
  if (time.meridiem !== null) {
    const night = time.meridiem === "am" && time.hour === 12 ? "12 am is midnight, noon may be meant" : null;
    if (time.spoken && time.hour === 0) return { minutes: minutesOf(0, time.minute), doubt: null, fixed: true };
    return { minutes: half(time, time.meridiem), doubt: night, fixed: true };
  }
  if (time.hour > 12 || time.hour === 0) return { minutes: minutesOf(time.hour, time.minute), doubt: null, fixed: true };
  if (basis.daypart !== null && !(basis.daypart === "pm" && time.hour >= 9 && time.hour < 12))
    return { minutes: half(time, basis.daypart), doubt: null, fixed: true };
  if (time.hour === 12) return { minutes: minutesOf(12, time.minute), doubt: null, fixed: true };
  if (time.hour >= 8) return { minutes: minutesOf(time.hour, time.minute), doubt: null, fixed: false };
  if (time.hour === 7) {
    if (time.clock24 || basis.clock24) return { minutes: minutesOf(7, time.minute), doubt: null, fixed: false };
    return { minutes: minutesOf(7, time.minute), doubt: "7 in the morning or in the evening?", fixed: false };
  }
  const afternoon = minutesOf(time.hour + 12, time.minute);
  return {
    minutes: afternoon,
    doubt: time.clock24 ? `${spell(minutesOf(time.hour, time.minute))} as written is in the night` : null,
    fixed: false,
  };
};

/** The start of a span whose "pm" is written at its end only: the latest that is before the end ("11-1pm", "2:00 – 3:00pm"). */
const before = (time: HourMinute, end: number): number => {
  if (time.hour > 12 || time.hour === 0) return minutesOf(time.hour, time.minute);
  const late = half(time, "pm");
  return late < end ? late : half(time, "am");
};

/** The end of a span whose start is settled: the first that comes after it. */
const after = (time: HourMinute, start: number): number => {
  const early = minutesOf(time.hour, time.minute);
  if (time.hour > 12 || time.hour === 0) return early;
  const [am, pm] = [half(time, "am"), half(time, "pm")];
  if (am > start) return am;
  return pm > start ? pm : am;
};

const noEnd = { end: null, endsNextDay: false, endDoubt: null };

/** Hours of the day on the 24-hour clock, with what is doubtful about them. */
export const resolveClock = (atom: Pick<ClockAtom, "start" | "end">, basis: ClockBasis): ResolvedClock => {
  const first = guess(atom.start, basis);
  if (!atom.end) return { start: spell(first.minutes), startDoubt: first.doubt, ...noEnd };
  const last = guess(atom.end, basis);
  let [start, startDoubt] = [first.minutes, first.doubt];
  let end: number;
  if (atom.start.meridiem === null && atom.end.meridiem !== null && !first.fixed) {
    end = last.minutes;
    start = before(atom.start, end);
    startDoubt = null;
  } else if (atom.start.meridiem === null && atom.end.meridiem !== null) {
    // "12 - 1pm", "13:00 - 2pm"
    end = last.minutes;
    if (atom.start.hour === 12 && end < start) start = minutesOf(0, atom.start.minute);
  } else {
    end = atom.end.meridiem === null ? after(atom.end, start) : last.minutes;
    // "7-8": the end says nothing; "7 - 15:00" is the morning.
    if (startDoubt !== null && atom.start.hour === 7 && atom.end.hour > 12) startDoubt = null;
  }
  const endsNextDay = end <= start;
  const length = (end - start + 1440) % 1440;
  if (length === 0) return { start: spell(start), startDoubt, ...noEnd };
  const endDoubt =
    endsNextDay && length > 12 * 60
      ? `ends at ${spell(end)}, before it starts`
      : endsNextDay && start < 17 * 60
        ? `ends at ${spell(end)} on the next day?`
        : null;
  return { start: spell(start), end: spell(end), endsNextDay, startDoubt, endDoubt };
};
