import fc from "fast-check";
import { expect, test } from "vitest";
import { unwrap } from "../forward/unwrap.ts";
import { parseMail } from "./parse-mail.ts";

const piece = fc.constantFrom(
  "From: a@b.example",
  "From: =?utf-8?Q?=00?= <x@y>",
  "Subject: Fwd: x",
  "Date: Wed, 4 Nov 2026 10:00:00 +0000",
  "Content-Type: multipart/mixed; boundary=b",
  'Content-Type: multipart/alternative; boundary=""',
  "Content-Type: text/html; charset=utf-7",
  "Content-Type: text/plain; charset=nonsense",
  "Content-Type: message/rfc822",
  "Content-Type: text/calendar; method=REQUEST",
  "Content-Type: application/ms-tnef",
  "Content-Type: application/pkcs7-mime",
  "Content-Transfer-Encoding: base64",
  "Content-Transfer-Encoding: quoted-printable",
  "Content-Disposition: attachment; filename*0*=utf-8''x%",
  "",
  "--b",
  "--b--",
  "BEGIN:VCALENDAR",
  "BEGIN:VEVENT",
  'DTSTART;TZID="X:20269999T999999',
  "END:VEVENT",
  "---------- Forwarded message ---------",
  "Von: Jane <j@x.example>",
  "Gesendet: Mittwoch, 4. November 2026 10:15",
  "Betreff: y",
  "On 4 Nov 2026 at 10:00, Jane <j@x.example> wrote:",
  "> quoted",
  ">> deeper",
  "<table><tr><td>x<blockquote type=cite><s>",
  "<div class=gmail_attr>From: x<br>",
  "=E4=\u00e4=",
  "78 9f 3e 22",
);

const anything = fc.oneof({ weight: 8, arbitrary: piece }, { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) });

test("no bytes make the reader throw, and what it returns is bounded", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anything, { maxLength: 40 }),
      fc.constantFrom("\r\n", "\n", "\r"),
      fc.uint8Array({ maxLength: 30 }),
      async (pieces, end, tail) => {
        const raw = Buffer.concat([Buffer.from(pieces.join(end)), tail]);
        const mail = await parseMail(new Uint8Array(raw));
        const source = await unwrap(mail);
        expect(source.levels.length).toBeGreaterThan(0);
        expect(source.levels.length).toBeLessThanOrEqual(60);
        expect(source.levels[source.original]).toBeDefined();
        expect(source.levels.reduce((sum, level) => sum + level.text.length, 0)).toBeLessThanOrEqual(raw.length * 4 + 1000);
        for (const level of source.levels)
          if (level.date !== null) expect(level.date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/);
      },
    ),
    { numRuns: 300 },
  );
});

test("random bytes alone", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (raw) => {
      expect((await unwrap(await parseMail(raw))).levels.length).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
});
