import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { runSeed } from "./run-seed.ts";
import { addTally, emptyTally, type Tally } from "./tally.ts";
import { countNames } from "./watch.ts";

/*
 * node test/simulation/simulate.ts --seeds N    runs the seeds 1 to N on every core and counts what must never happen
 * node test/simulation/simulate.ts --seed S     runs one seed and tells all of it, the same every time
 * --from F      begins at seed F instead of 1
 * --workers W   uses W cores
 * --json        prints one JSON document and nothing else
 */
const { values } = parseArgs({
  options: {
    seeds: { type: "string" },
    seed: { type: "string" },
    from: { type: "string" },
    workers: { type: "string" },
    json: { type: "boolean", default: false },
  },
});

const say = (line: string): void => {
  if (!values.json) process.stdout.write(`${line}\n`);
};

/** One run, told line by line: when, who, what, and what went wrong. */
const tellOne = async (seed: number): Promise<boolean> => {
  const { violations, ...numbers } = await runSeed(seed, (time, actor, what, fault) =>
    say(`${new Date(time).toISOString()}  ${actor.padEnd(22)} ${what}${fault === undefined ? "" : `  [${fault}]`}`),
  );
  if (values.json) process.stdout.write(`${JSON.stringify({ ...numbers, violations })}\n`);
  return violations.length === 0;
};

/** A world lives for some milliseconds: in a wide nursery nearly all of it is dead before it is looked at. */
const youngMb = 128;

const runAll = (from: number, seeds: number, workers: number): Promise<Tally> => {
  const last = from + seeds - 1;
  const runs = Array.from(
    { length: Math.min(workers, seeds) },
    (_, n) =>
      new Promise<Tally>((resolve, reject) => {
        const workerData = { first: from + n, last, step: workers };
        const worker = new Worker(new URL("./simulate-worker.ts", import.meta.url), {
          workerData,
          resourceLimits: { maxYoungGenerationSizeMb: youngMb },
        });
        worker.on("message", ({ done, tally }: { done: boolean; tally: Tally }) => {
          if (done) resolve(tally);
          else if (n === 0) process.stderr.write(`${tally.seeds * workers} of ${seeds}, failed: ${tally.failed.length}\n`);
        });
        worker.on("error", reject);
      }),
  );
  return Promise.all(runs).then((tallies) => tallies.reduce(addTally, emptyTally()));
};

const main = async (): Promise<boolean> => {
  if (values.seed !== undefined) return tellOne(Number(values.seed));
  const seeds = Number(values.seeds ?? 1000);
  const started = performance.now();
  const tally = await runAll(Number(values.from ?? 1), seeds, Number(values.workers ?? availableParallelism()));
  const seconds = (performance.now() - started) / 1000;
  const failed = tally.failed.sort((a, b) => a.seed - b.seed);
  const isGood = countNames.every((name) => tally.counts[name] === 0);
  if (values.json) process.stdout.write(`${JSON.stringify({ ...tally, failed, seconds })}\n`);
  say(`${tally.seeds} seeds in ${seconds.toFixed(1)} s: ${tally.notes} notes, ${tally.told} mails to candidates, ${tally.writes} writes`);
  for (const name of countNames) say(`${name.padEnd(18)} ${tally.counts[name]}`);
  const [first] = failed;
  if (first !== undefined && !values.json) {
    for (const { seed, why } of failed.slice(0, 20)) say(`seed ${seed} failed: ${why}`);
    say(`\nThis is seed ${first.seed}:\n`);
    await tellOne(first.seed);
  }
  return isGood;
};

process.exitCode = (await main()) ? 0 : 1;
