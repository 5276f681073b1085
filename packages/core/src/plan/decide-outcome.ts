import { Temporal } from "temporal-polyfill";
import type { Application } from "../application/application.ts";
import { dropSteps, isOneOf, tell, withdrawDrafts, withStep, withStory } from "../application/change.ts";
import { isDue } from "../application/due-at.ts";
import type { Outcome } from "../command/command.ts";
import { welcomeDaysAfter, welcomeMoment } from "../time/office.ts";
import { type Context, officeOf } from "./context.ts";
import { planFirstDay } from "./plan-first-day.ts";
import { askKinds } from "./plan-interview.ts";

/** Whether any interview of this application has begun: who was never met is not thanked for the meeting. */
export const hasMet = (application: Application, now: string): boolean =>
  application.interviews.some((interview) => interview.state === "planned" && interview.start !== null && isDue(interview.start, now));

const sentences: Record<Outcome, string> = {
  rejected: "The answer was no.",
  offer: "The job was offered to you.",
  accepted: "You accepted the job.",
  withdrawn: "You withdrew the application.",
  "no-answer": "No answer came.",
  passed: "You are through to the next round.",
};

/** Everything that still waits gives way to what the outcome asks for. The same outcome told twice changes nothing. */
export const decideOutcome = (
  application: Application,
  outcome: Outcome,
  context: Context,
  inReplyTo: string | null = null,
): Application => {
  if (application.outcome === outcome && outcome !== "passed") return application;
  const { now } = context;
  const told = withStory(tell({ ...application, outcome }, now, { kind: "outcome", outcome }, inReplyTo), now, sentences[outcome]);
  if (outcome === "no-answer") return dropSteps(told, isOneOf(askKinds));
  if (outcome === "passed") return withdrawDrafts(dropSteps(told, isOneOf(askKinds)), now, "you are through to the next round", isAsk);
  const quiet = withdrawDrafts(
    dropSteps(told, () => true),
    now,
    "the outcome is known",
    (draft) => outcome !== "accepted" || draft.kind !== "thank-you",
  );
  if (outcome === "accepted") return planFirstDay(quiet, context);
  return outcome === "rejected" ? planAfterRejection(quiet, context) : quiet;
};

const isAsk = (draft: { kind: string }): boolean => draft.kind === "ask" || draft.kind === "second-ask";

/** Nothing to thank for where nobody was met: a no by form letter before any interview gets kind words only. */
const planAfterRejection = (application: Application, context: Context): Application => {
  if (!hasMet(application, context.now) || application.stopped) return application;
  const office = officeOf(context);
  const { settings } = office;
  const now = Temporal.Instant.from(context.now);
  const steps = [
    ["rejection-thanks", welcomeMoment(now.add({ hours: settings.rejectionThanksHours }), office)],
    ["process-reflection", welcomeDaysAfter(now, settings.rejectionReflectionDays, office)],
    ["stay-connected", welcomeDaysAfter(now, settings.stayConnectedDays, office)],
    ...(settings.checkBackMost > 0 ? [["check-back", welcomeDaysAfter(now, settings.checkBackWeeks * 7, office)] as const] : []),
  ] as const;
  return steps.reduce((state, [kind, at]) => withStep(state, { kind, interview: null, draft: null, dueAt: at.toString() }), application);
};
