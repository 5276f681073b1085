const trees =
  "Alder Birch Cedar Dogwood Elm Hawthorn Juniper Larch Maple Oak Poplar Rowan Spruce Willow Aspen Beech Cypress Hazel Linden Walnut";
const places =
  "Grove Hill Valley Ridge Harbor Lake River Meadow Park Shore Springs Crossing Field Bridge Point Heights Creek Bay Glen Forest";
const names = places.split(" ").flatMap((place) => trees.split(" ").map((tree) => `${tree} ${place}`));

/** So many companies write at a time, and so many mails each: then come others. */
const atATime = 20;
const mailsEach = 25;

/** Twenty processes at a time with twenty-five mails each; after 10,000 mails the names begin again, with a number. */
const companyOf = (n: number): { name: string; domain: string } => {
  const index = Math.floor(n / (atATime * mailsEach)) * atATime + (n % atATime);
  const round = Math.floor(index / names.length);
  const name = `${names[index % names.length]}${round === 0 ? "" : ` ${"Second Third Fourth Fifth".split(" ")[round - 1] ?? round}`}`;
  return { name: `${name} Hospital`, domain: `${name.toLowerCase().replaceAll(" ", "-")}.example` };
};

/**
 * The `n`th forward of an interview confirmation, of about so many bytes. The first mail of a company begins an
 * application, the others are further mails of its thread, each with its own Message-ID. The interview is two years away,
 * so that nothing is due while mails come in.
 */
export const ingestMail = (n: number, bytes: number): Uint8Array => {
  const { name, domain } = companyOf(n);
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

Thank you for your interest in ${name}. Your interview for the ICU Nurse position is confirmed.

Date: Monday, December 4, 2028
Time: 2:00 PM - 2:45 PM (Central Time)
Interviewer: Dr. Ana Ruiz, ICU Medical Director (ana.ruiz@${domain})

Best regards,
Priya Shah
Talent Acquisition Coordinator
${name}

`;
  const line = "We are a teaching hospital that looks after the people of our town, day and night, all the year round.\n";
  return Buffer.from(`${text}${line.repeat(Math.max(0, Math.ceil((bytes - text.length) / line.length)))}`.replaceAll("\n", "\r\n"));
};
