import type { Application } from "../application/application.ts";
import { isDue } from "../application/due-at.ts";
import type { Draft } from "./draft.ts";

/** Why a note must not go any more although its own state says nothing of it: what it is about was called off, or is still to come. Null while it may go. */
export const whyOff = (application: Application, draft: Draft, now: string): string | null => {
  if (application.stopped) return "you asked for no more mails about this application";
  const interview = application.interviews.find(({ id }) => id === draft.interview);
  if (interview === undefined) return null;
  if (interview.state === "cancelled") return "the interview was called off";
  const isAhead = interview.start !== null && !isDue(interview.start, now);
  return draft.kind === "thank-you" && isAhead ? "the interview moved and is still to come" : null;
};
