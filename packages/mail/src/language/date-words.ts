/**
 * What a phrase does in a date or a time, or in the words around it.
 *
 * Around days: `next` (the one of next week), `coming` (the nearest), `last`, `next-week` ("next week" beside a weekday), `in` ("in two
 * weeks"), `from-now`, `the` (before a bare day number), `of` (between day and month), `ordinal` ("3rd"), `week-of` ("w/c"),
 * `after-next` ("Tuesday after next").
 * Around hours: `at`, `from`, `to`, `and`, `hour` ("Uhr"), `h`, `am`, `pm` (after or before the number), `morning`, `afternoon`, `evening`,
 * `half-past` ("half two"), `half-to` ("halb drei"), `quarter-of` ("viertel drei" is 2:15), `three-quarters-of`, `past`, `before` ("ten to nine"), `quarter`, `noon`, `midnight`, `about`.
 * Lengths: `minutes`, `hours`, `days`, `weeks`, `not-length-after` ("minutes early"), `not-length-before` ("within").
 * Purposes: `deadline-near` (right before the time: "by"), `deadline`, `arrival`, `office-hours`, `other` (anywhere in the sentence), `talk` (words of
 * an interview), `pick` (a choice is asked for), `free`, `or`, `either`.
 * Former and new times: `old`, `instead`, `moved`, `cancelled`, `new`, `towards` ("to", after a word of moving).
 * Labels: `label-date`, `label-time`, `label-zone`, `label-length`, `label-end`, `label-old`, `label-new`.
 * `wrote` ends the line above a quoted mail.
 * Zones: `zone-before` ("heure de"), `zone-after` ("time"), `your-time`, `all-times` (speaks of every time of the mail).
 */
export const roles = [
  "next",
  "coming",
  "last",
  "next-week",
  "in",
  "from-now",
  "the",
  "of",
  "ordinal",
  "week-of",
  "after-next",
  "at",
  "from",
  "to",
  "and",
  "hour",
  "h",
  "am",
  "pm",
  "morning",
  "afternoon",
  "evening",
  "half-past",
  "half-to",
  "quarter-of",
  "three-quarters-of",
  "past",
  "before",
  "quarter",
  "noon",
  "midnight",
  "about",
  "minutes",
  "hours",
  "days",
  "weeks",
  "not-length-after",
  "not-length-before",
  "deadline-near",
  "deadline",
  "arrival",
  "office-hours",
  "other",
  "talk",
  "pick",
  "free",
  "or",
  "either",
  "old",
  "instead",
  "moved",
  "cancelled",
  "new",
  "towards",
  "label-date",
  "label-time",
  "label-zone",
  "label-length",
  "label-end",
  "label-old",
  "label-new",
  "zone-before",
  "zone-after",
  "your-time",
  "all-times",
  "wrote",
] as const;
export type Role = (typeof roles)[number];

/** How a language writes days and hours. Spellings are parted by `|`, in any case, with or without accents; they may be of several words. */
export type DateWords = {
  /** How this language writes 03/02/2027; null where its readers do not agree (English). */
  dayFirst: boolean | null;
  /** Hours are counted to 24 as a rule, so that "7:30" is the morning. */
  clock24: boolean;
  /** Small frequent words, to tell the language of a text. */
  common: string;
  /** January to December. */
  months: readonly string[];
  /** Monday to Sunday. */
  weekdays: readonly string[];
  /** Spellings of months and weekdays that are everyday words too: they count beside a number only. */
  weak: string;
  /** Words for 0, 1, 2 ... as said of hours and minutes. */
  numbers: readonly string[];
  /** Days from today: `{ "1": "tomorrow" }`. */
  days: Readonly<Record<string, string>>;
  /** Days added to a weekday by what follows or precedes it: `{ "7": "week" }` for "Tuesday week". */
  weekdayPlus: Readonly<Record<string, string>>;
  /** Minutes said after the hour: `{ "30": "et demie", "-15": "moins le quart" }`. */
  minutesAfter: Readonly<Record<string, string>>;
  /** Whole phrases for a length, in minutes: `{ "30": "half an hour" }`. */
  lengths: Readonly<Record<string, string>>;
  words: Partial<Record<Role, string>>;
};
