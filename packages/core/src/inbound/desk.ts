import type { Application, Tell } from "../application/application.ts";
import { newApplication, tell, withSeen, withStory } from "../application/change.ts";
import { update } from "../application/update.ts";
import type { ApplicationId, ApplicationKey, CandidateId } from "../id.ts";
import type { Ports } from "../port/ports.ts";
import { hoursAfter } from "../time/millis.ts";
import { wake } from "../wake/wake.ts";

/** Where answers that belong to no application are kept until they are mailed: an item like the others, one a candidate. */
export const deskId = "app_desk" as ApplicationId;

export const deskKey = (candidateId: CandidateId): ApplicationKey => ({ candidateId, applicationId: deskId });

/** Answers about what was not understood, at most this many an application and hour, whatever comes in. */
const mostAnswersAnHour = 6;

/** Answers to clear words of the candidate's own, such as settings and `history`: more than a person writes, and no more than a loop may cost. */
const mostServedAnHour = 40;

export const mayAnswer = async (ports: Ports, key: ApplicationKey, isClear = false): Promise<boolean> => {
  const hour = ports.clock.now().toString().slice(0, 13);
  const expires = hoursAfter(ports.clock.now(), 2);
  const what = isClear ? "served" : "answers";
  const most = isClear ? mostServedAnHour : mostAnswersAnHour;
  return (await ports.store.count(`${what}:${key.candidateId}:${key.applicationId}:${hour}`, expires)) <= most;
};

/** What the desk's story says when the question was mailed. */
export const deletionAsked = "You were asked whether all your data is to be deleted.";

const asked = (desk: Application, say: Tell, now: string): Application =>
  say.kind === "delete" ? withStory(desk, now, deletionAsked) : desk;

/**
 * Changes the desk once for a mail. What it says is mailed by whoever wakes the desk next: the doorbell, or the sweep.
 * `isClear`: it answers clear words of the candidate's own. `always`: said however much was answered in this hour, because it comes rarely and nothing else says it.
 */
export const putOnDesk = async (
  ports: Ports,
  candidateId: CandidateId,
  mail: { digest: string; say: Tell | null; inReplyTo: string | null; always?: boolean; isClear?: boolean },
  change: (desk: Application) => Application = (desk) => desk,
): Promise<void> => {
  const now = ports.clock.now().toString();
  const key = deskKey(candidateId);
  const loud = mail.say !== null && (mail.always === true || (await mayAnswer(ports, key, mail.isClear)));
  await update(ports, key, (loaded) => {
    const desk = loaded ?? newApplication({ id: deskId, candidateId, kind: "desk", now });
    if (desk.seen.includes(mail.digest)) return { application: null, result: null };
    const seen = change(withSeen(desk, mail.digest));
    return {
      application: loud && mail.say !== null ? asked(tell(seen, now, mail.say, mail.inReplyTo), mail.say, now) : seen,
      result: null,
    };
  });
};

/** Changes the desk once for a mail, and mails what came of it. */
export const atDesk: typeof putOnDesk = async (ports, candidateId, mail, change) => {
  await putOnDesk(ports, candidateId, mail, change);
  await wake(ports)(deskKey(candidateId));
};
