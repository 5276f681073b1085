import type { Application } from "../application/application.ts";
import type { Candidate } from "../candidate/candidate.ts";
import type { ApplicationKey, CandidateId } from "../id.ts";
import type { TokenTarget } from "../token/token.ts";

/** `conflict`: somebody wrote in between. Load again and decide again. */
export type Saved<T> = { kind: "saved"; value: T } | { kind: "conflict" };

/** A page of a list; `next` is opaque and null on the last page. */
export type Page<T> = { items: T[]; next: string | null };

/** What the product keeps. Reads of single items and `applicationsOf` see every earlier write; the two indexes may lag by a moment. */
export type Store = {
  loadApplication(key: ApplicationKey): Promise<Application | null>;
  /** Writes when the stored version equals `application.version` (0: does not exist yet). `dueAt` (RFC 3339 UTC) places it in the due index, null takes it out. */
  saveApplication(application: Application, dueAt: string | null): Promise<Saved<Application>>;
  /** All applications of one candidate, the desk included, consistently read. */
  applicationsOf(candidateId: CandidateId): Promise<Application[]>;
  /** Newest first by creation, the desk left out. `limit` 1 to 100. */
  listApplications(candidateId: CandidateId, page: { limit: number; after: string | null }): Promise<Page<Application>>;
  /** Keys of applications due at `now` or before, the longest waiting first within a shard, at most `limit`. */
  listDue(now: string, limit: number): Promise<{ key: ApplicationKey; dueAt: string }[]>;
  /** The earliest due time of all, or null. For a runtime whose clock is moved by hand. */
  nextDue(): Promise<string | null>;

  loadCandidate(id: CandidateId): Promise<Candidate | null>;
  /** Also keeps the look-ups by address and by inbound key; an address that belongs to another candidate is a conflict. */
  saveCandidate(candidate: Candidate): Promise<Saved<Candidate>>;
  findByAddress(address: string): Promise<CandidateId | null>;
  /** `keyHash`: SHA-256 of the inbound key, hex. */
  findByInboundKey(keyHash: string): Promise<CandidateId | null>;

  /** Idempotent. `tokenHash`: SHA-256 of the token, hex. Gone after `expiresAt` (RFC 3339 UTC). */
  putToken(tokenHash: string, target: TokenTarget, expiresAt: string): Promise<void>;
  findToken(tokenHash: string): Promise<TokenTarget | null>;
  /** Takes a token once: the first caller gets its target, everyone after null. For login links. */
  takeToken(tokenHash: string): Promise<TokenTarget | null>;

  /** Adds one to a counter of a window (`login:can_x:2026-12-01`) and returns the new count. */
  count(counter: string, expiresAt: string): Promise<number>;

  /** Everything of a candidate: profile, look-ups, applications, tokens. */
  removeCandidate(id: CandidateId): Promise<void>;
};
