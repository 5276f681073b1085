import { expect, test } from "vitest";
import { correctionOf } from "./correction.ts";

test.each([
  [{ about: "start", "q-date": "2026-12-03", "q-time": "15:00" }, "date: 2026-12-03\ntime: 15:00"],
  [{ about: "end", "q-end": "16:00" }, "end: 16:00"],
  [{ about: "timeZone", "q-zone": "UTC+01:00" }, "zone: UTC+01:00"],
  [{ about: "people", "q-people": "Ana Ruiz <ana@example.com>\n\n Tom Iversen " }, "people: Ana Ruiz <ana@example.com>; Tom Iversen"],
  [{ about: "address", name: "Ana Ruiz", address: "ana@example.com" }, "Ana Ruiz: ana@example.com"],
  [{ about: "firstDay", "first-day": "2027-01-04" }, "first day: 2027-01-04"],
  [{ text: " time: 3pm\nrole: Nurse " }, "time: 3pm\nrole: Nurse"],
])("%j is %j", (form, lines) => {
  expect(correctionOf(form as Record<string, string>)).toBe(lines);
});

test.each([{}, { text: "  " }, { about: "start", "q-date": "2026-12-03", "q-time": "" }, { about: "people", "q-people": "\n" }])(
  "%j says nothing",
  (form) => {
    expect(correctionOf(form as Record<string, string>)).toBeNull();
  },
);

test("a break in a line stays within its line", () => {
  expect(correctionOf({ about: "company", "q-company": "Mercy\nrole: Boss" })).toBe("company: Mercy role: Boss");
});
