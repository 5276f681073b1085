import { randomBytes } from "node:crypto";
import { chmod, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { orNull, removeUnfinished, writeDurably } from "./durable.ts";

/** Where everything kept lies, below AFTERWORD_HOME. */
export type Home = {
  folder: string;
  database: string;
  /** Envelopes of mails that were taken in and wait to be worked. */
  inbox: string;
  /** Raw mails, by the id of their arrival. */
  mail: string;
  /** Maildir of outgoing mail. */
  outbox: string;
  /** Mails that could not be worked: kept until a person looks at them. */
  setAside: string;
  key: string;
  clock: string;
  candidate: string;
  lock: string;
  running: string;
};

export const homeAt = (folder: string): Home => ({
  folder,
  database: join(folder, "db"),
  inbox: join(folder, "inbox"),
  mail: join(folder, "mail"),
  outbox: join(folder, "outbox"),
  setAside: join(folder, "set-aside"),
  key: join(folder, "key"),
  clock: join(folder, "clock"),
  candidate: join(folder, "candidate.json"),
  lock: join(folder, "lock"),
  running: join(folder, "runtime.json"),
});

/** Makes the folder itself, for its owner alone: mails and keys lie in it. */
export const makeHome = async (home: Home): Promise<void> => {
  await mkdir(home.folder, { recursive: true, mode: 0o700 });
  await chmod(home.folder, 0o700);
};

/** Makes every folder inside and clears what a killed runtime left half-written. Only for the holder of the lock. */
export const prepareHome = async (home: Home): Promise<void> => {
  const maildir = ["new", "cur", "tmp"].map((name) => join(home.outbox, name));
  for (const folder of [home.database, home.inbox, home.mail, home.setAside, ...maildir])
    await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const folder of [home.folder, home.inbox, home.mail, home.setAside]) await removeUnfinished(folder);
};

/** The key that reply tokens are made with: 256 random bits in hex, made at the first start and kept. Without it every address given out so far is void. */
export const readKey = async (home: Home): Promise<string> => {
  const kept = (await orNull(readFile(home.key, "utf8")))?.trim();
  if (kept) return kept;
  const key = randomBytes(32).toString("hex");
  await writeDurably(home.key, `${key}\n`);
  return key;
};
