import { describe, expect, test } from "vitest";
import { settingsSchema } from "../candidate/settings.ts";
import { draftKinds } from "./draft.ts";
import { greetingName } from "./greeting.ts";
import { type NoteFacts, writeNote } from "./write-note.ts";

const facts: NoteFacts = {
  greeting: "Dr. Ruiz",
  name: "Maya Lindqvist",
  company: "Mercy General",
  role: "ICU Nurse",
  day: "Thursday 3 December",
  meet: "meet me",
  place: "ward",
  care: true,
  arranged: false,
  order: 0,
  tone: "warm",
  spelling: "british",
  stood_out: null,
  feedback: true,
  closing: "Kind regards,",
  signature: null,
};

const holes = (kind: (typeof draftKinds)[number], some: Partial<NoteFacts>) => writeNote(kind, { ...facts, ...some });

describe.each(draftKinds)("a %s", (kind) => {
  test("never has a blank or a placeholder in it, whatever is missing", () => {
    for (const company of [null, "Mercy General"])
      for (const role of [null, "ICU Nurse"])
        for (const day of [null, "Thursday 3 December"])
          for (const arranged of [true, false])
            for (const order of [0, 1, 2]) {
              const tone = order === 0 && arranged ? "formal" : "warm";
              const { subject, body } = holes(kind, { company, role, day, arranged, order, tone });
              expect(`${subject}\n${body}`).not.toMatch(/ {2}| [.,;:]|\(\s*\)|\{|\}|null|undefined|\n{3}/);
              expect(body).toMatch(/^Dear Dr. Ruiz,\n\n/);
              expect(body).toMatch(/\n\nKind regards,\nMaya Lindqvist$/);
            }
  });
});

test("people met on the same day get different notes", () => {
  const bodies = [0, 1, 2].map((order) => holes("thank-you", { order }).body);
  expect(new Set(bodies).size).toBe(3);
});

test("what stood out to the candidate is in the note in their own words", () => {
  expect(holes("thank-you", { stood_out: "the calm handover at the bedside." }).body).toContain(
    "One thing has stayed with me since: the calm handover at the bedside.",
  );
});

test("braces and tags in a fact stay text", () => {
  expect(holes("thank-you", { company: "{{ name }}" }).body).toContain("at {{ name }}");
  expect(holes("thank-you", { company: "<b>A&B</b>" }).body).toContain("<b>A&B</b>");
});

test("an empty placeholder and one in square brackets refuse to render", () => {
  expect(() => writeNote("ask", { ...facts, company: null }, { subject: "x", body: "at {{ company }}" })).toThrow(/empty/);
  expect(() => writeNote("ask", facts, { subject: "x", body: "Dear [Name]" })).toThrow(/placeholder/);
});

test("an unknown placeholder refuses to render and is named", () => {
  expect(() => writeNote("ask", facts, { subject: "x", body: "Dear {{ gretting }}" })).toThrow(/gretting/);
});

test.each([
  ["Dr. Ana Ruiz", "warm", "Dr. Ruiz"],
  ["Prof. Dr. Henning Wolter", "warm", "Prof. Wolter"],
  ["Marcus Bell", "warm", "Marcus"],
  ["Marcus Bell", "formal", "Marcus Bell"],
  ["王小明", "warm", "王小明"],
  ["Sister Okafor", "neutral", "Sister Okafor"],
  ["Ana", "warm", "Ana"],
] as const)("%s in a %s tone is greeted %s", (name, tone, greeting) => {
  expect(greetingName({ name }, tone)).toBe(greeting);
  expect(settingsSchema.parse({}).tone).toBe("warm");
});
