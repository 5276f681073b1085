import { randomBytes } from "node:crypto";
import type { Arrival, Taken } from "@afterword/core/inbound/arrival";
import type { FolderArchive } from "../archive.ts";
import { openFolder } from "../home/durable.ts";
import { groupedSync } from "../home/grouped-sync.ts";
import type { OpenedHome } from "../open-home.ts";
import type { Handed } from "../smtp/listener.ts";
import { faultOf } from "../story-line.ts";
import {
  addEntry,
  arrivalId,
  countStart,
  firstNumber,
  listEntries,
  type MailEnvelope,
  readEnvelope,
  removeEntry,
  type SpoolEntry,
} from "./entry.ts";
import { keepRaw } from "./keep-raw.ts";
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
  /** Begins what needs no turn of a mail that is worked soon. Its faults are found out by the work. */
  begin?(arrival: Arrival): Promise<void>;
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
/** Mails that are made ready while one is worked. */
const mostReady = 4;
/** A mail begun so often is worked alone: should it be the one that takes the process down, no other is blamed for it. */
const suspicious = 3;

/** Bytes of mails that are kept in memory until they are worked; the others are read again. */
const mostHeldBytes = 32 * 1024 * 1024;

/** `begun`: its name counts this try already. `held`: what was taken in a moment ago. `ready`: what is to be worked, null when the raw text is gone. */
type Queued = { entry: SpoolEntry; begun: boolean; faults: number; held: Arrival | null; ready: Promise<Arrival | null> | null };

export const openSpool = async (options: SpoolOptions): Promise<Spool> => {
  const { archive, tell } = options;
  const { home, clock } = options.opened;
  const folders = [openFolder(home.mail), openFolder(home.inbox)] as const;
  const [syncMail, syncInbox] = [groupedSync(folders[0].sync), groupedSync(folders[1].sync)];
  let number = await firstNumber([home.inbox, home.mail, home.setAside]);
  const waiting = new Map<string, SpoolEntry>();
  const queue: Queued[] = [];
  let heldBytes = 0;
  const timers = new Set<NodeJS.Timeout>();
  const idlers: (() => void)[] = [];
  let current: Queued | null = null;
  let working: Promise<void> = Promise.resolve();
  /** What is worked already, while its entry is being removed: the next mail does not wait for that. */
  const removals = new Set<Promise<void>>();
  let stopped = false;

  const enqueue = (queued: Omit<Queued, "ready" | "held">, arrival: Arrival | null = null): void => {
    waiting.set(queued.entry.id, queued.entry);
    const held = arrival && heldBytes + arrival.raw.length <= mostHeldBytes ? arrival : null;
    heldBytes += held?.raw.length ?? 0;
    queue.push({ ...queued, held, ready: null });
    run();
  };

  const run = (): void => {
    if (stopped) return;
    if (!current) {
      const next = queue.shift();
      if (!next) return;
      current = next;
      heldBytes -= next.held?.raw.length ?? 0;
      working = workOne(next).finally(() => {
        current = null;
        run();
      });
    }
    if (current.entry.starts < suspicious) makeReady();
  };

  const makeReady = (): void => {
    for (const next of queue.slice(0, mostReady)) {
      if (next.ready) continue;
      if (next.entry.starts >= suspicious) return;
      next.ready = begin(next);
      // Its own turn tries once more, and says so.
      next.ready.catch(() => {
        next.ready = null;
      });
    }
  };

  const load = async (entry: SpoolEntry): Promise<Arrival | null> => {
    const [envelope, raw] = await Promise.all([readEnvelope(home.inbox, entry), archive.get(entry.id)]);
    return raw && arrivalOf(entry.id, raw, envelope);
  };

  const begin = async (queued: Queued): Promise<Arrival | null> => {
    if (!queued.begun) queued.entry = await countStart(home.inbox, queued.entry);
    queued.begun = true;
    const arrival = queued.held ?? (await load(queued.entry));
    if (arrival) await options.begin?.(arrival).catch(() => undefined);
    return arrival;
  };

  const workOne = async (queued: Queued): Promise<void> => {
    try {
      const arrival = await (queued.ready ?? begin(queued));
      const { entry } = queued;
      if (entry.starts > mostStarts) return await giveUp(entry, `it was begun ${mostStarts} times and never finished`);
      if (arrival === null) return await giveUp(entry, "its raw text is gone");
      const taken = await options.work(arrival, queue.length === 0);
      const removed = removeEntry(home.inbox, entry).then(
        () => {
          removals.delete(removed);
          tell({ kind: "worked", id: entry.id, taken });
          settled(entry);
        },
        (error: unknown) => failed(queued, error),
      );
      removals.add(removed);
    } catch (error) {
      await failed(queued, error);
    }
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

  const again = (queued: Omit<Queued, "ready" | "held">, pause: number): void => {
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

const arrivalOf = (id: string, raw: Uint8Array, { recipients, envelopeFrom }: MailEnvelope): Arrival => ({
  id,
  raw,
  recipients,
  envelopeFrom,
  dmarc: "loopback",
  infected: false,
});

/** Core's faults say whether another try can help; what says nothing gets its tries. */
const isFinal = (error: unknown): boolean => error instanceof Error && "retryable" in error && error.retryable === false;
