import { Temporal } from "temporal-polyfill";
import type { Application } from "./application.ts";

/** How long a note may stay `sending` before its fate is asked for: well beyond the sender's own time-out and SES's events in practice. */
export const sendingMinutes = 15;

/** When a claimed note whose outcome nobody marked has to be looked at. */
export const sendingEndsAt = (since: string): string => Temporal.Instant.from(since).add({ minutes: sendingMinutes }).toString();

/** RFC 3339 texts of `Temporal.Instant` differ in length with their fractions: compare instants, never texts. */
export const isDue = (at: string, now: string): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(at), Temporal.Instant.from(now)) <= 0;

/** When somebody has to look at this application next; null when nothing waits. The due index holds exactly this. */
export const dueAt = (application: Application): string | null => {
  const times: string[] = application.outbox.map((effect) => effect.at);
  for (const step of application.steps) if (step.state === "waiting") times.push(step.dueAt);
  for (const { state, expiresAt } of application.drafts) {
    if (state.kind === "approved") times.push(state.sendAt);
    if (state.kind === "sending") times.push(sendingEndsAt(state.since));
    if (state.kind === "waiting" && expiresAt !== null) times.push(expiresAt);
  }
  const instants = times.map((time) => Temporal.Instant.from(time)).sort(Temporal.Instant.compare);
  return instants[0]?.toString({ fractionalSecondDigits: 0, roundingMode: "ceil" }) ?? null;
};
