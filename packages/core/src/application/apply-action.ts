import { decideDraft } from "../draft/decide-draft.ts";
import type { Context } from "../plan/context.ts";
import { decideOutcome } from "../plan/decide-outcome.ts";
import { leaveThanks, thank } from "../plan/may-thank.ts";
import { noShow } from "../plan/no-show.ts";
import type { Acted, Action } from "./action.ts";
import type { Application } from "./application.ts";
import { bounded, dropSteps, tell, withdrawDrafts, withStory } from "./change.ts";
import { correct } from "./correct.ts";

/** What an action changes, and what to say about it. Pure: the same action on the decided state is explained, never done twice. */
export const applyAction = (application: Application, action: Action, context: Context): { application: Application; acted: Acted } => {
  const { now } = context;
  switch (action.kind) {
    case "approve":
    case "edit":
    case "skip":
    case "snooze":
    case "undo":
    case "handed-over":
    case "redo":
      return decideDraft(application, action, context);
    case "outcome":
      return {
        application: decideOutcome(application, action.outcome, context),
        acted: { kind: "done", said: "Thank you, that is noted." },
      };
    case "correct":
      return correct(application, action.text, context);
    case "note": {
      const text = action.text.slice(0, 8000);
      const notes = bounded([...application.notes, { at: now, kind: action.about ?? ("note" as const), text }], 30);
      const what = { reflection: "Your reflection was kept.", feedback: "The feedback was kept.", note: "Your note was kept." }[
        action.about ?? "note"
      ];
      return { application: withStory({ ...application, notes }, now, what), acted: { kind: "done", said: what } };
    }
    case "no-show":
      return noShow(application, action.interview, context);
    case "thank":
      return thank(application, action.interview, context);
    case "leave-thanks":
      return leaveThanks(application, action.interview, context);
    case "stop": {
      const quiet = withdrawDrafts(
        dropSteps({ ...application, stopped: true }, () => true),
        now,
        "you asked us to stop",
        () => true,
      );
      const said = "Understood. There will be no more mails about this application.";
      const told = tell(withStory(quiet, now, "You asked for no more mails about this application."), now, { kind: "done", what: said });
      return { application: told, acted: { kind: "done", said } };
    }
  }
};
