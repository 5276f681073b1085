import { describe, expect, test } from "vitest";
import { alike, type Expected, scoreReading, sumUp } from "./score-reading.ts";

const expected: Expected = {
  kind: "confirmation",
  company: "Mercy General Hospital",
  role: "ICU Nurse",
  interviews: [
    {
      start: "2026-12-03T14:00:00-06:00",
      end: null,
      timeZone: "America/Chicago",
      joinUrl: "https://www.zoom.us/j/1/?pwd=x",
      phone: "+1 312 555 0100",
      people: [{ name: "Dr. Ana Ruiz", address: "ana@mercy.example", part: "interviewer" }],
    },
  ],
};
const wrong = (given: Expected, of: Expected = expected): string[] =>
  scoreReading(of, given)
    .filter(({ right }) => !right)
    .map(({ field, silent }) => (silent ? `${field}, silently` : field));
const change = (interview: object, more: object = {}): Expected => ({
  ...expected,
  ...more,
  interviews: expected.interviews?.map((known) => ({ ...known, ...interview })) ?? [],
});

describe("right is", () => {
  test.each<[string, Expected]>([
    ["the same", expected],
    ["a company without its small words", { ...expected, company: "The Mercy-General Hospital, Inc." }],
    ["the moment in another zone's words", change({ start: "2026-12-03T20:00:00Z" })],
    ["another name of the same offset", change({ timeZone: "UTC-06:00" })],
    ["a link without its trimmings", change({ joinUrl: "https://zoom.us/j/1" })],
    ["a number in its national form", change({ phone: "(312) 555-0100" })],
    ["a person known by the address", change({ people: [{ name: "A. R.", address: "ANA@mercy.example", part: "interviewer" }] })],
    ["what is not judged", { ...expected, agency: "Anybody" }],
  ])("%s", (_, given) => expect(wrong(given)).toEqual([]));
});

describe("wrong is", () => {
  test.each<[string, Expected, string[]]>([
    ["another kind", { ...expected, kind: "other" }, ["kind, silently"]],
    ["another kind that is asked about", { ...expected, kind: "other", questions: ["kind"] }, ["kind"]],
    ["another hour", change({ start: "2026-12-03T15:00:00-06:00" }), ["start, silently"]],
    ["another hour where the zone is asked about", change({ start: "2026-12-03T15:00:00-06:00" }, { questions: ["timeZone"] }), ["start"]],
    [
      "no interview",
      { ...expected, interviews: [] },
      ["interviews", "start, silently", "timeZone", "joinUrl", "phone", "people found", "people, silently"],
    ],
    [
      "one person too many",
      change({ people: [{ name: "Ana Ruiz", address: "ana@mercy.example", part: "interviewer" }, { name: "Bo" }] }),
      ["people right", "people, silently"],
    ],
    [
      "a person in another part",
      change({ people: [{ name: "Ana Ruiz", address: "ana@mercy.example", part: "recruiter" }] }),
      ["person's part"],
    ],
    ["a missing company", { ...expected, company: null }, ["company, silently"]],
  ])("%s", (_, given, fields) => expect(wrong(given)).toEqual(fields));

  test("a question that is not asked", () => expect(wrong(expected, { ...expected, questions: ["role"] })).toEqual(["asks"]));
});

test("names are alike by the words they share", () => {
  expect(alike("Mercy General", "General Mercy")).toBe(1);
  expect(alike("Mercy General", "Mercy")).toBeCloseTo(2 / 3);
  expect(alike("Mercy", "Northgate")).toBe(0);
});

test("many judgements are summed by field, silent errors on their own", () => {
  const marks = [...scoreReading(expected, expected), ...scoreReading(expected, { ...expected, kind: "other" })];
  expect(sumUp(marks)).toContainEqual({ field: "kind", right: 1, of: 2 });
  expect(sumUp(marks).at(-1)).toEqual({ field: "silent errors", right: 1, of: 10 });
});
