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

/** Bytes of ours, with what was made of them: the same ones are opened by whoever they pass. */
type Opened = Uint8Array & { mail?: SimMail; digest?: string; left?: Left };

const textOf = (raw: Uint8Array): string => Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).toString();

export const writeMail = (mail: SimMail): Uint8Array => Buffer.from(JSON.stringify(mail));
const open = (raw: Opened): SimMail => {
  raw.mail ??= JSON.parse(textOf(raw)) as SimMail;
  return raw.mail;
};

/** Equal for equal mails, whoever delivers them how often. */
export const digestOf = (raw: Opened): string => {
  raw.digest ??= hash("sha256", raw).slice(0, 24);
  return raw.digest;
};

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

/** Nobody reads the bytes of a mail that left: they only stand for what was composed. */
export const simulatedComposer: Composer = async ({ from, to, replyTo, subject, text, automatic, inReplyTo }) => {
  const raw: Opened = new Uint8Array(0);
  raw.left = { from, to, replyTo, subject, text, automatic, inReplyTo };
  return raw;
};

export const openLeft = ({ left }: Opened): Left => {
  if (left === undefined) throw new Error("a mail that was not composed here");
  return left;
};
