import { expect, test } from "vitest";
import type { Application } from "../application/application.ts";
import { takeReading } from "../application/take-reading.ts";
import { at, begun, mail, reading } from "../samples.ts";
import { decideOutcome } from "./decide-outcome.ts";
import { planInterview } from "./plan-interview.ts";
import { tick } from "./tick.ts";

const second = { start: "2026-12-08T14:00:00-06:00", end: null, round: "2" };
const sequence = (n: number) => ({ calendar: { uid: "second", sequence: n } });
const withSecond = (application = begun()): Application => takeReading(application, mail(reading(sequence(0), second)), at("12-05T12:00"));
const offAgain = (application: Application, now: string): Application =>
  takeReading(application, mail(reading({ kind: "cancellation", ...sequence(1) }, second)), at(now));
const asks = (application: Application) =>
  application.steps.filter((step) => step.kind === "ask" && step.state === "waiting").map(({ interview, dueAt }) => [interview, dueAt]);

test("a second round moves the question for news to after itself", () => {
  const application = withSecond();
  expect(asks(application).map(([interview]) => interview)).toEqual([application.interviews[1]?.id]);
});

test("a second round that is cancelled gives the question for news back to the first", () => {
  const application = offAgain(withSecond(), "12-07T12:00");
  expect(asks(application)).toEqual([[application.interviews[0]?.id, "2026-12-11T14:30:00Z"]]);
});

test("a question for news whose time has passed meanwhile comes on the next business morning", () => {
  expect(asks(offAgain(withSecond(), "12-15T12:00")).map(([, dueAt]) => dueAt)).toEqual(["2026-12-16T14:30:00Z"]);
});

test("what was asked about the first round is not asked again", () => {
  const asked = tick(begun(), at("12-12T12:00"));
  const later = takeReading(asked, mail(reading(sequence(0), { ...second, start: "2026-12-20T14:00:00-06:00" })), at("12-13T12:00"));
  expect(asks(offAgain(later, "12-14T12:00"))).toEqual([]);
});

test("the second question goes on where it stopped when a later round is cancelled", () => {
  const asked = tick(begun(), at("12-12T12:00"));
  const later = takeReading(asked, mail(reading(sequence(0), { ...second, start: "2026-12-20T14:00:00-06:00" })), at("12-13T12:00"));
  const again = offAgain(later, "12-14T12:00").steps.filter((step) => step.kind === "second-ask" && step.state === "waiting");
  expect(again).toEqual([expect.objectContaining({ interview: asked.interviews[0]?.id, dueAt: "2026-12-23T14:30:00Z" })]);
});

test("nobody asks for news once the outcome is known", () => {
  expect(asks(offAgain(decideOutcome(withSecond(), "rejected", at("12-06T12:00")), "12-07T12:00"))).toEqual([]);
});

test("setting the time of a past interview right asks for no news that came already", () => {
  const told = decideOutcome(begun(), "offer", at("12-06T12:00"));
  const [interview] = told.interviews;
  expect(interview && asks(planInterview(told, interview, at("12-07T12:00")))).toEqual([]);
});
