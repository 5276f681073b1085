import { tell, withMail, withSeen } from "../application/change.ts";
import { update } from "../application/update.ts";
import type { Candidate } from "../candidate/candidate.ts";
import type { Ports } from "../port/ports.ts";
import type { TokenTarget } from "../token/token.ts";
import { wake } from "../wake/wake.ts";
import type { Arrival, Taken } from "./arrival.ts";
import { mayAnswer } from "./desk.ts";

type Answered = Extract<TokenTarget, { applicationId: unknown }>;

/** The token is right, but who wrote is not proven: the owner, and only the owner, is asked to decide on the web. Nothing else happens. */
export const confirmOnWeb = async (ports: Ports, candidate: Candidate, target: Answered, arrival: Arrival): Promise<Taken> => {
  const key = { candidateId: candidate.id, applicationId: target.applicationId };
  const { digest } = await ports.mail.identify(arrival.raw);
  const now = ports.clock.now().toString();
  const loud = await mayAnswer(ports, key);
  const draft = target.kind === "draft" ? target.draftId : null;
  await update(ports, key, (application) => {
    if (application === null || application.seen.includes(digest)) return { application: null, result: null };
    const seen = withMail(withSeen(application, digest), arrival.id);
    return { application: loud ? tell(seen, now, { kind: "confirm-on-web", draft }) : seen, result: null };
  });
  await wake(ports)(key);
  return { kind: "answered", why: "not authenticated" };
};
