import type { Envelope, SendOutcome } from "@afterword/core/port/ports";
import { strictAddress } from "@afterword/mail/identity/addr-spec";

/** Refuses an envelope that is not from one address to one address: what could be read as two, or as a command, goes nowhere. Null when it is fine. */
export const badAddress = ({ from, to }: Pick<Envelope, "from" | "to">): SendOutcome | null => {
  const wrong = strictAddress(to) === null ? "recipient" : strictAddress(from) === null ? "sender" : null;
  return wrong === null ? null : { kind: "refused", retryable: false, why: `the ${wrong}'s address is not one plain address` };
};
