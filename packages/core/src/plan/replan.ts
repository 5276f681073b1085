import type { Application, Interview } from "../application/application.ts";
import type { Context } from "./context.ts";
import { planFirstDay } from "./plan-first-day.ts";
import { planInterview } from "./plan-interview.ts";

/** Moves every waiting step to where the candidate's new zone or new numbers want it. Nothing is added, and what has happened does not happen again. */
export const replan = (application: Application, context: Context): Application =>
  application.interviews.reduce((state, interview) => moveSteps(state, interview, context), planFirstDay(application, context));

const moveSteps = (application: Application, interview: Interview, context: Context): Application => {
  const planned = planInterview(application, interview, context).steps.filter(
    (step) => step.interview === interview.id && step.state === "waiting",
  );
  return {
    ...application,
    steps: application.steps.map((step) => {
      if (step.interview !== interview.id || step.state !== "waiting") return step;
      return { ...step, dueAt: planned.find(({ kind }) => kind === step.kind)?.dueAt ?? step.dueAt };
    }),
  };
};
