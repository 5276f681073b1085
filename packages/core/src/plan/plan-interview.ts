import { Temporal } from "temporal-polyfill";
import type { Application, Interview, StepKind } from "../application/application.ts";
import { dropSteps, isOneOf, withStep } from "../application/change.ts";
import { isDue } from "../application/due-at.ts";
import { afterQuiet, businessMorningAfter, planEveAt, planThankYouAt } from "../time/office.ts";
import { type Context, officeOf } from "./context.ts";

/** Mails rarely name the end; an hour is what an interview takes when nothing is said. Used for planning only, never shown. */
export const assumedMinutes = 60;

/** When the interview is over, or null while nobody knows when it is. An all-day interview ends at six in the evening of its day. */
export const endOf = (interview: Interview, timeZone: string): Temporal.Instant | null => {
  if (interview.allDay && interview.start !== null) {
    const day = Temporal.Instant.from(interview.start)
      .toZonedDateTimeISO(interview.timeZone ?? timeZone)
      .toPlainDate();
    return day.toZonedDateTime({ timeZone: interview.timeZone ?? timeZone, plainTime: "18:00" }).toInstant();
  }
  if (interview.end !== null) return Temporal.Instant.from(interview.end);
  return interview.start === null ? null : Temporal.Instant.from(interview.start).add({ minutes: assumedMinutes });
};

/** The answer is known: there is no news to ask for. */
const isDecided = ({ outcome }: Application): boolean => outcome !== null && outcome !== "passed";

/** The steps that ask for news: one line of them an application, after its last interview. */
export const askKinds: readonly StepKind[] = ["ask", "second-ask", "close"];

/**
 * Puts the steps of one planned interview where they belong, in place of all it had before. Steps whose time has
 * passed are left out, except the thank-you, which comes at once while it is still welcome.
 */
export const planInterview = (application: Application, interview: Interview, context: Context): Application => {
  const ofInterview = dropSteps(application, (step) => step.interview === interview.id && step.kind !== "draft-again");
  const end = endOf(interview, context.candidate.timeZone);
  if (interview.state !== "planned" || interview.start === null || end === null || application.stopped) return ofInterview;
  const office = officeOf(context);
  const { settings } = office;
  const now = Temporal.Instant.from(context.now);
  const expiresAt = end.add({ hours: settings.thankYouExpiresHours });
  const add = (state: Application, kind: StepKind, at: Temporal.Instant): Application =>
    withStep(state, { kind, interview: interview.id, draft: null, dueAt: at.toString() });

  let state = dropSteps(ofInterview, isOneOf(askKinds));
  if (!isDue(planEveAt(Temporal.Instant.from(interview.start), office).toString(), context.now))
    state = add(state, "eve", planEveAt(Temporal.Instant.from(interview.start), office));
  if (!isDue(end.toString(), context.now))
    state = add(state, "reflection", afterQuiet(end.add({ minutes: settings.reflectionMinutes }), office));
  if (Temporal.Instant.compare(now, expiresAt) < 0) {
    const planned = planThankYouAt(end, office);
    state = add(state, "thank-you", Temporal.Instant.compare(planned, now) < 0 ? now : planned);
  }
  // Nobody asks for news that came: an interview that was is only set right here. One still to come opens the question again.
  if (isDecided(application) && isDue(end.toString(), context.now)) return state;
  const last = lastEnd(state, context);
  const ask = askAt(state, last ?? end, context);
  return add(state, "ask", Temporal.Instant.compare(ask, now) < 0 ? businessMorningAfter(now, 1, office) : ask);
};

/** The promised day and some business days, where one was promised after the interview; else some more business days after it. */
export const askAt = (application: Application, end: Temporal.Instant, context: Context): Temporal.Instant => {
  const office = officeOf(context);
  const { askBusinessDays, askAfterPromiseBusinessDays } = office.settings;
  const promised =
    application.newsBy === null ? null : Temporal.PlainDate.from(application.newsBy).toZonedDateTime(office.timeZone).toInstant();
  return promised !== null && Temporal.Instant.compare(promised, end.subtract({ hours: 24 })) > 0
    ? businessMorningAfter(promised, askAfterPromiseBusinessDays, office)
    : businessMorningAfter(end, askBusinessDays, office);
};

/** The end of the latest planned interview. */
const lastEnd = (application: Application, context: Context): Temporal.Instant | null => {
  const ends = application.interviews
    .filter((interview) => interview.state === "planned")
    .map((interview) => endOf(interview, context.candidate.timeZone))
    .filter((end) => end !== null)
    .sort(Temporal.Instant.compare);
  return ends.at(-1) ?? null;
};

/** Moves the question for news after a new promise. What was asked already is not asked again. */
export const replanAsk = (application: Application, context: Context): Application => {
  const waiting = application.steps.find((step) => step.state === "waiting" && step.kind === "ask");
  const end = lastEnd(application, context);
  if (!waiting || end === null) return application;
  const dueAt = askAt(application, end, context).toString();
  return { ...application, steps: application.steps.map((step) => (step === waiting ? { ...step, dueAt } : step)) };
};

/**
 * Once the last interview is off, the questions for news are about the one before it again, and go on where they
 * stopped. Where the outcome is known or something is planned already, nothing is added.
 */
export const askAboutFormer = (application: Application, context: Context): Application => {
  const { stopped, steps } = application;
  if (stopped || isDecided(application)) return application;
  if (steps.some((step) => askKinds.includes(step.kind) && step.state === "waiting")) return application;
  const end = lastEnd(application, context);
  const former = application.interviews.find(
    (interview) => interview.state === "planned" && end !== null && endOf(interview, context.candidate.timeZone)?.equals(end),
  );
  if (!former || end === null) return application;
  const isDone = (kind: StepKind): boolean =>
    steps.some((step) => step.kind === kind && step.state === "done" && step.interview === former.id);
  const kind = askKinds[askKinds.findLastIndex(isDone) + 1];
  return kind === undefined
    ? application
    : withStep(application, { kind, interview: former.id, draft: null, dueAt: askAgainAt(application, kind, end, context).toString() });
};

/** A first question comes when it would have come, or on the next business morning; the later ones as long after now as after the one before. */
const askAgainAt = (application: Application, kind: StepKind, end: Temporal.Instant, context: Context): Temporal.Instant => {
  const office = officeOf(context);
  const now = Temporal.Instant.from(context.now);
  if (kind === "second-ask") return businessMorningAfter(now, office.settings.secondAskBusinessDays, office);
  if (kind === "close") return businessMorningAfter(now, office.settings.closeBusinessDays, office);
  const ask = askAt(application, end, context);
  return Temporal.Instant.compare(ask, now) < 0 ? businessMorningAfter(now, 1, office) : ask;
};
