const companies = 40;

/** The `n`th forward of a confirmation, of about so many bytes: one of forty companies, each mail another one of its thread. The interview is two years away, so that nothing is due while mails come in. */
export const ingestMail = (n: number, bytes: number): Uint8Array => {
  const company = `Hospital Number${n % companies}`;
  const domain = `hospital${n % companies}.example`;
  const text = `Date: Tue, 1 Dec 2026 09:30:00 -0600
From: Maya Lindqvist <maya@hollowpine.example>
To: in@afterword.localhost
Subject: Fwd: Interview confirmation: ICU Nurse
Message-ID: <bench-${n}-${bytes}@hollowpine.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

---------- Forwarded message ---------
From: Priya Shah <priya.shah@${domain}>
Date: Mon, Nov 30, 2026 at 9:04 AM
Subject: Interview confirmation: ICU Nurse
To: Maya Lindqvist <maya@hollowpine.example>

Hi Maya,

Your interview for the ICU Nurse position at ${company} is confirmed.

Date: Monday, December 4, 2028
Time: 2:00 PM - 2:45 PM (Central Time)
Interviewer: Dr. Ana Ruiz, ICU Medical Director (ana.ruiz@${domain})

Best regards,
Priya Shah
${company}

`;
  const line = "We are a teaching hospital that looks after the people of our town, day and night, all the year round.\n";
  return Buffer.from(`${text}${line.repeat(Math.max(0, Math.ceil((bytes - text.length) / line.length)))}`.replaceAll("\n", "\r\n"));
};
