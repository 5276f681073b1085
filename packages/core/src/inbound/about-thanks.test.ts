import { expect, test } from "vitest";
import type { Command } from "../command/command.ts";
import type { InterviewId } from "../id.ts";
import { aboutThanks } from "./about-thanks.ts";

const interview = "int_1" as InterviewId;
const none: Command = { automatic: false, command: "none", at: null, text: null, subject: null, outcome: null, to: null };
const asked = (said: string, command: Partial<Command> = {}) =>
  aboutThanks({ command: { ...none, ...command }, said, changed: null, target: { kind: "thread" } as never, application: null }, interview);

test.each([
  "yes",
  "Yes, please!",
  "Yes please.\n\nThanks",
  "ok, draft it",
  "draft them",
  "Yes.\n\nKind regards,\nMaya Lindqvist",
  "Draft it, please",
  "Sure",
  "yes, it is",
  "go ahead",
  "Of course, write it",
  "Ja",
])("%j brings the drafts", (said) => expect(asked(said)).toEqual({ kind: "action", action: { kind: "thank", interview } }));

test.each(["no", "No thanks", "No, thank you.", "Skip it", "skip", "leave it, please", "rather not", "don’t draft it", "Not this time"])(
  "%j leaves it",
  (said) => expect(asked(said)).toEqual({ kind: "action", action: { kind: "leave-thanks", interview } }),
);

test.each([
  ["send", { command: "send" }],
  ["yes, send it", { command: "send" }],
  ["send tomorrow 9am", { command: "send", at: "2026-12-04T09:00:00-06:00" }],
] as const)("%j sends nothing and is explained", (said, command) => {
  expect(asked(said, command)).toMatchObject({ kind: "nothing", why: expect.stringContaining("There is no note yet") });
});

test.each(["yes, but only to James", "yesterday", "should I?", "I don't know", "yes if the agency agrees", "", "no idea"])(
  "%j is asked again",
  (said) => expect(asked(said)).toEqual({ kind: "not-understood", draft: null, interview }),
);

test("what has nothing to do with the question does what it says", () => {
  expect(asked("stop", { command: "stop" })).toEqual({ kind: "action", action: { kind: "stop" } });
  expect(asked("No-show")).toEqual({ kind: "action", action: { kind: "no-show", interview } });
  expect(asked("James Whitaker: james@riverbend.example")).toMatchObject({ kind: "action", action: { kind: "correct" } });
});
