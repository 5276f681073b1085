import type { CandidateId } from "@afterword/core/id";
import { dropLookup } from "./claim-lookup.ts";
import { claimPrefix, type Key, profileKey, tokenKey, tokenPrefix } from "./key.ts";
import { readProfileState, unchangedSince } from "./profile.ts";
import { queryAll, type Records } from "./records.ts";
import { StoreFault } from "./store-fault.ts";

/** Deletes at a time: enough to hide the round trips, few enough not to be throttled. */
const atOnce = 25;

const removeItem = async (records: Records, candidateId: string, key: Key): Promise<void> => {
  // What an entry names goes first: whoever dies in between finds the entry again.
  if (key.sk.startsWith(tokenPrefix)) await records.delete(tokenKey(key.sk.slice(tokenPrefix.length)));
  if (key.sk.startsWith(claimPrefix)) await dropLookup(records, key.sk.slice(claimPrefix.length), candidateId);
  await records.delete(key);
};

/**
 * Look-ups, tokens and applications first, the profile last and only if nobody wrote it meanwhile: whoever dies in
 * between calls again. Never parses what it removes, so that a damaged item cannot keep itself. Counters hold only a
 * hash and a number, and expire.
 */
export const removeCandidate =
  (records: Records) =>
  async (id: CandidateId): Promise<void> => {
    for (let round = 0; round < 10; round++) {
      const state = await readProfileState(records, id);
      for (const lookup of state.lookups) await dropLookup(records, lookup, id);

      const underCandidate = { text: "#pk = :pk", values: { ":pk": id } };
      const rows = await queryAll(records, { where: underCandidate, only: "#pk, #sk" });
      const keys = rows.map((row) => ({ pk: String(row.pk), sk: String(row.sk) })).filter((key) => key.sk !== profileKey(id).sk);
      for (let start = 0; start < keys.length; start += atOnce) {
        await Promise.all(keys.slice(start, start + atOnce).map((key) => removeItem(records, id, key)));
      }

      const gone = await records.delete(profileKey(id), unchangedSince(state));
      // Once more after the profile is gone: somebody may have written an application or a token in the meantime.
      if (gone.kind === "done" && (await records.query({ where: underCandidate, only: "#pk", limit: 1 })).items.length === 0) return;
    }
    throw new StoreFault("busy", `candidate ${id} is being written all the time`, { retryable: true });
  };
