import type { Acted, Action } from "../application/action.ts";
import type { Application } from "../application/application.ts";
import { applyAction } from "../application/apply-action.ts";
import { tell, withMail, withSeen } from "../application/change.ts";
import { update } from "../application/update.ts";
import type { Candidate } from "../candidate/candidate.ts";
import type { Ports } from "../port/ports.ts";
import type { TokenTarget } from "../token/token.ts";
import { wake } from "../wake/wake.ts";
import type { Asked } from "./about-application.ts";
import type { Arrival, Taken } from "./arrival.ts";
import { choose } from "./choose.ts";
import { deskId, mayAnswer } from "./desk.ts";
import { serve } from "./serve.ts";
import { readServiceCommand, type ServiceCommand } from "./service-command.ts";
import { takeMail } from "./take-mail.ts";
import { understand } from "./understand.ts";

type Answered = Exclude<Extract<TokenTarget, { applicationId: unknown }>, { kind: "relay" }>;

/** Does what an authenticated answer of the candidate asks for, once; what is not understood is answered with what can be said. */
export const obey = async (ports: Ports, candidate: Candidate, target: Answered, arrival: Arrival): Promise<Taken> => {
  const { mail, clock, store } = ports;
  const now = clock.now().toString();
  const key = { candidateId: candidate.id, applicationId: target.applicationId };
  const { digest, messageId } = await mail.identify(arrival.raw);
  const loaded = await store.loadApplication(key);
  if (loaded === null && target.applicationId !== deskId) return { kind: "ignored", why: "no such application" };
  if (loaded?.seen.includes(digest)) {
    await wake(ports)(key);
    return { kind: "ignored", why: "taken in before" };
  }
  const command = await mail.readReply(arrival.raw, { now, timeZone: candidate.timeZone });
  if (command.automatic) return { kind: "ignored", why: "automatic" };
  const said = (await mail.newText(arrival.raw)).trim();
  const asksService = target.kind === "which" ? null : readServiceCommand(said, candidate, now);
  if (asksService !== null && (target.applicationId === deskId || isServiceAnywhere(asksService)))
    return serve(ports, candidate, asksService, { id: arrival.id, digest, messageId });
  if (target.kind === "which") return choose(ports, candidate, target, { id: arrival.id, said, digest, messageId });
  const draft = target.kind === "draft" ? loaded?.drafts.find((other) => other.id === target.draftId) : undefined;
  const sameVersion = target.kind === "draft" && draft?.version === target.version;
  const changed = draft && sameVersion ? await mail.editedInPlace(arrival.raw, draft.body) : null;
  const asked = understand({ command, said, changed, target, application: loaded });

  if (asked.kind === "not-understood") {
    const reading = await mail.read(arrival.raw, {
      timeZone: candidate.timeZone,
      now,
      candidateName: candidate.name,
      candidateAddresses: [],
    });
    if (reading.forwarded && reading.kind !== "other") return takeMail(ports, candidate, arrival);
  }
  const loud = await mayAnswer(ports, key);
  const { result } = await update<Acted | null>(ports, key, (application) => {
    if (application === null || application.seen.includes(digest)) return { application: null, result: null };
    const { application: next, acted } = apply(withMail(withSeen(application, digest), arrival.id), asked, { candidate, now });
    return { application: loud ? explain(next, asked, acted, now, messageId) : next, result: acted };
  });
  await wake(ports)(key);
  const verb = asked.kind === "action" ? asked.action.kind : asked.kind;
  ports.log({ event: "answer", applicationId: key.applicationId, verb, result: result?.kind ?? "none" });
  return { kind: "commanded", applicationId: key.applicationId, verb };
};

/** What is about no application, even in answer to a mail about one. A name or a time zone there corrects the interview. */
const isServiceAnywhere = (command: ServiceCommand): boolean =>
  ["history", "export", "settings", "pause", "resume", "delete"].includes(command.kind) ||
  (command.kind === "set" && Object.keys(command.change).length === 0);

const apply = (
  application: Application,
  asked: Asked,
  context: { candidate: Candidate; now: string },
): { application: Application; acted: Acted | null } =>
  asked.kind === "action" ? applyAction(application, asked.action, context) : { application, acted: null };

/** Nothing that was not done stays without an answer. */
const explain = (application: Application, asked: Asked, acted: Acted | null, now: string, inReplyTo: string | null): Application => {
  const draft = "draft" in asked ? asked.draft : null;
  if (asked.kind === "courtesy") return application;
  if (asked.kind === "not-understood")
    return tell(application, now, { kind: "not-understood", draft, ...(asked.interview ? { interview: asked.interview } : {}) }, inReplyTo);
  if (asked.kind === "nothing") return tell(application, now, { kind: "nothing-sent", draft, why: asked.why }, inReplyTo);
  const named = asked.action !== undefined && "draft" in asked.action ? asked.action.draft : null;
  if (acted?.kind === "refused") return tell(application, now, { kind: "nothing-sent", draft: named, why: acted.why }, inReplyTo);
  const quiet: Action["kind"][] = ["note", "no-show", "leave-thanks"];
  return acted?.kind === "done" && quiet.includes(asked.action.kind)
    ? tell(application, now, { kind: "done", what: acted.said }, inReplyTo)
    : application;
};
