import { expect, test } from "vitest";
import type { Application } from "../application/application.ts";
import { claim, markSent } from "../draft/claim.ts";
import { decideDraft } from "../draft/decide-draft.ts";
import type { DraftId } from "../id.ts";
import { fireStep } from "../plan/fire-step.ts";
import { at, begun } from "../samples.ts";
import type { DeliveryEvent } from "./delivery-event.ts";
import { recordEvent } from "./record-delivery.ts";

const evening = at("12-03T23:00");

/** A thank-you that SES has accepted. */
const sent = (): { application: Application; id: DraftId; event: (what: DeliveryEvent["what"]) => DeliveryEvent } => {
  const application = begun();
  const step = application.steps.find(({ kind }) => kind === "thank-you");
  const drafted = step && fireStep(application, step, evening);
  const id = drafted?.drafts[0]?.id;
  if (!drafted || !id) throw new Error("no thank-you was drafted");
  const { application: approved } = decideDraft(drafted, { kind: "approve", draft: id, version: 1, at: null }, evening);
  const claimed = claim(approved, id, evening.now);
  const state = claimed?.drafts[0]?.state;
  if (!claimed || state?.kind !== "sending") throw new Error("nothing was claimed");
  const key = { candidateId: application.candidateId, applicationId: application.id };
  const event = (what: DeliveryEvent["what"]): DeliveryEvent => ({
    key,
    draftId: id,
    attempt: state.attempt,
    what,
    providerId: "ses-1",
    at: evening.now,
  });
  return { application: markSent(claimed, id, state.attempt, "ses-1", evening.now), id, event };
};

const tells = ({ outbox }: Application): string[] => outbox.map(({ tell }) => tell.kind);

test("a note that SES accepted and rejected afterwards was not sent, and the candidate is told so", () => {
  const { application, event } = sent();
  const rejected = recordEvent(application, event("reject"), evening.now);
  expect(rejected.drafts[0]?.state).toMatchObject({ kind: "refused", why: "the mail service refused it" });
  expect(tells(rejected)).toContain("refused");
  expect(tells(rejected)).not.toContain("sent");
});

test("a rejection told twice is told to the candidate once", () => {
  const { application, event } = sent();
  const once = recordEvent(application, event("reject"), evening.now);
  expect(recordEvent(once, event("reject"), evening.now)).toBe(once);
});

test("a note that was delivered is not taken back by a rejection, nor is one by another try's", () => {
  const { application, event } = sent();
  const delivered = recordEvent(application, event("delivery"), evening.now);
  expect(recordEvent(delivered, event("reject"), evening.now)).toBe(delivered);
  expect(recordEvent(application, { ...event("reject"), attempt: "appmercy-another-1-7" }, evening.now)).toBe(application);
});
