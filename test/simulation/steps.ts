import type { Application, Effect, Interview, Step } from "@afterword/core/application/application";
import type { Millis } from "./clockwork.ts";
import { hour } from "./clockwork.ts";

const interviewOf = ({ interviews }: Application, step: Step): Interview | undefined => interviews.find(({ id }) => id === step.interview);
const says = (application: Application, is: (tell: Effect["tell"]) => boolean): boolean => application.outbox.some(({ tell }) => is(tell));
const askKinds = ["ask", "second-ask", "close"];

const endOf = ({ start, end }: Interview): Millis => (end === null ? Date.parse(start ?? "") + hour : Date.parse(end));
const draftsOf = (application: Application, step: Step, kind: string): number =>
  application.drafts.filter((draft) => draft.kind === kind && draft.interview === step.interview).length;

/** Whether a step that is done brought what it is for, or was rightly silent. */
const wasBrought = (before: Application, next: Application, step: Step, now: Millis): boolean => {
  const interview = interviewOf(next, step);
  if (step.interview !== null && interview?.state !== "planned" && step.kind !== "draft-again") return true;
  switch (step.kind) {
    case "eve":
      return Date.parse(interview?.start ?? "") <= now || says(next, (tell) => tell.kind === "eve" && tell.interview === step.interview);
    case "reflection":
      return (
        now - Date.parse(step.dueAt) >= 72 * hour || says(next, (tell) => tell.kind === "reflection" && tell.interview === step.interview)
      );
    case "may-thank":
      return true;
    case "thank-you":
      return (
        next.steps.some(({ kind, interview: of }) => kind === "may-thank" && of === step.interview) ||
        draftsOf(next, step, "thank-you") > 0 ||
        says(next, (tell) => tell.kind === "step" && tell.step === "thank-you") ||
        (interview !== undefined && now >= endOf(interview) + 72 * hour)
      );
    case "ask":
    case "second-ask":
      return draftsOf(next, step, step.kind) > 0 || next.steps.some(({ kind, state }) => kind === "close" && state === "waiting");
    case "close":
    case "process-reflection":
    case "stay-connected":
    case "first-day":
      return says(next, (tell) => tell.kind === "step" && tell.step === step.kind);
    case "rejection-thanks":
      return next.people.every(({ id }) => next.drafts.some((draft) => draft.kind === "rejection-thanks" && draft.person === id));
    case "check-back":
      return (
        next.people.length === 0 ||
        next.drafts.length > before.drafts.length ||
        next.drafts.filter(({ kind }) => kind === "check-back").length >= 2
      );
    case "draft-again": {
      const draft = next.drafts.find(({ id }) => id === step.draft);
      return draft?.state.kind !== "waiting" || says(next, (tell) => tell.kind === "draft" && tell.draft === step.draft);
    }
  }
};

/** Whether a rule of the plan drops this step now. */
const isRightlyDropped = (before: Application, next: Application, step: Step, now: Millis): boolean => {
  if (next.stopped || next.outcome !== before.outcome || next.outcome === "passed") return true;
  if (next.story.length > before.story.length && next.story.at(-1)?.text === "An answer to your note came in.") return true;
  if (step.kind === "first-day") return true;
  // A move asks anew when the thank-you is due at the new time.
  if (
    step.kind === "may-thank" &&
    next.steps.some((other) => other.kind === "thank-you" && other.state === "waiting" && other.interview === step.interview)
  )
    return true;
  if (
    step.kind === "draft-again" &&
    next.steps.some(({ id, draft, state }) => id !== step.id && draft === step.draft && state === "waiting")
  )
    return true;
  if (step.kind === "draft-again") return next.drafts.find(({ id }) => id === step.draft)?.state.kind !== "waiting";
  const again = next.steps.some(
    (other) =>
      other.state === "waiting" && other.kind === step.kind && (other.interview === step.interview || askKinds.includes(step.kind)),
  );
  if (again) return true;
  const interview = interviewOf(next, step);
  if (interview !== undefined && interview.state !== "planned") return true;
  // Where the answer is known there is no news to ask for.
  if (askKinds.includes(step.kind) && next.outcome !== null) return true;
  // The line of questions goes on with another of them: now that somebody is known to ask, not with its end.
  const anew = next.steps.some(({ kind, state }) => askKinds.includes(kind) && state === "waiting");
  if (askKinds.includes(step.kind)) return anew;
  if (interview?.start == null) return true;
  const past = {
    eve: Date.parse(interview.start) - 48 * hour,
    reflection: endOf(interview),
    "thank-you": endOf(interview) + 72 * hour,
    "may-thank": endOf(interview) + 72 * hour,
  };
  return step.kind in past && now >= past[step.kind as keyof typeof past];
};

/** Steps that ended between two states of a record without having been brought and without a rule that drops them. */
export const lostSteps = (before: Application, next: Application, now: Millis): string[] => {
  const lost: string[] = [];
  for (const step of before.steps) {
    if (step.state !== "waiting") continue;
    const later = next.steps.find(({ id }) => id === step.id);
    if (later === undefined) lost.push(`${step.kind} ${step.id} vanished`);
    else if (later.state === "done" && !wasBrought(before, next, step, now)) lost.push(`${step.kind} ${step.id} brought nothing`);
    else if (later.state === "dropped" && !isRightlyDropped(before, next, step, now)) lost.push(`${step.kind} ${step.id} was dropped`);
  }
  return lost;
};

/** Steps that fired more than a day after they were due, though no pause held them. */
export const lateSteps = (before: Application, next: Application, now: Millis): string[] =>
  before.steps
    .filter(({ id, state, held, dueAt }) => {
      const isFired = state === "waiting" && next.steps.some((later) => later.id === id && later.state === "done");
      return isFired && !held && now - Date.parse(dueAt) > 24 * hour;
    })
    .map(({ kind, id, dueAt }) => `${kind} ${id} was due ${dueAt}`);

/** Mails and notes about an interview that was off already when its step fired. */
export const cancelledFired = (before: Application, next: Application): string[] => {
  const off = (id: string | null): boolean =>
    id !== null && next.interviews.find((interview) => interview.id === id)?.state === "cancelled";
  const fired: string[] = [];
  const old = new Set(before.outbox.map(({ id }) => id));
  for (const { id, tell } of next.outbox)
    if (!old.has(id) && (tell.kind === "eve" || tell.kind === "reflection" || tell.kind === "step") && off(tell.interview))
      fired.push(`${tell.kind} of a cancelled interview`);
  for (const draft of next.drafts)
    if (off(draft.interview) && !before.drafts.some(({ id }) => id === draft.id)) fired.push(`${draft.kind} for a cancelled interview`);
  return fired;
};
