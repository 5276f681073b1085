import { Temporal } from "temporal-polyfill";
import type { Acted } from "../application/action.ts";
import type { Application, Interview, Person } from "../application/application.ts";
import { tell, withdrawDrafts, withStep, withStory } from "../application/change.ts";
import { isDue } from "../application/due-at.ts";
import { addDrafts, thankYouEndsAt, thankYouPeople } from "../draft/add-drafts.ts";
import { isStopped, wantsNoThankYou } from "../draft/unwelcome.ts";
import type { InterviewId } from "../id.ts";
import type { Context } from "./context.ts";

/** Why a thank-you may not be welcome: somebody stands in between, a mail asked not to write, or nobody gave an address to write to. */
export type Doubt = { kind: "agency"; agency: string } | { kind: "told-not-to"; line: string } | { kind: "no-address" };

/**
 * Whether the candidate is asked before a thank-you is drafted, and why. What a careful person would expect of each:
 *
 * - an agency in between: asked, where the notes would go to people of its client. A note to the agency's own contact needs no question.
 * - told not to: where a mail asks not to write to those one meets, asked, with the line. Where the candidate said so themselves (a company
 *   or country on their list, an address on their stop list), that is their answer already: neither draft nor question, and the story says it.
 * - no human address: asked where nobody who could be thanked, nor anybody who arranged it, has one; a note that takes some hunting for
 *   an address is a favour only if it is welcome. Where one is known, drafts come, and those without ask for theirs.
 *
 * Who names people in answer to "Whom did you meet?" has read the same doubt there and decided.
 */
export const doubtAbout = (application: Application, people: readonly Person[]): Doubt | null => {
  if (application.askedNotToWrite !== null) return { kind: "told-not-to", line: application.askedNotToWrite };
  const met = people.some(({ part }) => part === "interviewer" || part === "hiring-manager");
  if (application.agency !== null && met) return { kind: "agency", agency: application.agency };
  return people.length > 0 && application.people.every(({ address }) => address === null) ? { kind: "no-address" } : null;
};

/** Interviews about which the question is open. */
export const openQuestions = (application: Application): Interview[] =>
  application.interviews.filter(({ id }) =>
    application.steps.some((step) => step.kind === "may-thank" && step.state === "waiting" && step.interview === id),
  );

const isOpen = (application: Application, id: InterviewId): boolean => openQuestions(application).some((interview) => interview.id === id);

const closed = (application: Application, id: InterviewId): Application => ({
  ...application,
  steps: application.steps.map((step) =>
    step.kind === "may-thank" && step.state === "waiting" && step.interview === id ? { ...step, state: "done" } : step,
  ),
});

/** The thank-you is due: drafts, or the question before them, or nothing where the candidate wants none or it is too late. */
export const thankOrAsk = (application: Application, interview: Interview, context: Context): Application => {
  const expiresAt = thankYouEndsAt(interview, context);
  if (expiresAt === null || isDue(expiresAt.toString(), context.now)) return application;
  const unwanted = whyUnwanted(application, interview, context);
  if (unwanted !== null) return withStory(application, context.now, unwanted);
  const people = thankYouPeople(application, interview);
  if (people.length === 0) return tell(application, context.now, { kind: "step", step: "thank-you", interview: interview.id });
  if (doubtAbout(application, people) === null) return addDrafts(application, { kind: "thank-you", interview, people, expiresAt }, context);
  const asked = tell(application, context.now, { kind: "may-thank", interview: interview.id });
  const waiting = withStep(asked, { kind: "may-thank", interview: interview.id, draft: null, dueAt: expiresAt.toString() });
  return withStory(waiting, context.now, "You were asked whether a thank-you is welcome.");
};

/** The candidate's own standing word against a thank-you there, as the story tells it. */
const whyUnwanted = (application: Application, interview: Interview, { candidate }: Context): string | null => {
  if (wantsNoThankYou(application.company, interview, candidate.settings))
    return "No thank-you was drafted, as you chose for this company or country.";
  const people = thankYouPeople(application, interview);
  return people.length > 0 && people.every(({ address }) => isStopped(address, candidate.settings))
    ? "No thank-you was drafted: the people you met are on your stop list."
    : null;
};

/** Nobody answered while it was still welcome: it is left, and the story says so. */
export const leaveUnanswered = (application: Application, now: string): Application =>
  withStory(application, now, "You did not say whether a thank-you is welcome, so none was drafted.");

type Decided = { application: Application; acted: Acted };

/** Why there is no thank-you any more, in words that go on after "because"; null while there may be one. */
const whyLate = (application: Application, interview: Interview, { candidate, now }: Context): string | null => {
  const { outcome, stopped } = application;
  if (stopped) return "you asked for no more mails about this application";
  if (interview.state === "cancelled") return "the interview was called off";
  if (interview.state === "no-show") return "the interview did not take place";
  if (interview.start === null || !isDue(interview.start, now)) return "the interview is still to come";
  if (outcome === "rejected" || outcome === "offer" || outcome === "withdrawn") return "the outcome is known";
  const expiresAt = thankYouEndsAt(interview, { candidate, now });
  return expiresAt === null || isDue(expiresAt.toString(), now) ? "it is late for one" : null;
};

/** "Yes": the drafts come, and each waits for its own word. Said twice, it changes nothing. */
export const thank = (application: Application, id: InterviewId, context: Context): Decided => {
  const interview = application.interviews.find((other) => other.id === id);
  if (!interview) return { application, acted: { kind: "unknown" } };
  const refuse = (why: string): Decided => ({ application, acted: { kind: "refused", why } });
  const late = whyLate(application, interview, context);
  if (late !== null) return refuse(`No thank-you was drafted, because ${late}.`);
  const drafted = draftThanks(closed(application, id), interview, context);
  const added = drafted.drafts.filter((draft) => !application.drafts.some((other) => other.id === draft.id)).length;
  if (added === 0 && application.drafts.some((draft) => draft.kind === "thank-you" && draft.interview === id))
    return refuse("The drafts are with you already, each in a mail of its own, and each waits for your word there.");
  if (added === 0) return refuse("There is nobody to thank: the people you met are on your stop list.");
  const said = added === 1 ? "The draft is on its way to you." : `${added} drafts are on their way to you.`;
  return { application: drafted, acted: { kind: "done", said } };
};

/** Drafts for everybody met, without a question. */
export const draftThanks = (application: Application, interview: Interview, context: Context): Application => {
  const expiresAt = thankYouEndsAt(interview, context);
  if (expiresAt === null || isDue(expiresAt.toString(), context.now)) return application;
  const people = thankYouPeople(application, interview);
  return addDrafts(application, { kind: "thank-you", interview, people, expiresAt }, context);
};

/** "No": it is left. What was drafted after an earlier yes and has not gone out is put away. */
export const leaveThanks = (application: Application, id: InterviewId, { now }: Context): Decided => {
  if (!application.interviews.some((other) => other.id === id)) return { application, acted: { kind: "unknown" } };
  const wasOpen = isOpen(application, id);
  const left = withdrawDrafts(
    closed(application, id),
    now,
    "you decided against a thank-you",
    (draft) => draft.kind === "thank-you" && draft.interview === id,
  );
  const said = "Good, I leave it: no thank-you goes out.";
  return { application: wasOpen ? withStory(left, now, "You decided against a thank-you.") : left, acted: { kind: "done", said } };
};

/** Whom a thank-you would go to was corrected: named in answer to the question whom, or given an address that was missing. Both are a yes. */
export const thankCorrected = (application: Application, before: Interview, interview: Interview, context: Context): Application => {
  const wasAskedWhom =
    before.people.length === 0 &&
    application.steps.some((step) => step.kind === "thank-you" && step.interview === interview.id && step.state === "done");
  const settled = isOpen(application, interview.id) && doubtAbout(application, thankYouPeople(application, interview)) === null;
  if (interview.people.length === 0 || !(wasAskedWhom || settled)) return application;
  if (whyUnwanted(application, interview, context) !== null) return application;
  return draftThanks(closed(application, interview.id), interview, context);
};

/** When an unanswered question is dropped. */
export const questionEndsAt = (application: Application, id: InterviewId): Temporal.Instant | null => {
  const step = application.steps.find((other) => other.kind === "may-thank" && other.state === "waiting" && other.interview === id);
  return step ? Temporal.Instant.from(step.dueAt) : null;
};
