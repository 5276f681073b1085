import { expect, test } from "vitest";
import type { Call, Outcome } from "./boundary.ts";
import { type Plan, type Told, tellThankYou } from "./thank-you-story.ts";

/** Everything that can become of a call. */
const all: readonly Outcome[] = [
  "throttled",
  "refused",
  "timeout-before",
  "timeout-after",
  "late",
  "own-conflict",
  "crash-before",
  "crash-after",
];

/**
 * For pairs, what differs. The store's and the doorbell's callers cannot tell `throttled`, `refused` and
 * `timeout-before` apart: each is thrown, and nothing happened. What `write` writes is the same when written again. A
 * doorbell is rung right after a save, whose `crash-after` is its `crash-before`, and its faults are not listened to.
 */
const unlike: Record<Call["kind"], readonly Outcome[]> = {
  read: [],
  write: ["timeout-before", "crash-before", "crash-after"],
  save: ["timeout-before", "timeout-after", "own-conflict", "crash-before", "crash-after"],
  ring: ["timeout-before", "crash-after"],
  send: ["throttled", "refused", "timeout-before", "timeout-after", "crash-before", "crash-after"],
  tell: ["throttled", "timeout-before", "timeout-after", "crash-before", "crash-after"],
};

/** Of the pairs, each of this many is run, another one in each row; all of them with `AFTERWORD_ALL_PAIRS=1` (some 30 s more). */
const every = process.env.AFTERWORD_ALL_PAIRS ? 1 : 5;

/** A mail to the candidate that the provider will never take cannot be told; the web view tells it. Everything else holds even then. */
const neverOf = ({ violations, hit }: Told, plan: Plan): string[] => {
  const isDeaf = hit.includes("tell") && [...plan.values()].includes("refused");
  return violations
    .filter(({ count }) => !(isDeaf && (count === "lost" || count === "stuck")))
    .map(({ count, why }) => `${JSON.stringify([...plan])} ${count}: ${why}`);
};

test("without a fault the story crosses these boundaries", async () => {
  const { violations, boundaries, notes } = await tellThankYou(new Map());
  expect(violations).toEqual([]);
  expect(notes).toBe(1);
  const of = (kind: Call["kind"]): number => boundaries.filter((call) => call.kind === kind).length;
  const kinds = { write: of("write"), save: of("save"), ring: of("ring"), tell: of("tell"), send: of("send") };
  expect({ all: boundaries.length, kinds }).toMatchInlineSnapshot(`
    {
      "all": 38,
      "kinds": {
        "ring": 12,
        "save": 12,
        "send": 1,
        "tell": 5,
        "write": 8,
      },
    }
  `);
});

test("every outcome at every boundary: nothing that must never happen", async () => {
  const { boundaries } = await tellThankYou(new Map());
  const never: string[] = [];
  let runs = 0;
  for (let at = 0; at < boundaries.length; at++)
    for (const outcome of all) {
      if (outcome === "own-conflict" && boundaries[at]?.kind !== "save") continue;
      const plan = new Map([[at, outcome]]);
      never.push(...neverOf(await tellThankYou(plan), plan));
      runs += 1;
    }
  expect(never).toEqual([]);
  expect(runs).toMatchInlineSnapshot(`278`);
}, 300_000);

test("two outcomes at two boundaries: nothing that must never happen", async () => {
  const { boundaries } = await tellThankYou(new Map());
  const never: string[] = [];
  let pairs = 0;
  for (const [at, call] of boundaries.entries())
    for (const outcome of unlike[call.kind]) {
      const once = await tellThankYou(new Map([[at, outcome]]));
      for (let later = at + 1; later < once.boundaries.length; later++)
        for (const second of unlike[once.boundaries[later]?.kind ?? "read"]) {
          const plan: Plan = new Map([
            [at, outcome],
            [later, second],
          ]);
          pairs += 1;
          if (pairs % every === 0) never.push(...neverOf(await tellThankYou(plan), plan));
        }
    }
  expect(never).toEqual([]);
  expect(pairs).toMatchInlineSnapshot(`9784`);
}, 900_000);
