import { randomBytes } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Arrival, Taken } from "@afterword/core/inbound/arrival";
import type { FolderArchive } from "../archive.ts";
import { syncFolder } from "../home/durable.ts";
import type { OpenedHome } from "../open-home.ts";
import { type Handed, maxMailBytes } from "../smtp/listener.ts";
import { faultOf } from "../story-line.ts";
import { addEntry, arrivalId, countStart, firstNumber, listEntries, readEnvelope, removeEntry, type SpoolEntry } from "./entry.ts";
import { setMailAside } from "./set-aside.ts";

export type SpoolEvent =
  | { kind: "worked"; id: string; taken: Taken }
  | { kind: "failed"; id: string; error: unknown }
  | { kind: "set-aside"; id: string; why: string };

export type SpoolOptions = {
  opened: Pick<OpenedHome, "home" | "clock">;
  archive: FolderArchive;
  /** Throws on faults of ours: then the mail is tried again. */
  work(arrival: Arrival): Promise<Taken>;
  tell(event: SpoolEvent): void;
  /** Pauses before the second, third … try. After the last the mail is set aside. */
  retryAfterMillis: number[];
};

/** The durable inbox: what was taken in is worked in order, one mail at a time, tried again on faults, set aside at last, and never lost. */
export type Spool = {
  /** Resolves when the mail is on the disk, and not before. */
  takeIn(handed: Handed): Promise<void>;
  /** Begins with what an earlier runtime left. */
  start(): Promise<void>;
  /** Resolves when nothing waits, not even for another try. */
  idle(): Promise<void>;
  isWaiting(id: string): boolean;
  /** Finishes the mail that is being worked; the others stay on the disk. */
  stop(): Promise<void>;
};

/** A mail begun so often without an end takes the process down, or everybody is killing it: it is set aside unread. */
const mostStarts = 25;

export const openSpool = async (options: SpoolOptions): Promise<Spool> => {
  const { archive, tell } = options;
  const { home, clock } = options.opened;
  let number = await firstNumber([home.inbox, home.mail, home.setAside]);
  const waiting = new Map<string, SpoolEntry>();
  const queue: { entry: SpoolEntry; faults: number }[] = [];
  const timers = new Set<NodeJS.Timeout>();
  const idlers: (() => void)[] = [];
  let working: Promise<void> | null = null;
  let stopped = false;

  const add = (entry: SpoolEntry): void => {
    waiting.set(entry.id, entry);
    queue.push({ entry, faults: 0 });
    run();
  };

  const run = (): void => {
    if (working || stopped) return;
    const next = queue.shift();
    if (!next) return;
    working = workOne(next.entry, next.faults).finally(() => {
      working = null;
      if (waiting.size === 0) for (const wake of idlers.splice(0)) wake();
      run();
    });
  };

  const workOne = async (entry: SpoolEntry, faults: number): Promise<void> => {
    let begun = entry;
    try {
      begun = await countStart(home.inbox, entry);
      if (begun.starts > mostStarts) return await giveUp(begun, `it was begun ${mostStarts} times and never finished`);
      const envelope = await readEnvelope(home.inbox, begun);
      const raw = await archive.get(entry.id);
      if (raw === null) return await giveUp(begun, "its raw text is gone");
      const taken = await options.work({ id: entry.id, raw, ...envelope, dmarc: "loopback", infected: false });
      await removeEntry(home.inbox, begun);
      waiting.delete(entry.id);
      tell({ kind: "worked", id: entry.id, taken });
    } catch (error) {
      tell({ kind: "failed", id: entry.id, error });
      const pause = isFinal(error) ? undefined : options.retryAfterMillis[faults];
      if (pause === undefined) await giveUp(begun, faultOf(error)).catch(() => again(begun, faults, 1000));
      else again(begun, faults + 1, pause);
    }
  };

  const again = (entry: SpoolEntry, faults: number, pause: number): void => {
    if (stopped) return;
    const timer = setTimeout(() => {
      timers.delete(timer);
      queue.push({ entry, faults });
      run();
    }, pause);
    timers.add(timer);
  };

  const giveUp = async (entry: SpoolEntry, why: string): Promise<void> => {
    await setMailAside(home.setAside, archive.path(entry.id), { id: entry.id, at: clock.now().toString(), why });
    await removeEntry(home.inbox, entry);
    waiting.delete(entry.id);
    tell({ kind: "set-aside", id: entry.id, why });
  };

  return {
    async takeIn({ raw, recipients, envelopeFrom }) {
      const id = arrivalId(number++, randomBytes(4).toString("hex"));
      await keepRaw(raw, archive.path(id));
      await archive.stamp(id);
      add(await addEntry(home.inbox, id, { recipients, envelopeFrom, takenAt: clock.now().toString() }));
    },
    async start() {
      for (const entry of await listEntries(home.inbox)) add(entry);
    },
    idle: () => (waiting.size === 0 ? Promise.resolve() : new Promise((resolve) => idlers.push(resolve))),
    isWaiting: (id) => waiting.has(id),
    async stop() {
      stopped = true;
      for (const timer of timers) clearTimeout(timer);
      await working;
    },
  };
};

/** Writes the stream to a file that is whole or not there. A mail over the limit is read to its end and not kept. */
const keepRaw = async (raw: Handed["raw"], path: string): Promise<void> => {
  const draft = join(dirname(path), `.${randomBytes(8).toString("hex")}.tmp`);
  try {
    const file = await open(draft, "wx", 0o600);
    try {
      let bytes = 0;
      for await (const chunk of raw) {
        bytes += (chunk as Buffer).length;
        if (bytes <= maxMailBytes) await file.write(chunk as Buffer);
      }
      if (bytes > maxMailBytes) throw new Error("the mail is too big");
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
};

/** Core's faults say whether another try can help; what says nothing gets its tries. */
const isFinal = (error: unknown): boolean => error instanceof Error && "retryable" in error && error.retryable === false;
