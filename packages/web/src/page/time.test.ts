import { begun, maya } from "@afterword/core/samples";
import { describe, expect, test } from "vitest";
import { interviewMoment, moment, momentHead, stamp } from "./time.ts";

const american = { ...maya, settings: { ...maya.settings, spelling: "american" as const } };
const seen = (now: string, candidate = maya) => ({ candidate, context: { candidate, now } });
const thursday = seen("2026-12-03T15:00:00Z");

test.each([
  ["2026-12-03T20:42:00Z", "today at 14:42", "Today at 14:42"],
  ["2026-12-04T15:00:00Z", "tomorrow at 09:00", "Tomorrow at 09:00"],
  ["2026-12-02T15:00:00Z", "yesterday at 09:00", "Yesterday at 09:00"],
  ["2026-12-07T14:30:00Z", "on Monday 7 December at 08:30", "Monday 7 December at 08:30"],
  ["2027-01-25T16:00:00Z", "on Monday 25 January 2027 at 10:00", "Monday 25 January 2027 at 10:00"],
])("%s is %s in Chicago", (at, words, head) => {
  expect(moment(at, thursday)).toBe(words);
  expect(momentHead(at, thursday)).toBe(head);
});

test("across the turn of the year, tomorrow is tomorrow", () => {
  expect(moment("2027-01-01T18:00:00Z", seen("2026-12-31T18:00:00Z"))).toBe("tomorrow at 12:00");
});

test("American spelling has its own order of words", () => {
  expect(moment("2027-01-25T16:00:00Z", seen("2026-12-03T15:00:00Z", american))).toBe("on Monday, January 25, 2027 at 10:00 AM");
});

test("a place in the history is short, and names another year", () => {
  const words = (at: string, visit = thursday) =>
    String(stamp(at, visit))
      .replace(/<[^>]+>/gu, "")
      .replace(/\s/gu, " ");
  expect(words("2026-12-03T15:05:00Z")).toBe("3 Dec, 09:05");
  expect(words("2025-12-03T15:05:00Z")).toBe("3 Dec 2025, 09:05");
  expect(words("2026-12-03T15:05:00Z", seen("2026-12-03T15:00:00Z", american))).toBe("Dec 3, 9:05 AM");
});

describe("when an interview is", () => {
  const [interview] = begun().interviews;
  const at = (change: object) => interview && interviewMoment({ ...interview, ...change }, thursday);

  test("nobody knows", () => expect(at({ start: null })).toBeNull());
  test("here, by the clock", () => expect(at({})).toBe("today at 14:00"));
  test("elsewhere, in the candidate's own time", () => expect(at({ timeZone: "Europe/London" })).toBe("today at 14:00, your time"));
  test("elsewhere on the same clock, without a word", () => expect(at({ timeZone: "UTC-06:00" })).toBe("today at 14:00"));
  test("all day, by the day there", () => {
    expect(at({ allDay: true, start: "2026-12-03T23:00:00Z", timeZone: "Europe/Berlin" })).toBe("tomorrow");
    expect(at({ allDay: true, start: "2026-12-09T06:00:00Z" })).toBe("on Wednesday 9 December 2026");
  });
});
