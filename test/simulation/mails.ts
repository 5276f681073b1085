import { hash } from "node:crypto";
import type { Command } from "@afterword/core/command/command";
import type { OutgoingMessage } from "@afterword/core/port/message";
import type { Composer, MailReader } from "@afterword/core/port/ports";
import type { Reading } from "@afterword/core/reading/reading";

/** A mail as the simulation writes it: what a reader would find in it, as JSON. */
export type SimMail = {
  /** Null: nobody can tell who wrote it. */
  from: string | null;
  subject: string;
  messageId: string;
  automatic: string | null;
  /** The new text. */
  said: string;
  command: Partial<Command>;
  reading: Reading | null;
  /** The body as it was changed in place, between the lines of the quoted draft. */
  edited: string | null;
};

const blankCommand: Command = { automatic: false, command: "none", at: null, text: null, subject: null, outcome: null, to: null };

export const blankReading: Reading = {
  kind: "other",
  forwarded: false,
  original: { from: { name: null, address: null }, subject: null, date: null },
  company: null,
  agency: null,
  role: null,
  interviews: [],
  questions: [],
  doubts: [],
  calendar: null,
  askedNotToWrite: null,
  feedback: null,
  problem: null,
};

/** What `make` makes of a mail, made once: the same bytes are opened by whoever they pass. */
const once = <T>(make: (raw: Uint8Array) => T, made = new WeakMap<Uint8Array, T>()): ((raw: Uint8Array) => T) => {
  return (raw) => {
    const known = made.get(raw);
    if (known !== undefined) return known;
    const value = make(raw);
    made.set(raw, value);
    return value;
  };
};
const textOf = (raw: Uint8Array): string => Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).toString();

export const writeMail = (mail: SimMail): Uint8Array => Buffer.from(JSON.stringify(mail));
const open = once((raw) => JSON.parse(textOf(raw)) as SimMail);

/** Equal for equal mails, whoever delivers them how often. */
export const digestOf = once((raw) => hash("sha256", raw).slice(0, 24));

/** Reads what `writeMail` wrote. Who the sender is, whether that is true and what may be done stays with core. */
export const simulatedReader: MailReader = {
  sender: (raw) => {
    const { from } = open(raw);
    return from === null ? { kind: "none", why: "two From lines" } : { kind: "sender", address: from };
  },
  authenticated: () => false,
  automatic: (raw) => open(raw).automatic,
  identify: async (raw) => {
    const { messageId, subject } = open(raw);
    return { messageId, subject, senderName: null, references: [], digest: digestOf(raw) };
  },
  read: async (raw) => open(raw).reading ?? blankReading,
  readReply: async (raw) => ({ ...blankCommand, ...open(raw).command }),
  newText: async (raw) => open(raw).said,
  editedInPlace: async (raw) => open(raw).edited,
};

/** A mail of ours as it left. */
export type Left = Pick<OutgoingMessage, "from" | "to" | "replyTo" | "subject" | "text" | "automatic" | "inReplyTo">;

const composed = new WeakMap<Uint8Array, Left>();

export const simulatedComposer: Composer = async ({ from, to, replyTo, subject, text, automatic, inReplyTo }) => {
  const left = { from, to, replyTo, subject, text, automatic, inReplyTo };
  const raw = Buffer.from(JSON.stringify(left));
  composed.set(raw, left);
  return raw;
};

export const openLeft = once((raw) => JSON.parse(textOf(raw)) as Left, composed);
