import { describe, expect, test } from "vitest";
import { automaticReason } from "./automatic.ts";

const person = "From: Tom <tom@quiet.example>\r\nSubject: Re: Draft: thank-you to Ana\r\n";
const reasonOf = (headers: string, base = person) =>
  automaticReason(Buffer.from(`${headers === "" ? "" : `${headers}\r\n`}${base}\r\nsend\r\n`, "utf8"));

describe("written by a machine is a mail with", () => {
  test.each([
    "Auto-Submitted: auto-replied",
    "auto-submitted: AUTO-GENERATED",
    "Auto-Submitted: auto-notified; owner-email=a@b.example",
    "Auto-Submitted: (by rule) auto-replied",
    "Auto-Submitted:\r\n auto-replied",
    "Auto-Submitted: no\r\nAuto-Submitted: auto-replied",
    "X-Autoreply: yes",
    "X-Autorespond: vacation",
    "Precedence: bulk",
    "Precedence: list",
    "PRECEDENCE: Junk",
    "Precedence: auto_reply",
    "Return-Path: <>",
    "List-Id: Staffroom <staffroom.lists.example>",
    "List-Unsubscribe: <mailto:leave@lists.example>",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="x"',
    "X-Auto-Response-Suppress: OOF",
    "X-Auto-Response-Suppress: DR, RN, NRN, OOF, AutoReply",
    "X-Auto-Response-Suppress: All",
    "X-Afterword-Hop: 1",
  ])("%s", (header) => expect(reasonOf(header)).not.toBeNull());

  test("more than thirty Received lines", () => {
    expect(reasonOf("Received: from a by b; x\r\n".repeat(31).trimEnd())).not.toBeNull();
    expect(reasonOf("Received: from a by b; x\r\n".repeat(30).trimEnd())).toBeNull();
  });

  test.each([
    "MAILER-DAEMON@mx.example",
    "Mail <postmaster@mx.example>",
    "no-reply@shop.example",
    "noreply+123@shop.example",
    "do_not_reply@shop.example",
  ])("the sender %s", (from) => expect(reasonOf("", `From: ${from}\r\nSubject: Re: x\r\n`)).not.toBeNull());

  test.each([
    "Automatic reply: Draft",
    "Out of Office: Draft",
    "Automatische Antwort: Draft",
    "Réponse automatique : Draft",
    "Respuesta automática: Draft",
    "Risposta automatica: Draft",
    "Automatisch antwoord: Draft",
    "Resposta automática: Draft",
    "Odpowiedź automatyczna: Draft",
    "Autosvar: Draft",
    "自動応答: Draft",
    "=?utf-8?q?R=C3=A9ponse_automatique?= : Draft",
    "[EXTERN] Abwesenheitsnotiz: Draft",
    "Undelivered Mail Returned to Sender",
    "Delivery Status Notification (Failure)",
  ])("the subject %s", (subject) => expect(reasonOf("", `From: a@b.example\r\nSubject: ${subject}\r\n`)).toBe("subject"));
});

describe("written by a person is a mail with", () => {
  test.each([
    "Auto-Submitted: no",
    "Auto-Submitted: NO (by hand)",
    "Auto-Submitted: no\r\nX-Auto-Response-Suppress: All",
    "X-Auto-Response-Suppress: None",
    "Precedence: normal",
    "Importance: high",
    "Return-Path: <tom@quiet.example>",
    "X-MS-Has-Attach:",
    "X-Autoreply: no",
  ])("%s", (header) => expect(reasonOf(header)).toBeNull());

  test.each(["Re: Out of office next week", "Re: Draft: thank-you to Noreen Ply", "Send"])("the subject %s", (subject) =>
    expect(reasonOf("", `From: a@b.example\r\nSubject: ${subject}\r\n`)).toBeNull(),
  );
});
