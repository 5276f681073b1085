import { bounded } from "../application/change.ts";
import { newCandidate } from "../candidate/sign-up.ts";
import type { Ports } from "../port/ports.ts";
import { hashToken } from "../token/token.ts";
import type { Arrival, Taken } from "./arrival.ts";
import { atDesk } from "./desk.ts";

/** First contact: an authenticated mail from an address nobody knows gets one "please confirm" a day at most; their mails wait until then. */
export const meet = async (ports: Ports, arrival: Arrival, address: string): Promise<Taken> => {
  if (ports.installation.signUp === "closed") return { kind: "ignored", why: "unknown sender" };
  const { senderName, digest, messageId } = await ports.mail.identify(arrival.raw);
  const known = await ports.store.findByAddress(address);
  const loaded = known && (await ports.store.loadCandidate(known));
  const fresh =
    loaded ?? newCandidate(ports, { name: senderName ?? address.split("@")[0] ?? "", address, timeZone: "UTC", verified: false });
  if (loaded === null && (await ports.store.saveCandidate(fresh)).kind === "conflict")
    return { kind: "ignored", why: "welcomed at the same moment" };
  const say = (await isFirstToday(ports, address)) ? { kind: "welcome" as const } : null;
  await atDesk(ports, fresh.id, { digest, say, inReplyTo: messageId }, (desk) => ({
    ...desk,
    pending: bounded([...desk.pending, { archiveKey: arrival.id, choices: [] }], 20),
  }));
  return { kind: "answered", why: say ? "welcome" : "waits for the confirmation" };
};

const isFirstToday = async (ports: Ports, address: string): Promise<boolean> => {
  const day = ports.clock.now().toString().slice(0, 10);
  const expires = ports.clock.now().add({ hours: 48 }).toString({ fractionalSecondDigits: 0 });
  return (await ports.store.count(`welcome:${hashToken(address)}:${day}`, expires)) === 1;
};
