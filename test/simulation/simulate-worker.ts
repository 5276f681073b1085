import { parentPort, workerData } from "node:worker_threads";
import { runSeed } from "./run-seed.ts";
import { addRun, emptyTally } from "./tally.ts";

/** Runs each `step`-th seed from `first` up to `last` and posts what they came to. */
const { first, last, step } = workerData as { first: number; last: number; step: number };

// Nobody reads where a provider's fault came from.
Error.stackTraceLimit = 0;

let tally = emptyTally();
for (let seed = first; seed <= last; seed += step) {
  tally = addRun(tally, await runSeed(seed));
  if (tally.seeds % 1000 === 0) parentPort?.postMessage({ done: false, tally });
}
parentPort?.postMessage({ done: true, tally });
