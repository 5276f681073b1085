/** One time of day as written, before it is decided which half of the day is meant. */
export type HourMinute = {
  hour: number;
  minute: number;
  /** Told by the writing ("pm", "in the morning"). */
  meridiem: "am" | "pm" | null;
  /** Written on the 24-hour clock beyond doubt: 13 and more, a leading zero, four digits, "Uhr". */
  clock24: boolean;
  /** "half two", "three o'clock": never said of the night. */
  spoken: boolean;
};

/**
 * How much of a time it looks like: `strong` by itself (a colon, pm, "Uhr"), `dotted` ("9.30") and `digits` ("0930") beside a day or after
 * "at", `bare` ("4") after "at" only, `length` ("14h") unless it is a duration.
 */
export type Strength = "strong" | "dotted" | "digits" | "bare" | "length";

/** A time, or a span of time, among the tokens `from` to `to`. */
export type ClockAtom = {
  kind: "clock";
  from: number;
  to: number;
  start: HourMinute;
  end: HourMinute | null;
  /** Token index at which the end is written, and whether a word ("to") joined them and not a dash. */
  endFrom: number | null;
  joinedByWord: boolean;
  strength: Strength;
  /** "between 2 and 4": some time in that span. */
  between: boolean;
  /** "9 for 9.30": when to be there, the start comes next. */
  arrival: boolean;
  /** The second time of "9 for 9.30": the start itself. */
  begins: boolean;
  /** A connecting word ("at", "um", "from") stood before it, or a label. */
  introduced: boolean;
};
