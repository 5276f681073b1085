import type { ApplicationKey, CandidateId } from "../id.ts";
import type { Ports } from "../port/ports.ts";
import { hoursAfter } from "../time/millis.ts";
import type { Taken } from "./arrival.ts";
import { atDesk } from "./desk.ts";

/** Mails of one candidate that are read on a day (UTC): far above what a person forwards, far below what a rule gone wrong does. */
export const mostMailsADay = 200;

/** Mails of an address that was never confirmed, a day. */
export const mostUnconfirmedADay = 20;

/** Answers of third parties that are passed on, an application and hour. */
const mostPassedOnAnHour = 20;

type Counting = Pick<Ports, "store" | "clock">;
type Limited = Counting & Pick<Ports, "installation">;

/** Counts one more of today, by UTC. A mail that is delivered again may count twice: a limit is reached early, never late. */
export const countToday = ({ store, clock }: Counting, what: string): Promise<number> =>
  store.count(`${what}:${clock.now().toString().slice(0, 10)}`, hoursAfter(clock.now(), 48));

/** On one machine there is one candidate, and nobody to be protected from them: a backlog is read whole. */
export const mayTakeIn = async (ports: Limited, candidateId: CandidateId): Promise<boolean> =>
  ports.installation.trustsLoopback || (await countToday(ports, `mails:${candidateId}`)) <= mostMailsADay;

export const mayPassOn = async ({ store, clock }: Counting, key: ApplicationKey): Promise<boolean> => {
  const hour = clock.now().toString().slice(0, 13);
  const expires = hoursAfter(clock.now(), 2);
  return (await store.count(`passed-on:${key.candidateId}:${key.applicationId}:${hour}`, expires)) <= mostPassedOnAnHour;
};

/** The candidate hears once a day that mails were left unread, however many they are. */
export const tellTooMany = async (ports: Ports, candidateId: CandidateId): Promise<Taken> => {
  const day = ports.clock.now().toString().slice(0, 10);
  const what = `More than ${mostMailsADay} mails came in for you today, so the rest of today's are left unread. If a rule of your mailbox sends them, please make it narrower. What matters among them, forward once more tomorrow.`;
  await atDesk(ports, candidateId, { digest: `too-many:${day}`, say: { kind: "done", what }, inReplyTo: null, always: true });
  return { kind: "ignored", why: "too many mails today" };
};
