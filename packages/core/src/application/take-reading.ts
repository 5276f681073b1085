import type { Outcome } from "../command/command.ts";
import type { Context } from "../plan/context.ts";
import { decideOutcome } from "../plan/decide-outcome.ts";
import type { Reading } from "../reading/reading.ts";
import type { Application } from "./application.ts";
import { bounded, tell, withFeedback, withSeen, withStory } from "./change.ts";
import { cancelInterview, takeInterviews } from "./take-interviews.ts";

/** A mail about an application, as it was read. `digest` knows it again when it is delivered twice. */
export type Taken = { reading: Reading; digest: string; messageId: string | null; inReplyTo: string | null };

/** Takes a mail into an application: its facts, its interviews, its outcome. The same mail twice changes nothing. */
export const takeReading = (application: Application, mail: Taken, context: Context): Application => {
  if (application.seen.includes(mail.digest)) return application;
  const { reading } = mail;
  const known = withFeedback(withFacts(withSeen(application, mail.digest), mail, context), reading.feedback, context.now);
  switch (reading.kind) {
    case "confirmation":
    case "reschedule":
      return takeInterviews(known, reading, context, mail.inReplyTo);
    case "cancellation":
      return cancelInterview(known, reading, context, mail.inReplyTo);
    case "invitation":
      return withStory(
        tell(known, context.now, { kind: "invitation" }, mail.inReplyTo),
        context.now,
        "You were invited to an interview; no time is fixed yet.",
      );
    case "rejection":
    case "offer":
      return decideOutcome(known, outcomeOf[reading.kind], context, mail.inReplyTo);
    case "other":
      return withStory(known, context.now, `A mail was kept: ${reading.original.subject ?? "without a subject"}.`);
  }
};

const outcomeOf: Record<"rejection" | "offer", Outcome> = { rejection: "rejected", offer: "offer" };

/** Company, role and agency are taken where they were unknown; a later mail never silently renames what the candidate was shown. */
const withFacts = (application: Application, { reading, messageId }: Taken, context: Context): Application => ({
  ...application,
  changedAt: context.now,
  company: application.company ?? reading.company,
  agency: application.agency ?? reading.agency,
  role: application.role ?? reading.role,
  askedNotToWrite: application.askedNotToWrite ?? reading.askedNotToWrite,
  questions: merged(application, reading),
  threads:
    messageId === null || application.threads.includes(messageId) ? application.threads : bounded([...application.threads, messageId], 50),
});

/** What is still open: the new doubts, and the old ones about which this mail says nothing. */
const merged = (application: Application, reading: Reading): Application["questions"] => {
  if (reading.kind === "other") return application.questions;
  const settled = new Set<string>();
  if (reading.company !== null) settled.add("company");
  if (reading.role !== null) settled.add("role");
  if (reading.interviews.some((interview) => interview.start !== null))
    for (const field of ["start", "end", "timeZone"]) settled.add(field);
  if (reading.interviews.some((interview) => interview.people.length > 0)) settled.add("people");
  const fresh = reading.questions.map(
    (field) => reading.doubts.find((doubt) => doubt.field === field) ?? { field, line: null, why: "the mail does not say" },
  );
  const askable = fresh.filter(
    ({ field }) => !(field === "company" && application.company !== null) && !(field === "role" && application.role !== null),
  );
  const old = application.questions.filter(({ field }) => !settled.has(field) && !askable.some((doubt) => doubt.field === field));
  return [...old, ...askable].slice(0, 20);
};
