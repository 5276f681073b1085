import type { Candidate } from "@afterword/core/candidate/candidate";
import { CandidateContentionError, changeCandidate as change } from "@afterword/core/candidate/change-candidate";
import type { Visit, WebOptions } from "../options.ts";

type Change = (candidate: Candidate) => { candidate: Candidate; errors: Record<string, string> };
type Changed = { kind: "saved" | "taken" } | { kind: "wrong"; errors: Record<string, string> };

/** Changes the newest profile when the form has no error, and moves what is planned with it. `taken`: it stayed a conflict, as it does for an address of somebody else. */
export const changeCandidate = async ({ ports }: WebOptions, visit: Visit, decide: Change): Promise<Changed> => {
  let errors: Record<string, string> = {};
  try {
    await change(ports)(visit.candidate.id, (latest) => {
      const decided = decide(latest);
      errors = decided.errors;
      return Object.keys(errors).length > 0 ? null : decided.candidate;
    });
  } catch (fault) {
    if (fault instanceof CandidateContentionError) return { kind: "taken" };
    throw fault;
  }
  return Object.keys(errors).length > 0 ? { kind: "wrong", errors } : { kind: "saved" };
};
