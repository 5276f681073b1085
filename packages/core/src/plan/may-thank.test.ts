import { describe, expect, test } from "vitest";
import type { Application } from "../application/application.ts";
import { applyAction } from "../application/apply-action.ts";
import { dueAt } from "../application/due-at.ts";
import { settingsSchema } from "../candidate/settings.ts";
import { ana, at, begun, maya, priya, reading } from "../samples.ts";
import { doubtAbout, openQuestions } from "./may-thank.ts";
import { tick } from "./tick.ts";

const nobody = { ...ana, address: null };
const agency = reading({ agency: "Bright Locums" });
const asked = tick(begun(agency), at("12-03T22:45"));
const id = asked.interviews[0]?.id ?? ("int_0" as never);
const says = (application: Application) => application.outbox.map(({ tell }) => tell.kind);
const does = (kind: "thank" | "leave-thanks", state = asked, now = "12-03T23:00") =>
  applyAction({ ...state, outbox: [] }, { kind, interview: id }, at(now));

test.each([
  ["an agency in between", begun(agency), "agency"],
  ["a mail that asks not to write", begun(reading({ askedNotToWrite: "Please do not contact the panel." })), "told-not-to"],
  ["nobody with an address", begun(reading({}, { people: [nobody] })), "no-address"],
  ["an address of one of them", begun(reading({}, { people: [nobody, priya] })), undefined],
  ["only the agency's own contact to thank", begun(reading({ agency: "Bright Locums" }, { people: [priya] })), undefined],
  ["nobody named", begun(reading({}, { people: [] })), undefined],
])("%s", (_, application, doubt) => {
  const met = application.people.filter(({ part }) => part === "interviewer");
  expect(doubtAbout(application, met.length > 0 ? met : application.people.slice(0, 1))?.kind).toBe(doubt);
});

test("the question comes when the thank-you is due, and nothing is drafted before its answer", () => {
  expect(says(asked)).toContain("may-thank");
  expect(asked.drafts).toEqual([]);
  expect(openQuestions(asked).map((interview) => interview.id)).toEqual([id]);
});

test("a yes drafts, once, and nothing of it is approved", () => {
  const { application, acted } = does("thank");
  expect(acted).toEqual({ kind: "done", said: "The draft is on its way to you." });
  expect(application.drafts.map(({ kind, state }) => [kind, state.kind])).toEqual([["thank-you", "waiting"]]);
  expect(openQuestions(application)).toEqual([]);
  const again = does("thank", application);
  expect(again.acted.kind).toBe("refused");
  expect(again.application.drafts).toHaveLength(1);
});

test("a no leaves it; a yes after it still counts, and a no after that puts the draft away", () => {
  const left = does("leave-thanks").application;
  expect([left.drafts, openQuestions(left)]).toEqual([[], []]);
  const drafted = does("thank", left, "12-04T12:00").application;
  expect(drafted.drafts).toHaveLength(1);
  expect(does("leave-thanks", drafted, "12-04T13:00").application.drafts[0]?.state.kind).toBe("withdrawn");
});

test("silence drops it when it is too late, without a mail", () => {
  const over = tick({ ...asked, outbox: [] }, at("12-06T20:45"));
  expect([openQuestions(over), over.drafts, over.outbox]).toEqual([[], [], []]);
  expect(over.story.at(-1)?.text).toContain("You did not say");
  expect(does("thank", over, "12-06T20:46").acted).toMatchObject({ kind: "refused", why: expect.stringContaining("late") });
});

describe("the question goes with", () => {
  test.each([
    ["a stop", applyAction(asked, { kind: "stop" }, at("12-03T23:00")).application],
    ["a no of theirs", applyAction(asked, { kind: "outcome", outcome: "rejected" }, at("12-03T23:00")).application],
    ["an interview that did not take place", applyAction(asked, { kind: "no-show", interview: id }, at("12-03T23:00")).application],
    ["a move", applyAction(asked, { kind: "correct", text: "date: 9 December" }, at("12-03T23:00")).application],
  ])("%s", (_, state) => {
    expect(openQuestions(state)).toEqual([]);
    expect(does("thank", state).acted).toMatchObject({ kind: "refused" });
    expect(does("thank", state).application.drafts.filter(({ kind }) => kind === "thank-you")).toEqual([]);
  });
});

test("its end is a time that somebody looks at", () => {
  const quiet = { ...asked, outbox: [], steps: asked.steps.filter(({ kind }) => kind === "may-thank") };
  expect(dueAt(quiet)).toBe("2026-12-06T20:45:00Z");
});

describe("the candidate's own word against a thank-you is neither drafted nor asked about", () => {
  const candidate = (settings: object) => ({ ...maya, settings: settingsSchema.parse(settings) });
  test.each([
    ["the company", { noThankYou: ["Mercy General"] }, "as you chose"],
    ["everybody met", { stopList: ["mercy.example"] }, "on your stop list"],
  ])("%s", (_, settings, story) => {
    const quiet = tick(begun(agency), { candidate: candidate(settings), now: "2026-12-03T22:45:00Z" });
    expect([openQuestions(quiet), quiet.drafts, says(quiet).includes("may-thank")]).toEqual([[], [], false]);
    expect(quiet.story.at(-1)?.text).toContain(story);
  });

  test("holds for the thank-you after a no as well", () => {
    const rejected = applyAction(tick(begun(), at("12-07T12:00")), { kind: "outcome", outcome: "rejected" }, at("12-07T12:00")).application;
    const later = tick(rejected, { candidate: candidate({ noThankYou: ["Mercy General"] }), now: "2026-12-08T18:00:00Z" });
    expect(later.drafts.filter(({ kind }) => kind === "rejection-thanks")).toEqual([]);
  });
});
