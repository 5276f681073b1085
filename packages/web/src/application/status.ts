import type { Application, Interview } from "@afterword/core/application/application";
import { isDue } from "@afterword/core/application/due-at";
import type { Outcome } from "@afterword/core/command/command";
import { Temporal } from "temporal-polyfill";
import type { Visit } from "../options.ts";
import { interviewMoment } from "../page/time.ts";

/** How things stand with an application, in a few words; `at` where they name a moment. `kind` gives the colour. */
export type Status = { kind: "ahead" | "quiet" | "good"; text: string; at: string | null };

const outcomeWords: Record<Exclude<Outcome, "passed">, { kind: Status["kind"]; text: string }> = {
  rejected: { kind: "quiet", text: "The answer was no" },
  offer: { kind: "good", text: "You have an offer" },
  accepted: { kind: "good", text: "You accepted" },
  withdrawn: { kind: "quiet", text: "You withdrew" },
  "no-answer": { kind: "quiet", text: "No answer came" },
};

const byStart = (a: Interview, b: Interview): number =>
  Temporal.Instant.compare(a.start ?? "1970-01-01T00:00Z", b.start ?? "1970-01-01T00:00Z");

export const statusOf = (application: Application, visit: Visit): Status => {
  const { outcome } = application;
  const { now } = visit.context;
  if (outcome !== null && outcome !== "passed") return { ...outcomeWords[outcome], at: null };
  const planned = application.interviews.filter(({ state }) => state === "planned");
  const dated = planned.filter(({ start }) => start !== null).sort(byStart);
  const next = dated.find(({ start }) => start !== null && !isDue(start, now));
  if (next?.start) return { kind: "ahead", text: `Interview ${interviewMoment(next, visit)}`, at: next.start };
  if (outcome === "passed") return { kind: "good", text: "Through to the next round", at: null };
  if (planned.length > dated.length) return { kind: "ahead", text: "Interview, its time not known yet", at: null };
  const last = dated.at(-1);
  if (last?.start) return { kind: "quiet", text: `Interviewed ${interviewMoment(last, visit)}`, at: last.start };
  if (application.interviews.some(({ state }) => state === "no-show")) return { kind: "quiet", text: "Nobody turned up", at: null };
  if (application.interviews.length > 0) return { kind: "quiet", text: "The interview is off", at: null };
  return { kind: "ahead", text: "Invited, no time fixed yet", at: null };
};

/** "ICU Nurse", or what is said where the record has no role; the same for the company. */
export const roleOf = ({ role }: Application): string => role ?? "Role not known yet";
export const companyOf = ({ company }: Application): string => company ?? "Company not known yet";
