import { describe, expect, it } from "vitest";
import { findZone } from "./find-zone.sample.ts";

const winter = "2027-01-12T10:00";

describe("a zone is found by any of its names", () => {
  it.each([
    ["Eastern Time (US & Canada)", "America/New_York"],
    ["(UTC-05:00) Eastern Time (US & Canada)", "America/New_York"],
    ["Eastern Time - Toronto", "America/Toronto"],
    ["Central Time - Chicago", "America/Chicago"],
    ["GMT-07:00 Mountain Standard Time (Phoenix)", "America/Phoenix"],
    ["(GMT+02:00) Helsinki", "Europe/Helsinki"],
    ["(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien", "Europe/Amsterdam"],
    ["(UTC+00:00) Dublin, Edinburgh, Lisbon, London", "Europe/Dublin"],
    ["(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi", "Asia/Kolkata"],
    ["Europe/London", "Europe/London"],
    ["US/Pacific", "America/Los_Angeles"],
    ["America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"],
    ["PT", "America/Los_Angeles"],
    ["MEZ", "Europe/Berlin"],
    ["heure de Paris", "Europe/Paris"],
    ["hora peninsular", "Europe/Madrid"],
    ["horário de Brasília", "America/Sao_Paulo"],
    ["London time", "Europe/London"],
    ["UK time", "Europe/London"],
    ["Irish time", "Europe/Dublin"],
    ["Israel Time", "Asia/Jerusalem"],
    ["Pacific", "America/Los_Angeles"],
    ["GMT+2", "UTC+02:00"],
    ["UTC", "UTC"],
    ["London", "Europe/London"],
    ["Melbourne", "Australia/Melbourne"],
  ])("%s", (text, zone) => {
    expect(findZone(text, winter, null)).toMatchObject({ zone, doubt: null });
  });
});

it.each(["", "Room 4", "your own desk", "constructor", "toString", "__proto__"])("%j names no zone", (text) => {
  expect(findZone(text, winter, null)).toBeNull();
});

it("letters that several countries write are settled by the country, or doubted", () => {
  expect(findZone("IST", winter, "IE")).toMatchObject({ zone: "Europe/Dublin", doubt: null });
  expect(findZone("IST", winter, "IN")).toMatchObject({ zone: "Asia/Kolkata", doubt: null });
  expect(findZone("IST", winter, "IL")).toMatchObject({ zone: "Asia/Jerusalem", doubt: null });
  expect(findZone("IST", winter, null)?.doubt).toMatch(/several countries/);
  expect(findZone("CST", winter, "CN")).toMatchObject({ zone: "Asia/Shanghai", doubt: null });
  expect(findZone("AST", winter, "SA")).toMatchObject({ zone: "Asia/Riyadh", doubt: null });
});

it("letters of the wrong half of the year are doubted", () => {
  expect(findZone("EST", "2027-07-12T10:00", null)).toMatchObject({ zone: "America/New_York", doubt: expect.stringContaining("EST") });
  expect(findZone("CEST", winter, null)?.doubt).toMatch(/CEST/);
  expect(findZone("BST", winter, null)?.doubt).toMatch(/BST/);
});
