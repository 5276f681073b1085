import type { Sample } from "./sample.ts";

const said = "You are booked for Tuesday at two.";

/** English, plain text. */
export const english: readonly Sample[] = [
  {
    client: "Gmail web, English",
    subject: "Fwd: Second interview",
    text: `for the file\n\n---------- Forwarded message ---------\nFrom: Mara Quist <mara@linden.example>\nDate: Wed, 4 Nov 2026 at 15:12\nSubject: Second interview\nTo: <robin.ashe@home.example>\nCc: Paul Ode <paul@linden.example>\n\n\nHello Robin,\n${said}\n`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Second interview",
      date: "2026-11-04T15:12:00Z",
      begins: "Hello Robin,",
    },
    own: "for the file",
  },
  {
    client: "Gmail web, American",
    subject: "FWD: Second interview",
    date: "Thu, 5 Nov 2026 09:00:00 -0500",
    text: `---------- Forwarded message ----------\nFrom: <jobs@linden.example>\nDate: Wed, Nov 4, 2026 at 3:12\u202fPM\nSubject: Second interview\nTo: Robin Ashe <robin.ashe@home.example>\n\nHello Robin,\n${said}\n`,
    original: { from: [null, "jobs@linden.example"], subject: "Second interview", date: "2026-11-04T20:12:00Z", begins: "Hello Robin," },
  },
  {
    client: "Apple Mail, English, quoted",
    subject: "Fwd: Second interview",
    text: `> Begin forwarded message:\n> \n> From: "Quist, Mara" <mara@linden.example>\n> Subject: Second interview\n> Date: November 4, 2026 at 3:12:09 PM EST\n> To: robin.ashe@home.example\n> Reply-To: jobs@linden.example\n> \n> Hello Robin,\n> ${said}\n`,
    original: {
      from: ["Quist, Mara", "mara@linden.example"],
      subject: "Second interview",
      date: "2026-11-04T20:12:09Z",
      begins: "Hello Robin,",
    },
  },
  {
    client: "iPhone, bold labels, words above and below",
    subject: "Fwd: Second interview",
    text: `Is this the one?\n\nSent from my iPhone\n\nBegin forwarded message:\n\n> *From:* Mara Quist <mara@linden.example>\n> *Date:* 4 November 2026 at 15:12:09 GMT\n> *To:* Robin Ashe <robin.ashe@home.example>\n> *Subject:* *Second interview*\n> \n> \ufeffHello Robin,\n> ${said}\n`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Second interview",
      date: "2026-11-04T15:12:09Z",
      begins: "Hello Robin,",
    },
    own: "Is this the one?",
  },
  {
    client: "Outlook for Windows, bold asterisks, doubled mailto",
    subject: "FW: Second interview",
    text: `*From:* Mara Quist <mara@linden.example<mailto:mara@linden.example>>\n*Sent:* Wednesday, November 4, 2026 3:12 PM\n*To:* Robin Ashe <robin.ashe@home.example<mailto:robin.ashe@home.example>>\n*Cc:* Ode, Paul <paul@linden.example>; HR\n*Subject:* Second interview\n*Importance:* High\n\nHello Robin,\n${said}\n`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Second interview",
      date: "2026-11-04T15:12:00Z",
      begins: "Hello Robin,",
    },
  },
  {
    client: "Outlook, old plain text",
    subject: "FW: Second interview",
    text: `-----Original Message-----\nFrom: Mara Quist [mailto:mara@linden.example] \nSent: 04 November 2026 15:12\nTo: 'Robin Ashe'\nSubject: Second interview\n\nHello Robin,\n${said}\n`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Second interview",
      date: "2026-11-04T15:12:00Z",
      begins: "Hello Robin,",
    },
  },
  {
    client: "Outlook, header block wrapped at 76 columns",
    subject: "FW: interview",
    text: `From: Mara Quist of the Linden Institute for Applied Research in Hospitals\n<mara@linden.example>\nSent: Wednesday, November 4, 2026 3:12 PM\nTo: Robin Ashe <robin.ashe@home.example>; Somebody With A Long Name\n<somebody.with.a.long.name@linden.example>; Paul Ode <paul@linden.example>\nSubject: Second interview for the post of senior research assistant in the\ncardiac unit\n\nHello Robin,\n${said}\n`,
    original: {
      from: ["Mara Quist of the Linden Institute for Applied Research in Hospitals", "mara@linden.example"],
      subject: "Second interview for the post of senior research assistant in the cardiac unit",
      date: "2026-11-04T15:12:00Z",
      begins: "Hello Robin,",
    },
  },
  {
    client: "Outlook mobile, twelve-hour clock with seconds",
    subject: "Re: Fwd: Second interview",
    text: `Get Outlook for Android<https://aka.example/x>\n________________________________\nFrom: Mara Quist <mara@linden.example>\nSent: Wednesday, November 4, 2026 3:12:08 PM\nTo: Robin Ashe <robin.ashe@home.example>\nSubject: Second interview\n\nHello Robin,\n${said}\n`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Second interview",
      date: "2026-11-04T15:12:08Z",
      begins: "Hello Robin,",
    },
    own: "",
  },
  {
    client: "Outlook, no subject line, subject edited",
    subject: "that interview thing",
    text: `see below\n\nFrom: Mara Quist <mara@linden.example>\nSent: Wednesday, November 4, 2026 3:12 PM\nTo: Robin Ashe <robin.ashe@home.example>\n\nHello Robin,\n${said}\n`,
    original: { from: ["Mara Quist", "mara@linden.example"], subject: null, date: "2026-11-04T15:12:00Z", begins: "Hello Robin," },
    own: "see below",
  },
  {
    client: "Outlook on the Mac, dates at",
    subject: "[EXTERNAL] Fwd: Second interview",
    text: `From: Mara Quist <mara@linden.example>\nDate: Wednesday, November 4, 2026 at 3:12 PM\nTo: Robin Ashe <robin.ashe@home.example>\nSubject: Second interview\n\nHello Robin,\n${said}\n`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Second interview",
      date: "2026-11-04T15:12:00Z",
      begins: "Hello Robin,",
    },
  },
  {
    client: "Thunderbird, tabs after the labels",
    subject: "Fwd: Second interview",
    text: `-------- Forwarded Message --------\nSubject: \tSecond interview\nDate: \tWed, 4 Nov 2026 10:12:09 -0500\nFrom: \tMara Quist <mara@linden.example>\nOrganization: \tLinden\nTo: \tRobin Ashe <robin.ashe@home.example>\n\n\n\nHello Robin,\n${said}\n`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Second interview",
      date: "2026-11-04T15:12:09Z",
      begins: "Hello Robin,",
    },
  },
  {
    client: "Yahoo, English",
    subject: "Fw: Second interview",
    text: `----- Forwarded Message -----\nFrom: Mara Quist <mara@linden.example>\nTo: "robin.ashe@home.example" <robin.ashe@home.example>\nSent: Wednesday, November 4, 2026 at 03:12:09 PM GMT+1\nSubject: Second interview\n\nHello Robin,\n${said}\n`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Second interview",
      date: "2026-11-04T14:12:09Z",
      begins: "Hello Robin,",
    },
  },
  {
    client: "Proton, ordinal day, quoted below",
    subject: "Fw: Second interview",
    text: `------- Forwarded Message -------\nFrom: Mara Quist <mara@linden.example>\nDate: On Wednesday, November 4th, 2026 at 3:12 PM\nSubject: Second interview\nTo: Robin Ashe <robin.ashe@home.example>\n\n> Hello Robin,\n> ${said}\n`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Second interview",
      date: "2026-11-04T15:12:00Z",
      begins: "Hello Robin,",
    },
  },
  {
    client: "Samsung",
    subject: "Fwd: Second interview",
    text: `Sent from my Galaxy\n\n-------- Original message --------\nFrom: Mara Quist <mara@linden.example>\nDate: 04/11/2026 15:12 (GMT+00:00)\nTo: robin.ashe@home.example\nSubject: Second interview\n\nHello Robin,\n${said}\n`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Second interview",
      date: "2026-11-04T15:12:00Z",
      begins: "Hello Robin,",
    },
    own: "",
  },
  {
    client: "Lotus Notes",
    subject: "Second interview",
    text: `----- Forwarded by Robin Ashe/Office/US on 11/05/2026 08:55 AM -----\n\nFrom:\tMara Quist <mara@linden.example>\nTo:\tRobin Ashe/Office/US@OFFICE\nDate:\t11/04/2026 03:12 PM\nSubject:\tSecond interview\n\n\nHello Robin,\n${said}\n`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Second interview",
      date: "2026-11-04T15:12:00Z",
      begins: "Hello Robin,",
    },
  },
  {
    client: "Zoho, its line drawn twice",
    subject: "Fwd: Second interview",
    text: `============ Forwarded message ============\nFrom: Mara Quist <mara@linden.example>\nTo: "Robin Ashe"<robin.ashe@home.example>\nDate: Wed, 04 Nov 2026 15:12:09 +0000\nSubject: Second interview\n============ Forwarded message ============\n\nHello Robin,\n${said}\n`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Second interview",
      date: "2026-11-04T15:12:09Z",
      begins: "Hello Robin,",
    },
  },
  {
    client: "Roundcube",
    subject: "Fwd: Second interview",
    text: `-------- Original Message --------\nSubject: Second interview\nDate: 2026-11-04 15:12\nFrom: Mara Quist <mara@linden.example>\nTo: robin.ashe@home.example\n\nHello Robin,\n${said}\n`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Second interview",
      date: "2026-11-04T15:12:00Z",
      begins: "Hello Robin,",
    },
  },
  {
    client: "eM Client, no colons",
    subject: "Fw: Second interview",
    text: `------ Forwarded Message ------\nFrom "Mara Quist" <mara@linden.example>\nTo robin.ashe@home.example\nDate 04/11/2026 15:12:09\nSubject Second interview\n\nHello Robin,\n${said}\n`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Second interview",
      date: "2026-11-04T15:12:09Z",
      begins: "Hello Robin,",
    },
  },
  {
    client: "Tutanota",
    subject: "Fwd: Second interview",
    text: `4 Nov 2026, 15:12 by mara@linden.example:\n\n> Hello Robin,\n> ${said}\n`,
    original: { from: [null, "mara@linden.example"], subject: "Second interview", date: "2026-11-04T15:12:00Z", begins: "Hello Robin," },
  },
  {
    client: "Outlook, a meeting passed on",
    subject: "FW: Second interview",
    text: `-----Original Appointment-----\nFrom: Mara Quist <mara@linden.example> \nSent: Wednesday, November 4, 2026 3:12 PM\nTo: Mara Quist; Robin Ashe\nSubject: Second interview\nWhen: Tuesday, November 10, 2026 2:00 PM-3:00 PM (UTC+00:00) Dublin, Edinburgh, Lisbon, London.\nWhere: Room 4\n\nHello Robin,\n${said}\n`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Second interview",
      date: "2026-11-04T15:12:00Z",
      begins: "When: Tuesday, November 10, 2026 2:00 PM-3:00 PM (UTC+00:00) Dublin, Edinburgh, Lisbon, London.",
    },
  },
  {
    client: "Gmail, a whole conversation at once, the newest last",
    subject: "Fwd: Second interview",
    text: `---------- Forwarded message ---------\nFrom: Mara Quist <mara@linden.example>\nDate: Mon, 2 Nov 2026 at 10:00\nSubject: Second interview\nTo: <robin.ashe@home.example>\n\nWhen could you come?\n\n----------\nFrom: Robin Ashe <robin.ashe@home.example>\nDate: Tue, 3 Nov 2026 at 11:00\nTo: Mara Quist <mara@linden.example>\n\nAny day.\n\n----------\nFrom: Mara Quist <mara@linden.example>\nDate: Wed, 4 Nov 2026 at 15:12\nTo: Robin Ashe <robin.ashe@home.example>\n\nHello Robin,\n${said}\n`,
    original: {
      from: ["Mara Quist", "mara@linden.example"],
      subject: "Second interview",
      date: "2026-11-04T15:12:00Z",
      begins: "Hello Robin,",
    },
  },
];
