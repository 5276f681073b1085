import { answer, candidate, confirmation, forwarded } from "../stories/mails.ts";
import { dateHeader } from "../stories/world.ts";
import type { Shown } from "./hostile-mail.ts";

/** The From line of the candidate. */
export const maya = `From: ${candidate.name} <${candidate.address}>`;
const fromLine = /^From: .*\r\n/m;

const forwardedAt = dateHeader("2026-12-01T12:00:00");
const answeredAt = dateHeader("2026-12-03T17:00:00");

/** Header lines and a body as bytes, every line ended by CRLF. */
export const written = (headers: string[], body: string | Uint8Array): Uint8Array =>
  Buffer.concat([Buffer.from(`${headers.join("\r\n")}\r\n\r\n`), typeof body === "string" ? Buffer.from(crlf(body)) : body]);

export const crlf = (text: string): string => text.replace(/\r?\n/g, "\r\n");

/** The headers of a mail of the candidate's own, without those of its body. */
export const mine = (id: string, subject = "Fwd: Interview confirmation: ICU Nurse"): string[] => [
  `Date: ${forwardedAt}`,
  maya,
  "To: in@afterword.localhost",
  `Subject: ${subject}`,
  `Message-ID: <${id}@mail.hollowpine.example>`,
  "MIME-Version: 1.0",
];

/** A good forward of an interview confirmation. `lines` stand above everything else. */
export const forward = (id: string, lines: string[] = []): string => above(lines, forwarded(confirmation, { id, date: forwardedAt }));

/** A good forward of a mail that differs from the usual confirmation. */
export const forwardOf = (id: string, change: Partial<typeof confirmation>): string =>
  forwarded({ ...confirmation, ...change }, { id, date: forwardedAt });

/** Header lines put on top of a mail, as servers on the way do. */
export const above = (lines: string[], raw: string): string => `${lines.map((line) => `${line}\r\n`).join("")}${raw}`;

/** The same mail with other From lines; none when the list is empty. */
export const fromAs = (raw: string, ...lines: string[]): string => raw.replace(fromLine, () => lines.map((line) => `${line}\r\n`).join(""));

/** An answer to a draft, quoted below it. */
export const reply = (shown: Shown, said: string, headers: string[] = []): string =>
  answer(shown, said, { id: "answer-1", date: answeredAt, headers });

/** An answer with both parts, for those who hide things in one of them. */
export const replyInBoth = (shown: Shown, parts: { text: string | null; html: string | null }): Uint8Array => {
  const each = [
    ...(parts.text === null ? [] : [`Content-Type: text/plain; charset=utf-8\r\n\r\n${crlf(parts.text)}`]),
    ...(parts.html === null ? [] : [`Content-Type: text/html; charset=utf-8\r\n\r\n${crlf(parts.html)}`]),
  ];
  return written(
    [
      `Date: ${answeredAt}`,
      maya,
      `To: Afterword <${shown.address}>`,
      `Subject: Re: ${shown.subject}`,
      "Message-ID: <answer-1@mail.hollowpine.example>",
      `In-Reply-To: ${shown.messageId}`,
      "MIME-Version: 1.0",
      'Content-Type: multipart/alternative; boundary="parts"',
    ],
    `${each.map((part) => `--parts\r\n${part}\r\n`).join("")}--parts--\r\n`,
  );
};

export const bytes = (raw: string): Uint8Array => Buffer.from(raw);

/** What SES puts above a mail that it took in. */
export const stampOfSes = (results: string): string[] => [
  "Return-Path: <bounce@sender.example>",
  "Received: from mail.sender.example (mail.sender.example [203.0.113.9]) by inbound-smtp.us-east-1.amazonaws.com with SMTP id abc123",
  "X-SES-Spam-Verdict: PASS",
  "X-SES-Virus-Verdict: PASS",
  `Authentication-Results: amazonses.com; ${results}`,
  "X-SES-RECEIPT: AEFBQUFBQUFBQUFGcj",
];
