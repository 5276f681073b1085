import type { Application, Step } from "../application/application.ts";
import { tell, withDraft, withStory } from "../application/change.ts";
import { isDue, isOverdue } from "../application/due-at.ts";
import { noteWord } from "../draft/add-drafts.ts";
import type { Draft } from "../draft/draft.ts";
import type { Context } from "./context.ts";
import { fireStep } from "./fire-step.ts";

/** Everything that became due by `context.now`, in the order it was due: steps fire, drafts expire, lost sends become questions. Pure; firing twice changes nothing. */
export const tick = (application: Application, context: Context): Application => {
  const { pausedUntil } = context.candidate;
  if (pausedUntil !== null && !isDue(pausedUntil, context.now)) return hold(application, pausedUntil, context);
  const steps = application.steps
    .filter((step) => step.state === "waiting" && isDue(step.dueAt, context.now))
    .sort((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt));
  const fired = steps.reduce((state, step) => fire(state, step, context), application);
  return fired.drafts.reduce((state, draft) => age(state, draft, context), fired);
};

/** While the candidate wants no mails, what is due waits for the end of the pause. Notes that they approved still go. */
const hold = (application: Application, until: string, context: Context): Application => {
  const steps = application.steps.map((step) =>
    step.state === "waiting" && isDue(step.dueAt, context.now) ? { ...step, dueAt: until, held: true } : step,
  );
  const held = steps.some((step, index) => step !== application.steps[index]) ? { ...application, steps } : application;
  return held.drafts.reduce((state, draft) => age(state, draft, context), held);
};

/** A step that an earlier one has dropped in the meantime does not fire. */
const fire = (application: Application, step: Step, context: Context): Application => {
  if (application.steps.find((other) => other.id === step.id)?.state !== "waiting") return application;
  const done: Application = {
    ...application,
    steps: application.steps.map((other) => (other.id === step.id ? { ...other, state: "done" } : other)),
  };
  return fireStep(done, step, context);
};

const age = (application: Application, draft: Draft, { now }: Context): Application => {
  const { state } = draft;
  if (state.kind === "waiting" && draft.expiresAt !== null && isDue(draft.expiresAt, now))
    return withStory(
      withDraft(application, { ...draft, state: { kind: "expired", at: now } }),
      now,
      `The ${noteWord(draft.kind)} to ${draft.to.name} was not approved in time and will not be sent.`,
    );
  if (state.kind === "sending" && isOverdue(state.since, now)) {
    const uncertain = withDraft(application, { ...draft, state: { ...state, kind: "uncertain" } });
    return withStory(
      tell(uncertain, now, { kind: "uncertain", draft: draft.id }),
      now,
      `Nobody can tell whether the ${noteWord(draft.kind)} to ${draft.to.name} went out. It will not be sent again by itself.`,
    );
  }
  return application;
};
