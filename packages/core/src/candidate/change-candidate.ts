import { update } from "../application/update.ts";
import type { CandidateId } from "../id.ts";
import { replan } from "../plan/replan.ts";
import type { Ports } from "../port/ports.ts";
import type { Candidate } from "./candidate.ts";

/** Others kept writing the same candidate: a fault of the moment. */
export class CandidateContentionError extends Error {
  readonly code = "contention";
  readonly retryable = true;
}

const mostTries = 5;

/**
 * Changes a candidate (not at all when `change` gives null), decided anew on what somebody else wrote in between, and moves every waiting step to where the
 * new zone and numbers want it. Dies in between: the candidate is changed, and the steps come at their old times.
 */
export const changeCandidate =
  (ports: Ports) =>
  async (id: CandidateId, change: (candidate: Candidate) => Candidate | null): Promise<Candidate | null> => {
    for (let tries = 0; tries < mostTries; tries++) {
      const before = await ports.store.loadCandidate(id);
      if (before === null) return null;
      const changed = change(before);
      if (changed === null) return before;
      const saved = await ports.store.saveCandidate(changed);
      if (saved.kind === "conflict") continue;
      const candidate = saved.value;
      const moved = before.timeZone !== candidate.timeZone || JSON.stringify(before.settings) !== JSON.stringify(candidate.settings);
      if (moved) await replanAll(ports, candidate);
      return candidate;
    }
    throw new CandidateContentionError("the candidate is being written by others, or the address belongs to somebody else");
  };

const replanAll = async (ports: Ports, candidate: Candidate): Promise<void> => {
  const now = ports.clock.now().toString();
  for (const { id } of await ports.store.applicationsOf(candidate.id))
    await update(ports, { candidateId: candidate.id, applicationId: id }, (latest) => ({
      application: latest && replan(latest, { candidate, now }),
      result: null,
    }));
};
