import type { Temporal } from "temporal-polyfill";
import { update } from "../application/update.ts";
import type { CandidateId } from "../id.ts";
import { deskKey, putOnDesk } from "../inbound/desk.ts";
import { takeMail } from "../inbound/take-mail.ts";
import type { Ports } from "../port/ports.ts";
import { hashToken } from "../token/token.ts";
import type { Candidate } from "./candidate.ts";
import { sessionHours } from "./login-times.ts";

const inMinutes = (now: Temporal.Instant, minutes: number): string => now.add({ minutes }).toString({ fractionalSecondDigits: 0 });

/** Has a login link mailed to a registered address. Says nothing of whether the address is known, not even by its time: the mail itself leaves later. */
export const requestLogin =
  (ports: Ports) =>
  async (address: string): Promise<void> => {
    const now = ports.clock.now();
    const count = await ports.store.count(`login:${hashToken(address.toLowerCase())}:${now.toString().slice(0, 13)}`, inMinutes(now, 120));
    const known = count > 5 ? null : await ports.store.findByAddress(address.toLowerCase());
    if (known !== null)
      await putOnDesk(ports, known, {
        digest: `login:${ports.random.token()}`,
        say: { kind: "login", at: now.toString() },
        inReplyTo: null,
      });
  };

/** Takes a login link once: verifies the address it was mailed to, begins a session, and takes in the mails that waited for a confirmation. */
export const redeemLogin =
  (ports: Ports) =>
  async (token: string): Promise<{ candidateId: CandidateId; session: string } | null> => {
    const target = await ports.store.takeToken(hashToken(token));
    if (target?.kind !== "login") return null;
    const { candidateId } = target;
    const candidate = await verify(ports, candidateId);
    if (candidate === null) return null;
    const session = ports.random.token();
    await ports.store.putToken(hashToken(session), { kind: "session", candidateId }, inMinutes(ports.clock.now(), sessionHours * 60));
    await takePending(ports, candidate);
    return { candidateId, session };
  };

const verify = async (ports: Ports, id: CandidateId): Promise<Candidate | null> => {
  for (let tries = 0; tries < 5; tries++) {
    const candidate = await ports.store.loadCandidate(id);
    if (candidate === null || candidate.addresses.some(({ verified }) => verified)) return candidate;
    const [first, ...rest] = candidate.addresses;
    if (!first) return null;
    const saved = await ports.store.saveCandidate({ ...candidate, addresses: [{ ...first, verified: true }, ...rest] });
    if (saved.kind === "saved") return saved.value;
  }
  return null;
};

/** Each mail is taken in before it is put off the list: dying in between takes it in again, which changes nothing. */
const takePending = async (ports: Ports, candidate: Candidate): Promise<void> => {
  const key = deskKey(candidate.id);
  const waiting = (await ports.store.loadApplication(key))?.pending.filter(({ choices }) => choices.length === 0) ?? [];
  for (const { archiveKey } of waiting) {
    const raw = await ports.archive.get(archiveKey);
    if (raw !== null) await takeMail(ports, candidate, { id: archiveKey, raw }, "fitting");
    await update(ports, key, (desk) => ({
      application: desk && { ...desk, pending: desk.pending.filter((other) => other.archiveKey !== archiveKey) },
      result: null,
    }));
  }
};

/** The candidate of a session, or null when it is over. */
export const sessionOf = async (ports: Pick<Ports, "store">, session: string): Promise<CandidateId | null> => {
  const target = await ports.store.findToken(hashToken(session));
  return target?.kind === "session" ? target.candidateId : null;
};
