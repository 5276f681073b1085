import { utimesSync } from "node:fs";
import { readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Archive, Clock } from "@afterword/core/port/ports";
import type { Temporal } from "temporal-polyfill";
import { listFiles, orNull, writeDurably } from "./home/durable.ts";

/** Raw mails as files in a folder. Their modification time is the product's, so that a standing clock ages them too. */
export type FolderArchive = Archive & {
  path(key: string): string;
  /** Gives a raw mail that lies at its path already the product's time. */
  stamp(key: string): Promise<void>;
  /** Removes mails older than `keptDays`, except those that `wanted` names, and gives the number removed. */
  clean(keptDays: number, wanted: (key: string) => boolean): Promise<number>;
};

const dayMillis = 86_400_000;

export const folderArchive = (folder: string, clock: Clock): FolderArchive => {
  // A key may be anything; a file name must stay in its folder.
  const path = (key: string): string => join(folder, `${encodeURIComponent(key).replaceAll(".", "%2E")}.eml`);
  const stamp = async (key: string): Promise<void> => utimesSync(path(key), seconds(clock.now()), seconds(clock.now()));
  return {
    path,
    stamp,
    async put(key, raw) {
      await writeDurably(path(key), raw);
      await stamp(key);
    },
    async get(key) {
      return orNull(readFile(path(key)));
    },
    async remove(key) {
      await rm(path(key), { force: true });
    },
    async clean(keptDays, wanted) {
      const oldest = clock.now().epochMilliseconds - keptDays * dayMillis;
      let removed = 0;
      for (const name of await listFiles(folder)) {
        const file = join(folder, name);
        const key = decodeURIComponent(name.replace(/\.eml$/, ""));
        if (wanted(key) || ((await orNull(stat(file)))?.mtimeMs ?? oldest) >= oldest) continue;
        await rm(file, { force: true });
        removed += 1;
      }
      return removed;
    },
  };
};

const seconds = (time: Temporal.Instant): number => time.epochMilliseconds / 1000;
