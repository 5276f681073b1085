import { join } from "node:path";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { openStandingClock } from "./clock.ts";
import { createLoop } from "./loop.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** A plan of times; at each the clock is looked at, and more may become due. */
const planned = async (start: string, times: string[], follow: (at: string) => string[] = () => []) => {
  const clock = await openStandingClock(join(await temporaryFolder(), "clock"), Temporal.Instant.from(start));
  const due = new Set(times);
  const done: string[] = [];
  const first = () => [...due].sort()[0] ?? null;
  const loop = createLoop({
    clock,
    nextDue: async () => first(),
    tellFault: () => undefined,
    sweep: async () => {
      const now = [...due].filter((at) => at <= clock.now().toString());
      for (const at of now) {
        due.delete(at);
        done.push(`${at} at ${clock.now().toString()}`);
        for (const next of follow(at)) due.add(next);
      }
      return { woken: now.length, failed: 0 };
    },
  });
  return { clock, loop, done };
};

test("a clock that is moved stands at each due time on the way, in order, also at those that come up meanwhile", async () => {
  const times = ["2026-12-05T08:00:00Z", "2026-12-02T08:00:00Z"];
  const { clock, loop, done } = await planned("2026-12-01T08:00:00Z", times, (at) =>
    at.startsWith("2026-12-02") ? ["2026-12-03T08:00:00Z"] : [],
  );
  await loop.advance(Temporal.Instant.from("2026-12-04T00:00:00Z"));
  expect(done).toEqual(["2026-12-02T08:00:00Z at 2026-12-02T08:00:00Z", "2026-12-03T08:00:00Z at 2026-12-03T08:00:00Z"]);
  expect(clock.now().toString()).toBe("2026-12-04T00:00:00Z");
});

test("what was due before the clock moves is done before it moves", async () => {
  const { loop, done } = await planned("2026-12-01T08:00:00Z", ["2026-11-30T08:00:00Z"]);
  await loop.advance(Temporal.Instant.from("2026-12-04T00:00:00Z"));
  expect(done).toEqual(["2026-11-30T08:00:00Z at 2026-12-01T08:00:00Z"]);
});

test("work that fails for ever does not keep the clock for ever", async () => {
  const clock = await openStandingClock(join(await temporaryFolder(), "clock"), Temporal.Instant.from("2026-12-01T08:00:00Z"));
  const loop = createLoop({
    clock,
    nextDue: async () => "2026-12-02T08:00:00Z",
    sweep: async () => ({ woken: 0, failed: 1 }),
    tellFault: () => undefined,
  });
  await loop.advance(Temporal.Instant.from("2026-12-04T00:00:00Z"));
  expect(clock.now().toString()).toBe("2026-12-04T00:00:00Z");
});
