import { z } from "zod";

/** What the candidate's reply asks for. `none` means that nothing was understood: the candidate is told what can be said, and nothing is done. */
export const verbs = ["send", "skip", "snooze", "edit", "undo", "stop", "outcome", "correct", "note", "help", "none"] as const;
export type Verb = (typeof verbs)[number];

export const outcomes = ["rejected", "offer", "accepted", "withdrawn", "no-answer", "passed"] as const;
export type Outcome = (typeof outcomes)[number];

const textOrNull = z.string().nullable();

export const commandSchema = z.object({
  /** An auto-reply, bounce, out-of-office or list mail: never acted on. */
  automatic: z.boolean(),
  command: z.enum(verbs),
  /** send, snooze: when, RFC 3339 with offset. */
  at: textOrNull,
  /** edit: the new body; note: the note; correct: the corrections as written. */
  text: textOrNull,
  /** edit: a new subject. */
  subject: textOrNull,
  outcome: z.enum(outcomes).nullable(),
  /** send, skip: only these people, names or addresses as written. */
  to: z.array(z.string()).nullable(),
});
export type Command = z.infer<typeof commandSchema>;
