const kilobytes = 100;
const fill = (unit: string): string => unit.repeat(Math.ceil((kilobytes * 1024) / unit.length));

const head = (type: string): string =>
  `Date: Tue, 1 Dec 2026 12:00:00 -0600\r\nFrom: Maya <maya@hollowpine.example>\r\nSubject: Fwd: Interview\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n`;

/** Units that readers of dates, quotes, people, links and HTML repeat their work on. */
const units: [string, string][] = [
  ["text/plain", "2 days 3 hours "],
  ["text/plain", "Monday Tuesday\r\n"],
  ["text/plain", "December 3, 2026 at 2:00 PM\r\n"],
  ["text/plain", "10:00 - 11:00 - "],
  ["text/plain", "at 4 EST "],
  ["text/plain", "On "],
  ["text/plain", 'On a, "b" <c> wrote: '],
  ["text/plain", "From: a\r\n"],
  ["text/plain", "Subject: x\r\nDate: y\r\nTo: z\r\n"],
  ["text/plain", "---------- Forwarded message ---------\r\nFrom: a <a@b.example>\r\n"],
  ["text/plain", "> > > "],
  ["text/plain", "> a\r\n"],
  ["text/plain", "http://example.com/ "],
  ["text/plain", "a.a@a."],
  ["text/plain", "Dr. Ana Ruiz, ICU Nurse, "],
  ["text/plain", "Ana Ruiz and "],
  ["text/plain", "The Mercy General Hospital of the "],
  ["text/plain", "+1 (312) 555-0100 "],
  ["text/plain", "Room 12, Street 4\r\n"],
  ["text/plain", "Interview "],
  ["text/plain", "unfortunately we offer "],
  ["text/plain", "((((((((("],
  ["text/plain", "\r\n"],
  ["text/plain", " \t"],
  ["text/plain", "9"],
  ["text/plain", "a"],
  ["text/html", "<div>"],
  ["text/html", "<table><tr><td>x"],
  ["text/html", "<tr><td>Date:</td><td>Tue</td></tr>"],
  ["text/html", "<ul><li>"],
  ["text/html", "<blockquote>a"],
  ["text/html", "<a href='http://x.example'>y</a>"],
  ["text/html", "<!--"],
  ["text/html", "<"],
  ["text/html", "&nbsp;"],
  ["text/calendar", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261203T140000Z\r\n"],
  ["text/calendar", "ATTENDEE;CN=A:mailto:a@b.example\r\n"],
  ["text/calendar", " folded\r\n"],
];

/** The worst known mails of 100 KB, each with a name. */
export const worstInputs: { name: string; raw: Uint8Array }[] = units.map(([type, unit]) => ({
  name: `${type} of ${JSON.stringify(unit)}`,
  raw: Buffer.from(`${head(type)}${fill(unit)}`),
}));
