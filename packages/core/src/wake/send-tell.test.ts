import { expect, test } from "vitest";
import type { Application } from "../application/application.ts";
import { tell } from "../application/change.ts";
import type { Draft } from "../draft/draft.ts";
import { tick } from "../plan/tick.ts";
import type { Ports } from "../port/ports.ts";
import { begun, maya } from "../samples.ts";
import { sendTell } from "./send-tell.ts";

const now = "2026-12-03T23:30:00Z";

/** A thank-you in some state, with "It goes out at …" still to be mailed. */
const approvedAnd = (state: Draft["state"]): Application => {
  const shown = tick(begun(), { candidate: maya, now });
  const [draft] = shown.drafts;
  if (!draft) throw new Error("no draft");
  return tell({ ...shown, drafts: [{ ...draft, state }], outbox: [] }, now, { kind: "approved", draft: draft.id, version: draft.version });
};
const sending = approvedAnd({ kind: "sending", version: 1, attempt: "a", since: now });
const approved = approvedAnd({ kind: "approved", version: 1, at: now, sendAt: "2026-12-03T23:34:00Z" });

/** What is left to be mailed after a try that saw the note on its way, while the record is `latest` by then. */
const leftAfter = async (latest: Application): Promise<string[]> => {
  let kept = latest;
  const ports = {
    store: {
      loadApplication: async () => kept,
      saveApplication: async (application: Application) => {
        kept = application;
        return { kind: "saved", value: application };
      },
    },
    doorbell: { set: async () => undefined },
    clock: { now: () => ({ toString: () => now }) },
    log: () => undefined,
  } as unknown as Ports;
  const [effect] = sending.outbox;
  if (!effect) throw new Error("no effect");
  await sendTell(ports, sending, effect, { candidate: maya, now });
  return kept.outbox.map((left) => left.tell.kind);
};

test("what has nothing to say any more leaves the outbox", async () => {
  expect(await leftAfter(sending)).toEqual([]);
});

test("a mail that had nothing to say while its note was on its way is not lost when the provider gave the note back", async () => {
  expect(await leftAfter(approved)).toEqual(["approved"]);
});
