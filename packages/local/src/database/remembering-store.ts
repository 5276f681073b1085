import { type Application, applicationSchema } from "@afterword/core/application/application";
import type { Candidate } from "@afterword/core/candidate/candidate";
import type { CandidateId } from "@afterword/core/id";
import type { Saved, Store } from "@afterword/core/port/store";
import { remembered } from "./remembered.ts";

/** A handful: one machine has one candidate. */
const mostCandidates = 8;
const mostSmall = 2000;

/**
 * A store that reads nothing twice. Only for whoever holds the folder: every write comes through here, and is the same
 * conditional write as before, so that what is remembered decides nothing.
 *
 * Applications that come together are shared and frozen; one that comes alone is the caller's own.
 */
export const rememberingStore = (store: Store): Store => {
  const applications = remembered<readonly Application[]>(mostCandidates);
  const candidates = remembered<{ candidate: Candidate | null }>(mostCandidates);
  const lookups = remembered<{ id: CandidateId | null }>(mostSmall);
  const tokens = remembered<string>(mostSmall);
  const forgetAll = (): void => {
    for (const each of [applications, candidates, lookups, tokens]) each.forget();
  };
  const all = (candidateId: CandidateId): Promise<readonly Application[]> =>
    applications.get(candidateId, async () => (await store.applicationsOf(candidateId)).map(frozen));
  const lookUp = async (key: string, find: () => Promise<CandidateId | null>): Promise<CandidateId | null> =>
    (await lookups.get(key, async () => ({ id: await find() }))).id;
  /** Runs what may change anything of a candidate: nothing that was known before or was read meanwhile is known after. */
  const afresh = async <T>(change: () => Promise<T>): Promise<T> => {
    forgetAll();
    try {
      return await change();
    } finally {
      forgetAll();
    }
  };

  return {
    ...store,
    async loadApplication(key) {
      const found = (await all(key.candidateId)).find(({ id }) => id === key.applicationId);
      return found === undefined ? null : structuredClone(found);
    },
    applicationsOf: async (candidateId) => [...(await all(candidateId))],
    saveApplication(application, dueAt) {
      const before = applications.known(application.candidateId);
      // The schema copies, and puts everything in the order in which it is read from the disk.
      const after = (saved: Saved<Application>): readonly Application[] | undefined =>
        before && saved.kind === "saved" ? replaced(before, frozen(applicationSchema.parse(saved.value))) : undefined;
      return applications.write(application.candidateId, () => store.saveApplication(application, dueAt), after);
    },
    loadCandidate: async (id) =>
      structuredClone((await candidates.get(id, async () => ({ candidate: await store.loadCandidate(id) }))).candidate),
    saveCandidate: (candidate) => afresh(() => store.saveCandidate(candidate)),
    removeCandidate: (id) => afresh(() => store.removeCandidate(id)),
    findByAddress: (address) => lookUp(`address ${address.toLowerCase()}`, () => store.findByAddress(address)),
    findByInboundKey: (keyHash) => lookUp(`key ${keyHash}`, () => store.findByInboundKey(keyHash)),
    /** The address of a thread is the same in every mail of it: putting it again the same day changes nothing. */
    async putToken(tokenHash, target, expiresAt) {
      const put = JSON.stringify([target, expiresAt]);
      if (tokens.known(tokenHash) === put) return;
      await tokens.write(
        tokenHash,
        () => store.putToken(tokenHash, target, expiresAt),
        () => put,
      );
    },
    takeToken: (tokenHash) =>
      tokens.write(
        tokenHash,
        () => store.takeToken(tokenHash),
        () => undefined,
      ),
  };
};

/** Nobody changes what others are given too. */
const frozen = <T>(value: T): T => {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
};

/** In the order of their ids, as the database has them. */
const replaced = (list: readonly Application[], saved: Application): readonly Application[] => {
  const at = list.findIndex(({ id }) => id >= saved.id);
  const index = at < 0 ? list.length : at;
  return list.toSpliced(index, list[index]?.id === saved.id ? 1 : 0, saved);
};
