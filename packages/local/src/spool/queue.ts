import type { Arrival } from "@afterword/core/inbound/arrival";
import type { FolderArchive } from "../archive.ts";
import { countStart, type MailEnvelope, readEnvelope, type SpoolEntry } from "./entry.ts";

/** `begun`: its name counts this try already. `held`: what was taken in a moment ago. `ready`: what is to be worked, null when the raw text is gone. */
export type Queued = {
  entry: SpoolEntry;
  begun: boolean;
  faults: number;
  held: Arrival | null;
  ready: Promise<Arrival | null> | null;
};

export type QueueOptions = {
  inbox: string;
  archive: Pick<FolderArchive, "get">;
  /** Begins what needs no turn of a mail that is worked soon. Its faults are found out by the work. */
  begin?(arrival: Arrival): Promise<void>;
};

/** Mails that wait for their turn, in order; the next few are made ready before it. */
export type Queue = {
  /** `arrival`: what is in memory already. */
  push(queued: Pick<Queued, "entry" | "begun" | "faults">, arrival?: Arrival | null): void;
  /** Takes the first out. */
  next(): Queued | null;
  isEmpty(): boolean;
  /** What is to be worked, as soon as it is ready; null when the raw text is gone. */
  ready(queued: Queued): Promise<Arrival | null>;
  /** Makes the next few ready, while `current` is worked. */
  makeReady(current: Queued): void;
};

/** Mails that are made ready while one is worked. */
const mostReady = 4;
/** A mail begun so often is worked alone: should it be the one that takes the process down, no other is blamed for it. */
const suspicious = 3;
/** Bytes of mails that are kept in memory until they are worked; the others are read again. */
const mostHeldBytes = 32 * 1024 * 1024;

export const createQueue = ({ inbox, archive, begin }: QueueOptions): Queue => {
  const queue: Queued[] = [];
  let heldBytes = 0;

  const load = async (entry: SpoolEntry): Promise<Arrival | null> => {
    const [envelope, raw] = await Promise.all([readEnvelope(inbox, entry), archive.get(entry.id)]);
    return raw && arrivalOf(entry.id, raw, envelope);
  };

  /** Counted before anything looks into the mail: one that takes the process down is known by it. */
  const beginOne = async (queued: Queued): Promise<Arrival | null> => {
    if (!queued.begun) queued.entry = await countStart(inbox, queued.entry);
    queued.begun = true;
    const arrival = queued.held ?? (await load(queued.entry));
    if (arrival) await begin?.(arrival).catch(() => undefined);
    return arrival;
  };

  return {
    push(queued, arrival = null) {
      const held = arrival && heldBytes + arrival.raw.length <= mostHeldBytes ? arrival : null;
      heldBytes += held?.raw.length ?? 0;
      queue.push({ ...queued, held, ready: null });
    },
    next() {
      const first = queue.shift() ?? null;
      heldBytes -= first?.held?.raw.length ?? 0;
      return first;
    },
    isEmpty: () => queue.length === 0,
    ready: (queued) => queued.ready ?? beginOne(queued),
    makeReady(current) {
      if (current.entry.starts >= suspicious) return;
      for (const next of queue.slice(0, mostReady)) {
        if (next.ready) continue;
        if (next.entry.starts >= suspicious) return;
        next.ready = beginOne(next);
        // Its own turn tries once more, and says so.
        next.ready.catch(() => {
          next.ready = null;
        });
      }
    },
  };
};

export const arrivalOf = (id: string, raw: Uint8Array, { recipients, envelopeFrom }: MailEnvelope): Arrival => ({
  id,
  raw,
  recipients,
  envelopeFrom,
  dmarc: "loopback",
  infected: false,
});
