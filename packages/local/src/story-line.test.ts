import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { faultOf, stamp, tellEntry, tellSpoolEvent } from "./story-line.ts";

test.each([
  [{ event: "read", applicationId: "app_a", mail: "confirmation", asks: 0 }, "mail taken in: confirmation → app_a"],
  [{ event: "read", applicationId: "app_a", mail: "confirmation", asks: 1 }, "mail taken in: confirmation → app_a, 1 question asked"],
  [{ event: "mail", arrival: "m1", result: "recorded", why: null }, null],
  [{ event: "mail", arrival: "m1", result: "ignored", why: "no identity" }, "mail ignored: no identity"],
  [{ event: "answer", applicationId: "app_a", verb: "approve", result: "done" }, "answer taken in: approve → app_a"],
  [{ event: "answer", applicationId: "app_a", verb: "approve", result: "refused" }, "answer taken in: approve → app_a (refused)"],
  [{ event: "told", applicationId: "app_a", tell: "receipt", outcome: "accepted" }, "mailed to the candidate: receipt, app_a"],
  [{ event: "note", applicationId: "app_a", draftId: "drf_1", outcome: "uncertain" }, "note sent: drf_1 of app_a (uncertain)"],
  [{ event: "something-new", applicationId: "app_a", count: 3 }, "something new, applicationId app_a, count 3"],
])("%j is told as %j", (entry, line) => {
  expect(tellEntry(entry)).toBe(line);
});

test("a fault is told by its kind, never by its words, which may quote a mail", () => {
  expect(faultOf(new TypeError("cannot read 'secret'"))).toBe("TypeError");
  expect(faultOf(Object.assign(new Error("secret"), { code: "busy" }))).toBe("Error (busy)");
  expect(faultOf("secret")).toBe("unknown");
  expect(tellSpoolEvent({ kind: "failed", id: "m1", error: new Error("secret") })).toBe("mail m1 could not be worked on: Error");
});

test("times are those on the candidate's wall", () => {
  expect(stamp(Temporal.Instant.from("2026-12-03T02:05:59Z"), "America/Chicago")).toBe("2026-12-02 20:05");
});
