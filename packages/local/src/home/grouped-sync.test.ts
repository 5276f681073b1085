import { expect, test } from "vitest";
import { groupedSync } from "./grouped-sync.ts";

/** A sync that ends when it is told to. */
const stage = () => {
  const ends: (() => void)[] = [];
  const fails: ((error: Error) => void)[] = [];
  const sync = groupedSync(
    () =>
      new Promise((resolve, reject) => {
        ends.push(resolve);
        fails.push(reject);
      }),
  );
  return { sync, ends, fails };
};
const turn = () => new Promise(setImmediate);

test("who asks while a sync runs is served by one that began after, shared by all of them", async () => {
  const { sync, ends } = stage();
  const served: string[] = [];
  const asked = ["a", "b", "c"].map((name) => sync().then(() => served.push(name)));
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await turn();
  expect(served).toEqual(["a"]);
  expect(ends).toHaveLength(2);
  ends[1]?.();
  await Promise.all(asked);
  expect(served).toEqual(["a", "b", "c"]);
  expect(ends).toHaveLength(2);
});

test("a sync that fails fails those it was for, and no others", async () => {
  const { sync, ends, fails } = stage();
  const first = sync();
  const second = sync();
  fails[0]?.(new Error("full"));
  await expect(first).rejects.toThrow("full");
  await turn();
  ends[1]?.();
  await expect(second).resolves.toBeUndefined();
});
