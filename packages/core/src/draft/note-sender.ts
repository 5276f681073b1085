import { type Candidate, primaryAddress } from "../candidate/candidate.ts";
import type { Installation } from "../port/ports.ts";

/**
 * From whom an approved note leaves. Where the candidate's own mail account sends it, from their own address; else from
 * the service's address under the candidate's name, never from the candidate's domain, which would fail DMARC (RFC 7489).
 */
export const noteSender = (candidate: Candidate, installation: Installation): { name: string; address: string } => {
  const own = primaryAddress(candidate);
  return installation.sendsAsCandidate && own !== null
    ? { name: candidate.name, address: own }
    : { name: candidate.name, address: `notes@${installation.domain}` };
};
