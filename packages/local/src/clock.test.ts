import { join } from "node:path";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { openStandingClock } from "./clock.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const at = (time: string) => Temporal.Instant.from(time);

test("a standing clock stands until it is moved, and never goes back", async () => {
  const clock = await openStandingClock(join(await temporaryFolder(), "clock"), at("2026-12-01T09:00:00Z"));
  expect(clock.now().toString()).toBe("2026-12-01T09:00:00Z");
  await clock.moveTo(at("2026-12-02T09:00:00Z"));
  await clock.moveTo(at("2026-12-01T12:00:00Z"));
  expect(clock.now().toString()).toBe("2026-12-02T09:00:00Z");
});

test("a restart takes the later of where the clock stood and where it is told to start", async () => {
  const path = join(await temporaryFolder(), "clock");
  const first = await openStandingClock(path, at("2026-12-01T09:00:00Z"));
  await first.moveTo(at("2026-12-05T09:00:00Z"));
  expect((await openStandingClock(path, at("2026-12-01T09:00:00Z"))).now().toString()).toBe("2026-12-05T09:00:00Z");
  expect((await openStandingClock(path, at("2026-12-24T09:00:00Z"))).now().toString()).toBe("2026-12-24T09:00:00Z");
});

test("a standing clock stands at whole seconds", async () => {
  const clock = await openStandingClock(join(await temporaryFolder(), "clock"), at("2026-12-01T09:00:00.25Z"));
  expect(clock.now().toString()).toBe("2026-12-01T09:00:01Z");
  await clock.moveTo(at("2026-12-01T09:00:05.000001Z"));
  expect(clock.now().toString()).toBe("2026-12-01T09:00:06Z");
});
