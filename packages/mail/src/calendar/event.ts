import type { Mailbox } from "../mime/mail.ts";

/** A time as a calendar writes it. `zone` is an IANA name, `UTC±hh:mm`, or null for a floating time that the reader must settle. */
export type CalendarTime = {
  local: string;
  zone: string | null /** The instant, RFC 3339 with offset; null for floating and all-day. */;
  instant: string | null;
};

/** One event of an iCalendar part (RFC 5545), zones already resolved; never the process's own zone. */
export type CalendarEvent = {
  method: "REQUEST" | "CANCEL" | "COUNTER" | "PUBLISH" | "REPLY" | null;
  uid: string | null;
  sequence: number;
  recurrenceId: string | null;
  cancelled: boolean;
  summary: string | null;
  description: string | null;
  location: string | null;
  /** Links of URL, X-GOOGLE-CONFERENCE, X-MICROSOFT-SKYPETEAMSMEETINGURL and the like. */
  urls: string[];
  start: CalendarTime | null;
  /** From DTEND or DTSTART + DURATION. */
  end: CalendarTime | null;
  allDay: boolean;
  organizer: Mailbox | null;
  /** People only: no rooms, no resources. */
  attendees: (Mailbox & { optional: boolean })[];
  /** What was wrong or assumed while reading it ("unknown zone: Customized Time Zone"). */
  doubts: string[];
};
