/** An hour on the 24-hour clock. `settled` is false where morning and evening are both possible. */
export type Clock = { hour: number; minute: number; settled: boolean };
/** A day as named, not yet a date. */
export type Day =
  | { kind: "offset"; days: number }
  | { kind: "weekday"; weekday: number }
  | { kind: "date"; year: number | null; month: number; day: number }
  | { kind: "day-of-month"; day: number };
export type Span = { minutes: number; days: number; months: number };
/** What was read of a time so far. `doubt`: a piece of it is no time, or can be read in two ways. */
export type Found = {
  clock: Clock | null;
  days: Day[];
  part: { hour: number; half: "am" | "pm" } | null;
  span: Span | null;
  zone: string[] | null;
  doubt: boolean;
};

/** Nothing read yet. */
export const nothingFound = (): Found => ({ clock: null, days: [], part: null, span: null, zone: null, doubt: false });
