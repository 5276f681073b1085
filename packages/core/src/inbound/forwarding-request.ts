import { withMail } from "../application/change.ts";
import type { Candidate } from "../candidate/candidate.ts";
import type { Ports } from "../port/ports.ts";
import type { Arrival, Taken } from "./arrival.ts";
import { atDesk } from "./desk.ts";
import { countToday } from "./limits.ts";

/** Mail services that ask at an address whether they may forward to it, by whom they write as. Their subjects differ by language. */
const askers: ReadonlySet<string> = new Set(["forwarding-noreply@google.com"]);

/** A day: whoever sets up forwarding asks again once or twice. */
const mostRequestsADay = 10;

/** Whether a sender that is proven asks for the word of the owner of an address. */
export const asksToForward = (address: string | null): boolean => address !== null && askers.has(address);

/** Nobody but the candidate can say whether their mailbox may forward here: code and link go to them, as they came. */
export const passOnRequest = async (ports: Ports, candidate: Candidate, arrival: Arrival, from: string | null): Promise<Taken> => {
  if ((await countToday(ports, `forwarding:${candidate.id}`)) > mostRequestsADay) return { kind: "ignored", why: "asked often today" };
  const { digest, subject, messageId } = await ports.mail.identify(arrival.raw);
  const text = (await ports.mail.newText(arrival.raw)).slice(0, 8000);
  const say = { kind: "passed-on" as const, subject, from, text };
  await atDesk(ports, candidate.id, { digest, say, inReplyTo: messageId, always: true }, (desk) => withMail(desk, arrival.id));
  return { kind: "answered", why: "passed on" };
};
