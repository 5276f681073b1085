import type { Application } from "../application/application.ts";
import { withMail, withSeen } from "../application/change.ts";
import { update } from "../application/update.ts";
import type { Candidate } from "../candidate/candidate.ts";
import type { Ports } from "../port/ports.ts";
import type { TokenTarget } from "../token/token.ts";
import type { Taken } from "./arrival.ts";
import { atDesk, deskKey } from "./desk.ts";
import { takeMail } from "./take-mail.ts";

/** "2": the second application that a mail fitted. The mail is taken in before the question is put away, so that nothing is lost in between. */
export const choose = async (
  ports: Ports,
  candidate: Candidate,
  target: Extract<TokenTarget, { kind: "which" }>,
  answer: { id: string; said: string; digest: string; messageId: string | null },
): Promise<Taken> => {
  const key = deskKey(candidate.id);
  const desk = await ports.store.loadApplication(key);
  const pending = desk?.pending.find(({ archiveKey }) => archiveKey === target.archiveKey);
  if (!pending) return { kind: "ignored", why: "decided before" };
  const number = Number(/^\s*#?(\d{1,2})\b/u.exec(answer.said)?.[1] ?? Number.NaN);
  const applicationId = pending.choices[number - 1];
  const isNew = number === pending.choices.length + 1;
  const raw = await ports.archive.get(target.archiveKey);
  if ((applicationId === undefined && !isNew) || raw === null) {
    const why =
      raw === null
        ? "That mail is no longer kept. Please forward it once more."
        : `Please answer with a number from 1 to ${pending.choices.length + 1}.`;
    const say = { kind: "nothing-sent" as const, draft: null, why };
    const mail = { digest: answer.digest, say, inReplyTo: answer.messageId };
    await atDesk(ports, candidate.id, mail, (latest) => withMail(latest, answer.id));
    return { kind: "answered", why: "no such number" };
  }
  const taken = await takeMail(ports, candidate, { id: target.archiveKey, raw }, applicationId === undefined ? "new" : { applicationId });
  const settled = (latest: Application): Application => {
    const others = latest.pending.filter((other) => other.archiveKey !== target.archiveKey);
    return withMail(withSeen({ ...latest, pending: others }, answer.digest), answer.id);
  };
  await update(ports, key, (latest) => ({ application: latest && settled(latest), result: null }));
  return taken;
};
