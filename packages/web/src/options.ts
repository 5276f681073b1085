import type { Candidate } from "@afterword/core/candidate/candidate";
import type { CandidateId } from "@afterword/core/id";
import type { Context } from "@afterword/core/plan/context";
import type { Ports } from "@afterword/core/port/ports";

/** A mail that left, as a list shows it. `at`: RFC 3339. `note`: to a third party; `mail`: to the candidate. */
export type OutboxMail = { id: string; at: string; to: string; subject: string; kind: "note" | "mail" };

/** A mail that could not be worked on and was kept. `at`: RFC 3339; `why`: one sentence without a mail's text. */
export type SetAsideMail = { id: string; at: string; why: string };

export type WebOptions = {
  ports: Ports;
  /** `one-candidate`: on one machine, whoever can open the page is the candidate. `login`: a session by mailed link. */
  session: { kind: "one-candidate"; candidateId: () => Promise<CandidateId> | CandidateId } | { kind: "login" };
  /** Only where outgoing mail is kept in a folder. Newest first. */
  outbox?: { list(): Promise<OutboxMail[]>; get(id: string): Promise<Uint8Array | null> };
  setAside?: { list(): Promise<SetAsideMail[]> };
};

/** Who looks at a page and when. Every load of a page goes through this candidate's id, and no other. */
export type Visit = {
  candidate: Candidate;
  context: Context;
  /** Stands in every form of this session. */
  csrf: string;
};

export type Env = { Variables: { visit: Visit } };
