import { createHash } from "node:crypto";
import type { Reading } from "@afterword/core/reading/reading";
import type { GuardedReader } from "./calls.ts";

/**
 * A mail whose changes to a draft could not be read. Not a verdict, because there is no harmless one: "unchanged" might
 * send a note that its author had just changed. Such a mail is set aside.
 */
export class UnreadableEdit extends Error {
  readonly code = "unreadable-edit";
  readonly retryable = false;
  override readonly name = "UnreadableEdit";
}

/** What is said of a mail that broke the bounds while it was read: `why` goes into `problem`, and nothing is ever sent because of it. */
export const unreadable = (why: string): GuardedReader => ({
  identify: async (raw) => ({
    messageId: null,
    subject: null,
    senderName: null,
    references: [],
    digest: createHash("sha256").update(raw).digest("hex"),
  }),
  read: async () => unreadableReading(why),
  readReply: async () => ({ automatic: false, command: "none", at: null, text: null, subject: null, outcome: null, to: null }),
  newText: async () => "",
  editedInPlace: async () => {
    throw new UnreadableEdit("the reply could not be compared with the draft");
  },
});

const unreadableReading = (why: string): Reading => ({
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
  problem: `The mail cannot be read: ${why}.`,
});
