import type { Application } from "@afterword/core/application/application";
import type { Draft } from "@afterword/core/draft/draft";
import type { Visit } from "../options.ts";
import type { Message } from "../page/frame.ts";
import { moment } from "../page/time.ts";

export const draftVerbs = ["approve", "edit", "skip", "snooze", "undo", "handed-over", "redo"] as const;
export type DraftVerb = (typeof draftVerbs)[number];

/**
 * What to say after an action, read off the record: the URL only names the action. So whatever a link claims, nothing is
 * said that is not so.
 */
export const draftSaid = (verb: string | undefined, application: Application, draft: Draft, visit: Visit): Message | null => {
  const text = said(verb as DraftVerb | undefined, application, draft, visit);
  return text === null ? null : { kind: "good", text };
};

const said = (verb: DraftVerb | undefined, application: Application, draft: Draft, visit: Visit): string | null => {
  const { state, to } = draft;
  const waiting = state.kind === "waiting";
  switch (verb) {
    case "approve":
      if (state.kind === "approved") return `Good. Your note to ${to.name} goes out ${moment(state.sendAt, visit)}.`;
      return state.kind === "sent" ? `Your note to ${to.name} has gone out.` : null;
    case "edit":
      return waiting && draft.version > 1 ? "Changed. It waits for your word; nothing was sent." : null;
    case "skip":
      return state.kind === "skipped" ? `Skipped: nothing goes to ${to.name}.` : null;
    case "undo":
      return waiting ? `Stopped in time: nothing went to ${to.name}.` : null;
    case "handed-over":
      return state.kind === "handed-over" ? `Good: you sent it to ${to.name} yourself.` : null;
    case "redo":
      return waiting ? "It waits for your word once more." : null;
    case "snooze": {
      const again = application.steps.findLast((step) => step.draft === draft.id && step.state === "waiting");
      return waiting && again ? `I will show it to you again ${moment(again.dueAt, visit)}.` : null;
    }
    default:
      return null;
  }
};
