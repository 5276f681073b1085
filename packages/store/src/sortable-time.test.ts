import { expect, test } from "vitest";
import { epochSeconds, plainTime, sortableTime } from "./sortable-time.ts";

test("texts sort as their instants do, with and without fractions and offsets", () => {
  const inOrder = ["2026-12-01T10:00:00Z", "2026-12-01T10:00:00.000000001Z", "2026-12-01T10:00:00.5Z", "2026-12-01T12:00:01+02:00"];
  const texts = inOrder.map(sortableTime);
  expect([...texts].sort()).toEqual(texts);
});

test("every day of a leap year has its text", () => {
  for (let day = Date.UTC(2028, 0, 1); day < Date.UTC(2029, 0, 1); day += 86_400_000) {
    const time = new Date(day).toISOString();
    expect(sortableTime(time)).toBe(time.replace("Z", "000000Z"));
  }
});

test("a time comes back as it went in", () => {
  expect(plainTime(sortableTime("2026-12-01T10:00:00Z"))).toBe("2026-12-01T10:00:00Z");
  expect(plainTime(sortableTime("2026-12-01T10:00:00.25Z"))).toBe("2026-12-01T10:00:00.25Z");
  expect(plainTime(sortableTime("+012026-12-01T10:00:00Z"))).toBe("+012026-12-01T10:00:00Z");
});

test("what is no time is refused with a code", () => {
  expect(() => sortableTime("tomorrow")).toThrowError(expect.objectContaining({ code: "bad-time" }));
  expect(() => sortableTime("")).toThrowError(expect.objectContaining({ code: "bad-time" }));
  for (const none of [
    "2026-02-29T10:00:00Z",
    "2026-02-30T10:00:00Z",
    "2026-11-31T10:00:00Z",
    "2026-12-32T10:00:00Z",
    "2026-12-01T24:00:00Z",
    "2026-12-01T10:60:00Z",
  ])
    expect(() => sortableTime(none)).toThrowError(expect.objectContaining({ code: "bad-time" }));
});

test("the database may remove an item at the next whole second at the earliest", () => {
  expect(epochSeconds("1970-01-01T00:00:10Z")).toBe(10);
  expect(epochSeconds("1970-01-01T00:00:10.001Z")).toBe(11);
});
