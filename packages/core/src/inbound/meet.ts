import { bounded } from "../application/change.ts";
import { newCandidate } from "../candidate/sign-up.ts";
import type { Ports } from "../port/ports.ts";
import { hashToken } from "../token/token.ts";
import type { Arrival, Taken } from "./arrival.ts";
import { atDesk } from "./desk.ts";
import { countToday, mostUnconfirmedADay } from "./limits.ts";

/** First contact: an authenticated mail from an address nobody knows gets one "please confirm" a day at most; their mails wait until then. */
export const meet = async (ports: Ports, arrival: Arrival, address: string): Promise<Taken> => {
  if (ports.installation.signUp === "closed") return { kind: "ignored", why: "unknown sender" };
  const count = await countToday(ports, `welcome:${hashToken(address)}`);
  if (count > mostUnconfirmedADay) return { kind: "ignored", why: "too many mails before the confirmation" };
  const { senderName, digest, messageId } = await ports.mail.identify(arrival.raw);
  const known = await ports.store.findByAddress(address);
  const loaded = known && (await ports.store.loadCandidate(known));
  const fresh =
    loaded ?? newCandidate(ports, { name: senderName ?? address.split("@")[0] ?? "", address, timeZone: "UTC", verified: false });
  if (loaded === null && (await ports.store.saveCandidate(fresh)).kind === "conflict")
    return { kind: "ignored", why: "welcomed at the same moment" };
  const say = count === 1 ? { kind: "welcome" as const } : null;
  await atDesk(ports, fresh.id, { digest, say, inReplyTo: messageId }, (desk) => ({
    ...desk,
    pending: bounded([...desk.pending, { archiveKey: arrival.id, choices: [] }], 20),
  }));
  return { kind: "answered", why: say ? "welcome" : "waits for the confirmation" };
};
