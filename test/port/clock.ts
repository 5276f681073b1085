import type { Clock } from "@afterword/core/port/ports";
import { Temporal } from "temporal-polyfill";

/** A clock that stands until it is set. */
export const standingClock = (start: string): Clock & { set(now: string): void } => {
  let at = Temporal.Instant.from(start);
  return {
    now: () => at,
    set: (now) => {
      at = Temporal.Instant.from(now);
    },
  };
};
