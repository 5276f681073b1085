import { answerCame, dropSteps, isOneOf, tell, withFeedback, withMail, withSeen, withStory } from "../application/change.ts";
import { update } from "../application/update.ts";
import type { Candidate } from "../candidate/candidate.ts";
import { askKinds } from "../plan/plan-interview.ts";
import type { Ports } from "../port/ports.ts";
import { feedbackIn, sentencesOf } from "../reading/feedback-in.ts";
import type { TokenTarget } from "../token/token.ts";
import { wake } from "../wake/wake.ts";
import type { Arrival, Taken } from "./arrival.ts";
import { mayPassOn } from "./limits.ts";

/** What a third party answered to a note goes to the candidate, with its sender shown; nobody is asked for news who has just written. */
export const passOn = async (
  ports: Ports,
  candidate: Candidate,
  target: Extract<TokenTarget, { kind: "relay" }>,
  arrival: Arrival,
  address: string | null,
): Promise<Taken> => {
  const key = { candidateId: candidate.id, applicationId: target.applicationId };
  if (!(await mayPassOn(ports, key))) return { kind: "ignored", why: "too many answers in this hour" };
  const { digest, subject } = await ports.mail.identify(arrival.raw);
  const text = (await ports.mail.newText(arrival.raw)).slice(0, 8000);
  const feedback = feedbackIn(sentencesOf(text));
  const now = ports.clock.now().toString();
  await update(ports, key, (application) => {
    if (application === null || application.seen.includes(digest)) return { application: null, result: null };
    const seen = withMail(withSeen(application, digest), arrival.id);
    const kept = feedback === null ? {} : { kept: true };
    const told = tell(withFeedback(seen, feedback, now), now, { kind: "passed-on", subject, from: address, text, ...kept });
    return { application: withStory(dropSteps(told, isOneOf(askKinds)), now, answerCame), result: null };
  });
  await wake(ports)(key);
  return { kind: "answered", why: "passed on" };
};
