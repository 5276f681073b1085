/** Where a stretch of text stands: UTF-16 offsets into the text that was read, `end` exclusive. */
export type Span = { start: number; end: number };

/** What a mentioned time is for, told from the words around it. */
export type Purpose = "event" | "old" | "arrival" | "deadline" | "office-hours" | "slot" | "other";

/** A date with a time, or a date alone, found in text. */
export type TimeMention = {
  span: Span;
  /** The line it stands in, trimmed, at most 200 characters. */
  line: string;
  /** yyyy-mm-dd in the zone of the mention. */
  date: string;
  /** hh:mm on the 24-hour clock; null when only a day is named. */
  time: string | null;
  /** hh:mm of the end, and its date where it is not the same day. */
  endTime: string | null;
  endDate: string | null;
  /** Minutes, where a length is named beside it ("45 minutes"). */
  minutes: number | null;
  /** IANA name or `UTC±hh:mm`; null when none is written. */
  zone: string | null;
  /** The same instant written in other zones beside it. */
  also: { time: string; zone: string }[];
  purpose: Purpose;
  /** Struck out or marked as the former time. */
  old: boolean;
  /** Its day is not named beside it, but elsewhere in the text. */
  lent: boolean;
  /** Why the day or the time may be wrong ("Wednesday, but 18 March 2027 is a Thursday"); empty when nothing is doubtful. */
  doubts: { field: "start" | "end" | "timeZone"; why: string }[];
};

/** What relative and ambiguous dates are read against. */
export type TimeContext = {
  /** When the mail that contains the text was written, RFC 3339 with offset. */
  anchor: string;
  /** BCP 47 language of the text, best guess ("en", "de", ...). */
  language: string;
  /** Day before month? Told by country, sender and language; null when nothing tells. */
  dayFirst: boolean | null;
  /** ISO 3166 country of the place or the sender, for IST, CST, AST and the like; null when unknown. */
  country: string | null;
};
