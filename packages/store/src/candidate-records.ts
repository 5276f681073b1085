import type { Candidate } from "@afterword/core/candidate/candidate";
import { type CandidateId, candidateIdSchema } from "@afterword/core/id";
import type { Saved } from "@afterword/core/port/store";
import { claimLookup, releaseLookup } from "./claim-lookup.ts";
import { lookupKey, profileKey } from "./key.ts";
import { fromProfileItem, lookupsOf, readProfileState, toProfileItem, unchangedSince } from "./profile.ts";
import type { Records } from "./records.ts";

export const loadCandidate =
  (records: Records) =>
  async (id: CandidateId): Promise<Candidate | null> =>
    fromProfileItem(await records.get(profileKey(id)));

/**
 * Claims the look-ups that are new, writes the profile, releases those it no longer lists. Dies before the profile:
 * nothing changed, the new look-ups count as free. Dies after it: everything is saved, a dropped look-up still points
 * here but counts as free. Either way the same call again, or anybody else's claim, puts it right.
 */
export const saveCandidate =
  (records: Records, now: () => string, newWriter: () => string) =>
  async (candidate: Candidate): Promise<Saved<Candidate>> => {
    const next = { ...candidate, version: candidate.version + 1 };
    const state = await readProfileState(records, candidate.id);
    const item = toProfileItem(next, state.fence, newWriter());
    if (state.version !== candidate.version) return { kind: "conflict" };

    const wanted = lookupsOf(candidate);
    for (const lookup of wanted.filter((name) => !state.lookups.includes(name))) {
      if (!(await claimLookup(records, lookup, { candidateId: candidate.id, state }, now()))) return { kind: "conflict" };
    }

    const written = await records.put(item, unchangedSince(state));
    // As in saveApplication: refused because of our own write, whose answer got lost.
    const ours = written.kind === "done" || (written.repeated && (await records.get(profileKey(candidate.id)))?.writer === item.writer);
    if (!ours) return { kind: "conflict" };

    for (const lookup of state.lookups.filter((name) => !wanted.includes(name))) {
      await releaseLookup(records, lookup, candidate.id, state.version);
    }
    return { kind: "saved", value: next };
  };

/** Whom a look-up points to, if their profile lists it too: a claim alone is nobody's. */
export const findByLookup = async (records: Records, lookup: string): Promise<CandidateId | null> => {
  const id = candidateIdSchema.safeParse((await records.get(lookupKey(lookup)))?.candidateId);
  if (!id.success) return null;
  return (await readProfileState(records, id.data)).lookups.includes(lookup) ? id.data : null;
};
