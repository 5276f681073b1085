import type { Outcome } from "../command/command.ts";
import type { DraftId } from "../id.ts";

/** What a candidate asks of one application, by mail or on the web. `version` is the version of the draft that the candidate saw. */
export type Action =
  | { kind: "approve"; draft: DraftId; version: number; /** RFC 3339; null: now, after the time to undo. */ at: string | null }
  | { kind: "edit"; draft: DraftId; version: number; subject: string | null; body: string }
  | { kind: "skip"; draft: DraftId }
  | { kind: "snooze"; draft: DraftId; at: string | null }
  | { kind: "undo"; draft: DraftId | null }
  | { kind: "handed-over"; draft: DraftId }
  | { kind: "outcome"; outcome: Outcome }
  | { kind: "correct"; text: string }
  | { kind: "note"; text: string }
  | { kind: "stop" };

/** How it ended, for the page or the log: `done`, or a sentence for the candidate that says why nothing was done. */
export type Acted = { kind: "done"; said: string } | { kind: "refused"; why: string } | { kind: "unknown" };
