import { createMailReader } from "@afterword/mail/mail-reader";
import { type GuardedReader, type ReaderAnswer, type ReaderRequest, readForwarded } from "./calls.ts";

/** The process that reads mails: it may be killed at any time, by its parent or by its own memory bound, and nothing else is hurt. */
const mail: GuardedReader = createMailReader();
const reader = { ...mail, readForwarded: readForwarded(mail) };
let raw: Uint8Array = new Uint8Array();

const answer = (message: ReaderAnswer): void => {
  process.send?.(message);
};

process.on("message", (request: ReaderRequest) => {
  raw = request.raw ?? raw;
  const method = reader[request.call] as (raw: Uint8Array, argument: unknown) => Promise<unknown>;
  // `then` also catches what a method throws before its first await.
  Promise.resolve()
    .then(() => method(raw, request.argument))
    .then(
      (value) => answer({ kind: "done", value }),
      (error: unknown) => answer({ kind: "failed", name: error instanceof Error ? error.name : "unknown" }),
    );
});
// A parent that was killed leaves no orphan behind.
process.on("disconnect", () => process.exit());
// Ctrl-C goes to the whole group; the parent decides when this one ends.
process.on("SIGINT", () => undefined);

answer({ kind: "ready" });
