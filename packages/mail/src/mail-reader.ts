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

/** Everything that core asks about a mail, in one object. Reading the same bytes again gives the same answers. */
export const createMailReader = (): MailReader => ({
  sender: readSender,
  authenticated: (raw) => isAuthenticated(readAuthentication(raw)),
  automatic: automaticReason,
  identify: async (raw) => {
    const mail = await parseMail(raw);
    return {
      messageId: mail.messageId,
      subject: mail.subject,
      senderName: mail.from?.name ?? null,
      references: [...mail.references, ...(mail.inReplyTo === null ? [] : [mail.inReplyTo])],
      digest: digestOf(mail, raw),
    };
  },
  read: readMail,
  readReply,
  newText,
  editedInPlace,
});
