import type { Clock } from "@afterword/core/port/ports";
import type { Temporal } from "temporal-polyfill";

const dayMillis = 86_400_000;

/** Lets `work` through when a day has passed since the last time, and at the first call. */
export const daily = (clock: Clock, work: () => Promise<unknown>): (() => Promise<void>) => {
  let last: Temporal.Instant | null = null;
  return async () => {
    const now = clock.now();
    if (last && now.epochMilliseconds - last.epochMilliseconds < dayMillis) return;
    last = now;
    await work();
  };
};
