import { describe, expect, test } from "vitest";
import { applyAction } from "../application/apply-action.ts";
import { takeReading } from "../application/take-reading.ts";
import { ana, at, begun, mail, reading } from "../samples.ts";
import { stoodOut } from "./stood-out.ts";

const marcus = { name: "Marcus Bell", address: "mbell@mercy.example", title: "Nurse Manager", part: "interviewer" as const };
const met = begun(reading({}, { people: [ana, marcus] }));
/** What goes to Dr. Ana Ruiz and to Marcus Bell. */
const each = (text: string): (string | null)[] => {
  const { application } = applyAction(met, { kind: "note", about: "reflection", text }, at("12-03T22:00"));
  return application.people.map((person, order) => stoodOut(application, application.interviews[0] ?? null, person, order));
};

describe("what stood out", () => {
  test.each([
    ["the calm on the ward", "the calm on the ward.", "the calm on the ward."],
    ["The calm on the ward!", "the calm on the ward!", "the calm on the ward!"],
    ["the calm; the tour of the unit", "the calm.", "the tour of the unit."],
    ["Dr. Ruiz's calm hand-over", "your calm hand-over.", null],
    ["Dr. Ruiz’s calm hand-over; Marcus: the tour", "your calm hand-over.", "the tour."],
    ["Dr. Ruiz: the calm\n- Marcus Bell: The tour\n- the view", "the calm.", "the tour."],
    ["Ana's calm; the tour", "your calm.", "the tour."],
    ["the talk with Marcus about teaching", null, "the talk with you about teaching."],
    ["how Ana explained the rounds", "how you explained the rounds.", null],
    ["how Marcus runs the night shift; the calm", "the calm.", "the calm."],
    ["the bell at the door", "the bell at the door.", "the bell at the door."],
    ["nothing", null, null],
  ])("%j", (answer, toAna, toMarcus) => {
    expect(each(`1. Dr. Ruiz and Marcus\n2. ${answer}\n3. the question about pay`)).toEqual([toAna, toMarcus]);
  });

  test("of an earlier round is not told to those of the next", () => {
    const second = takeReading(met, mail(reading({}, { start: "2026-12-08T14:00:00-06:00", end: null, round: "2" })), at("12-02T12:00"));
    const reflected = applyAction(second, { kind: "note", about: "reflection", text: "2. the calm" }, at("12-03T22:00")).application;
    const toldIn = reflected.interviews.map((interview) => reflected.people[0] && stoodOut(reflected, interview, reflected.people[0], 0));
    expect(toldIn).toEqual(["the calm.", null]);
  });

  test("is nothing without an answer to that question", () => expect(each("It went well")).toEqual([null, null]));
});
