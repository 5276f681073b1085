import { z } from "zod";
import { candidateIdSchema } from "../id.ts";
import { settingsSchema } from "./settings.ts";

/** Our user: the one who interviews. One stored item, changed by conditional writes on `version`. */
export const candidateSchema = z.object({
  id: candidateIdSchema,
  /** Of the stored item; 0 when it was never stored. */
  version: z.number().int(),
  name: z.string(),
  /** Lower-case. Only a verified address identifies the candidate. The first verified one gets our mails. */
  addresses: z.array(z.object({ address: z.string(), verified: z.boolean() })).max(20),
  /** IANA name. */
  timeZone: z.string(),
  /** KEY of the secret inbound address `in-KEY@domain`, 128 bits. Whoever knows it can add records, never approve. */
  inboundKey: z.string(),
  createdAt: z.string(),
  /** RFC 3339 UTC: until then no step fires; null when nothing is paused. */
  pausedUntil: z.string().nullable(),
  settings: settingsSchema,
});
export type Candidate = z.infer<typeof candidateSchema>;

/** The address that our mails go to, or null when none is verified yet. */
export const primaryAddress = (candidate: Candidate): string | null => candidate.addresses.find((entry) => entry.verified)?.address ?? null;

/** Whether exactly this address is a verified one of the candidate. Case is folded; dots and plus tags are not (trust.md, SP13). */
export const hasAddress = (candidate: Candidate, address: string): boolean =>
  candidate.addresses.some((entry) => entry.verified && entry.address === address.toLowerCase());
