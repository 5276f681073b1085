import { z } from "zod";
import { draftIdSchema, interviewIdSchema, personIdSchema } from "../id.ts";

const instant = z.string();

/**
 * The life of a note. Only `approved` leads to `sending`, and nothing leads from `sending` back to it except the
 * provider's own word that it took nothing (`refused` for now): a note leaves at most once.
 */
const draftStateSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("waiting") }),
  /** `version` is the one the candidate saw; it leaves at `sendAt`, and until then `undo` works. */
  z.object({ kind: z.literal("approved"), version: z.number().int(), at: instant, sendAt: instant }),
  z.object({ kind: z.literal("sending"), version: z.number().int(), attempt: z.string(), since: instant }),
  z.object({ kind: z.literal("sent"), version: z.number().int(), attempt: z.string(), at: instant, providerId: z.string().nullable() }),
  z.object({ kind: z.literal("refused"), attempt: z.string(), at: instant, why: z.string() }),
  /** The provider never answered and no event of its came: the candidate is asked, we never send again by ourselves. */
  z.object({ kind: z.literal("uncertain"), version: z.number().int(), attempt: z.string(), since: instant }),
  z.object({ kind: z.literal("skipped"), at: instant }),
  z.object({ kind: z.literal("handed-over"), at: instant }),
  z.object({ kind: z.literal("expired"), at: instant }),
  /** The interview moved or was cancelled, or the outcome is known. */
  z.object({ kind: z.literal("withdrawn"), at: instant, why: z.string() }),
]);

export const draftKinds = ["thank-you", "ask", "second-ask", "rejection-thanks", "check-back", "no-show"] as const;
export type DraftKind = (typeof draftKinds)[number];

/** A note that waits for approval. To one person, never with a copy to another. */
export const draftSchema = z.object({
  id: draftIdSchema,
  kind: z.enum(draftKinds),
  interview: interviewIdSchema.nullable(),
  person: personIdSchema,
  /** The address as it was shown, null while nobody told us one; a correction of the person makes a new version. */
  to: z.object({ name: z.string(), address: z.string().nullable() }),
  /** Counts up with every change of address, subject or body. An approval names the version it saw. */
  version: z.number().int(),
  subject: z.string(),
  body: z.string(),
  createdAt: instant,
  expiresAt: instant.nullable(),
  /** How often the provider said "not now" to this note. */
  tries: z.number().int(),
  delivery: z.enum(["delivered", "bounced", "complained"]).nullable(),
  state: draftStateSchema,
});
export type Draft = z.infer<typeof draftSchema>;
