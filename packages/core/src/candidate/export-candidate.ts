import type { CandidateId } from "../id.ts";
import type { Ports } from "../port/ports.ts";

/** Everything on record about a candidate, as one JSON document; without the secret inbound key. */
export const exportCandidate =
  (ports: Pick<Ports, "store">) =>
  async (id: CandidateId): Promise<unknown> => {
    const candidate = await ports.store.loadCandidate(id);
    if (candidate === null) return null;
    const { inboundKey: _, ...profile } = candidate;
    const applications = await ports.store.applicationsOf(id);
    return {
      candidate: profile,
      applications: applications.filter(({ kind }) => kind === "application"),
      desk: applications.find(({ kind }) => kind === "desk") ?? null,
    };
  };
