import type { Candidate } from "@afterword/core/candidate/candidate";
import type { Visit, WebOptions } from "../options.ts";

const mostTries = 5;

type Change = (candidate: Candidate) => { candidate: Candidate; errors: Record<string, string> };
type Changed = { kind: "saved" | "taken" } | { kind: "wrong"; errors: Record<string, string> };

/** Changes the newest profile, and again when somebody wrote in between. `taken`: it stayed a conflict, as it does for an address of somebody else. */
export const changeCandidate = async ({ ports }: WebOptions, visit: Visit, decide: Change): Promise<Changed> => {
  for (let tries = 0; tries < mostTries; tries++) {
    const loaded = (await ports.store.loadCandidate(visit.candidate.id)) ?? visit.candidate;
    const { candidate, errors } = decide(loaded);
    if (Object.keys(errors).length > 0) return { kind: "wrong", errors };
    const saved = await ports.store.saveCandidate(candidate);
    if (saved.kind === "saved") return { kind: "saved" };
  }
  return { kind: "taken" };
};
