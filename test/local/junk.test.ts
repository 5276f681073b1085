import { randomBytes } from "node:crypto";
import { handIn } from "@afterword/local/smtp/hand-in";
import { expect, test } from "vitest";
import { confirmation, mailOf } from "./mails.ts";
import { ask, outboxOf, start, variablesOf } from "./runtime-process.ts";

const from = "From: Maya Lindqvist <maya@hollowpine.example>";
const mine = [from, "Subject: Fwd: interview", "Message-ID: <junk@hollowpine.example>", "MIME-Version: 1.0"];
const multipart = 'Content-Type: multipart/mixed; boundary="b"';

/** Every level has a boundary of its own, so that it is really opened. */
const nested = (depth: number): Buffer => {
  const levels = Array.from({ length: depth }, (_, level) => `Content-Type: multipart/mixed; boundary="b${level}"\r\n\r\n--b${level}\r\n`);
  return Buffer.from(`${mine.join("\r\n")}\r\n${levels.join("")}\r\nhello`);
};
const attached = (depth: number): Buffer =>
  Buffer.from(`${mine.join("\r\n")}\r\n${"Content-Type: message/rfc822\r\n\r\n".repeat(depth)}From: x@y.example\r\n\r\nhello`);

const kinds: [string, () => Buffer][] = [
  ["an empty mail", () => Buffer.alloc(0)],
  ["line ends alone", () => Buffer.from("\r\n\r\n\r\n")],
  ["headers alone", () => mailOf(mine, "")],
  ["a body alone", () => Buffer.from("\r\nYour interview is confirmed for tomorrow at 3 pm.\r\n")],
  ["no From", () => mailOf(mine.slice(1), "Your interview is confirmed for December 3, 2026 at 3 pm.")],
  ["two From headers", () => mailOf(["From: eve@evil.example", ...mine], "Your interview is confirmed for December 3, 2026 at 3 pm.")],
  ["two From headers the other way round", () => mailOf([...mine, "From: eve@evil.example"], "send")],
  ["a From with a blank before the colon", () => mailOf(["From : eve@evil.example", ...mine], "send")],
  ["a From of two people", () => mailOf(["From: maya@hollowpine.example, eve@evil.example"], "send")],
  ["a mail of ours", () => mailOf(["From: in@afterword.localhost", "Subject: hello"], "send")],
  ["an automatic answer", () => mailOf([...mine, "Auto-Submitted: auto-replied"], "I am away. send")],
  ["random bytes", () => randomBytes(1_000_000)],
  ["random bytes behind a good header", () => Buffer.concat([mailOf(mine, ""), randomBytes(1_000_000)])],
  ["zero bytes", () => Buffer.concat([mailOf(mine, ""), Buffer.alloc(1_000_000)])],
  ["20 MB of one letter", () => mailOf(mine, "x".repeat(20_000_000))],
  ["20 MB of one header", () => mailOf([...mine, `X-Long: ${"x".repeat(20_000_000)}`], "hello")],
  ["100,000 headers", () => mailOf([...mine, ...Array.from({ length: 100_000 }, (_, number) => `X-${number}: y`)], "hello")],
  ["200,000 folds", () => mailOf([...mine, `X-Folded: a${"\n b".repeat(200_000)}`], "hello")],
  ["a header block full of encoded words", () => mailOf([...mine, `X: ${"=?utf-8?q?".repeat(20_000)}`], "hello")],
  ["100,000 parts", () => mailOf([...mine, multipart], `${"--b\n\nx\n".repeat(100_000)}--b--`)],
  ["100,000 nested parts", () => nested(100_000)],
  ["5,000 mails within mails", () => attached(5_000)],
  ["a boundary that never comes", () => mailOf([...mine, multipart], "hello\n".repeat(100_000))],
  ["an empty boundary", () => mailOf([...mine, 'Content-Type: multipart/mixed; boundary=""'], "--\n\nx\n--\n--")],
  ["a million tags", () => mailOf([...mine, "Content-Type: text/html"], "<b>".repeat(1_000_000))],
  ["two million angle brackets", () => mailOf([...mine, "Content-Type: text/html"], "<".repeat(2_000_000))],
  ["broken base64", () => mailOf([...mine, "Content-Transfer-Encoding: base64"], "=A=".repeat(1_000_000))],
  ["an unknown charset", () => mailOf([...mine, "Content-Type: text/plain; charset=klingon"], "qapla'")],
  ["a calendar without end", () => mailOf([...mine, "Content-Type: text/calendar"], "BEGIN:VCALENDAR\n".repeat(50_000))],
  [
    "a calendar of seconds",
    () =>
      mailOf(
        [...mine, "Content-Type: text/calendar"],
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20261203T140000Z\nRRULE:FREQ=SECONDLY\nEND:VEVENT\nEND:VCALENDAR",
      ),
  ],
  ["a text that reads like a date for ever", () => mailOf(mine, "2 days 3 hours ".repeat(20_000))],
  ["a text that reads like a quote for ever", () => mailOf(mine, "On ".repeat(300_000))],
  [
    "a name that is a prototype",
    () => mailOf([...mine, "__proto__: x", "constructor: y", 'Content-Type: text/plain; __proto__="x"'], "hello"),
  ],
];

test("whatever comes in by SMTP, the runtime goes on, sends nothing to anybody else, and reads the next mail", {
  timeout: 240_000,
}, async () => {
  const variables = await variablesOf();
  const runtime = await start(variables);
  const hand = (raw: Uint8Array) => handIn({ port: runtime.smtpPort, from: "maya@hollowpine.example", to: "in@afterword.localhost", raw });
  for (const [kind, make] of kinds) {
    expect([kind, await hand(make())]).toEqual([kind, { kind: "taken" }]);
    await ask(variables, "quiet");
  }
  expect(await hand(Buffer.alloc(30_000_000, "x"))).toMatchObject({ kind: "refused" });
  expect(await hand(confirmation("Mercy General Hospital"))).toEqual({ kind: "taken" });
  await ask(variables, "quiet");
  const record = (await ask(variables, "export")) as { applications: { company: string }[]; setAside: unknown[] };
  expect(record.applications.map(({ company }) => company)).toContain("Mercy General Hospital");
  expect(record.setAside).toEqual([]);
  await ask(variables, "clock", { to: "2027-03-01T16:00:00Z" });
  expect((await outboxOf(variables)).filter(({ note }) => note)).toEqual([]);
});
