import { type Candidate, candidateSchema } from "@afterword/core/candidate/candidate";
import { hashToken } from "@afterword/core/token/token";
import { both, type Clause, fencedAs, storedAs } from "./clause.ts";
import { fromBody, toBody } from "./document.ts";
import { addressLookup, inboundLookup, type Key, profileKey } from "./key.ts";
import type { Item, Records } from "./records.ts";

/**
 * What conditions need of a candidate's stored profile. `fence` counts how often others barred the writes that were
 * under way (see claim-lookup.ts); `lookups` are those that the profile lists: only they are the candidate's.
 * Nothing stored: version 0, nothing listed.
 */
export type ProfileState = { version: number; fence: number; lookups: string[] };

const stateOf = (item: Item | null): ProfileState => ({
  version: Number(item?.version ?? 0),
  fence: Number(item?.fence ?? 0),
  lookups: Array.isArray(item?.lookups) ? item.lookups.map(String) : [],
});

export const readProfileState = async (records: Records, candidateId: string): Promise<ProfileState> =>
  stateOf(await records.get(profileKey(candidateId)));

/** Nobody wrote or fenced the profile since. */
export const unchangedSince = (state: ProfileState): Clause => both(storedAs(state.version), fencedAs(state.fence));

/** Every look-up of a candidate, each once. */
export const lookupsOf = (candidate: Candidate): string[] => [
  ...new Set([...candidate.addresses.map(({ address }) => addressLookup(address)), inboundLookup(hashToken(candidate.inboundKey))]),
];

export const toProfileItem = (candidate: Candidate, fence: number, writer: string): Key & Item => ({
  ...profileKey(candidate.id),
  version: candidate.version,
  fence,
  writer,
  lookups: lookupsOf(candidate),
  body: toBody(candidateSchema, `candidate ${candidate.id}`, candidate),
});

/** Null also for a place that only a fence marks. */
export const fromProfileItem = (item: Item | null): Candidate | null =>
  item === null || item.version === undefined ? null : fromBody(candidateSchema, `item ${item.pk}/${item.sk}`, item.body);
