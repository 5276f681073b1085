import { Temporal } from "temporal-polyfill";
import type { Application, Interview, Step } from "../application/application.ts";
import { answerCame, tell, withDraft, withStep, withStory } from "../application/change.ts";
import { isDue } from "../application/due-at.ts";
import { addDrafts, askPerson } from "../draft/add-drafts.ts";
import { wantsNoThankYou } from "../draft/unwelcome.ts";
import { businessMorningAfter, welcomeDaysAfter } from "../time/office.ts";
import { type Context, officeOf } from "./context.ts";
import { leaveUnanswered, thankOrAsk } from "./may-thank.ts";

/** A question whose hour is long gone is not asked any more. */
const reflectionHours = 72;

/** What happens when a step is due. The step itself is already marked done. */
export const fireStep = (application: Application, step: Step, context: Context): Application => {
  const interview = application.interviews.find((other) => other.id === step.interview) ?? null;
  if (step.interview !== null && interview?.state !== "planned" && step.kind !== "draft-again") return application;
  switch (step.kind) {
    case "eve":
      return interview?.start && !isDue(interview.start, context.now)
        ? tell(application, context.now, { kind: "eve", interview: interview.id })
        : application;
    case "reflection": {
      const late = Temporal.Instant.from(step.dueAt).add({ hours: reflectionHours }).toString();
      return interview && !isDue(late, context.now)
        ? tell(application, context.now, { kind: "reflection", interview: interview.id })
        : application;
    }
    case "thank-you":
      return interview ? thankOrAsk(application, interview, context) : application;
    case "may-thank":
      return leaveUnanswered(application, context.now);
    case "ask":
    case "second-ask":
      return ask(application, step, interview, context);
    case "close":
    case "process-reflection":
    case "stay-connected":
    case "first-day":
      return say(application, step, context);
    case "rejection-thanks":
      if (application.interviews.some((each) => wantsNoThankYou(application.company, each, context.candidate.settings)))
        return withStory(application, context.now, "No thank-you was drafted, as you chose for this company or country.");
      return addDrafts(
        application,
        {
          kind: "rejection-thanks",
          interview: null,
          people: application.people,
          expiresAt: Temporal.Instant.from(context.now).add({ hours: context.candidate.settings.rejectionThanksExpiresDays * 24 }),
        },
        context,
      );
    case "check-back":
      return checkBack(application, context);
    case "draft-again":
      return showAgain(application, step, context);
  }
};

const say = (application: Application, step: Step, context: Context): Application =>
  tell(application, context.now, { kind: "step", step: step.kind, interview: step.interview });

/** Two questions for news at most; the second only where the first went out or was left lying, then the kind close. */
const ask = (application: Application, step: Step, interview: Interview | null, context: Context): Application => {
  const office = officeOf(context);
  const now = Temporal.Instant.from(context.now);
  const next = (state: Application, kind: "second-ask" | "close", days: number): Application =>
    withStep(state, { kind, interview: step.interview, draft: null, dueAt: businessMorningAfter(now, days, office).toString() });
  const refused = application.drafts.some((draft) => draft.kind === "ask" && draft.state.kind === "skipped");
  const person = askPerson(application);
  if (person === null || (step.kind === "second-ask" && refused)) return next(application, "close", office.settings.closeBusinessDays);
  const kind = step.kind === "ask" ? "ask" : "second-ask";
  const asked = addDrafts(application, { kind, interview, people: [person], expiresAt: null }, context);
  return kind === "ask"
    ? next(asked, "second-ask", office.settings.secondAskBusinessDays)
    : next(asked, "close", office.settings.closeBusinessDays);
};

/** At most `checkBackMost` times, and no more after `checkBackUnanswered` of them in a row without an answer. */
const checkBack = (application: Application, context: Context): Application => {
  const office = officeOf(context);
  const { checkBackMost, checkBackUnanswered, checkBackEveryWeeks } = office.settings;
  const done = application.drafts.filter((draft) => draft.kind === "check-back");
  const answered = application.story.findLast(({ text }) => text === answerCame)?.at ?? null;
  const unanswered = done.filter(({ createdAt }) => answered === null || isDue(answered, createdAt));
  const person = askPerson(application);
  if (person === null || done.length >= checkBackMost || unanswered.length >= checkBackUnanswered) return application;
  const shown = addDrafts(application, { kind: "check-back", interview: null, people: [person], expiresAt: null }, context);
  const dueAt = welcomeDaysAfter(Temporal.Instant.from(context.now), checkBackEveryWeeks * 7, office).toString();
  return withStep(shown, { kind: "check-back", interview: null, draft: null, dueAt });
};

const showAgain = (application: Application, step: Step, context: Context): Application => {
  const draft = application.drafts.find((other) => other.id === step.draft);
  if (draft?.state.kind !== "waiting") return application;
  const late = draft.expiresAt !== null && isDue(draft.expiresAt, context.now);
  const open = late ? withDraft(application, { ...draft, expiresAt: null }) : application;
  return tell(open, context.now, { kind: "draft", draft: draft.id, version: draft.version });
};
