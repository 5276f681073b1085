import { z } from "zod";
import { outcomes } from "../command/command.ts";
import { draftSchema } from "../draft/draft.ts";
import {
  applicationIdSchema,
  candidateIdSchema,
  draftIdSchema,
  effectIdSchema,
  interviewIdSchema,
  personIdSchema,
  stepIdSchema,
} from "../id.ts";
import { formats, parts, questionFields } from "../reading/reading.ts";

/** RFC 3339 in UTC, as `Temporal.Instant` prints it. */
const instant = z.string();
const textOrNull = z.string().nullable();

export const personSchema = z.object({
  id: personIdSchema,
  name: z.string(),
  /** Lower-case, strict; null when the mail did not say. */
  address: textOrNull,
  title: textOrNull,
  part: z.enum(parts),
});
export type Person = z.infer<typeof personSchema>;

export const interviewSchema = z.object({
  id: interviewIdSchema,
  state: z.enum(["planned", "cancelled", "no-show"]),
  round: textOrNull,
  start: instant.nullable(),
  end: instant.nullable(),
  /** IANA name or `UTC±hh:mm`: where the interview is. The plan itself runs in the candidate's zone. */
  timeZone: textOrNull,
  allDay: z.boolean(),
  format: z.enum(formats).nullable(),
  location: textOrNull,
  joinUrl: textOrNull,
  phone: textOrNull,
  people: z.array(personIdSchema).max(50),
  calendar: z.object({ uid: z.string(), sequence: z.number().int() }).nullable(),
  /** When the mail that these facts come from was written: an older mail that arrives later changes nothing. */
  writtenAt: instant.nullable(),
  /** Its time comes from a mail that moved it, so that the older confirmation, should it arrive later, is known for what it is. */
  moved: z.boolean(),
});
export type Interview = z.infer<typeof interviewSchema>;

export const stepKinds = [
  "eve",
  "reflection",
  "thank-you",
  "ask",
  "second-ask",
  "close",
  "rejection-thanks",
  "process-reflection",
  "stay-connected",
  "check-back",
  "first-day",
  "draft-again",
  /** The candidate was asked whether a thank-you is welcome; due when it is too late for one. */
  "may-thank",
] as const;
export type StepKind = (typeof stepKinds)[number];

/** Something due at a time. Done and dropped steps are kept, so that the story can tell them. */
export const stepSchema = z.object({
  id: stepIdSchema,
  kind: z.enum(stepKinds),
  interview: interviewIdSchema.nullable(),
  draft: draftIdSchema.nullable(),
  dueAt: instant,
  state: z.enum(["waiting", "done", "dropped"]),
  /** It was due while the candidate wanted no mails; `resume` brings it at once. */
  held: z.boolean(),
});
export type Step = z.infer<typeof stepSchema>;

/** A mail to the candidate that still has to leave. What it says is rendered from the record when it leaves. */
export const effectSchema = z.object({
  id: effectIdSchema,
  /** Not before this; moves when the mailer refuses for now. */
  at: instant,
  tries: z.number().int(),
  /** The candidate's mail that this one answers, for threading. */
  inReplyTo: textOrNull,
  tell: z.discriminatedUnion("kind", [
    z.object({
      kind: z.literal("receipt"),
      interview: interviewIdSchema.nullable(),
      /** Further interviews of the same mail, on other days. */
      others: z.array(interviewIdSchema).max(9).optional(),
      what: z.enum(["new", "known", "moved", "cancelled", "late", "corrected"]),
    }),
    z.object({ kind: z.literal("invitation") }),
    z.object({ kind: z.literal("draft"), draft: draftIdSchema, version: z.number().int() }),
    z.object({ kind: z.literal("approved"), draft: draftIdSchema, version: z.number().int() }),
    z.object({ kind: z.literal("sent"), draft: draftIdSchema }),
    z.object({ kind: z.literal("refused"), draft: draftIdSchema }),
    z.object({ kind: z.literal("uncertain"), draft: draftIdSchema }),
    z.object({ kind: z.literal("bounced"), draft: draftIdSchema }),
    z.object({ kind: z.literal("done"), what: z.string() }),
    z.object({ kind: z.literal("eve"), interview: interviewIdSchema }),
    z.object({ kind: z.literal("reflection"), interview: interviewIdSchema }),
    z.object({ kind: z.literal("step"), step: z.enum(stepKinds), interview: interviewIdSchema.nullable() }),
    z.object({ kind: z.literal("may-thank"), interview: interviewIdSchema }),
    z.object({ kind: z.literal("outcome"), outcome: z.enum(outcomes) }),
    /** `interview`: it answered the question whether a thank-you for it is welcome. */
    z.object({ kind: z.literal("not-understood"), draft: draftIdSchema.nullable(), interview: interviewIdSchema.optional() }),
    z.object({ kind: z.literal("nothing-sent"), draft: draftIdSchema.nullable(), why: z.string() }),
    z.object({ kind: z.literal("confirm-on-web"), draft: draftIdSchema.nullable() }),
    z.object({ kind: z.literal("unread"), subject: textOrNull, why: z.string() }),
    /** `kept`: there was feedback in it, which is kept. */
    z.object({ kind: z.literal("passed-on"), subject: textOrNull, from: textOrNull, text: z.string(), kept: z.boolean().optional() }),
    z.object({ kind: z.literal("which"), archiveKey: z.string(), labels: z.array(z.string()).max(9) }),
    z.object({ kind: z.literal("welcome") }),
    z.object({ kind: z.literal("is-this-yours"), address: z.string() }),
    z.object({ kind: z.literal("history") }),
    z.object({ kind: z.literal("export") }),
    z.object({ kind: z.literal("delete") }),
    z.object({ kind: z.literal("help") }),
    z.object({ kind: z.literal("settings") }),
    z.object({ kind: z.literal("login"), at: instant }),
  ]),
});
export type Effect = z.infer<typeof effectSchema>;
export type Tell = Effect["tell"];

/** One sentence of the history, in words, as the web view and the export show it. */
export const storyEntrySchema = z.object({ at: instant, text: z.string().max(500) });

/**
 * One company, one role: everything about it in one stored item. Lists are bounded so that the item stays far below
 * DynamoDB's 400 KB; what leaves a list through its bound is the oldest.
 */
export const applicationSchema = z.object({
  id: applicationIdSchema,
  candidateId: candidateIdSchema,
  /** Of the stored item; 0 when it was never stored. */
  version: z.number().int(),
  /** `desk` is the candidate's one item for answers that belong to no application. */
  kind: z.enum(["application", "desk"]),
  createdAt: instant,
  changedAt: instant,
  company: textOrNull,
  agency: textOrNull,
  role: textOrNull,
  /** The line of a mail that asks not to write to those one meets; null when none does. */
  askedNotToWrite: textOrNull.default(null),
  outcome: z.enum(outcomes).nullable(),
  /** yyyy-mm-dd, once the job is accepted. */
  firstDay: textOrNull,
  /** yyyy-mm-dd: until then they promised news; nobody asks before. */
  newsBy: textOrNull,
  /** No further mails about it: the candidate said `stop`. */
  stopped: z.boolean(),
  /** A number to count ids within this application with. */
  lastId: z.number().int(),
  people: z.array(personSchema).max(100),
  interviews: z.array(interviewSchema).max(30),
  steps: z.array(stepSchema).max(200),
  drafts: z.array(draftSchema).max(60),
  outbox: z.array(effectSchema).max(60),
  /** Fields the candidate was asked about and has not answered, with the line each was read from. */
  questions: z.array(z.object({ field: z.enum(questionFields), line: textOrNull, why: z.string() })).max(20),
  /** Reflections, feedback and notes, newest last. */
  notes: z.array(z.object({ at: instant, kind: z.enum(["reflection", "feedback", "note"]), text: z.string().max(8000) })).max(30),
  /** On the desk: mails that wait for a word of the candidate, and the applications they may belong to. */
  pending: z.array(z.object({ archiveKey: z.string(), choices: z.array(applicationIdSchema).max(9) })).max(20),
  /** Digests of mails already taken in: a mail delivered again changes nothing. */
  seen: z.array(z.string()).max(200),
  /** Names in the archive of the raw mails that were taken in, so that `delete my data` finds them. */
  mails: z.array(z.string()).max(200),
  /** Message-IDs of the employer's mails, by which later ones of the same thread are known. */
  threads: z.array(z.string()).max(50),
  story: z.array(storyEntrySchema).max(200),
});
export type Application = z.infer<typeof applicationSchema>;
