import type { ClockAtom } from "../clock/clock-atom.ts";
import type { DateAtom } from "../date/date-atom.ts";
import type { ZoneAtom } from "../zone/match-zone.ts";

/** A date and a time that belong together, before they are resolved. A `null` date is one that no line of the text names. */
export type Moment = {
  date: DateAtom | null;
  clock: ClockAtom | null;
  zone: ZoneAtom | null;
  also: { clock: ClockAtom; zone: ZoneAtom }[];
  /** Date and time stand together; otherwise the day was named elsewhere in the text. */
  paired: boolean;
  /** "Friday afternoon at 4", "this arvo". */
  daypart: "am" | "pm" | null;
};

/** Token range of the part that the moment itself writes (an inherited day is not in it). */
export const rangeOf = (moment: Moment): { from: number; to: number } => {
  const parts = [moment.paired || !moment.clock ? moment.date : null, moment.clock, ...moment.also.map((one) => one.clock)].filter(
    (part) => part !== null,
  );
  let [from, to] = [Number.POSITIVE_INFINITY, 0];
  for (const part of parts) {
    from = Math.min(from, part.from);
    to = Math.max(to, part.to);
  }
  if (moment.zone && moment.zone.from >= from && moment.zone.from - to <= 4) to = Math.max(to, moment.zone.to);
  for (const { zone } of moment.also) to = Math.max(to, zone.to);
  return { from, to };
};
