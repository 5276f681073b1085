import { both, type Clause, either, nothingThere } from "./clause.ts";
import { claimKey, lookupKey, profileKey } from "./key.ts";
import { type ProfileState, readProfileState, unchangedSince } from "./profile.ts";
import type { Item, Records } from "./records.ts";
import { epochSeconds } from "./sortable-time.ts";

/** Who asks, and the state of the own profile that the asking is based on. */
export type Claimant = { candidateId: string; state: ProfileState };

const heldBy = (candidateId: string): Clause => ({ text: "#candidateId = :candidate", values: { ":candidate": candidateId } });

const claimedAt = (version: number, fence: number): Clause => ({
  text: "#claimVersion = :claimVersion AND #claimFence = :claimFence",
  values: { ":claimVersion": version, ":claimFence": fence },
});

/** A claim of mine from a later state of the profile must stay: its write may have happened. */
const notLaterThan = (version: number, fence: number): Clause => ({
  text: "#claimVersion < :myVersion OR (#claimVersion = :myVersion AND #claimFence <= :myFence)",
  values: { ":myVersion": version, ":myFence": fence },
});

const upToVersion = (version: number): Clause => ({ text: "#claimVersion <= :upTo", values: { ":upTo": version } });

/** A fence where no profile is lasts a day: whoever is signing up there has long died by then. */
const fenceLastsHours = 24;

/**
 * Bars every write of a profile that is under way: such a write insists on the fence it has read before it claimed.
 * Refused when the profile changed since `seen`.
 */
const fence = async (records: Records, candidateId: string, seen: ProfileState, now: string): Promise<boolean> => {
  const raise =
    seen.version > 0
      ? { text: "ADD #fence :one", values: { ":one": 1 } }
      : { text: "ADD #fence :one SET #expires = :expires", values: { ":one": 1, ":expires": epochSeconds(now) + fenceLastsHours * 3600 } };
  return (await records.update(profileKey(candidateId), raise, unchangedSince(seen))).kind === "done";
};

/**
 * Makes a look-up (whose address, whose inbound key) point to a candidate, before the profile that lists it is written.
 * There are no transactions here; what holds instead is: **while a profile lists a look-up, the look-up points to it.**
 *
 * - Free, or already ours: one conditional write.
 * - Another's, and their profile lists it: refused.
 * - Another's, but their profile does not list it: they died between claim and profile, or between dropping an address
 *   and releasing it. They may also just be slow: so their profile is fenced first, which makes their pending write
 *   fail, and only then the look-up is taken from them, by a swap that insists on the very claim we judged by.
 *
 * A claim carries version and fence of its claimant's profile. An old claim renewed after a fence is thereby a
 * different one, and the swap fails. Dies after the claim: it counts as free, and says nothing but a hash; the entry
 * beside the profile lets `removeCandidate` find it.
 */
export const claimLookup = async (records: Records, lookup: string, claimant: Claimant, now: string): Promise<boolean> => {
  const { version, fence: claimFence } = claimant.state;
  const claim: Item = { candidateId: claimant.candidateId, claimVersion: version, claimFence };
  await records.put(claimKey(claimant.candidateId, lookup));

  const wanted = { ...lookupKey(lookup), ...claim };
  const free = either(nothingThere, both(heldBy(claimant.candidateId), notLaterThan(version, claimFence)));
  if ((await records.put(wanted, free)).kind === "done") return true;

  const held = await records.get(lookupKey(lookup));
  if (held === null || held.candidateId === claimant.candidateId) return false;
  const holder = String(held.candidateId);
  const state = await readProfileState(records, holder);
  if (state.lookups.includes(lookup) || !(await fence(records, holder, state, now))) return false;
  const asJudged = both(heldBy(holder), claimedAt(Number(held.claimVersion), Number(held.claimFence)));
  return (await records.put(wanted, asJudged)).kind === "done";
};

/**
 * Lets go of a look-up that the profile no longer lists, unless a later write has claimed it again. The entry stays: a
 * slow write of an older state may claim once more, in vain, and what it leaves must be found when all is removed.
 */
export const releaseLookup = async (records: Records, lookup: string, candidateId: string, version: number): Promise<void> => {
  await records.delete(lookupKey(lookup), both(heldBy(candidateId), upToVersion(version)));
};

/** Lets go of a look-up for good, of a candidate who is being removed. */
export const dropLookup = async (records: Records, lookup: string, candidateId: string): Promise<void> => {
  await records.delete(lookupKey(lookup), heldBy(candidateId));
  await records.delete(claimKey(candidateId, lookup));
};
