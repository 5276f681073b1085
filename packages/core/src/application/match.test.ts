import { describe, expect, test } from "vitest";
import type { ApplicationId } from "../id.ts";
import { begun, confirmation, maya, reading } from "../samples.ts";
import type { Application } from "./application.ts";
import { match, newApplicationId } from "./match.ts";
import { sameCompany, samePerson, sameRole } from "./same.ts";

const mercy = begun();
const other = (id: string, change: Partial<Application>): Application => ({
  ...mercy,
  id: id as ApplicationId,
  interviews: [],
  people: [],
  threads: [],
  ...change,
});
const found = (applications: Application[], change: Parameters<typeof reading>[0], threads: string[] = []) => {
  const result = match(applications, reading(change), threads);
  return result.kind === "one" ? result.application.id : result.kind;
};

describe("a mail finds its application", () => {
  test("by company and role, however they are written", () =>
    expect(found([mercy], { company: "Mercy General Hospital", role: "Nurse, ICU" })).toBe("app_mercy"));
  test("by company alone when it names no role", () => expect(found([mercy], { role: null })).toBe("app_mercy"));
  test("not when the role is another one", () => expect(found([mercy], { role: "Theatre Coordinator" })).toBe("new"));
  test("not when the company is another one", () => expect(found([mercy], { company: "St Brigid's Hospice" })).toBe("new"));
  test("by the people in it when it names no company", () => expect(found([mercy], { company: null, role: null })).toBe("app_mercy"));
  test("by its thread", () =>
    expect(found([mercy], { company: "Something Else", role: null, interviews: [] }, [mercy.threads[0] ?? ""])).toBe("app_mercy"));
  test("and the candidate is asked when two fit", () =>
    expect(found([mercy, other("app_two", { role: "Ward Clerk" })], { role: null })).toBe("several"));
  test("and of two roles the one it names", () => expect(found([mercy, other("app_two", { role: "Ward Clerk" })], {})).toBe("app_mercy"));
  test("but never the desk", () => expect(found([other("app_desk", { kind: "desk" })], {})).toBe("new"));
});

test("two deliveries of the same news get the same id, another candidate's get another", () => {
  const id = newApplicationId(maya.id, confirmation, "a", new Set());
  expect(newApplicationId(maya.id, reading({ company: "MERCY GENERAL" }), "b", new Set())).toBe(id);
  expect(newApplicationId(maya.id, confirmation, "a", new Set([id]))).not.toBe(id);
});

test.each([
  [sameCompany("Lakeshore Mercy Medical Center", "Lakeshore Mercy"), true],
  [sameCompany("Nordlicht Pumpen GmbH", "Nordlicht Pumpen"), true],
  [sameCompany("Mercy General", "General Dynamics"), false],
  [sameRole("Registered Nurse, ICU", "Registered Nurse ICU (nights)"), true],
  [sameRole("ICU nurse", "Ward nurse"), false],
  [samePerson({ name: "Dr. Ana Ruiz", address: null }, { name: "Ana Ruiz", address: "a@x.example" }), true],
  [samePerson({ name: "A. Ruiz", address: null }, { name: "Ana Ruiz", address: null }), true],
  [samePerson({ name: "Ana Ruiz", address: "a@x.example" }, { name: "Ana Ruiz", address: "b@x.example" }), false],
])("likeness %#", (is, expected) => expect(is).toBe(expected));
