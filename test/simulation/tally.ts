import type { Run } from "./run-seed.ts";
import { type CountName, countNames } from "./watch.ts";

/** What a number of runs came to. */
export type Tally = { seeds: number; notes: number; told: number; writes: number; counts: Record<CountName, number>; failed: Failed[] };

/** A seed that came to what must never happen, and what that was. */
export type Failed = { seed: number; why: string };

export const emptyTally = (): Tally => ({
  seeds: 0,
  notes: 0,
  told: 0,
  writes: 0,
  counts: Object.fromEntries(countNames.map((name) => [name, 0])) as Record<CountName, number>,
  failed: [],
});

/** At most this many failing seeds are kept by name. */
const mostFailed = 100;

export const addRun = (tally: Tally, run: Run): Tally => {
  const counts = { ...tally.counts };
  for (const { count } of run.violations) counts[count] += 1;
  const isFailed = run.violations.length > 0 && tally.failed.length < mostFailed;
  return {
    seeds: tally.seeds + 1,
    notes: tally.notes + run.notes,
    told: tally.told + run.told,
    writes: tally.writes + run.writes,
    counts,
    failed: isFailed
      ? [...tally.failed, { seed: run.seed, why: run.violations.map(({ count, why }) => `${count}: ${why}`).join("; ") }]
      : tally.failed,
  };
};

export const addTally = (one: Tally, other: Tally): Tally => ({
  seeds: one.seeds + other.seeds,
  notes: one.notes + other.notes,
  told: one.told + other.told,
  writes: one.writes + other.writes,
  counts: Object.fromEntries(countNames.map((name) => [name, one.counts[name] + other.counts[name]])) as Record<CountName, number>,
  failed: [...one.failed, ...other.failed].slice(0, mostFailed),
});
