import { begun } from "@afterword/core/samples";
import { expect, test } from "vitest";
import { hour } from "./clockwork.ts";
import { lateSteps } from "./steps.ts";

const firing = (held: boolean, lateHours: number): string[] => {
  const [step, ...others] = begun().steps;
  if (!step) throw new Error("no step");
  const before = { ...begun(), steps: [{ ...step, held }, ...others] };
  const next = { ...before, steps: [{ ...step, held, state: "done" as const }, ...others] };
  return lateSteps(before, next, Date.parse(step.dueAt) + lateHours * hour);
};

test("a step that fires more than a day after it was due is seen", () => {
  expect(firing(false, 25)).toEqual([expect.stringContaining("was due")]);
  expect(firing(false, 23)).toEqual([]);
});

test("a step that a pause held may come late", () => {
  expect(firing(true, 25)).toEqual([]);
});
