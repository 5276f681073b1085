import { createHash } from "node:crypto";
import type { OutgoingMessage } from "@afterword/core/port/message";
import MailComposer from "nodemailer/lib/mail-composer";
import { Temporal } from "temporal-polyfill";
import { strictAddress } from "../identity/addr-spec.ts";
import { cleanBody, cleanName, cleanSubject } from "./clean.ts";

/** A mail that cannot be composed: an address that is not one strict address, or an id or a date that is none. Trying again changes nothing. */
export class ComposeError extends Error {
  readonly code: "bad-address" | "bad-message-id" | "bad-date";
  readonly retryable = false;

  constructor(code: ComposeError["code"], what: string) {
    super(`the mail cannot be composed: ${what} is not usable`);
    this.name = "ComposeError";
    this.code = code;
  }
}

/** A thread names its first mail and the newest ones: longer headers are refused by some servers. */
const maxReferences = 20;

const messageId = /^<[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,200}@[a-z0-9.-]{1,200}>$/i;

const usable = (address: string, what: string): string => {
  if (strictAddress(address) === null) throw new ComposeError("bad-address", what);
  return address.toLowerCase();
};

const mailbox = (name: string | null, address: string, what: string) => ({ name: cleanName(name ?? ""), address: usable(address, what) });

const days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** RFC 5322 3.3, with the offset that the date was given with. */
const dateHeader = (date: string): string => {
  try {
    const offset = /([+-]\d{2}:\d{2})$/.exec(date)?.[1] ?? "+00:00";
    const time = Temporal.Instant.from(date).toZonedDateTimeISO(offset);
    const two = (value: number) => String(value).padStart(2, "0");
    return `${days[time.dayOfWeek - 1]}, ${two(time.day)} ${months[time.month - 1]} ${time.year} ${two(time.hour)}:${two(time.minute)}:${two(time.second)} ${offset.replace(":", "")}`;
  } catch {
    throw new ComposeError("bad-date", "the date");
  }
};

const referencesOf = (references: string[]): string[] => {
  const valid = references.filter((reference) => messageId.test(reference));
  const [first] = valid;
  return first === undefined || valid.length <= maxReferences ? valid : [first, ...valid.slice(1 - maxReferences)];
};

/**
 * Writes a mail as bytes (RFC 5322, UTF-8, quoted-printable), to exactly one recipient. The same message gives the same bytes, so that
 * a mail composed again after a crash is the same mail. Throws a `ComposeError` for an unusable address, id or date; every other value
 * is cleaned instead.
 */
export const composeMail = async (message: OutgoingMessage): Promise<Uint8Array> => {
  if (!messageId.test(message.messageId)) throw new ComposeError("bad-message-id", "the message id");
  const references = referencesOf(message.references);
  const options = {
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: "\r\n",
    baseBoundary: createHash("sha256").update(message.messageId).digest("hex").slice(0, 24),
    from: mailbox(message.from.name, message.from.address, "the sender's address"),
    to: [mailbox(message.to.name, message.to.address, "the recipient's address")],
    ...(message.replyTo === null ? {} : { replyTo: [mailbox(message.replyTo.name, message.replyTo.address, "the address for answers")] }),
    subject: cleanSubject(message.subject),
    text: cleanBody(message.text),
    ...(message.html === null ? {} : { html: cleanBody(message.html) }),
    textEncoding: "quoted-printable" as const,
    messageId: message.messageId,
    date: dateHeader(message.date),
    ...(message.inReplyTo !== null && messageId.test(message.inReplyTo) ? { inReplyTo: message.inReplyTo } : {}),
    ...(references.length === 0 ? {} : { references }),
    headers: {
      // RFC 3834 5: no machine answers these. Notes that a person approved are that person's mail and carry none of it.
      ...(message.automatic ? { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" } : {}),
      ...(message.hop ? { "X-Afterword-Hop": "1" } : {}),
    },
  };
  return await new MailComposer(options).compile().build();
};
