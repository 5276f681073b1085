import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { z } from "zod";
import { orNull } from "./durable.ts";

/** `held`: a running process has it. */
export type Lock = { kind: "taken"; release(): Promise<void> } | { kind: "held"; pid: number };

const holderSchema = z.object({ pid: z.number().int(), started: z.string() });
type Holder = z.infer<typeof holderSchema>;

/**
 * Takes the lock of a folder for this process. A lock whose process has died, by `kill -9` or a power cut, is taken
 * over: the file names the process by number and start time, so that a later process with the same number is not
 * mistaken for it.
 */
export const takeLock = async (path: string): Promise<Lock> => {
  const mine: Holder = { pid: process.pid, started: startOf(process.pid) ?? "" };
  for (;;) {
    if (await linkNew(path, JSON.stringify(mine))) return { kind: "taken", release: () => rm(path, { force: true }) };
    const found = await orNull(readFile(path, "utf8"));
    if (found === null) continue;
    const holder = parseHolder(found);
    if (holder && isAlive(holder)) return { kind: "held", pid: holder.pid };
    await removeStale(path, found);
  }
};

/** Who holds the lock now, or null. */
export const lockHolder = async (path: string): Promise<number | null> => {
  const holder = parseHolder((await orNull(readFile(path, "utf8"))) ?? "");
  return holder && isAlive(holder) ? holder.pid : null;
};

/** Makes the file with its content in one step, or gives false when there is one. */
const linkNew = async (path: string, content: string): Promise<boolean> => {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, content, { flag: "wx", mode: 0o600 });
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
};

/** Two may find the same stale lock: the one that moves away a lock taken meanwhile puts it back. */
const removeStale = async (path: string, stale: string): Promise<void> => {
  const away = `${path}.${randomUUID()}`;
  if ((await orNull(rename(path, away).then(() => true))) === null) return;
  if ((await readFile(away, "utf8")) !== stale) await link(away, path).catch(() => undefined);
  await rm(away, { force: true });
};

const parseHolder = (content: string): Holder | null => {
  try {
    return holderSchema.parse(JSON.parse(content));
  } catch {
    return null;
  }
};

const isAlive = (holder: Holder): boolean => startOf(holder.pid) === holder.started;

/** When a process started, as the system tells it, or null when there is none. A dead one that nobody waited for (`Z`) is none. */
const startOf = (pid: number): string | null => {
  if (process.platform === "linux") {
    try {
      const fields = statFields(readFileSync(`/proc/${pid}/stat`, "latin1"));
      if (fields[0] === "Z" || fields[0] === "X") return null;
      return `${fields[19]} ${readFileSync("/proc/sys/kernel/random/boot_id", "latin1").trim()}`;
    } catch {
      return null;
    }
  }
  if (process.platform === "win32") return isRunning(pid) ? "running" : null;
  try {
    const told = execFileSync("ps", ["-o", "stat=,lstart=", "-p", String(pid)], {
      encoding: "latin1",
      env: { LC_ALL: "C", TZ: "UTC", PATH: "/bin:/usr/bin" },
    });
    const [state = "Z", ...started] = told.trim().split(/\s+/);
    return state.startsWith("Z") ? null : started.join(" ");
  } catch {
    return null;
  }
};

/** proc(5): the fields of `stat` from the third, `state`, on. The second is a name that may hold blanks and parentheses. */
const statFields = (stat: string): string[] => stat.slice(stat.lastIndexOf(")") + 2).split(" ");

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};
