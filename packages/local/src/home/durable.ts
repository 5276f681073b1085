import { randomUUID } from "node:crypto";
import { closeSync, fsync as fsyncThen, openSync, open as openThen, renameSync, writeFileSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const fsync = promisify(fsyncThen);
const open = promisify(openThen);

/** Names of files that are still being written: whoever lists a folder leaves them out. */
export const unfinished = (name: string): boolean => name.startsWith(".");

/** Writes a file so that after a crash there is either the whole of it or nothing: a file of its own, fsync, rename, fsync of the folder. Readable by the owner alone. */
export const writeDurably = (path: string, data: string | Uint8Array, sync = () => syncFolder(dirname(path))): Promise<void> =>
  fillDurably(path, async (file) => writeFileSync(file, data), sync);

/**
 * The same for what comes in pieces: `fill` writes to the file by its number. `sync` makes the folder's names durable; it
 * may be shared by many who write to one folder. Only what waits for the disk is left to other threads (a new name does,
 * while others are being synced): handing any other call over takes longer than the call.
 */
export const fillDurably = async (path: string, fill: (file: number) => Promise<void>, sync: () => Promise<void>): Promise<void> => {
  const draft = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    const file = await open(draft, "wx", 0o600);
    try {
      await fill(file);
      await fsync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  await sync();
};

export type OpenFolder = { sync(): Promise<void>; close(): void };

/** A folder whose names are to be made durable again and again. Not every file system lets a folder be opened; there they are already. */
export const openFolder = (folder: string): OpenFolder => {
  let handle: number | null = null;
  try {
    handle = openSync(folder, "r");
  } catch {}
  let closed = false;
  return {
    async sync() {
      if (closed) throw new Error("the folder is closed");
      if (handle === null) return;
      await fsync(handle).catch((error: NodeJS.ErrnoException) => {
        if (!["EPERM", "EINVAL", "EISDIR"].includes(error.code ?? "")) throw error;
      });
    },
    close() {
      if (handle !== null && !closed) closeSync(handle);
      closed = true;
    },
  };
};

/** Makes the names in a folder durable (a rename is not, until then). */
export const syncFolder = async (folder: string): Promise<void> => {
  const opened = openFolder(folder);
  await opened.sync().finally(opened.close);
};

/** Finished files of a folder by name, oldest name first. */
export const listFiles = async (folder: string): Promise<string[]> => (await readdir(folder)).filter((name) => !unfinished(name)).sort();

/** Removes what a killed process left half-written. */
export const removeUnfinished = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder)) if (unfinished(name)) await rm(join(folder, name), { force: true });
};

/** Runs a read, and gives null when there is no such file. */
export const orNull = async <T>(read: Promise<T>): Promise<T | null> => {
  try {
    return await read;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
};
