import type { CalendarEvent } from "../calendar/event.ts";
import type { Mail, Mailbox } from "../mime/mail.ts";

/** One mail inside the one that arrived. Levels go from the outermost (the forward itself) to the oldest. */
export type Level = {
  from: Mailbox | null;
  to: Mailbox[];
  cc: Mailbox[];
  subject: string | null;
  /** RFC 3339 with offset, or null when nowhere to be found. */
  date: string | null;
  /** The offset in `date` was written by this mail itself, not taken from the mail around it. */
  dateHasZone: boolean;
  /** What this level's author wrote: no quoted mail below, no header block, table cells joined with a tab, struck-out text as `~~…~~`. */
  text: string;
  /** Links of this level with the words they stood behind, unwrapped from Safelinks and the like, in order. */
  links: { label: string; url: string }[];
};

/** The forward taken apart: what the candidate wrote above it, and the mail that the employer wrote. */
export type Source = {
  mail: Mail;
  forwarded: boolean;
  /** The candidate's own words above the forward; empty when there are none. */
  own: string;
  /** All levels, the outermost first; `levels[original]` is the innermost mail with interview content. */
  levels: Level[];
  original: number;
  /** Events of all calendar parts of the mail and of mails attached to it, the newest SEQUENCE of a UID only. */
  events: CalendarEvent[];
  problem: string | null;
};
