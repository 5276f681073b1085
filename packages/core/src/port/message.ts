/** A name to show and an address to send to. The address is one strict addr-spec; composing refuses anything else. */
export type Correspondent = { name: string; address: string };

/** A mail that is to leave: to exactly one person, never with Cc or Bcc. Composing it is `mail/compose`, carrying it is the mailer. */
export type OutgoingMessage = {
  from: Correspondent;
  to: Correspondent;
  /** Where answers go, when not to `from`. */
  replyTo: { name: string | null; address: string } | null;
  subject: string;
  /** Plain text, lines ended by LF or CRLF. */
  text: string;
  /** The same in HTML, already escaped; null for notes to third parties that are text alone. */
  html: string | null;
  /** With its angle brackets: `<d-…@domain>`. */
  messageId: string;
  /** RFC 3339 with offset. */
  date: string;
  /** With angle brackets; null when the mail begins a thread. */
  inReplyTo: string | null;
  /** Oldest first, with angle brackets. */
  references: string[];
  /** True for mails to the candidate: nobody's machine should answer them. False for notes that a person approved. */
  automatic: boolean;
  /** True when the mail carries our hop header, so that two of our instances never write to each other. */
  hop: boolean;
};
