import { z } from "zod";

/**
 * What was understood of one forwarded mail. The command line prints these fields as they are; `null` means
 * "the mail does not say", never "we did not look". A value that is doubtful stands in `questions`.
 */
export const mailKinds = ["confirmation", "reschedule", "cancellation", "invitation", "rejection", "offer", "other"] as const;
export type MailKind = (typeof mailKinds)[number];

export const questionFields = ["start", "end", "timeZone", "company", "role", "people", "kind"] as const;
export type QuestionField = (typeof questionFields)[number];

export const parts = ["interviewer", "hiring-manager", "recruiter", "coordinator"] as const;
export type Part = (typeof parts)[number];

export const formats = ["phone", "video", "onsite"] as const;
export type Format = (typeof formats)[number];

const text = z.string();
const textOrNull = text.nullable();

/** Somebody the candidate will meet, or who arranged it. Never the candidate, never a robot. */
export const readPersonSchema = z.object({ name: text, address: textOrNull, title: textOrNull, part: z.enum(parts) });
export type ReadPerson = z.infer<typeof readPersonSchema>;

/** One day of interviewing. `start` and `end` are RFC 3339 with an offset; `timeZone` is an IANA name, or `UTC±hh:mm` where nothing better is known. */
export const readInterviewSchema = z.object({
  start: textOrNull,
  end: textOrNull,
  timeZone: textOrNull,
  allDay: z.boolean(),
  format: z.enum(formats).nullable(),
  location: textOrNull,
  joinUrl: textOrNull,
  phone: textOrNull,
  round: textOrNull,
  people: z.array(readPersonSchema),
});
export type ReadInterview = z.infer<typeof readInterviewSchema>;

/** Why the candidate is asked about a field: the line it was read from (at most 200 characters), or null when the mail says nothing of it. */
export const doubtSchema = z.object({ field: z.enum(questionFields), line: textOrNull, why: text });
export type Doubt = z.infer<typeof doubtSchema>;

export const readingSchema = z.object({
  kind: z.enum(mailKinds),
  forwarded: z.boolean(),
  original: z.object({
    from: z.object({ name: textOrNull, address: textOrNull }),
    subject: textOrNull,
    /** RFC 3339, or null when nowhere to be found. */
    date: textOrNull,
  }),
  company: textOrNull,
  agency: textOrNull,
  role: textOrNull,
  interviews: z.array(readInterviewSchema),
  questions: z.array(z.enum(questionFields)),
  /** One entry for each of `questions`, in the same order. Not printed by the command line. */
  doubts: z.array(doubtSchema),
  /** The calendar event the mail carries, if any: its UID (RFC 5545 3.8.4.7) and SEQUENCE. Not printed by the command line. */
  calendar: z.object({ uid: text, sequence: z.number().int() }).nullable(),
  /** The line that asks the candidate not to write to those they meet. Not printed by the command line. */
  askedNotToWrite: textOrNull,
  /** What reads like feedback for the candidate, in the letter's own sentences. Not printed by the command line. */
  feedback: textOrNull,
  /** Why nothing could be read, in one sentence; null when all went well. */
  problem: textOrNull,
});
export type Reading = z.infer<typeof readingSchema>;
