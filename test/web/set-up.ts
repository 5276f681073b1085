import { type Candidate, candidateSchema } from "@afterword/core/candidate/candidate";
import type { CandidateId } from "@afterword/core/id";
import type { OutgoingMessage } from "@afterword/core/port/message";
import type { Installation, LogEntry, Ports } from "@afterword/core/port/ports";
import { createMemoryStore } from "@afterword/store/memory-store";
import { createWeb } from "@afterword/web/app";
import { Temporal } from "temporal-polyfill";

/** Everything the view needs, in memory: a clock that is moved by hand, and mails that are kept instead of sent. */
export type SetUp = {
  ports: Ports;
  /** Moves the clock; it stands otherwise. */
  at(now: string): void;
  /** What was composed, the oldest first: notes and mails to candidates. */
  mails: OutgoingMessage[];
  log: LogEntry[];
};

const refuse = async (): Promise<never> => {
  throw new Error("the view reads no mail");
};

export const setUp = (options: { now: string; installation?: Partial<Installation> }): SetUp => {
  let now = Temporal.Instant.from(options.now);
  let tokens = 0;
  const clock = { now: () => now };
  const mails: OutgoingMessage[] = [];
  const log: LogEntry[] = [];
  const ports: Ports = {
    store: createMemoryStore({ clock }),
    mailer: { send: async () => ({ kind: "accepted", providerId: null }) },
    doorbell: { set: async () => {} },
    archive: { put: async () => {}, get: async () => null, remove: async () => {} },
    clock,
    random: {
      token: () => {
        tokens += 1;
        return `t${tokens}`.padEnd(26, "x");
      },
    },
    log: (entry) => log.push(entry),
    mail: {
      sender: () => ({ kind: "none", why: "not asked" }),
      authenticated: () => false,
      automatic: () => null,
      identify: refuse,
      read: refuse,
      readReply: refuse,
      newText: refuse,
      editedInPlace: refuse,
    },
    compose: async (message) => {
      mails.push(message);
      return new TextEncoder().encode(message.text);
    },
    installation: {
      domain: "afterword.localhost",
      webUrl: "http://127.0.0.1:3000",
      tokenKey: "a key of 256 bits that nobody else has",
      trustsLoopback: true,
      placeholder: "you@localhost",
      signUp: "closed",
      sendsAsCandidate: false,
      ...options.installation,
    },
  };
  return {
    ports,
    mails,
    log,
    at: (time) => {
      now = Temporal.Instant.from(time);
    },
  };
};

export const candidate = (id: string, address: string, change: Partial<Candidate> = {}): Candidate => ({
  ...candidateSchema.parse({
    id,
    version: 0,
    name: "Maya Lindqvist",
    addresses: [{ address, verified: true }],
    timeZone: "America/Chicago",
    inboundKey: `key${id.slice(4)}`,
    createdAt: "2026-11-01T00:00:00Z",
    pausedUntil: null,
    settings: {},
  }),
  ...change,
});

/** The view of one machine, for one candidate. */
export const localView = (
  { ports }: SetUp,
  id: CandidateId,
  more: Omit<Parameters<typeof createWeb>[0], "ports" | "session"> = {},
): ReturnType<typeof createWeb> => createWeb({ ports, session: { kind: "one-candidate", candidateId: () => id }, ...more });
