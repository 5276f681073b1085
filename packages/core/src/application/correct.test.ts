import { describe, expect, test } from "vitest";
import { tick } from "../plan/tick.ts";
import { ana, at, begun, mail, priya, reading } from "../samples.ts";
import type { Application } from "./application.ts";
import { correct, isCorrection } from "./correct.ts";
import { takeReading } from "./take-reading.ts";

const now = at("12-01T17:00");
const start = (application: Application) => application.interviews[0]?.start;
const corrected = (text: string, application = begun(), context = now) => correct(application, text, context);

test.each([
  ["time: 3pm", "2026-12-03T21:00:00Z"],
  ["time: 10", "2026-12-03T16:00:00Z"],
  ["date: 4 December", "2026-12-04T20:00:00Z"],
  ["date: Monday\ntime: 9.30 am", "2026-12-07T15:30:00Z"],
  ["zone: America/New_York", "2026-12-03T19:00:00Z"],
])("%j moves the interview to %s", (text, expected) => {
  const { application, acted } = corrected(text);
  expect(acted.kind).toBe("done");
  expect(start(application)).toBe(expected);
  expect(application.steps.filter((step) => step.state === "waiting" && step.kind === "thank-you")).toHaveLength(1);
});

describe("an interview without a time", () => {
  const undated = begun(
    reading({ questions: ["start"], doubts: [{ field: "start", line: null, why: "the mail does not say" }] }, { start: null, end: null }),
  );

  test("gets one from a day and a time together, and the question is answered", () => {
    const { application } = corrected("date: 2026-12-03\ntime: 2pm", undated);
    expect(start(application)).toBe("2026-12-03T20:00:00Z");
    expect(application.questions).toEqual([]);
  });

  test("needs both", () =>
    expect(corrected("time: 2pm", undated).acted).toMatchObject({ kind: "refused", why: expect.stringContaining("both") }));
});

test.each([
  ["time: noonish", "noonish"],
  ["time: 3pm\nand some words", "and some words"],
  ["zone: Moonbase", "Moonbase"],
  ["end: 1pm", "after the start"],
])("%j changes nothing and says what is wrong", (text, why) => {
  const before = begun();
  const { application, acted } = corrected(text, before);
  expect(application).toBe(before);
  expect(acted).toMatchObject({ kind: "refused", why: expect.stringContaining(why) });
});

test("a time that the change of clocks leaves out is not taken", () => {
  const march = begun(reading({}, { start: "2027-03-14T10:00:00-05:00", end: null }));
  expect(corrected("time: 2:30 am", march).acted).toMatchObject({ kind: "refused", why: expect.stringContaining("clocks") });
});

test("an address completes a draft, which is shown anew as another version", () => {
  const nameless = reading({}, { people: [{ name: "Ana Ruiz", address: null, title: null, part: "interviewer" }, priya] });
  const drafted = tick(begun(nameless), at("12-04T15:00"));
  const { application } = corrected("Ana Ruiz: ana@mercy.example", { ...drafted, outbox: [] }, at("12-04T15:05"));
  expect(application.drafts[0]).toMatchObject({ version: 2, to: { address: "ana@mercy.example" } });
  expect(application.outbox.map(({ tell }) => tell.kind)).toContain("draft");
});

test("the kind can be confirmed", () => {
  const doubtful = begun(reading({ questions: ["kind"], doubts: [{ field: "kind", line: "see you", why: "it may be meant otherwise" }] }));
  expect(corrected("kind: ok", doubtful).application.questions).toEqual([]);
});

test.each([
  ["time: 3pm", true],
  ["Ana Ruiz: ana@mercy.example", true],
  ["it was fine: thanks", false],
  ["send", false],
  ["", false],
])("%j alone is a correction: %s", (text, is) => expect(isCorrection(text)).toBe(is));

describe("whom the candidate met, told when the thank-you was due", () => {
  const nobody = begun(reading({}, { people: [] }));
  const asked = tick(nobody, at("12-03T23:00"));
  const thanked = (application: Application) => application.drafts.map(({ kind, to }) => [kind, to.address]);

  test("was asked for", () =>
    expect(asked.outbox.map(({ tell }) => tell)).toContainEqual(expect.objectContaining({ kind: "step", step: "thank-you" })));

  test("brings the thank-you at once", () => {
    const { application } = corrected("people: Ana Ruiz <ana@mercy.example>", asked, at("12-03T23:30"));
    expect(thanked(tick(application, at("12-03T23:30")))).toEqual([["thank-you", "ana@mercy.example"]]);
  });

  test("brings none when it is too late for one", () => {
    const { application } = corrected("people: Ana Ruiz <ana@mercy.example>", asked, at("12-08T12:00"));
    expect(thanked(tick(application, at("12-08T12:00")))).toEqual([]);
  });

  test("brings one only, whoever else is named later", () => {
    const once = tick(corrected("people: Ana Ruiz <ana@mercy.example>", asked, at("12-03T23:30")).application, at("12-03T23:30"));
    const twice = corrected("people: Ben Cole <ben@mercy.example>", once, at("12-03T23:40")).application;
    expect(thanked(tick(twice, at("12-03T23:40")))).toHaveLength(1);
  });

  test("belongs to the interview it was asked of, not to a later one", () => {
    const later = takeReading(asked, mail(reading({}, { start: "2026-12-09T14:00:00-06:00", end: null, people: [] })), at("12-03T23:20"));
    const { application } = corrected("people: Ana Ruiz <ana@mercy.example>", later, at("12-03T23:30"));
    expect(application.interviews.map(({ people }) => people.length)).toEqual([1, 0]);
  });
});

describe("what people say instead of a line", () => {
  test.each([
    ["It's at 3pm, not 2", "2026-12-03T21:00:00Z"],
    ["the time is 3pm", "2026-12-03T21:00:00Z"],
    ["Sorry, it is on 4 December", "2026-12-04T20:00:00Z"],
    ["The right time is 15:30", "2026-12-03T21:30:00Z"],
  ])("%j", (said, start) => {
    expect(isCorrection(said)).toBe(true);
    expect(corrected(said).application.interviews[0]?.start).toBe(start);
  });

  test.each(["the role is perfect for me", "the interviewer is very kind", "It is good", "the team is great", "it's on the edge"])(
    "%j is none",
    (said) => expect(isCorrection(said)).toBe(false),
  );

  test("the first day", () => expect(corrected("I start on 11 January").application.firstDay).toBe("2027-01-11"));

  test("the role is another, and so is the recruiter", () => {
    const { application } = corrected("The role is Charge Nurse\nThe recruiter is Tom Lee");
    expect(application.role).toBe("Charge Nurse");
    expect(application.people.at(-1)).toMatchObject({ name: "Tom Lee", part: "recruiter" });
  });

  test.each([
    ["her name is Anna", "Dr. Anna Ruiz"],
    ["Her name is anna ruiz.", "Dr. Anna ruiz"],
    ["her name is Dr. Ana Ruiz-Ortega", "Dr. Ana Ruiz-Ortega"],
    ["she is called Hannah", "Dr. Hannah Ruiz"],
  ])("%j", (said, name) => expect(corrected(said).application.people[0]?.name).toBe(name));

  test("a name that is right now is right in the note that waits, which is shown anew", () => {
    const drafted = tick(begun(), at("12-04T15:00"));
    const { application } = corrected("her name is Anna", { ...drafted, outbox: [] }, at("12-04T15:05"));
    expect(application.drafts[0]).toMatchObject({
      version: 2,
      to: { name: "Dr. Anna Ruiz" },
      body: expect.stringContaining("Dear Dr. Ruiz,"),
    });
    expect(application.outbox.map(({ tell }) => tell.kind)).toContain("draft");
  });

  test("a name that might be anybody's changes nothing", () => {
    const two = begun(reading({}, { people: [ana, { ...priya, part: "interviewer" }] }));
    expect(corrected("her name is Zoe", two).acted).toMatchObject({ kind: "refused", why: expect.stringContaining("whose name") });
  });
});
