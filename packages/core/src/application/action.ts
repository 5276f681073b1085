import type { Outcome } from "../command/command.ts";
import type { DraftId, InterviewId } from "../id.ts";

/** What a candidate asks of one draft. `version` is the version that the candidate saw. */
export type DraftAction =
  | { kind: "approve"; draft: DraftId; version: number /** RFC 3339; null: now, after the time to undo. */; at: string | null }
  | { kind: "edit"; draft: DraftId; version: number /** null: the subject stays. */; subject: string | null; body: string }
  | { kind: "skip"; draft: DraftId }
  | { kind: "snooze"; draft: DraftId /** RFC 3339; null: tomorrow morning. */; at: string | null }
  | { kind: "undo"; draft: DraftId }
  | { kind: "handed-over"; draft: DraftId }
  /** The candidate's word that an uncertain note did not arrive: it becomes a draft again, to be approved anew. */
  | { kind: "redo"; draft: DraftId };

/** What a candidate asks of one application, by mail or on the web. */
export type Action =
  | DraftAction
  | { kind: "outcome"; outcome: Outcome }
  | { kind: "correct"; text: string }
  | { kind: "note"; text: string; about?: "reflection" | "feedback" }
  /** Nobody turned up to the interview. */
  | { kind: "no-show"; interview: InterviewId }
  /** A thank-you is welcome: draft it. Or it is not: leave it. */
  | { kind: "thank" | "leave-thanks"; interview: InterviewId }
  | { kind: "stop" };

/** How it ended, in words for the candidate. `refused`: nothing was done, and why. `unknown`: there is no such draft. */
export type Acted = { kind: "done"; said: string } | { kind: "refused"; why: string } | { kind: "unknown" };
