import { expect, test } from "vitest";
import type { Application } from "../application/application.ts";
import { cancelInterview, takeInterviews } from "../application/take-interviews.ts";
import type { DraftId } from "../id.ts";
import { fireStep } from "../plan/fire-step.ts";
import { at, begun, reading } from "../samples.ts";
import { claim, markRefused } from "./claim.ts";
import { decideDraft } from "./decide-draft.ts";

const evening = at("12-03T23:00");

/** A thank-you on its way: approved and claimed, its fate open. */
const sending = (): { application: Application; id: DraftId; attempt: string } => {
  const application = begun();
  const step = application.steps.find(({ kind }) => kind === "thank-you");
  if (!step) throw new Error("no thank-you was planned");
  const drafted = fireStep(application, step, evening);
  const draft = drafted.drafts[0];
  if (!draft) throw new Error("no thank-you was drafted");
  const { application: approved } = decideDraft(drafted, { kind: "approve", draft: draft.id, version: 1, at: null }, evening);
  const claimed = claim(approved, draft.id, evening.now);
  const state = claimed?.drafts[0]?.state;
  if (!claimed || state?.kind !== "sending") throw new Error("nothing was claimed");
  return { application: claimed, id: draft.id, attempt: state.attempt };
};

const notNow = { retryable: true, why: "Throttling" };
const refusedAfter = (change: (application: Application) => Application) => {
  const { application, id, attempt } = sending();
  const refused = markRefused(change(application), id, attempt, notNow, evening.now);
  return { state: refused.drafts[0]?.state, told: refused.outbox.map(({ tell }) => tell.kind) };
};

test("a note that the provider wants later is tried again", () => {
  expect(refusedAfter((application) => application).state?.kind).toBe("approved");
});

test("a note that was on its way when its interview was cancelled is not tried again, and the candidate is told", () => {
  const { state, told } = refusedAfter((application) => cancelInterview(application, reading({ kind: "cancellation" }), evening, null));
  expect(state).toMatchObject({ kind: "refused", why: "the interview was called off" });
  expect(told).toContain("refused");
});

test("a note that was on its way when its interview moved is not tried again", () => {
  const later = { start: "2026-12-10T14:00:00-06:00", end: null };
  const moved = reading({ kind: "reschedule" }, later);
  const { state } = refusedAfter((application) => takeInterviews(application, moved, evening, null));
  expect(state).toMatchObject({ kind: "refused", why: "the interview moved and is still to come" });
});

test("a note given back after its interview was cancelled cannot be approved any more", () => {
  const { application, id } = sending();
  const off = cancelInterview(application, reading({ kind: "cancellation" }), evening, null);
  const uncertain = {
    ...off,
    drafts: off.drafts.map((draft) => ({ ...draft, state: { kind: "uncertain" as const, version: 1, attempt: "a", since: evening.now } })),
  };
  const { application: again } = decideDraft(uncertain, { kind: "redo", draft: id }, evening);
  const { application: after, acted } = decideDraft(again, { kind: "approve", draft: id, version: 2, at: null }, evening);
  expect(after.drafts[0]?.state.kind).toBe("waiting");
  expect(acted).toMatchObject({ kind: "refused", why: expect.stringContaining("the interview was called off") });
});
