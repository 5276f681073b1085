import type { Candidate } from "../candidate/candidate.ts";
import type { Office } from "../time/office.ts";

/** What every decision is given beside the state: whose it is and what time it is (RFC 3339 UTC). */
export type Context = { candidate: Candidate; now: string };

export const officeOf = ({ candidate }: Context): Office => ({ timeZone: candidate.timeZone, settings: candidate.settings });
