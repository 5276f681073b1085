import { randomBytes } from "node:crypto";
import type { Arrival, Taken } from "@afterword/core/inbound/arrival";
import type { FolderArchive } from "../archive.ts";
import { openFolder } from "../home/durable.ts";
import { groupedSync } from "../home/grouped-sync.ts";
import type { OpenedHome } from "../open-home.ts";
import type { Handed } from "../smtp/listener.ts";
import { faultOf } from "../story-line.ts";
import { addEntry, arrivalId, firstNumber, listEntries, removeEntry, type SpoolEntry } from "./entry.ts";
import { keepRaw } from "./keep-raw.ts";
import { arrivalOf, createQueue, type Queued, type QueueOptions } from "./queue.ts";
import { setMailAside } from "./set-aside.ts";

export type SpoolEvent =
  | { kind: "worked"; id: string; taken: Taken }
  | { kind: "failed"; id: string; error: unknown }
  | { kind: "set-aside"; id: string; why: string };

export type SpoolOptions = {
  opened: Pick<OpenedHome, "home" | "clock">;
  archive: FolderArchive;
  /** Throws on faults of ours: then the mail is tried again. `last`: no other mail is ready to be worked. */
  work(arrival: Arrival, last: boolean): Promise<Taken>;
  begin?: QueueOptions["begin"];
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
  const folders = [openFolder(home.mail), openFolder(home.inbox)] as const;
  const [syncMail, syncInbox] = [groupedSync(folders[0].sync), groupedSync(folders[1].sync)];
  let number = await firstNumber([home.inbox, home.mail, home.setAside]);
  const waiting = new Set<string>();
  const queue = createQueue({ inbox: home.inbox, archive, ...(options.begin ? { begin: options.begin } : {}) });
  const timers = new Set<NodeJS.Timeout>();
  const idlers: (() => void)[] = [];
  let current: Queued | null = null;
  let working: Promise<void> = Promise.resolve();
  /** What is worked already, while its entry is being removed: the next mail does not wait for that. */
  const removals = new Set<Promise<void>>();
  let stopped = false;

  const enqueue = (...queued: Parameters<typeof queue.push>): void => {
    waiting.add(queued[0].entry.id);
    queue.push(...queued);
    run();
  };

  const run = (): void => {
    if (stopped) return;
    if (!current) {
      const next = queue.next();
      if (!next) return;
      current = next;
      working = workOne(next).finally(() => {
        current = null;
        run();
      });
    }
    queue.makeReady(current);
  };

  const workOne = async (queued: Queued): Promise<void> => {
    try {
      const arrival = await queue.ready(queued);
      const { entry } = queued;
      if (entry.starts > mostStarts) return await giveUp(entry, `it was begun ${mostStarts} times and never finished`);
      if (arrival === null) return await giveUp(entry, "its raw text is gone");
      const taken = await options.work(arrival, queue.isEmpty());
      const removed = remove(queued, taken).finally(() => removals.delete(removed));
      removals.add(removed);
    } catch (error) {
      await failed(queued, error);
    }
  };

  const remove = async (queued: Queued, taken: Taken): Promise<void> => {
    try {
      await removeEntry(home.inbox, queued.entry);
    } catch (error) {
      return failed(queued, error);
    }
    tell({ kind: "worked", id: queued.entry.id, taken });
    settled(queued.entry);
  };

  const failed = async ({ entry, faults }: Queued, error: unknown): Promise<void> => {
    tell({ kind: "failed", id: entry.id, error });
    const pause = isFinal(error) ? undefined : options.retryAfterMillis[faults];
    if (pause === undefined) await giveUp(entry, faultOf(error)).catch(() => again({ entry, begun: false, faults }, 1000));
    else again({ entry, begun: false, faults: faults + 1 }, pause);
  };

  const settled = (entry: SpoolEntry): void => {
    waiting.delete(entry.id);
    if (waiting.size === 0) for (const wake of idlers.splice(0)) wake();
  };

  const again = (queued: Pick<Queued, "entry" | "begun" | "faults">, pause: number): void => {
    if (stopped) return;
    const timer = setTimeout(() => {
      timers.delete(timer);
      enqueue(queued);
    }, pause);
    timers.add(timer);
  };

  const giveUp = async (entry: SpoolEntry, why: string): Promise<void> => {
    await setMailAside(home.setAside, archive.path(entry.id), { id: entry.id, at: clock.now().toString(), why });
    await removeEntry(home.inbox, entry);
    tell({ kind: "set-aside", id: entry.id, why });
    settled(entry);
  };

  return {
    async takeIn({ raw, recipients, envelopeFrom }) {
      const id = arrivalId(number++, randomBytes(4).toString("hex"));
      const bytes = await keepRaw(raw, archive.path(id), syncMail);
      await archive.stamp(id);
      const envelope = { recipients, envelopeFrom, takenAt: clock.now().toString() };
      const entry = await addEntry(home.inbox, id, envelope, syncInbox);
      enqueue({ entry, begun: true, faults: 0 }, bytes && arrivalOf(id, bytes, envelope));
    },
    async start() {
      for (const entry of await listEntries(home.inbox)) enqueue({ entry, begun: false, faults: 0 });
    },
    idle: () => (waiting.size === 0 ? Promise.resolve() : new Promise((resolve) => idlers.push(resolve))),
    isWaiting: (id) => waiting.has(id),
    async stop() {
      stopped = true;
      for (const timer of timers) clearTimeout(timer);
      await working;
      await Promise.all(removals);
      for (const folder of folders) folder.close();
    },
  };
};

/** Core's faults say whether another try can help; what says nothing gets its tries. */
const isFinal = (error: unknown): boolean => error instanceof Error && "retryable" in error && error.retryable === false;
