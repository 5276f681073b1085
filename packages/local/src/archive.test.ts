import { readdir } from "node:fs/promises";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { folderArchive } from "./archive.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const text = (raw: Uint8Array | null) => raw && Buffer.from(raw).toString();

test("a mail is found under its key until it is removed", async () => {
  const archive = folderArchive(await temporaryFolder(), { now: () => Temporal.Instant.from("2026-12-01T09:00:00Z") });
  await archive.put("m1", Buffer.from("one"));
  expect(text(await archive.get("m1"))).toBe("one");
  await archive.remove("m1");
  await archive.remove("m1");
  expect(await archive.get("m1")).toBe(null);
});

test("no key leads out of the folder", async () => {
  const folder = await temporaryFolder();
  const archive = folderArchive(folder, { now: () => Temporal.Instant.from("2026-12-01T09:00:00Z") });
  for (const key of ["../m1", "..", "/etc/x", "a/b", "%2e%2e"]) {
    await archive.put(key, Buffer.from(key));
    expect(text(await archive.get(key))).toBe(key);
  }
  expect(await readdir(folder)).toHaveLength(5);
});

test("mails older than 30 days of the product's time go, those still wanted stay", async () => {
  let now = Temporal.Instant.from("2026-12-01T09:00:00Z");
  const archive = folderArchive(await temporaryFolder(), { now: () => now });
  await archive.put("old", Buffer.from("old"));
  await archive.put("waiting", Buffer.from("waiting"));
  now = Temporal.Instant.from("2026-12-20T09:00:00Z");
  await archive.put("young", Buffer.from("young"));
  now = Temporal.Instant.from("2027-01-01T09:00:00Z");
  expect(await archive.clean(30, (key) => key === "waiting")).toBe(1);
  expect(await Promise.all(["old", "waiting", "young"].map(async (key) => text(await archive.get(key))))).toEqual([
    null,
    "waiting",
    "young",
  ]);
});
