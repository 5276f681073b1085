import type { Temporal } from "temporal-polyfill";
import type { Command } from "../command/command.ts";
import type { ApplicationKey } from "../id.ts";
import type { Reading } from "../reading/reading.ts";
import type { OutgoingMessage } from "./message.ts";
import type { Store } from "./store.ts";

/**
 * What became of one try to send. `refused`: the provider surely took nothing (`retryable`: it may take it later);
 * `uncertain`: nobody can tell, so it must not be tried again blindly.
 */
export type SendOutcome =
  | { kind: "accepted"; providerId: string | null }
  | { kind: "refused"; retryable: boolean; why: string }
  | { kind: "uncertain"; why: string };

/** One envelope. `tags` come back with the provider's events: letters, digits, `_` and `-` only (SES). */
export type Envelope = { raw: Uint8Array; from: string; to: string; tags: Record<string, string> };

/** Sends a mail exactly as given, once, and never throws for what a provider may answer. */
export type Mailer = {
  send(envelope: Envelope): Promise<SendOutcome>;
  /** Only where the mailer can know for certain, long after (a folder of its own): did the mail with this `attempt` tag leave? */
  find?(attempt: string): Promise<"left" | "never-left">;
};

/** Asks to be woken for an application at a time (RFC 3339 UTC). One doorbell an application: a later call replaces the earlier. Harmless when it rings twice, late or never. */
export type Doorbell = { set(key: ApplicationKey, at: string): Promise<void> };

/** Raw mails, kept for some days and then gone. */
export type Archive = {
  put(key: string, raw: Uint8Array): Promise<void>;
  get(key: string): Promise<Uint8Array | null>;
  remove(key: string): Promise<void>;
};

export type Clock = { now(): Temporal.Instant };

/** 128 random bits as 26 characters of base32. */
export type Random = { token(): string };

/** One event a line: ids, kinds, durations. Never a mail's text, an address or a token. */
export type LogEntry = { event: string } & Record<string, string | number | boolean | null>;
export type Log = (entry: LogEntry) => void;

/** Who wrote a mail, decided on raw bytes. */
export type Sender = { kind: "sender"; address: string } | { kind: "none"; why: string };

/** Mail in and out, as `packages/mail` does it. */
export type MailReader = {
  sender(raw: Uint8Array): Sender;
  /** DMARC or aligned DKIM in the provider's own block of headers. */
  authenticated(raw: Uint8Array): boolean;
  /** Why this mail was not written by a person just now, or null. */
  automatic(raw: Uint8Array): string | null;
  /** Message-ID, Subject, display name of the sender, In-Reply-To and References, and a digest that is equal for equal mails delivered twice. */
  identify(
    raw: Uint8Array,
  ): Promise<{ messageId: string | null; subject: string | null; senderName: string | null; references: string[]; digest: string }>;
  read(raw: Uint8Array, options: { timeZone: string; now: string; candidateName: string; candidateAddresses: string[] }): Promise<Reading>;
  readReply(raw: Uint8Array, options: { now: string; timeZone: string }): Promise<Command>;
  /** The candidate's new text, without quotes, signatures and footers. */
  newText(raw: Uint8Array): Promise<string>;
  /** The body as it was changed between the two lines of a quoted draft, or null when it was not. */
  editedInPlace(raw: Uint8Array, body: string): Promise<string | null>;
};

export type Composer = (message: OutgoingMessage) => Promise<Uint8Array>;

/** What belongs to one installation. */
export type Installation = {
  /** Domain of the inbound addresses: `in@`, `in-KEY@`, `r-TOKEN@`. */
  domain: string;
  /** Where the web view is, without a slash at the end. */
  webUrl: string;
  /** 256 bits that reply tokens are made with. */
  tokenKey: string;
  /** On one machine only: mail from loopback counts as authenticated for the one candidate. */
  trustsLoopback: boolean;
  /** On one machine, until the candidate has said who they are: the address under which mail from loopback is recorded, whoever it names as sender. Null everywhere else. */
  placeholder: string | null;
  /** Who may begin: anybody whose mail is authenticated, or only addresses that were registered before. */
  signUp: "open" | "closed";
  /** Notes leave through the candidate's own mail account, so from the candidate's own address. */
  sendsAsCandidate: boolean;
};

export type Ports = {
  store: Store;
  mailer: Mailer;
  doorbell: Doorbell;
  archive: Archive;
  clock: Clock;
  random: Random;
  log: Log;
  mail: MailReader;
  compose: Composer;
  installation: Installation;
  /** Where mails wait behind one another in one process: true when it will wake the application itself, soon, once for several mails. Without it each wakes its own at once. */
  postpone?(key: ApplicationKey): boolean;
};
