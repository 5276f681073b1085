import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { readDay } from "./read-day.ts";

const wednesday = Temporal.PlainDate.from("2026-12-02");

test.each([
  ["2027-01-04", "2027-01-04"],
  ["4 January", "2027-01-04"],
  ["4th of January 2028", "2028-01-04"],
  ["January 4", "2027-01-04"],
  ["Jan 4, 2027", "2027-01-04"],
  ["Monday 7 December", "2026-12-07"],
  ["Monday", "2026-12-07"],
  ["next wednesday", "2026-12-09"],
  ["tomorrow", "2026-12-03"],
  ["3/4/2027", null],
  ["31 February", null],
  ["whenever", null],
  ["", null],
])("%j is %s", (text, day) => expect(readDay(text, wednesday)?.toString() ?? null).toBe(day));
