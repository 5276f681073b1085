import { createHash } from "node:crypto";
import type { MailReader } from "@afterword/core/port/ports";
import { automaticReason } from "./identity/automatic.ts";
import { isAuthenticated, readAuthentication } from "./identity/read-authentication.ts";
import { readSender } from "./identity/read-sender.ts";
import type { Mail } from "./mime/mail.ts";
import { parseMail } from "./mime/parse-mail.ts";
import { readMail } from "./reading/read-mail.ts";
import { editedInPlace } from "./reply/edited-in-place.ts";
import { newText, readReply } from "./reply/read-reply.ts";

/**
 * A digest that is the same for the same mail delivered twice, whatever the servers on the way put above it: over
 * Message-ID, Date, sender and bodies. A mail forwarded twice by hand has another Message-ID and is another mail.
 */
const digestOf = (mail: Mail, raw: Uint8Array): string => {
  const told = [mail.messageId, mail.date, mail.from?.address, mail.subject, mail.text, mail.html];
  const hash = createHash("sha256");
  if (mail.problem !== null || told.every((part) => !part)) return hash.update(raw).digest("hex");
  return hash.update(JSON.stringify(told)).digest("hex");
};

/** Several questions are asked about one mail, one after the other: it is taken apart at the first of them. The bytes must not change in between. */
const parsedOnce = (): ((raw: Uint8Array) => Promise<Mail>) => {
  let last: { raw: Uint8Array; mail: Promise<Mail> } | null = null;
  return (raw) => {
    if (last?.raw !== raw) last = { raw, mail: parseMail(raw) };
    return last.mail;
  };
};

/** Everything that core asks about a mail, in one object. Reading the same bytes again gives the same answers. */
export const createMailReader = (): MailReader => {
  const parse = parsedOnce();
  return {
    sender: readSender,
    authenticated: (raw) => isAuthenticated(readAuthentication(raw)),
    automatic: automaticReason,
    identify: async (raw) => {
      const mail = await parse(raw);
      return {
        messageId: mail.messageId,
        subject: mail.subject,
        senderName: mail.from?.name ?? null,
        references: [...mail.references, ...(mail.inReplyTo === null ? [] : [mail.inReplyTo])],
        digest: digestOf(mail, raw),
      };
    },
    read: (raw, options) => readMail(raw, options, parse),
    readReply: (raw, options) => readReply(raw, options, parse),
    newText: (raw) => newText(raw, parse),
    editedInPlace: (raw, body) => editedInPlace(raw, body, parse),
  };
};
