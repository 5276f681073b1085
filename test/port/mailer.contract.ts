import type { Envelope, Mailer } from "@afterword/core/port/ports";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

/**
 * How the other side can misbehave, as far as an adapter can be made to see it: it says no for now; it says no for good;
 * it takes the mail and never says so; nobody is there.
 */
export type MailerTrouble = "refuses-for-now" | "refuses-for-good" | "falls-silent" | "not-there";

export type MailerStage = {
  mailer: Mailer;
  /** What has left so far, each mail as often as it left. */
  left(): Promise<{ to: string; raw: Uint8Array }[]>;
  /** For the next send; the adapter under test names those it can see. */
  trouble: Partial<Record<MailerTrouble, () => void | Promise<void>>>;
};

/** An adapter under test: `start` once, `fresh` before every test: nothing has left yet. */
export type MailerFactory = { from: string; start(): Promise<void>; fresh(): Promise<MailerStage>; stop(): Promise<void> };

const expected = {
  "refuses-for-now": { kind: "refused", retryable: true },
  "refuses-for-good": { kind: "refused", retryable: false },
  "falls-silent": { kind: "uncertain" },
  "not-there": { kind: "refused", retryable: true },
} as const;

export const mailerContract = (name: string, factory: MailerFactory): void => {
  describe(`mailer: ${name}`, () => {
    let stage: MailerStage;
    beforeAll(() => factory.start());
    afterAll(() => factory.stop());
    beforeEach(async () => {
      stage = await factory.fresh();
    });

    const mail = (body: string, changes: Partial<Envelope> = {}): Envelope => ({
      raw: Buffer.from(
        `From: ${factory.from}\r\nTo: ana@mercy.example\r\nSubject: Thank you\r\nMessage-ID: <d-1@notes.example>\r\n\r\n${body}`,
      ),
      from: factory.from,
      to: "ana@mercy.example",
      tags: { candidate: "can_a", application: "app_b", draft: "drf_1", attempt: "try-1_A" },
      ...changes,
    });

    test("a mail leaves once, to its one recipient, byte for byte", async () => {
      const envelope = mail("Dear Ana,\r\n.\r\n..dots and Grüße\r\n\r\nFrom here on\r\n");
      expect(await stage.mailer.send(envelope)).toMatchObject({ kind: "accepted" });
      const left = await stage.left();
      expect(left.map(({ to }) => to)).toEqual(["ana@mercy.example"]);
      expect(Buffer.from(left[0]?.raw ?? []).toString()).toBe(Buffer.from(envelope.raw).toString());
    });

    test("who it goes to says the envelope, not the header", async () => {
      await stage.mailer.send(mail("x\r\n", { to: "ben@mercy.example" }));
      expect((await stage.left()).map(({ to }) => to)).toEqual(["ben@mercy.example"]);
    });

    test("twenty at once leave as twenty", async () => {
      const sends = Array.from({ length: 20 }, (_, n) => stage.mailer.send(mail(`${n}\r\n`, { tags: { attempt: `try-${n}` } })));
      expect((await Promise.all(sends)).every(({ kind }) => kind === "accepted")).toBe(true);
      const bodies = (await stage.left()).map(({ raw }) => Buffer.from(raw).toString().trim().split("\r\n").at(-1));
      expect(new Set(bodies).size).toBe(20);
      expect(bodies).toHaveLength(20);
    });

    test("an address that could be read as two, or as a command, is refused, and nothing leaves", async () => {
      for (const to of ["a@b.example, c@d.example", "a@b.example\r\nRCPT TO:<c@d.example>", "<a@b.example>", "", "nobody"]) {
        expect(await stage.mailer.send(mail("x\r\n", { to }))).toMatchObject({ kind: "refused", retryable: false });
      }
      expect(await stage.left()).toEqual([]);
    });

    for (const trouble of Object.keys(expected) as MailerTrouble[]) {
      test(`when the other side ${trouble}, the word is ${JSON.stringify(expected[trouble])}, and it is not tried twice`, async ({
        skip,
      }) => {
        const make = stage.trouble[trouble];
        if (make === undefined) return skip();
        await make();
        const outcome = await stage.mailer.send(mail("x\r\n"));
        expect(outcome).toMatchObject(expected[trouble]);
        expect(JSON.stringify(outcome)).not.toMatch(/@/);
        expect((await stage.left()).length).toBeLessThanOrEqual(trouble === "falls-silent" ? 1 : 0);
      });
    }
  });
};
