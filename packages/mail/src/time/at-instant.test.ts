import { expect, it } from "vitest";
import { offsetMinutes, offsetName, toInstant } from "./at-instant.ts";

it.each([
  ["2026-12-02", "10:30", "America/Chicago", "2026-12-02T10:30:00-06:00"],
  ["2026-07-02", "10:30", "America/Chicago", "2026-07-02T10:30:00-05:00"],
  ["2026-07-02", "10:30", "UTC+05:30", "2026-07-02T10:30:00+05:30"],
  ["2026-07-02", "10:30", "UTC", "2026-07-02T10:30:00+00:00"],
])("%s %s in %s is one instant", (date, time, zone, text) => {
  expect(toInstant(date, time, zone)).toEqual({ kind: "instant", text });
});

it("an hour that the clock skips is a gap", () => {
  expect(toInstant("2026-03-29", "01:30", "Europe/London")).toEqual({
    kind: "gap",
    earlier: "2026-03-29T00:30:00+00:00",
    later: "2026-03-29T02:30:00+01:00",
  });
});

it("an hour that comes twice is a fold", () => {
  expect(toInstant("2026-10-25", "01:30", "Europe/London")).toEqual({
    kind: "fold",
    earlier: "2026-10-25T01:30:00+01:00",
    later: "2026-10-25T01:30:00+00:00",
  });
});

it.each([
  ["2026-02-30", "10:00", "Europe/London"],
  ["2026-02-20", "25:00", "Europe/London"],
  ["2026-02-20", "10:00", "Customized Time Zone"],
])("%s %s in %s is nothing", (date, time, zone) => {
  expect(toInstant(date, time, zone)).toEqual({ kind: "invalid" });
});

it("offsets are minutes east of Greenwich, and are written so", () => {
  expect(offsetMinutes("2026-07-01", "12:00", "Asia/Kolkata")).toBe(330);
  expect(offsetMinutes("2026-07-01", "12:00", "Nowhere/Here")).toBeNull();
  expect(offsetName(330)).toBe("UTC+05:30");
  expect(offsetName(-210)).toBe("UTC-03:30");
});
