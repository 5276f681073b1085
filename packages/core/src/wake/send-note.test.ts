import { expect, test } from "vitest";
import type { Application } from "../application/application.ts";
import { tick } from "../plan/tick.ts";
import type { Ports } from "../port/ports.ts";
import { begun, maya } from "../samples.ts";
import { sendNote } from "./send-note.ts";

const now = "2026-12-03T23:30:00Z";
const domain = "afterword.localhost";

/** A mail that cannot be composed, as `mail/compose` says it. */
class NoAddress extends Error {
  readonly retryable = false;
}

/** An approved thank-you to one address. */
const approved = (address: string): Application => {
  const shown = tick(begun(), { candidate: maya, now });
  const state = { kind: "approved" as const, version: 1, at: now, sendAt: now };
  return { ...shown, drafts: shown.drafts.slice(0, 1).map((draft) => ({ ...draft, to: { ...draft.to, address }, state })) };
};

const send = async (address: string, fault: Error | null): Promise<{ kept: Application | null; left: number }> => {
  let kept: Application | null = null;
  let left = 0;
  const ports = {
    store: {
      putToken: async () => undefined,
      loadApplication: async () => kept,
      saveApplication: async (application: Application) => {
        kept = application;
        return { kind: "saved", value: application };
      },
    },
    mailer: {
      send: async () => {
        left += 1;
        return { kind: "accepted", providerId: null };
      },
    },
    doorbell: { set: async () => undefined },
    clock: { now: () => ({ toString: () => now }) },
    log: () => undefined,
    compose: async () => {
      if (fault) throw fault;
      return new Uint8Array();
    },
    installation: { domain, tokenKey: "key", sendsAsCandidate: false },
  } as unknown as Ports;
  const application = approved(address);
  const [draft] = application.drafts;
  if (!draft) throw new Error("no draft");
  await sendNote(ports, application, draft, { candidate: maya, now });
  return { kept, left };
};

test("a note that can be written leaves once", async () => {
  const { kept, left } = await send("aruiz@mercy.example", null);
  expect([left, kept?.drafts[0]?.state.kind]).toEqual([1, "sent"]);
});

test("a note to an address that is none is given back, and nothing is tried again", async () => {
  const { kept, left } = await send(`${"a".repeat(300)}@mercy.example`, new NoAddress());
  expect(left).toBe(0);
  expect(kept?.drafts[0]?.state).toMatchObject({ kind: "refused", why: expect.stringContaining("cannot be addressed") });
  expect(kept?.outbox.some(({ tell }) => tell.kind === "refused")).toBe(true);
});

test("a note to one of our own addresses is given back", async () => {
  const { kept, left } = await send(`in@${domain}`, null);
  expect([left, kept?.drafts[0]?.state.kind]).toEqual([0, "refused"]);
});

test("a fault of the moment leaves the note approved, to be tried again", async () => {
  await expect(send("aruiz@mercy.example", new Error("no memory"))).rejects.toThrow("no memory");
});
