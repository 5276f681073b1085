import type { Temporal } from "temporal-polyfill";

/** The people of the demonstration. All of them are made up. */
export const candidate = { name: "Maya Lindqvist", address: "maya@hollowpine.example" };
export const zone = "America/Chicago";

const crlf = (lines: string[]): Buffer => Buffer.from(lines.join("\n").replace(/\r?\n/gu, "\r\n"));

/** The Date header of RFC 5322 for a moment in the candidate's zone. */
const dateHeader = (at: Temporal.Instant): string => {
  const local = at.toZonedDateTimeISO(zone);
  const part = (options: Intl.DateTimeFormatOptions): string => local.toLocaleString("en-US", options);
  const two = (value: number): string => String(value).padStart(2, "0");
  const clock = [local.hour, local.minute, local.second].map(two).join(":");
  return `${part({ weekday: "short" })}, ${local.day} ${part({ month: "short" })} ${local.year} ${clock} ${local.offset.replace(":", "")}`;
};

const head = (at: Temporal.Instant, to: string, subject: string): string[] => [
  `Date: ${dateHeader(at)}`,
  `From: ${candidate.name} <${candidate.address}>`,
  `To: ${to}`,
  `Subject: ${subject}`,
  `Message-ID: <${at.epochMilliseconds}.${subject.length}@hollowpine.example>`,
  "MIME-Version: 1.0",
  'Content-Type: text/plain; charset="utf-8"',
  "Content-Transfer-Encoding: 8bit",
  "",
];

export type Employers = { date: string; subject: string; text: string };

/** A mail of the employer, forwarded as webmail does it. */
export const forwardOf = (mail: Employers, at: Temporal.Instant, to: string): Buffer =>
  crlf([
    ...head(at, to, `Fwd: ${mail.subject}`),
    "---------- Forwarded message ---------",
    "From: Priya Shah <priya.shah@mercygeneral.example>",
    `Date: ${mail.date}`,
    `Subject: ${mail.subject}`,
    `To: ${candidate.name} <${candidate.address}>`,
    "",
    mail.text,
    "",
  ]);

/** An answer above the quoted mail. */
export const answerTo = (mail: { from: string; subject: string; text: string }, said: string, at: Temporal.Instant): Buffer =>
  crlf([
    ...head(at, mail.from, `Re: ${mail.subject}`),
    said,
    "",
    `On ${at.toZonedDateTimeISO(zone).toLocaleString("en-US", { dateStyle: "medium", timeStyle: "short" })}, Afterword <${mail.from}> wrote:`,
    "",
    ...mail.text.split("\n").map((line) => `> ${line}`.trimEnd()),
    "",
  ]);

const signature = `Best regards,
Priya Shah
Talent Acquisition Coordinator
Mercy General Hospital`;

export const confirmation: Employers = {
  date: "Tue, Dec 1, 2026 at 9:04 AM",
  subject: "Interview confirmation: ICU Nurse",
  text: `Hi Maya,

Thank you for your interest in Mercy General Hospital. Your interview for the ICU Nurse position is confirmed.

Date: Thursday, December 3, 2026
Time: 2:00 PM - 2:45 PM (Central Time)
Location: Mercy General Hospital, 400 Lake Street, Chicago, IL 60611
Interviewers: Dr. Ana Ruiz, ICU Medical Director (ana.ruiz@mercygeneral.example) and Marcus Bell, Nurse Manager (marcus.bell@mercygeneral.example)

${signature}`,
};

export const rejection: Employers = {
  date: "Thu, Dec 10, 2026 at 10:00 AM",
  subject: "Your application for ICU Nurse",
  text: `Dear Maya,

Thank you for taking the time to interview for the ICU Nurse position at Mercy General Hospital. After careful consideration we have decided to move forward with another candidate.

We wish you all the best.

${signature}`,
};

export const reflection = `1. Dr. Ruiz and Marcus Bell
2. the calm way the unit hands over at the bedside
3. the question about conflict: one clear story instead of three`;

export const ownWords = `edit

Dear Marcus,

Thank you for the walk through the unit on Thursday. Your words about the night team stayed with me, and I would be glad to be part of it.

Kind regards,
Maya Lindqvist`;
