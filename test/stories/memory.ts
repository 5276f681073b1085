import { createHash } from "node:crypto";
import { exportCandidate } from "@afterword/core/candidate/export-candidate";
import { signUp } from "@afterword/core/candidate/sign-up";
import type { CandidateId } from "@afterword/core/id";
import { receiveMail } from "@afterword/core/inbound/receive-mail";
import type { Envelope, Installation, LogEntry, Ports } from "@afterword/core/port/ports";
import { base32 } from "@afterword/core/token/token";
import { sweep } from "@afterword/core/wake/sweep";
import { composeMail } from "@afterword/mail/compose/compose-mail";
import { createMailReader } from "@afterword/mail/mail-reader";
import { createMemoryStore } from "@afterword/store/memory-store";
import { Temporal } from "temporal-polyfill";
import { candidate } from "./mails.ts";
import { sentOf } from "./sent.ts";
import type { World } from "./world.ts";

export type Memory = World & { ports: Ports; candidateId: CandidateId; logged: LogEntry[]; kept: Map<string, Uint8Array> };

/** The use cases alone, on a store and a mailer in memory: what a story needs to be read in a debugger. */
export const openMemory = async (clock: string, installation: Partial<Installation> = {}): Promise<Memory> => {
  let now = Temporal.Instant.from(clock);
  const left: Envelope[] = [];
  const kept = new Map<string, Uint8Array>();
  const logged: LogEntry[] = [];
  let drawn = 0;
  const ports: Ports = {
    store: createMemoryStore({ clock: { now: () => now } }),
    mailer: {
      send: async (envelope) => {
        left.push(envelope);
        return { kind: "accepted", providerId: `memory-${left.length}` };
      },
    },
    doorbell: { set: async () => {} },
    archive: {
      put: async (key, raw) => void kept.set(key, raw),
      get: async (key) => kept.get(key) ?? null,
      remove: async (key) => void kept.delete(key),
    },
    clock: { now: () => now },
    random: { token: () => base32(createHash("sha256").update(String(drawn++)).digest().subarray(0, 16)) },
    log: (entry) => void logged.push(entry),
    mail: createMailReader(),
    compose: composeMail,
    installation: {
      domain: "afterword.localhost",
      webUrl: "http://127.0.0.1:3000",
      tokenKey: "k".repeat(64),
      trustsLoopback: true,
      sendsAsCandidate: false,
      signUp: "closed",
      placeholder: null,
      ...installation,
    },
  };
  const { id } = await signUp(ports)({ name: candidate.name, address: candidate.address, timeZone: "America/Chicago" });
  let mails = 0;
  return {
    ports,
    candidateId: id,
    logged,
    kept,
    async mail(raw, to = "in@afterword.localhost", from = candidate.address) {
      mails += 1;
      const arrival = {
        id: `mail-${mails}`,
        raw: Buffer.from(raw),
        recipients: [to],
        envelopeFrom: from,
        dmarc: "loopback" as const,
        infected: false,
      };
      kept.set(arrival.id, arrival.raw);
      await receiveMail(ports)(arrival);
    },
    async until(at) {
      const end = Temporal.Instant.from(at);
      for (let due = await ports.store.nextDue(); due !== null; due = await ports.store.nextDue()) {
        const next = Temporal.Instant.from(due);
        if (Temporal.Instant.compare(next, end) > 0) break;
        if (Temporal.Instant.compare(next, now) > 0) now = next;
        await sweep(ports)(100);
      }
      now = end;
    },
    sent: () => Promise.all(left.map(({ raw }) => sentOf(raw))),
    record: () => exportCandidate(ports)(id),
    close: async () => {},
  };
};
