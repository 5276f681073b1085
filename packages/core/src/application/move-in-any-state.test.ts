import { expect, test } from "vitest";
import { applyAction } from "../application/apply-action.ts";
import { claim, settle } from "../draft/claim.ts";
import type { Draft } from "../draft/draft.ts";
import { openQuestions } from "../plan/may-thank.ts";
import { tick } from "../plan/tick.ts";
import { at, begun, confirmation, mail, reading } from "../samples.ts";
import type { Action } from "./action.ts";
import type { Application } from "./application.ts";
import { dueAt } from "./due-at.ts";
import { takeReading } from "./take-reading.ts";

const drafted = tick(begun(), at("12-04T15:00"));
const draft = drafted.drafts[0] as Draft;
const after = (action: Action, state = drafted): Application => applyAction(state, action, at("12-04T15:00")).application;
const approved = after({ kind: "approve", draft: draft.id, version: 1, at: null });
const claimed = claim(approved, draft.id, "2026-12-04T15:10:00Z") as Application;
const attempt = claimed.drafts[0]?.state.kind === "sending" ? claimed.drafts[0].state.attempt : "";

/** Every state in which an interview can be when the mail that moves it comes in. */
const states: [string, Application][] = [
  ["planned", begun()],
  ["on its eve", tick(begun(), at("12-03T01:00"))],
  ["with a draft that waits", drafted],
  ["with a draft that was changed", after({ kind: "edit", draft: draft.id, version: 1, subject: null, body: "Thank you." })],
  ["with a draft put off until later", after({ kind: "snooze", draft: draft.id, at: "2026-12-06T15:00:00Z" })],
  ["with a note that is approved", approved],
  ["with a note approved for next week", after({ kind: "approve", draft: draft.id, version: 1, at: "2026-12-10T15:00:00Z" })],
  ["with a draft that was skipped", after({ kind: "skip", draft: draft.id })],
  ["with a note that is being sent", claimed],
  ["with a note that was sent", settle(claimed, draft.id, attempt, { kind: "accepted", providerId: "1" }, "2026-12-04T15:10:01Z")],
  [
    "with a note that was refused",
    settle(claimed, draft.id, attempt, { kind: "refused", retryable: false, why: "no" }, "2026-12-04T15:10:01Z"),
  ],
  ["with a note nobody can tell the fate of", tick(claimed, at("12-04T15:30"))],
  ["with a note that the candidate sent", after({ kind: "handed-over", draft: draft.id })],
  ["with the question whether a thank-you is welcome", tick(begun(reading({ agency: "Bright Locums" })), at("12-04T15:00"))],
  ["with the question whom one met", tick(begun(reading({}, { people: [] })), at("12-04T15:00"))],
  ["to which nobody came", after({ kind: "no-show", interview: drafted.interviews[0]?.id ?? ("int_0" as never) })],
  ["that was called off", takeReading(drafted, mail(reading({ kind: "cancellation" })), at("12-04T15:00"))],
  ["with a question for news on its way", tick(begun(), at("12-11T15:00"))],
];

test.each(states)("an interview %s moves and leaves no step, draft or doorbell of the old time behind", (_, state) => {
  const later = reading(
    { kind: "reschedule", original: { ...confirmation.original, date: "2026-12-11T09:00:00-06:00" } },
    { start: "2026-12-16T10:00:00-06:00", end: "2026-12-16T10:45:00-06:00" },
  );
  const byMail = takeReading({ ...state, outbox: [] }, mail(later), at("12-11T16:00"));
  leavesNothing(byMail);
});

test.each(states.filter(([name]) => !["to which nobody came", "that was called off"].includes(name)))(
  "an interview %s that the candidate moves leaves nothing behind either",
  (_, state) => {
    const text = "date: 16 December\ntime: 10:00\nend: 10:45";
    leavesNothing(applyAction({ ...state, outbox: [] }, { kind: "correct", text }, at("12-11T16:00")).application);
  },
);

const leavesNothing = (moved: Application): void => {
  const waiting = moved.steps.filter((step) => step.state === "waiting");
  expect(waiting.map(({ kind, dueAt: due }) => `${kind} ${due}`)).toEqual([
    "eve 2026-12-16T00:00:00Z",
    "reflection 2026-12-16T17:30:00Z",
    "thank-you 2026-12-16T18:45:00Z",
    "ask 2026-12-24T14:30:00Z",
  ]);
  const open = moved.drafts.filter(({ state: { kind } }) => kind === "waiting" || kind === "approved");
  expect(open).toEqual([]);
  expect(moved.outbox.filter(({ tell }) => tell.kind === "draft" || tell.kind === "may-thank")).toEqual([]);
  expect(openQuestions(moved)).toEqual([]);
  const inFlight = moved.drafts.some(({ state: { kind } }) => kind === "sending");
  const quiet = { ...moved, outbox: [] };
  expect(dueAt(quiet)).toBe(inFlight ? "2026-12-04T15:25:00Z" : "2026-12-16T00:00:00Z");
};
