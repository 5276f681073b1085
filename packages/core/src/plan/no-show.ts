import type { Acted } from "../application/action.ts";
import type { Application } from "../application/application.ts";
import { dropSteps, withdrawDrafts, withStory } from "../application/change.ts";
import { addDrafts, askPerson } from "../draft/add-drafts.ts";
import type { InterviewId } from "../id.ts";
import type { Context } from "./context.ts";
import { askAboutFormer } from "./plan-interview.ts";

/** Nobody is thanked for an interview that did not happen; one polite note asks for a new time. */
export const noShow = (application: Application, id: InterviewId, context: Context): { application: Application; acted: Acted } => {
  const interview = application.interviews.find((other) => other.id === id);
  if (!interview) return { application, acted: { kind: "unknown" } };
  const marked: Application = {
    ...application,
    interviews: application.interviews.map((other) => (other.id === id ? { ...other, state: "no-show" } : other)),
  };
  const dropped = withdrawDrafts(
    dropSteps(marked, (step) => step.interview === id),
    context.now,
    "the interview did not take place",
    (draft) => draft.interview === id,
  );
  const told = withStory(dropped, context.now, "Nobody turned up to the interview.");
  const person = askPerson(told);
  const drafted = person ? addDrafts(told, { kind: "no-show", interview, people: [person], expiresAt: null }, context) : told;
  // The note stands for the question for news. Where there is nobody to write it to, the round before is asked about.
  return {
    application: drafted === told ? askAboutFormer(told, context) : drafted,
    acted: { kind: "done", said: "I am sorry that nobody came." },
  };
};
