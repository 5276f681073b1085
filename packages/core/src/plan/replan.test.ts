import { expect, test } from "vitest";
import { at, begun, maya } from "../samples.ts";
import { replan } from "./replan.ts";
import { tick } from "./tick.ts";

const waiting = (application: ReturnType<typeof begun>) =>
  application.steps.filter((step) => step.state === "waiting").map((step) => `${step.kind} ${step.dueAt}`);

test("a candidate who travels gets everything at the local times of the new place", () => {
  const context = { ...at("12-01T17:00"), candidate: { ...maya, timeZone: "Europe/London" } };
  expect(waiting(replan(begun(), context))).toEqual([
    "eve 2026-12-02T18:00:00Z",
    "reflection 2026-12-04T08:00:00Z",
    "thank-you 2026-12-04T08:30:00Z",
    "ask 2026-12-11T08:30:00Z",
  ]);
});

test("what has happened does not happen again, and what waits is not lost", () => {
  const asked = tick(begun(), at("12-11T14:30"));
  const before = waiting(asked).map((step) => step.split(" ")[0]);
  const moved = replan(asked, { ...at("12-11T15:00"), candidate: { ...maya, timeZone: "Europe/London" } });
  expect(before).toEqual(["second-ask"]);
  expect(waiting(moved).map((step) => step.split(" ")[0])).toEqual(before);
});
