/** One address as a MIME parser reads it. For facts only: who the sender *is* decides `identity/`, on raw bytes. */
export type Mailbox = { name: string | null; address: string | null };

/** A header line in the order of the mail: lower-case name, unfolded and decoded value. */
export type Header = { name: string; value: string };

/** A calendar part, wherever it stood (alternative, attachment, winmail.dat). `method` is that of the Content-Type, if any. */
export type CalendarPart = { method: string | null; content: string };

/** A mail taken apart, with the bounds of the parser already applied. Nothing in it is trusted. */
export type Mail = {
  headers: Header[];
  from: Mailbox | null;
  to: Mailbox[];
  cc: Mailbox[];
  subject: string | null;
  /** RFC 3339 with the offset that the Date header named, or null. */
  date: string | null;
  messageId: string | null;
  inReplyTo: string | null;
  references: string[];
  text: string | null;
  html: string | null;
  calendars: CalendarPart[];
  /** Raw bytes of attached mails (message/rfc822), outermost first. */
  attached: Uint8Array[];
  /** Why nothing could be read, in one sentence ("cannot be read: too many parts"); null when all went well. */
  problem: string | null;
};
