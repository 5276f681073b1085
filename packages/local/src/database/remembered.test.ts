import { expect, test } from "vitest";
import { remembered } from "./remembered.ts";

/** A disk with one value, whose reads and writes end when they are told to. */
const stage = () => {
  let disk = "old";
  let reads = 0;
  const ends: (() => void)[] = [];
  const slowly = <T>(work: () => T): Promise<T> => {
    const result = work();
    return new Promise((resolve) => ends.push(() => resolve(result)));
  };
  const values = remembered<string>(10);
  return {
    ends,
    reads: () => reads,
    get: () =>
      values.get("key", () => {
        reads += 1;
        return slowly(() => disk);
      }),
    getAtOnce: () =>
      values.get("key", async () => {
        reads += 1;
        return disk;
      }),
    write: (value: string) =>
      values.write(
        "key",
        () =>
          slowly(() => {
            disk = value;
            return value;
          }),
        (written) => written,
      ),
    values,
  };
};

test("what was read or written once is not read again", async () => {
  const { getAtOnce, reads, write, ends } = stage();
  expect([await getAtOnce(), await getAtOnce(), reads()]).toEqual(["old", "old", 1]);
  const written = write("new");
  ends[0]?.();
  await written;
  expect([await getAtOnce(), reads()]).toEqual(["new", 1]);
});

test("what was read before a write, and came after it, is not kept", async () => {
  const { get, getAtOnce, write, ends } = stage();
  const read = get();
  const written = write("new");
  ends[1]?.();
  await written;
  ends[0]?.();
  expect(await read).toBe("old");
  expect(await getAtOnce()).toBe("new");
});

test("of two writes at once none is believed: it is read again", async () => {
  const { getAtOnce, reads, write, ends } = stage();
  const both = [write("one"), write("two")];
  ends[1]?.();
  ends[0]?.();
  await Promise.all(both);
  expect([await getAtOnce(), reads()]).toEqual(["two", 1]);
});

test("a write that fails leaves nothing known, for it may have been done", async () => {
  const { getAtOnce, reads, values } = stage();
  await getAtOnce();
  const failing = values.write(
    "key",
    () => Promise.reject(new Error("gone")),
    () => undefined,
  );
  await expect(failing).rejects.toThrow("gone");
  await getAtOnce();
  expect(reads()).toBe(2);
});

test("a read that began before all was forgotten is not kept", async () => {
  const { get, getAtOnce, reads, values, ends } = stage();
  const read = get();
  values.forget();
  ends[0]?.();
  await read;
  await getAtOnce();
  expect(reads()).toBe(2);
});
