import { millisOf, toSeconds } from "../time/millis.ts";
import type { Application } from "./application.ts";

/** How long a note may stay `sending` before its fate is asked for: well beyond the sender's own time-out and SES's events in practice. */
const sendingMinutes = 15;

const sendingMillis = sendingMinutes * 60_000;

/** Whether a claimed note whose outcome nobody marked has to be looked at. */
export const isOverdue = (since: string, now: string): boolean => millisOf(since) + sendingMillis <= millisOf(now);

/** RFC 3339 texts of `Temporal.Instant` differ in length with their fractions: compare times, never texts. */
export const isDue = (at: string, now: string): boolean => millisOf(at) <= millisOf(now);

/** When somebody has to look at this application next, in whole seconds; null when nothing waits. The due index holds exactly this. */
export const dueAt = (application: Application): string | null => {
  let first = Number.POSITIVE_INFINITY;
  const due = (time: number): void => {
    first = Math.min(first, time);
  };
  for (const effect of application.outbox) due(millisOf(effect.at));
  for (const step of application.steps) if (step.state === "waiting") due(millisOf(step.dueAt));
  for (const { state, expiresAt } of application.drafts) {
    if (state.kind === "approved") due(millisOf(state.sendAt));
    if (state.kind === "sending") due(millisOf(state.since) + sendingMillis);
    if (state.kind === "waiting" && expiresAt !== null) due(millisOf(expiresAt));
  }
  return first === Number.POSITIVE_INFINITY ? null : toSeconds(Math.ceil(first / 1000) * 1000);
};
