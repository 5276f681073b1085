import { type Application, applicationSchema } from "@afterword/core/application/application";
import { type Candidate, candidateSchema } from "@afterword/core/candidate/candidate";
import type { ApplicationKey } from "@afterword/core/id";
import type { Clock } from "@afterword/core/port/ports";
import type { Store } from "@afterword/core/port/store";
import { hashToken, type TokenTarget } from "@afterword/core/token/token";
import { listAt } from "./application-item.ts";
import { readCursor, toCursor } from "./cursor.ts";
import { keepFrozen, keepText } from "./memory-document.ts";
import { plainTime, sortableTime } from "./sortable-time.ts";
import { StoreFault } from "./store-fault.ts";

type StoredApplication = { key: ApplicationKey; version: number; dueAt: string | null; listAt: string | null; read: () => Application };
type StoredCandidate = { version: number; addresses: string[]; keyHash: string; read: () => Candidate };
type StoredToken = { target: TokenTarget; until: string; taken: boolean };

const place = (key: ApplicationKey): string => `${key.candidateId}/${key.applicationId}`;
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The same promises without a database: for simulations and tests. Values are copied through JSON on the way in and
 * out, and checked as the stored ones are, so that what works here works there. Its indexes never lag. `freezes`: for
 * simulations, which read each value many times: they get it frozen instead of copied.
 */
export const createMemoryStore = (options: { clock: Clock; freezes?: boolean }): Store => {
  const applications = new Map<string, StoredApplication>();
  const candidates = new Map<string, StoredCandidate>();
  const tokens = new Map<string, StoredToken>();
  const counters = new Map<string, { count: number; until: string }>();
  const now = () => options.clock.now().toString({ fractionalSecondDigits: 9 });

  const keep = options.freezes ? keepFrozen() : keepText;
  const ofCandidate = (candidateId: string) => [...applications.values()].filter(({ key }) => key.candidateId === candidateId);
  const due = () =>
    [...applications.values()]
      .flatMap(({ key, dueAt }) => (dueAt === null ? [] : [{ key, dueAt }]))
      .sort((a, b) => byText(a.dueAt, b.dueAt) || byText(place(a.key), place(b.key)));
  const findCandidate = (is: (candidate: StoredCandidate) => boolean) => {
    const found = [...candidates.values()].find(is);
    return found === undefined ? null : found.read().id;
  };
  const validToken = (tokenHash: string) => {
    const token = tokens.get(tokenHash);
    return token === undefined || token.taken || token.until <= now() ? null : token;
  };

  return {
    loadApplication: async (key) => {
      const stored = applications.get(place(key));
      return stored === undefined ? null : stored.read();
    },
    saveApplication: async (application, dueAt) => {
      const key = { candidateId: application.candidateId, applicationId: application.id };
      const next = { ...application, version: application.version + 1 };
      const stored = {
        key,
        version: next.version,
        dueAt: dueAt === null ? null : sortableTime(dueAt),
        listAt: application.kind === "desk" ? null : listAt(application),
        read: keep(applicationSchema, `application ${place(key)}`, next),
      };
      if ((applications.get(place(key))?.version ?? 0) !== application.version) return { kind: "conflict" };
      applications.set(place(key), stored);
      return { kind: "saved", value: next };
    },
    applicationsOf: async (candidateId) =>
      ofCandidate(candidateId)
        .sort((a, b) => byText(a.key.applicationId, b.key.applicationId))
        .map(({ read }) => read()),
    listApplications: async (candidateId, { limit, after }) => {
      if (!Number.isInteger(limit) || limit < 1 || limit > 100) throw new StoreFault("bad-limit", "a page has 1 to 100 items");
      const before = after === null ? null : readCursor(after);
      const rows = ofCandidate(candidateId)
        .flatMap((stored) =>
          stored.listAt === null || (before !== null && stored.listAt >= before) ? [] : [{ at: stored.listAt, stored }],
        )
        .sort((a, b) => byText(b.at, a.at));
      const shown = rows.slice(0, limit);
      const last = shown.at(-1);
      return { items: shown.map(({ stored }) => stored.read()), next: rows.length > limit && last ? toCursor(last.at) : null };
    },
    listDue: async (at, limit) => {
      if (!Number.isInteger(limit) || limit < 1) throw new StoreFault("bad-limit", "at least one");
      const by = sortableTime(at);
      return due()
        .filter(({ dueAt }) => dueAt <= by)
        .slice(0, limit)
        .map(({ key, dueAt }) => ({ key: { ...key }, dueAt: plainTime(dueAt) }));
    },
    nextDue: async () => {
      const first = due()[0];
      return first === undefined ? null : plainTime(first.dueAt);
    },

    loadCandidate: async (id) => {
      const stored = candidates.get(id);
      return stored === undefined ? null : stored.read();
    },
    saveCandidate: async (candidate) => {
      const next = { ...candidate, version: candidate.version + 1 };
      const stored = {
        version: next.version,
        addresses: candidate.addresses.map(({ address }) => address.toLowerCase()),
        keyHash: hashToken(candidate.inboundKey),
        read: keep(candidateSchema, `candidate ${candidate.id}`, next),
      };
      if ((candidates.get(candidate.id)?.version ?? 0) !== candidate.version) return { kind: "conflict" };
      const others = [...candidates].filter(([id]) => id !== candidate.id).map(([, other]) => other);
      const taken = others.some(
        (other) => other.keyHash === stored.keyHash || other.addresses.some((address) => stored.addresses.includes(address)),
      );
      if (taken) return { kind: "conflict" };
      candidates.set(candidate.id, stored);
      return { kind: "saved", value: next };
    },
    findByAddress: async (address) => findCandidate(({ addresses }) => addresses.includes(address.toLowerCase())),
    findByInboundKey: async (keyHash) => findCandidate((candidate) => candidate.keyHash === keyHash),

    putToken: async (tokenHash, target, expiresAt) => {
      const until = sortableTime(expiresAt);
      const stored = tokens.get(tokenHash);
      if (stored?.taken && stored.until > now()) return;
      tokens.set(tokenHash, { target: { ...target }, until, taken: false });
    },
    findToken: async (tokenHash) => {
      const token = validToken(tokenHash);
      return token === null ? null : { ...token.target };
    },
    takeToken: async (tokenHash) => {
      const token = validToken(tokenHash);
      if (token === null) return null;
      token.taken = true;
      return { ...token.target };
    },
    count: async (counter, expiresAt) => {
      const stored = counters.get(counter);
      const next =
        stored === undefined || stored.until <= now()
          ? { count: 1, until: sortableTime(expiresAt) }
          : { count: stored.count + 1, until: stored.until };
      counters.set(counter, next);
      return next.count;
    },
    removeCandidate: async (id) => {
      candidates.delete(id);
      for (const { key } of ofCandidate(id)) applications.delete(place(key));
      for (const [hash, { target }] of tokens) if (target.candidateId === id) tokens.delete(hash);
    },
  };
};
