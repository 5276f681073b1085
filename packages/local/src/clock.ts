import { readFile } from "node:fs/promises";
import type { Clock } from "@afterword/core/port/ports";
import { Temporal } from "temporal-polyfill";
import { orNull, writeDurably } from "./home/durable.ts";
import { parseTime } from "./settings.ts";

/** A clock that stands where it was put. It is on the disk before it counts, so that a restart never sees it earlier. */
export type StandingClock = Clock & {
  kind: "standing";
  /** Moves it forward; an earlier time leaves it where it is. */
  moveTo(time: Temporal.Instant): Promise<void>;
};
export type RealClock = Clock & { kind: "real" };
export type RuntimeClock = RealClock | StandingClock;

export const realClock = (): RealClock => ({ kind: "real", now: () => Temporal.Now.instant() });

/** A clock that starts at the later of `start` and where it stood before, kept in `path`. */
export const openStandingClock = async (path: string, start: Temporal.Instant): Promise<StandingClock> => {
  const kept = parseTime((await orNull(readFile(path, "utf8")))?.trim() ?? "");
  let time = wholeSecond(kept ? later(kept, start) : start);
  await writeDurably(path, `${time.toString()}\n`);
  return {
    kind: "standing",
    now: () => time,
    async moveTo(to) {
      const next = later(time, wholeSecond(to));
      if (next.equals(time)) return;
      await writeDurably(path, `${next.toString()}\n`);
      time = next;
    },
  };
};

/** Sweeps look at whole seconds: at the next one everything due in this one is due. */
const wholeSecond = (time: Temporal.Instant): Temporal.Instant => time.round({ smallestUnit: "second", roundingMode: "ceil" });

const later = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant => (Temporal.Instant.compare(a, b) < 0 ? b : a);
