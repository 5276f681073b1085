import { createHash } from "node:crypto";
import { type ApplicationKey, applicationIdSchema, candidateIdSchema } from "@afterword/core/id";

/**
 * Where items live. Everything of a candidate is under the candidate's own id, so that one consistent query finds it:
 *
 *   can_…           profile             the candidate
 *   can_…           app#app_…           an application
 *   can_…           token#HASH          that this token is the candidate's (for removing)
 *   can_…           claim#address#HASH  that this look-up may be the candidate's (for removing)
 *   address#HASH    lookup              whose address this is
 *   key#HASH        lookup              whose inbound key this is
 *   token#HASH      token               what a token is about
 *   count#HASH      count               a counter of a window
 *
 * Addresses and names of counters are hashed: keys show up in the provider's own logs and metrics.
 */
export type Key = { pk: string; sk: string };

export const applicationPrefix = "app#";
export const tokenPrefix = "token#";
export const claimPrefix = "claim#";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

export const profileKey = (candidateId: string): Key => ({ pk: candidateId, sk: "profile" });
export const applicationKey = (key: ApplicationKey): Key => ({ pk: key.candidateId, sk: `${applicationPrefix}${key.applicationId}` });

/** Names of look-ups; the look-up itself is at `lookupKey`. */
export const addressLookup = (address: string): string => `address#${sha256(address.toLowerCase())}`;
export const inboundLookup = (keyHash: string): string => `key#${keyHash}`;
export const lookupKey = (lookup: string): Key => ({ pk: lookup, sk: "lookup" });
export const claimKey = (candidateId: string, lookup: string): Key => ({ pk: candidateId, sk: `${claimPrefix}${lookup}` });

export const tokenKey = (tokenHash: string): Key => ({ pk: `${tokenPrefix}${tokenHash}`, sk: "token" });
export const tokenEntryKey = (candidateId: string, tokenHash: string): Key => ({ pk: candidateId, sk: `${tokenPrefix}${tokenHash}` });

export const counterKey = (counter: string): Key => ({ pk: `count#${sha256(counter)}`, sk: "count" });

/** Which of the due index's partitions an application is in. Must never change for a table in use; more shards only for a new one. */
export const dueShard = (applicationId: string, shards: number): string =>
  String(createHash("sha256").update(applicationId).digest().readUInt32BE(0) % shards);

/** The application that a row of an index belongs to, or null when the row is none of an application. */
export const applicationAt = (row: Record<string, unknown>): ApplicationKey | null => {
  const sk = typeof row.sk === "string" && row.sk.startsWith(applicationPrefix) ? row.sk.slice(applicationPrefix.length) : "";
  const candidateId = candidateIdSchema.safeParse(row.pk);
  const applicationId = applicationIdSchema.safeParse(sk);
  return candidateId.success && applicationId.success ? { candidateId: candidateId.data, applicationId: applicationId.data } : null;
};
