import { parseMail } from "@afterword/mail/mime/parse-mail";
import type { Sent } from "./world.ts";

/** Reads a mail that left, as its recipient's program would. */
export const sentOf = async (raw: Uint8Array): Promise<Sent> => {
  const mail = await parseMail(raw);
  return {
    from: mail.from?.address ?? "",
    fromName: mail.from?.name ?? "",
    to: mail.to[0]?.address ?? "",
    subject: mail.subject ?? "",
    text: mail.text ?? "",
    html: mail.html,
    messageId: mail.messageId ?? "",
    headers: new Map(mail.headers.map(({ name, value }) => [name, value])),
  };
};
