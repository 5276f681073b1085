import type { MailReader } from "@afterword/core/port/ports";

/** The methods of a MailReader that look into the body of a mail: they run in a process of their own. */
export const guardedCalls = ["identify", "read", "readReply", "newText", "editedInPlace"] as const;
export type GuardedCall = (typeof guardedCalls)[number];

/** `raw` is left out when it is the mail of the call before. */
export type ReaderRequest = { call: GuardedCall; raw: Uint8Array | null; argument: unknown };

/** `failed`: the reader itself threw, which it never should; `name` is the error's kind, without its text. */
export type ReaderAnswer = { kind: "ready" } | { kind: "done"; value: unknown } | { kind: "failed"; name: string };

export type GuardedReader = Pick<MailReader, GuardedCall>;
