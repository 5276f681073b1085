import type { MailReader } from "@afterword/core/port/ports";

/** The methods of a MailReader that look into the body of a mail: they run in a process of their own. */
export const guardedCalls = ["identify", "read", "readReply", "newText", "editedInPlace"] as const;
export type GuardedCall = (typeof guardedCalls)[number];
export type GuardedReader = Pick<MailReader, GuardedCall>;

export type ReadOptions = Parameters<MailReader["read"]>[1];

/** What every forwarded mail is asked, answered in one go. */
export type Forwarded = {
  identity: Awaited<ReturnType<MailReader["identify"]>>;
  said: string;
  reading: Awaited<ReturnType<MailReader["read"]>>;
};

/** `raw` is left out when it is the mail of the call before. */
export type ReaderRequest = { call: GuardedCall | "readForwarded"; raw: Uint8Array | null; argument: unknown };

/** `failed`: the reader itself threw, which it never should; `name` is the error's kind, without its text. */
export type ReaderAnswer = { kind: "ready" } | { kind: "done"; value: unknown } | { kind: "failed"; name: string };

/** Asks the three of any reader. */
export const readForwarded =
  (reader: GuardedReader) =>
  async (raw: Uint8Array, options: ReadOptions): Promise<Forwarded> => ({
    identity: await reader.identify(raw),
    said: await reader.newText(raw),
    reading: await reader.read(raw, options),
  });
