import { Temporal } from "temporal-polyfill";
import type { Application } from "../application/application.ts";
import { tell, withDraft, withStory } from "../application/change.ts";
import type { DraftId } from "../id.ts";
import type { SendOutcome } from "../port/ports.ts";
import { noteWord } from "./add-drafts.ts";
import type { Draft } from "./draft.ts";
import { whyOff } from "./why-off.ts";

/** After this many "not now" from the provider the note is given back to the candidate. 4, 8, 16 … minutes apart: about two days. */
export const mostTries = 10;

const find = (application: Application, id: DraftId): Draft | undefined => application.drafts.find((draft) => draft.id === id);

/** The tag that a try is known by, unique over all notes: application, draft, version and try. */
export const attemptOf = (application: Application, draft: Draft): string =>
  `${application.id}-${draft.id}-${draft.version}-${draft.tries}`.replaceAll("_", "");

/**
 * Takes an approved note for sending. Whoever saves this owns the one try; who dies after it leaves the note
 * `sending`, and its fate is found by the provider's events or asked of the candidate, never by sending again.
 */
export const claim = (application: Application, id: DraftId, now: string): Application | null => {
  const draft = find(application, id);
  if (draft?.state.kind !== "approved" || draft.state.version !== draft.version || draft.to.address === null) return null;
  const attempt = attemptOf(application, draft);
  return withDraft(application, { ...draft, state: { kind: "sending", version: draft.version, attempt, since: now } });
};

/** Only the try that is named, and only while its fate is open. */
const open = (application: Application, id: DraftId, attempt: string): Draft | null => {
  const draft = find(application, id);
  if (draft?.state.kind !== "sending" && draft?.state.kind !== "uncertain") return null;
  return draft.state.attempt === attempt ? draft : null;
};

/** The note has left, by the provider's answer or by its event. Told twice, it changes nothing. */
export const markSent = (application: Application, id: DraftId, attempt: string, providerId: string | null, now: string): Application => {
  const draft = open(application, id, attempt);
  if (draft === null || (draft.state.kind !== "sending" && draft.state.kind !== "uncertain")) return application;
  const sent = withDraft(application, { ...draft, state: { kind: "sent", version: draft.state.version, attempt, at: now, providerId } });
  return withStory(tell(sent, now, { kind: "sent", draft: id }), now, `Your ${noteWord(draft.kind)} to ${draft.to.name} went out.`);
};

/** The provider surely took nothing: try later, or give the note back to the candidate. What was called off in the meantime is not tried again. */
export const markRefused = (
  application: Application,
  id: DraftId,
  attempt: string,
  refusal: { retryable: boolean; why: string },
  now: string,
): Application => {
  const draft = open(application, id, attempt);
  if (draft === null || (draft.state.kind !== "sending" && draft.state.kind !== "uncertain")) return application;
  const tries = draft.tries + 1;
  const off = whyOff(application, draft, now);
  if (refusal.retryable && tries < mostTries && off === null) {
    const sendAt = Temporal.Instant.from(now)
      .add({ minutes: 2 ** (tries + 1) })
      .toString();
    return withDraft(application, { ...draft, tries, state: { kind: "approved", version: draft.state.version, at: now, sendAt } });
  }
  const refused = withDraft(application, { ...draft, tries, state: { kind: "refused", attempt, at: now, why: off ?? refusal.why } });
  return withStory(
    tell(refused, now, { kind: "refused", draft: id }),
    now,
    `Your ${noteWord(draft.kind)} to ${draft.to.name} could not be sent.`,
  );
};

/** What the sender answered; an uncertain answer leaves the note `sending` for the event or the candidate to decide. */
export const settle = (application: Application, id: DraftId, attempt: string, outcome: SendOutcome, now: string): Application => {
  if (outcome.kind === "accepted") return markSent(application, id, attempt, outcome.providerId, now);
  return outcome.kind === "refused" ? markRefused(application, id, attempt, outcome, now) : application;
};
