import type { MailReader } from "@afterword/core/port/ports";
import { automaticReason } from "@afterword/mail/identity/automatic";
import { isAuthenticated, readAuthentication } from "@afterword/mail/identity/read-authentication";
import { readSender } from "@afterword/mail/identity/read-sender";

/** The part of a MailReader that looks at the bounded header block alone. The rest is half a second of loading, which only its own process needs. */
export const headerReader: Pick<MailReader, "sender" | "authenticated" | "automatic"> = {
  sender: readSender,
  authenticated: (raw) => isAuthenticated(readAuthentication(raw)),
  automatic: automaticReason,
};
