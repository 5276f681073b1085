import type { HostileMail } from "../hostile-mail.ts";
import { above, bytes, forward, fromAs, reply } from "../write.ts";

/** A header that makes a forward and an approval be ignored. */
const ignored = (row: string, ...headers: string[]): HostileMail[] =>
  headers.flatMap((header): HostileMail[] => [
    { row, variant: `${header}, a forward`, to: "open", raw: () => bytes(above([header], forward("loop"))), may: ["IGN"] },
    { row, variant: `${header}, an approval`, to: "draft", raw: (shown) => bytes(above([header], reply(shown, "send"))), may: ["IGN"] },
  ]);

const harmless = (row: string, ...headers: string[]): HostileMail[] =>
  headers.map((header) => ({
    row,
    variant: `${header} is a person's`,
    to: "open",
    raw: () => bytes(above([header], forward("loop"))),
    may: ["OK"],
  }));

const received = (count: number): string[] =>
  Array.from({ length: count }, (_, n) => `Received: from a${n}.example by b${n}.example; Tue, 1 Dec 2026 12:00:00 -0600`);

const robots = [
  "MAILER-DAEMON@mx.example",
  "postmaster@hollowpine.example",
  "no-reply@hollowpine.example",
  "bounces+123@hollowpine.example",
];

/** Mail that no person wrote just now, and our own that comes back. */
export const loops: HostileMail[] = [
  ...ignored(
    "LP01",
    "Auto-Submitted: auto-replied",
    "Auto-Submitted: auto-generated",
    "Auto-Submitted: auto-notified",
    "auto-submitted: AUTO-REPLIED",
    "Auto-Submitted: auto-replied; owner-email=maya@hollowpine.example",
    "Auto-Submitted: (hello) auto-replied (bye)",
    "Auto-Submitted:\r\n auto-replied",
    "Auto-Submitted: no-idea",
    "AUTO-SUBMITTED : auto-replied",
  ),
  ...harmless("LP01", "Auto-Submitted: no", "Auto-Submitted: No (really)"),
  ...ignored("LP02", "X-Auto-Response-Suppress: OOF", "X-Auto-Response-Suppress: All", "x-auto-response-suppress: DR, OOF, AutoReply"),
  ...harmless("LP02", "X-Auto-Response-Suppress: DR, RN, NRN"),
  ...ignored(
    "LP03",
    "Precedence: bulk",
    "Precedence: LIST",
    "Precedence: junk",
    "Precedence: auto_reply",
    "List-Id: Nurses <nurses.lists.example>",
    "List-Unsubscribe: <mailto:leave@lists.example>",
    "List-Post: <mailto:nurses@lists.example>",
  ),
  {
    row: "LP03",
    variant: "a mail of a list that the candidate forwards by hand",
    to: "open",
    raw: () =>
      bytes(
        forward("list").replace(
          "Thank you for your interest",
          "List-Id: nurses.lists.example\r\nPrecedence: bulk\r\n\r\nThank you for your interest",
        ),
      ),
    may: ["OK"],
  },
  ...ignored("LP04", "Return-Path: <>", "Return-Path:", "X-Autoreply: yes", "X-Autorespond: on", "X-Mail-Autoreply: on"),
  ...robots.map(
    (address): HostileMail => ({
      row: "LP04",
      variant: `from ${address}`,
      to: "open",
      raw: () => bytes(fromAs(forward("robot"), `From: <${address}>`)),
      registers: { address: address.toLowerCase(), verified: true },
      may: ["IGN"],
    }),
  ),
  ...["multipart/report; report-type=delivery-status; boundary=b", "message/delivery-status"].map(
    (type): HostileMail => ({
      row: "LP04",
      variant: type,
      to: "draft",
      raw: (shown) => bytes(reply(shown, "send").replace(/Content-Type: .*/, `Content-Type: ${type}`)),
      may: ["IGN"],
    }),
  ),
  ...[
    "Undelivered Mail Returned to Sender",
    "Automatic reply: Draft",
    "Out of Office: Maya",
    "Automatische Antwort: Draft",
    "Réponse automatique : Draft",
    "自动回复: Draft",
  ].map(
    (subject): HostileMail => ({
      row: "LP04",
      variant: `subject ${subject}`,
      to: "draft",
      raw: (shown) => bytes(reply(shown, "send").replace(/^Subject: .*$/m, `Subject: ${subject}`)),
      may: ["IGN"],
    }),
  ),
  ...[
    "in@afterword.localhost",
    "IN@Afterword.Localhost",
    "r-abcdefghijklmnopqrstuvwxyz@afterword.localhost",
    "notes@afterword.localhost",
  ].flatMap((address): HostileMail[] => [
    {
      row: "LP06",
      variant: `from ${address}`,
      to: "open",
      raw: () => bytes(fromAs(forward("own"), `From: Afterword <${address}>`)),
      may: ["IGN"],
    },
    {
      row: "LP05",
      variant: `an answer of ours from ${address}`,
      to: "draft",
      raw: (shown) => bytes(fromAs(reply(shown, "send"), `From: <${address}>`)),
      may: ["IGN"],
    },
  ]),
  {
    row: "LP06",
    variant: "Reply-To is ours: answers go to the registered address",
    to: "open",
    raw: () => bytes(above(["Reply-To: in@afterword.localhost"], forward("own"))),
    may: ["OK"],
  },
  ...ignored("LP07", "X-Afterword-Hop: 1", "x-afterword-hop: 2", "X-Afterword-Hop:"),
  ...ignored("LP08", received(31).join("\r\n")),
  {
    row: "LP08",
    variant: "30 machines on the way are allowed",
    to: "open",
    raw: () => bytes(above(received(30), forward("far"))),
    may: ["OK"],
  },
  {
    row: "LP10",
    variant: "the interviewer's machine answers a draft",
    to: "draft",
    raw: (shown) => bytes(fromAs(above(["Auto-Submitted: auto-replied"], reply(shown, "send")), "From: <ana.ruiz@mercygeneral.example>")),
    may: ["IGN"],
  },
];
