import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { lockHolder, takeLock } from "./lock.ts";

/** Another process that takes the lock and then stays. */
const holdElsewhere = async (path: string) => {
  const module = pathToFileURL(join(import.meta.dirname, "lock.ts")).href;
  const code = `import(${JSON.stringify(module)}).then(({ takeLock }) => takeLock(process.argv[1])).then((lock) => { console.log(lock.kind); setInterval(() => {}, 1000); });`;
  const holder = spawn(process.execPath, ["-e", code, path], { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void holder.kill("SIGKILL"));
  await once(holder.stdout, "data");
  return holder;
};

test("a lock that another process holds is refused, and names the process", async () => {
  const path = join(await temporaryFolder(), "lock");
  const holder = await holdElsewhere(path);
  expect(await takeLock(path)).toEqual({ kind: "held", pid: holder.pid });
  expect(await lockHolder(path)).toBe(holder.pid);
});

test("a lock whose process was killed is taken over, even before anybody waited for the dead process", async () => {
  const path = join(await temporaryFolder(), "lock");
  const holder = await holdElsewhere(path);
  const ended = once(holder, "exit");
  holder.kill("SIGKILL");
  await ended;
  expect((await takeLock(path)).kind).toBe("taken");
});

test("a process that merely has the number of a dead holder does not hold the lock", async () => {
  const path = join(await temporaryFolder(), "lock");
  await takeLock(path);
  const mine = JSON.parse(await readFile(path, "utf8"));
  await writeFile(path, JSON.stringify({ ...mine, started: "some other time" }));
  expect(await lockHolder(path)).toBe(null);
  expect((await takeLock(path)).kind).toBe("taken");
});

test("a damaged lock file holds nobody up", async () => {
  const path = join(await temporaryFolder(), "lock");
  await writeFile(path, "{");
  expect((await takeLock(path)).kind).toBe("taken");
});

test("of many that want a stale lock at once, one gets it", async () => {
  const path = join(await temporaryFolder(), "lock");
  await writeFile(path, JSON.stringify({ pid: 2 ** 22 + 1, started: "long ago" }));
  const locks = await Promise.all(Array.from({ length: 20 }, () => takeLock(path)));
  expect(locks.filter(({ kind }) => kind === "taken")).toHaveLength(1);
});

test("a lock that was given back can be taken again", async () => {
  const path = join(await temporaryFolder(), "lock");
  const lock = await takeLock(path);
  if (lock.kind === "taken") await lock.release();
  expect(await lockHolder(path)).toBe(null);
  expect((await takeLock(path)).kind).toBe("taken");
});
