/** A mail of the candidate, with CRLF line ends. */
export const mailOf = (headers: string[], body: string): Buffer =>
  Buffer.from(`${[...headers, "", body].join("\n")}`.replace(/\r?\n/g, "\r\n"));

/** A confirmation for some company's interview, forwarded as webmail does it. */
export const confirmation = (company: string): Buffer =>
  mailOf(
    [
      "Date: Tue, 1 Dec 2026 09:30:00 -0600",
      "From: Maya Lindqvist <maya@hollowpine.example>",
      "To: in@afterword.localhost",
      "Subject: Fwd: Interview confirmation: ICU Nurse",
      `Message-ID: <${company.replaceAll(" ", "-").toLowerCase()}@hollowpine.example>`,
      "MIME-Version: 1.0",
      'Content-Type: text/plain; charset="utf-8"',
    ],
    `---------- Forwarded message ---------
From: Priya Shah <priya.shah@${company.replaceAll(" ", "").toLowerCase()}.example>
Date: Mon, Nov 30, 2026 at 9:04 AM
Subject: Interview confirmation: ICU Nurse
To: Maya Lindqvist <maya@hollowpine.example>

Hi Maya,

Thank you for your interest in ${company}. Your interview for the ICU Nurse position is confirmed.

Date: Thursday, December 3, 2026
Time: 2:00 PM - 2:45 PM (Central Time)
Location: ${company}, 400 Lake Street, Chicago, IL 60611
Interviewer: Dr. Ana Ruiz, ICU Medical Director (ana.ruiz@${company.replaceAll(" ", "").toLowerCase()}.example)

Best regards,
Priya Shah
Talent Acquisition Coordinator
${company}
`,
  );
