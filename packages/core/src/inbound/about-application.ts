import type { Action } from "../application/action.ts";
import type { Application } from "../application/application.ts";
import { isCorrection } from "../application/correct.ts";
import type { Command } from "../command/command.ts";
import type { DraftId, InterviewId } from "../id.ts";
import type { TokenTarget } from "../token/token.ts";

/** What an answer comes to. `nothing`: understood, but not to be done, and why. */
export type Asked =
  | { kind: "action"; action: Action }
  /** Thanks, or that all is well: there is nothing to do and nothing to say. */
  | { kind: "courtesy" }
  | { kind: "nothing"; why: string; draft: DraftId | null }
  /** `interview`: it answered the question whether a thank-you for it is welcome. */
  | { kind: "not-understood"; draft: DraftId | null; interview?: InterviewId };

export type Answer = {
  command: Command;
  /** The candidate's own new text. */
  said: string;
  /** The body as it was changed between the two lines of the quoted draft, or null. */
  changed: string | null;
  target: TokenTarget;
  application: Application | null;
};

export const action = (asked: Action): Asked => ({ kind: "action", action: asked });

/** Commands that need no draft. */
export const aboutApplication = (command: Command, said: string): Asked | null => {
  switch (command.command) {
    case "stop":
      return action({ kind: "stop" });
    case "outcome":
      return command.outcome === null ? null : action({ kind: "outcome", outcome: command.outcome });
    case "correct":
      return command.text === null ? null : action({ kind: "correct", text: command.text });
    case "note":
      return command.text === null ? null : action({ kind: "note", text: command.text });
    case "none":
      return isCorrection(said) ? action({ kind: "correct", text: said }) : null;
    default:
      return null;
  }
};
