import type { Application } from "../application/application.ts";
import { isOverdue } from "../application/due-at.ts";
import { save, update } from "../application/update.ts";
import { claim, markRefused, markSent, settle } from "../draft/claim.ts";
import type { Draft } from "../draft/draft.ts";
import { noteSender } from "../draft/note-sender.ts";
import type { Context } from "../plan/context.ts";
import type { Ports } from "../port/ports.ts";
import { hashToken, tokenFor } from "../token/token.ts";
import { tokenExpiry } from "./token-expiry.ts";

/** The note as it leaves: exactly the approved subject and body, to exactly one address, from whom the draft said. */
const compose = async (
  ports: Ports,
  application: Application,
  draft: Draft,
  address: string,
  context: Context,
): Promise<{ raw: Uint8Array; from: string }> => {
  const { installation } = ports;
  const from = noteSender(context.candidate, installation);
  const target = { kind: "relay" as const, candidateId: application.candidateId, applicationId: application.id, draftId: draft.id };
  const token = tokenFor(installation.tokenKey, target);
  if (!installation.sendsAsCandidate) await ports.store.putToken(hashToken(token), target, tokenExpiry(context.now));
  const raw = await ports.compose({
    from,
    to: { name: draft.to.name, address },
    replyTo: installation.sendsAsCandidate ? null : { name: context.candidate.name, address: `r-${token}@${installation.domain}` },
    subject: draft.subject,
    text: `${draft.body}\n`,
    html: null,
    messageId: `<${draft.id}.${draft.version}.${application.id}@${installation.domain}>`,
    date: context.now,
    inReplyTo: null,
    references: [],
    automatic: false,
    hop: false,
  });
  return { raw, from: from.address };
};

/** Null for a note that can never be written, to an address that is none or is ours: it is given back, and holds up nothing else. */
const composeOrRefuse = async (
  ports: Ports,
  application: Application,
  draft: Draft,
  address: string,
  context: Context,
): Promise<{ raw: Uint8Array; from: string } | null> => {
  if (address.toLowerCase().endsWith(`@${ports.installation.domain}`)) return null;
  try {
    return await compose(ports, application, draft, address, context);
  } catch (fault) {
    if (fault instanceof Error && "retryable" in fault && fault.retryable === false) return null;
    throw fault;
  }
};

/**
 * Sends one approved note, once. Claim, send, mark: who dies before the claim has done nothing; who dies after it
 * leaves the note `sending`, which nobody sends again: the provider's event, the mailer's own folder or the candidate
 * tells what became of it.
 */
export const sendNote = async (ports: Ports, application: Application, draft: Draft, context: Context): Promise<void> => {
  const claimed = claim(application, draft.id, context.now);
  const state = claimed?.drafts.find((other) => other.id === draft.id)?.state;
  if (claimed === null || state?.kind !== "sending" || draft.to.address === null) return;
  const { attempt } = state;
  const composed = await composeOrRefuse(ports, application, draft, draft.to.address, context);
  if (composed === null) {
    const refusal = { retryable: false, why: `mail cannot be addressed to ${draft.to.address.slice(0, 100)}` };
    await save(ports, markRefused(claimed, draft.id, attempt, refusal, context.now));
    return;
  }
  const { raw, from } = composed;
  if ((await save(ports, claimed)) === null) return;
  const tags = { candidate: application.candidateId, application: application.id, draft: draft.id, attempt };
  const outcome = await ports.mailer.send({ raw, from, to: draft.to.address, tags });
  ports.log({ event: "note", applicationId: application.id, draftId: draft.id, outcome: outcome.kind });
  const key = { candidateId: application.candidateId, applicationId: application.id };
  const now = ports.clock.now().toString();
  await update(ports, key, (latest) => ({ application: latest && settle(latest, draft.id, attempt, outcome, now), result: null }));
};

/** Where the mailer can look into its own folder, a note whose sender died is settled for certain instead of being asked about. */
export const recoverNote = async (ports: Ports, application: Application, { now }: Context): Promise<Application> => {
  if (!ports.mailer.find) return application;
  let settled = application;
  for (const draft of application.drafts) {
    if (draft.state.kind !== "sending" || !isOverdue(draft.state.since, now)) continue;
    const { attempt } = draft.state;
    settled =
      (await ports.mailer.find(attempt)) === "left"
        ? markSent(settled, draft.id, attempt, null, now)
        : markRefused(settled, draft.id, attempt, { retryable: true, why: "the sender stopped before it was sent" }, now);
  }
  return settled;
};
