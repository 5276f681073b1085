import type { Candidate } from "@afterword/core/candidate/candidate";
import { findByLookup, loadCandidate, saveCandidate } from "@afterword/store/candidate-records";
import { addressLookup } from "@afterword/store/key";
import type { Item, Records } from "@afterword/store/records";
import { removeCandidate } from "@afterword/store/remove-candidate";
import { expect, test } from "vitest";
import { createMemoryRecords } from "./memory-records.ts";
import { candidateId, newCandidate } from "./record.ts";

/** Mulberry32: the same seed, the same schedule. */
const seeded = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
};

type Fate = "lives" | "dies before" | "dies after";

/**
 * Workers on one table, one call at a time, in an order that the seed decides. A worker may stand still between two
 * calls for as long as all the others take, and may die before or after a call: then it never goes on.
 */
const play = async (below: (n: number) => number, items: Map<string, Item>, workers: ((records: Records) => Promise<unknown>)[]) => {
  const waiting: { worker: number; decide: (fate: Fate) => void }[] = [];
  const dead = () => new Promise<never>(() => {});
  let running = workers.length;
  let wake = () => {};
  const settle = () => {
    if (waiting.length === running) wake();
  };
  const end = () => {
    running--;
    settle();
  };
  for (const [worker, work] of workers.entries()) {
    const records = createMemoryRecords(items, async (call) => {
      const fate = await new Promise<Fate>((decide) => {
        waiting.push({ worker, decide });
        settle();
      });
      const answer = fate === "dies before" ? undefined : call();
      if (fate !== "lives") {
        end();
        return dead();
      }
      return answer as ReturnType<typeof call>;
    });
    void work(records).finally(end);
  }
  let last = 0;
  for (;;) {
    await new Promise<void>((resolve) => {
      wake = resolve;
      settle();
    });
    if (waiting.length === 0) return;
    // Mostly the same worker goes on: long runs of one while another stands still are where the rare ends are.
    const same = waiting.findIndex(({ worker }) => worker === last);
    const [chosen] = waiting.splice(same >= 0 && below(4) > 0 ? same : below(waiting.length), 1);
    last = chosen?.worker ?? 0;
    wake = () => {};
    chosen?.decide(below(25) > 0 ? "lives" : below(2) === 0 ? "dies before" : "dies after");
  }
};

const now = () => "2026-12-01T12:00:00Z";
const addresses = ["a@home.example", "b@home.example"];
const names = ["ann", "bob"];
let marks = 0;
const saveOn = (records: Records) => saveCandidate(records, now, () => `mark ${marks++}`);
const listing = (who: Candidate | null, address: string) => who?.addresses.some((entry) => entry.address === address) ?? false;

/** Loads, and saves with other addresses; signs up when there is nothing to load. */
const change = async (records: Records, name: string, wanted: string[]): Promise<void> => {
  const current = (await loadCandidate(records)(candidateId(name))) ?? newCandidate(name, []);
  await saveOn(records)({ ...current, addresses: wanted.map((address) => ({ address, verified: true })) });
};

test("however saves interleave and wherever workers die, an address is listed by one candidate at most, and found there", async () => {
  let listed = 0;
  let free = 0;
  for (let seed = 1; seed <= 2000; seed++) {
    const below = seeded(seed);
    const items = new Map<string, Item>();
    const some = () => addresses.filter(() => below(3) > 0);
    const workers = Array.from({ length: 4 + below(2) }, (_, n) => {
      const name = names[n === 0 ? 1 : 0] ?? "ann";
      const wishes = Array.from({ length: 4 }, some);
      return async (records: Records) => {
        for (const wish of wishes) await change(records, name, wish);
      };
    });
    await play(below, items, workers);

    const records = createMemoryRecords(items, async (call) => call());
    const people = await Promise.all(names.map((name) => loadCandidate(records)(candidateId(name))));
    for (const address of addresses) {
      const owners = people.filter((who) => listing(who, address));
      expect(owners.length, `seed ${seed}: ${address}`).toBeLessThanOrEqual(1);
      expect(await findByLookup(records, addressLookup(address)), `seed ${seed}: ${address}`).toBe(owners[0]?.id ?? null);
      if (owners.length === 0) free++;
      else listed++;
      // Every other time nobody comes after, who would tidy up by the way.
      if (seed % 2 === 0) continue;
      // What nobody lists is free at once, whoever died holding it; what somebody lists is not.
      const saved = await saveOn(records)(newCandidate(`new${address[0]}`, [address]));
      expect(saved.kind, `seed ${seed}: ${address}`).toBe(owners.length === 0 ? "saved" : "conflict");
    }
    for (const name of [...names, "newa", "newb"]) await removeCandidate(records)(candidateId(name));
    // Not even a hash of an address is left of anybody, whatever died on the way.
    expect([...items.keys()], `seed ${seed}`).toEqual([]);
  }
  // The schedules are of use only while they reach both ends.
  expect(Math.min(listed, free)).toBeGreaterThan(250);
});
