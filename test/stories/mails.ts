/** Raw mails as a candidate's mail program sends them, for the stories. */

export const candidate = { name: "Maya Lindqvist", address: "maya@hollowpine.example" };

type Written = { from: string; date: string; subject: string; text: string };

const crlf = (lines: string[]): string => lines.join("\n").replace(/\r?\n/gu, "\r\n");

/** A forward as Gmail on the web writes it: the candidate's words, a header block, the employer's mail. */
export const forwarded = (mail: Written, forward: { id: string; date: string; own?: string; to?: string; from?: string }): string =>
  crlf([
    `Date: ${forward.date}`,
    `From: ${forward.from ?? `${candidate.name} <${candidate.address}>`}`,
    `To: ${forward.to ?? "in@afterword.localhost"}`,
    `Subject: Fwd: ${mail.subject}`,
    `Message-ID: <${forward.id}@mail.hollowpine.example>`,
    "MIME-Version: 1.0",
    'Content-Type: text/plain; charset="utf-8"',
    "Content-Transfer-Encoding: 8bit",
    "",
    ...(forward.own ? [forward.own, ""] : []),
    "---------- Forwarded message ---------",
    `From: ${mail.from}`,
    `Date: ${mail.date}`,
    `Subject: ${mail.subject}`,
    `To: ${candidate.name} <${candidate.address}>`,
    "",
    mail.text,
    "",
  ]);

/** An answer above the quoted mail, as Gmail writes it. */
export const answer = (
  to: { address: string; subject: string; messageId: string; text: string },
  said: string,
  mail: { id: string; date: string; from?: string; headers?: string[] },
): string =>
  crlf([
    `Date: ${mail.date}`,
    `From: ${mail.from ?? `${candidate.name} <${candidate.address}>`}`,
    `To: Afterword <${to.address}>`,
    `Subject: Re: ${to.subject}`,
    `Message-ID: <${mail.id}@mail.hollowpine.example>`,
    `In-Reply-To: ${to.messageId}`,
    ...(mail.headers ?? []),
    "MIME-Version: 1.0",
    'Content-Type: text/plain; charset="utf-8"',
    "Content-Transfer-Encoding: 8bit",
    "",
    said,
    "",
    `On Thu, Dec 3, 2026 at 4:45 PM Afterword <${to.address}> wrote:`,
    "",
    ...to.text.split("\n").map((line) => `> ${line}`.trimEnd()),
    "",
  ]);

const priya = "Priya Shah <priya.shah@mercygeneral.example>";

/** Thursday 3 December 2026 at 2 pm in Chicago, with two interviewers. */
export const confirmation: Written = {
  from: priya,
  date: "Tue, Dec 1, 2026 at 9:04 AM",
  subject: "Interview confirmation: ICU Nurse",
  text: `Hi Maya,

Thank you for your interest in Mercy General Hospital. Your interview for the ICU Nurse position is confirmed.

Date: Thursday, December 3, 2026
Time: 2:00 PM - 2:45 PM (Central Time)
Location: Mercy General Hospital, 400 Lake Street, Chicago, IL 60611
Interviewers: Dr. Ana Ruiz, ICU Medical Director (ana.ruiz@mercygeneral.example) and Marcus Bell, Nurse Manager (marcus.bell@mercygeneral.example)

Best regards,
Priya Shah
Talent Acquisition Coordinator
Mercy General Hospital`,
};

export const moved: Written = {
  from: priya,
  date: "Wed, Dec 2, 2026 at 8:30 AM",
  subject: "Your interview has been rescheduled: ICU Nurse",
  text: `Hi Maya,

Dr. Ruiz has been called into surgery on Thursday, so we have to move your interview for the ICU Nurse position at Mercy General Hospital.

Old time: Thursday, December 3, 2026, 2:00 PM - 2:45 PM (Central Time)
New time: Wednesday, December 9, 2026, 10:00 AM - 10:45 AM (Central Time)

Everything else stays as it is. Sorry for the trouble!

Best regards,
Priya Shah
Talent Acquisition Coordinator
Mercy General Hospital`,
};

export const cancelled: Written = {
  from: priya,
  date: "Wed, Dec 2, 2026 at 4:10 PM",
  subject: "Interview cancelled: ICU Nurse",
  text: `Hi Maya,

I am sorry to tell you that your interview for the ICU Nurse position at Mercy General Hospital on Thursday, December 3, 2026 at 2:00 PM (Central Time) is cancelled. We will be in touch if a new date can be found.

Best regards,
Priya Shah
Talent Acquisition Coordinator
Mercy General Hospital`,
};

export const rejection: Written = {
  from: priya,
  date: "Mon, Dec 14, 2026 at 10:00 AM",
  subject: "Your application for ICU Nurse",
  text: `Dear Maya,

Thank you for taking the time to interview for the ICU Nurse position at Mercy General Hospital. After careful consideration we have decided to move forward with another candidate.

We wish you all the best.

Priya Shah
Talent Acquisition Coordinator
Mercy General Hospital`,
};

export const offer: Written = {
  from: priya,
  date: "Mon, Dec 14, 2026 at 10:00 AM",
  subject: "Offer of employment: ICU Nurse",
  text: `Dear Maya,

We are delighted to offer you the position of ICU Nurse at Mercy General Hospital. Please find the details of your contract in the letter that follows by post.

Congratulations!

Priya Shah
Talent Acquisition Coordinator
Mercy General Hospital`,
};

/** A few words of the candidate's own, to the inbound address. */
export const own = (said: string, mail: { id: string; date: string; subject?: string; from?: string }): string =>
  crlf([
    `Date: ${mail.date}`,
    `From: ${mail.from ?? `${candidate.name} <${candidate.address}>`}`,
    "To: in@afterword.localhost",
    `Subject: ${mail.subject ?? "Hello"}`,
    `Message-ID: <${mail.id}@mail.hollowpine.example>`,
    "MIME-Version: 1.0",
    'Content-Type: text/plain; charset="utf-8"',
    "",
    said,
    "",
  ]);
