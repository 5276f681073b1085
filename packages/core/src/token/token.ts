import { createHmac, hash } from "node:crypto";
import { z } from "zod";
import { applicationIdSchema, candidateIdSchema, draftIdSchema, interviewIdSchema } from "../id.ts";

/** What an answer to `r-TOKEN@domain` is about, what a link in a mail opens, or whom a session belongs to. */
export const tokenTargetSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("thread"), candidateId: candidateIdSchema, applicationId: applicationIdSchema }),
  z.object({
    kind: z.literal("draft"),
    candidateId: candidateIdSchema,
    applicationId: applicationIdSchema,
    draftId: draftIdSchema,
    version: z.number().int(),
  }),
  /** Any words in the answer are the reflection itself; null: on the application as a whole. */
  z.object({
    kind: z.literal("reflection"),
    candidateId: candidateIdSchema,
    applicationId: applicationIdSchema,
    interviewId: interviewIdSchema.nullable(),
  }),
  /** The answer says whether a thank-you for this interview is welcome. It never sends anything. */
  z.object({
    kind: z.literal("may-thank"),
    candidateId: candidateIdSchema,
    applicationId: applicationIdSchema,
    interviewId: interviewIdSchema,
  }),
  /** The answer is the number of an application: the mail in the archive under `archiveKey` belongs there. */
  z.object({ kind: z.literal("which"), candidateId: candidateIdSchema, applicationId: applicationIdSchema, archiveKey: z.string() }),
  /** An address a third party answers to: their mail is passed on to the candidate. */
  z.object({ kind: z.literal("relay"), candidateId: candidateIdSchema, applicationId: applicationIdSchema, draftId: draftIdSchema }),
  /** "yes" from this address makes it the candidate's. */
  z.object({ kind: z.literal("address"), candidateId: candidateIdSchema, address: z.string() }),
  z.object({ kind: z.literal("login"), candidateId: candidateIdSchema }),
  z.object({ kind: z.literal("session"), candidateId: candidateIdSchema }),
]);
export type TokenTarget = z.infer<typeof tokenTargetSchema>;

const alphabet = "abcdefghijklmnopqrstuvwxyz234567";

/** RFC 4648 base32 in lower case without padding: local parts of addresses are case-insensitive in practice. */
export const base32 = (bytes: Uint8Array): string => {
  let out = "";
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = ((value & 31) << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      out += alphabet[(value >> bits) & 31];
    }
  }
  return bits > 0 ? out + alphabet[(value << (5 - bits)) & 31] : out;
};

/** What makes a target, in the order in which its token is computed: of every kind what it has. */
const textOf = (target: TokenTarget): string => {
  const { kind, candidateId, applicationId, draftId, version, interviewId, archiveKey, address }: Partial<Record<string, unknown>> = target;
  return JSON.stringify({ kind, candidateId, applicationId, draftId, version, interviewId, archiveKey, address });
};

/**
 * The token of a target: 128 bits that only the holder of `key` can make. Computed, not drawn, so that a mail
 * that has to be made again after a crash carries the same token, and only its hash needs to be stored.
 */
export const tokenFor = (key: string, target: TokenTarget): string =>
  base32(createHmac("sha256", key).update(textOf(target)).digest().subarray(0, 16));

/** How tokens and inbound keys are stored: SHA-256, hex. */
export const hashToken = (token: string): string => hash("sha256", token);
