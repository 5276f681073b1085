import { describe, expect, test } from "vitest";
import { parseMail } from "../mime/parse-mail.ts";
import { unwrap } from "./unwrap.ts";

const raw = (headers: string[], body: string): Uint8Array =>
  new TextEncoder().encode(`${headers.join("\r\n")}\r\n\r\n${body.replaceAll("\n", "\r\n")}`);

const head = (subject: string, more: string[] = []): string[] => [
  "From: Robin Ashe <robin.ashe@home.example>",
  "To: in@afterword.example",
  `Subject: ${subject}`,
  "Date: Thu, 5 Nov 2026 09:00:00 +0000",
  "MIME-Version: 1.0",
  "Content-Type: text/plain; charset=utf-8",
  ...more,
];

const read = async (headers: string[], body: string) => unwrap(await parseMail(raw(headers, body)));

const block = (from: string, subject: string, day: number): string =>
  `From: ${from}\nSent: ${day} November 2026 15:12\nTo: Somebody <some@body.example>\nSubject: ${subject}\n\n`;

describe("several mails in one", () => {
  test("in a chain of answers the newest mail of the employer is the original, and its text ends where the next begins", async () => {
    const source = await read(
      head("FW: Interview"),
      `${block("Mara Quist <mara@linden.example>", "RE: Interview", 4)}Tuesday at 3 then.\n\n${block("Robin Ashe <robin.ashe@home.example>", "RE: Interview", 3)}Could we do 3 instead?\n\n${block("Mara Quist <mara@linden.example>", "Interview", 2)}Tuesday 10 November at 14:00, room 4.\n`,
    );
    expect(source.levels.map((level) => level.text)).toEqual([
      "",
      "Tuesday at 3 then.",
      "Could we do 3 instead?",
      "Tuesday 10 November at 14:00, room 4.",
    ]);
    expect(source.original).toBe(1);
  });

  test("an answer of the candidate above the employer's mail is passed over", async () => {
    const source = await read(
      head("Fwd: Interview"),
      `---------- Forwarded message ---------\nFrom: Robin Ashe <robin.ashe@home.example>\nDate: Wed, 4 Nov 2026 at 16:00\nSubject: Re: Interview\nTo: Mara Quist <mara@linden.example>\n\nThat suits me.\n\nOn Wed, 4 Nov 2026 at 15:12, Mara Quist <mara@linden.example> wrote:\n> Tuesday at 14:00.\n`,
    );
    expect(source.levels[source.original]?.from?.address).toBe("mara@linden.example");
    expect(source.levels[source.original]?.text).toBe("Tuesday at 14:00.");
  });

  test("a forward inside a forward: the innermost counts", async () => {
    const source = await read(
      head("Fwd: Fwd: Interview"),
      `---------- Forwarded message ---------\nFrom: Robin Ashe <robin@office.example>\nDate: Wed, 4 Nov 2026 at 16:00\nSubject: Fwd: Interview\nTo: <robin.ashe@home.example>\n\n\n---------- Forwarded message ---------\nFrom: Mara Quist <mara@linden.example>\nDate: Wed, 4 Nov 2026 at 15:12\nSubject: Interview\nTo: <robin@office.example>\n\nTuesday at 14:00.\n`,
    );
    expect(source.levels[source.original]?.from?.address).toBe("mara@linden.example");
    expect(source.levels).toHaveLength(3);
  });

  test("an agency that only passes the employer's mail on is passed over, one that adds the facts is not", async () => {
    const inner = `-----Original Message-----\n${block("Mara Quist <mara@linden.example>", "Interview", 3)}`;
    const bare = await read(
      head("Fwd: FW: Interview"),
      `${block("Ada Pell <ada@agency.example>", "FW: Interview", 4)}Please see below. Ada\n\n${inner}Tuesday at 14:00, room 4.\n`,
    );
    expect(bare.levels[bare.original]?.from?.address).toBe("mara@linden.example");
    const added = await read(
      head("Fwd: FW: Interview"),
      `${block("Ada Pell <ada@agency.example>", "FW: Interview", 4)}They fixed Tuesday at 14:00 for you.\n\n${inner}Yes, we like Robin, please arrange it.\n`,
    );
    expect(added.levels[added.original]?.from?.address).toBe("ada@agency.example");
  });

  test("answers below and between quoted lines belong to whoever wrote around them", async () => {
    const source = await read(
      head("Fwd: Re: Interview"),
      `Begin forwarded message:\n\n> From: Mara Quist <mara@linden.example>\n> Date: 4 November 2026 at 15:12:09 GMT\n> To: robin.ashe@home.example\n> Subject: Re: Interview\n> \n> On 3 Nov 2026, at 10:00, Robin Ashe <robin.ashe@home.example> wrote:\n>> Is Tuesday at 14:00 right?\n> Yes it is.\n>> And room 4?\n> No, room 5.\n`,
    );
    expect(source.levels[1]?.text).toBe("Yes it is.\nNo, room 5.");
    expect(source.levels[2]?.text).toContain("Is Tuesday at 14:00 right?");
    expect(source.original).toBe(1);
  });

  test("lines that begin with > in a mail that quotes nobody stay where they are", async () => {
    const source = await read(
      head("Fwd: Interview"),
      `---------- Forwarded message ---------\nFrom: Mara Quist <mara@linden.example>\nDate: Wed, 4 Nov 2026 at 15:12\nSubject: Interview\nTo: <robin.ashe@home.example>\n\nYour day:\n> 10:00 tour\n> 11:00 interview\nSee you.\n`,
    );
    expect(source.levels[1]?.text).toBe("Your day:\n10:00 tour\n11:00 interview\nSee you.");
  });

  test("a body that begins with its own Date and Subject lines is not taken for the header block", async () => {
    const source = await read(
      head("Fwd: Interview"),
      `---------- Forwarded message ---------\nFrom: Mara Quist <mara@linden.example>\nDate: Wed, 4 Nov 2026 at 15:12\nSubject: Interview\nTo: <robin.ashe@home.example>\n\nDate: Tuesday 10 November 2026\nTime: 14:00\nFrom: 14:00 To: 15:00\nSubject: second round\n`,
    );
    expect(source.levels).toHaveLength(2);
    expect(source.levels[1]?.date).toBe("2026-11-04T15:12:00Z");
    expect(source.levels[1]?.text).toContain("Date: Tuesday 10 November 2026\nTime: 14:00");
  });

  test("what Outlook adds about a meeting stays in the text", async () => {
    const source = await read(
      head("FW: Interview"),
      `From: Mara Quist <mara@linden.example>\nSent: Wednesday, November 4, 2026 3:12 PM\nTo: Robin Ashe <robin.ashe@home.example>\nSubject: Interview\nWhen: 10 November 2026 14:00-15:00.\nWhere: Room 4\n\nHello\n`,
    );
    expect(source.levels[1]?.text).toBe("When: 10 November 2026 14:00-15:00.\nWhere: Room 4\n\nHello");
  });
});

describe("who wrote it", () => {
  test.each([
    ["Mara Quist <mara@linden.example>", "Mara Quist", "mara@linden.example"],
    ['"Quist, Mara" <mara@linden.example>', "Quist, Mara", "mara@linden.example"],
    ["'Mara Quist' <mara@linden.example>", "Mara Quist", "mara@linden.example"],
    ["Mara Quist [mailto:mara@linden.example]", "Mara Quist", "mara@linden.example"],
    ["Mara Quist (mara@linden.example)", "Mara Quist", "mara@linden.example"],
    ["Mara Quist mara@linden.example", "Mara Quist", "mara@linden.example"],
    ["Mara Quist (Linden) <mara@linden.example>", "Mara Quist (Linden)", "mara@linden.example"],
    ["mara@linden.example <mara@linden.example>", null, "mara@linden.example"],
    ["mara@linden.example<mailto:mara@linden.example>", null, "mara@linden.example"],
    ["=?utf-8?Q?M=C3=A4ra?= <mara@linden.example>", "Mära", "mara@linden.example"],
    ["jobs@linden.example on behalf of Mara Quist <mara@linden.example>", "Mara Quist", "mara@linden.example"],
    ["Mara Quist/Office/Linden@LINDEN", "Mara Quist", null],
    ["Mara Quist", "Mara Quist", null],
  ])("%s", async (written, name, address) => {
    const source = await read(head("FW: x"), `${block(written, "Interview", 4)}Tuesday at 14:00.\n`);
    expect(source.levels[1]?.from).toEqual({ name, address });
  });
});

describe("forward or not", () => {
  const employer = [
    "From: Mara Quist <mara@linden.example>",
    "To: robin.ashe@home.example",
    "Subject: Interview",
    "Date: Wed, 4 Nov 2026 15:12:00 +0000",
  ];

  test("a filter's automatic forward is the employer's own mail", async () => {
    for (const more of [
      ["X-Forwarded-For: robin.ashe@home.example in@afterword.example"],
      ["Resent-From: robin.ashe@home.example", "Resent-To: in@afterword.example"],
      ["X-MS-Exchange-Organization-AutoForwarded: true"],
      ["AutoForwarded: true"],
    ]) {
      const source = await read([...employer, ...more], "Tuesday at 14:00.\n");
      expect(source.forwarded).toBe(false);
      expect(source.original).toBe(0);
      expect(source.levels[0]?.from?.address).toBe("mara@linden.example");
    }
  });

  test("an automatic forward of an employer's answer is not a forward either", async () => {
    const source = await read(
      [...employer, "X-Forwarded-For: robin.ashe@home.example in@afterword.example", "In-Reply-To: <x@home.example>"],
      "Tuesday at 14:00.\n\nOn Tue, 3 Nov 2026 at 10:00, Robin Ashe <robin.ashe@home.example> wrote:\n> When?\n",
    );
    expect(source.forwarded).toBe(false);
    expect(source.levels.map((level) => level.text)).toEqual(["Tuesday at 14:00.", "When?"]);
  });

  test("an ordinary answer to us is not a forward", async () => {
    const source = await read(
      head("Re: Your draft", ["In-Reply-To: <d@afterword.example>"]),
      "send\n\nOn Wed, 4 Nov 2026 at 15:12, Afterword <drafts@afterword.example> wrote:\n> Dear Mara\n",
    );
    expect(source.forwarded).toBe(false);
    expect(source.levels[0]?.text).toBe("send");
    const outlook = await read(
      head("RE: Your draft", ["In-Reply-To: <d@afterword.example>"]),
      `send\n\n${block("Afterword <drafts@afterword.example>", "Your draft", 4)}Dear Mara\n`,
    );
    expect(outlook.forwarded).toBe(false);
  });

  test("an answer sent to us instead of the employer is a forward", async () => {
    const source = await read(
      head("Re: Interview"),
      "fyi\n\nOn Wed, 4 Nov 2026 at 15:12, Mara Quist <mara@linden.example> wrote:\n> Tuesday at 14:00.\n",
    );
    expect(source.forwarded).toBe(true);
    expect(source.own).toBe("fyi");
    expect(source.levels[source.original]?.text).toBe("Tuesday at 14:00.");
  });

  test("a mail that comes back to its author is none", async () => {
    const bounce = [
      "From: MAILER-DAEMON@mx.example",
      "To: drafts@afterword.example",
      "Subject: Undelivered",
      "Content-Type: multipart/report; report-type=delivery-status; boundary=r",
    ];
    const source = await read(
      bounce,
      "--r\nContent-Type: text/plain\n\nnot delivered\n--r\nContent-Type: message/rfc822\n\nFrom: drafts@afterword.example\nSubject: note\n\nDear Mara\n--r--\n",
    );
    expect(source.forwarded).toBe(false);
  });

  test("a mail of the candidate's own, and pasted text without any header, are not", async () => {
    for (const body of [
      "My interview is on Tuesday at 14:00 with Mara.\n",
      "Dear Robin,\n\nTuesday 10 November at 14:00, room 4.\n\nMara Quist\n",
    ]) {
      const source = await read(head("interview"), body);
      expect([source.forwarded, source.original, source.own, source.levels.length]).toEqual([false, 0, "", 1]);
    }
  });

  test("a mail quoted whole without a word about who wrote it is a forward", async () => {
    const source = await read(head("Fwd: Interview"), "look\n\n> Dear Robin,\n>\n> Tuesday at 14:00, room 4.\n");
    expect(source.forwarded).toBe(true);
    expect(source.own).toBe("look");
    expect(source.levels[source.original]?.text).toBe("Dear Robin,\n\nTuesday at 14:00, room 4.");
  });
});

describe("attached mails", () => {
  const inner = (from: string, date: string, body: string): string =>
    `From: ${from}\nTo: robin.ashe@home.example\nSubject: Interview\nDate: ${date}\nContent-Type: text/plain; charset=utf-8\n\n${body}\n`;
  const mixed = (parts: string[]): string => `${parts.map((part) => `--m1\n${part}\n`).join("")}--m1--\n`;
  const outer = (subject: string): string[] => [...head(subject).slice(0, 5), "Content-Type: multipart/mixed; boundary=m1"];
  const employer = inner("Mara Quist <mara@linden.example>", "Wed, 4 Nov 2026 15:12:00 +0100", "Tuesday at 14:00.");

  test.each([
    ["attached", "Content-Type: message/rfc822; name=x.eml\nContent-Disposition: attachment; filename=x.eml\n\n"],
    ["inline", "Content-Type: message/rfc822\nContent-Disposition: inline\n\n"],
    ["with no disposition", "Content-Type: message/rfc822\n\n"],
  ])("message/rfc822 %s", async (_, partHead) => {
    const source = await read(outer("Fwd: Interview"), mixed(["Content-Type: text/plain\n\nplease keep", `${partHead}${employer}`]));
    expect(source.forwarded).toBe(true);
    expect(source.own).toBe("please keep");
    expect(source.levels[source.original]).toMatchObject({
      from: { name: "Mara Quist", address: "mara@linden.example" },
      date: "2026-11-04T15:12:00+01:00",
      dateHasZone: true,
      text: "Tuesday at 14:00.",
    });
  });

  test("an .eml file of no declared kind, and one in base64", async () => {
    for (const partHead of [
      "Content-Type: application/octet-stream; name=mail.eml\nContent-Disposition: attachment; filename=mail.eml\nContent-Transfer-Encoding: base64\n\n",
      "Content-Type: message/rfc822\nContent-Disposition: attachment; filename=mail.eml\nContent-Transfer-Encoding: base64\n\n",
    ]) {
      const source = await read(
        outer("Interview"),
        mixed([`${partHead}${Buffer.from(employer.replaceAll("\n", "\r\n")).toString("base64")}`]),
      );
      expect(source.levels[source.original]?.from?.address).toBe("mara@linden.example");
    }
  });

  test("a forward inside an attached forward, with its calendar", async () => {
    const passedOn = inner(
      "Robin Ashe <robin@office.example>",
      "Wed, 4 Nov 2026 16:00:00 +0000",
      `to my private box\n\n${block("Mara Quist <mara@linden.example>", "Interview", 4)}Tuesday at 14:00.`,
    );
    const source = await read(
      outer("Fwd: FW: Interview"),
      mixed([
        "Content-Type: text/plain\n\n",
        `Content-Type: message/rfc822\n\n${passedOn}`,
        "Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20261110T140000Z\nEND:VEVENT\nEND:VCALENDAR\n",
      ]),
    );
    expect(source.levels[source.original]?.from?.address).toBe("mara@linden.example");
    expect(source.events.map((event) => event.start?.instant)).toEqual(["2026-11-10T14:00:00+00:00"]);
  });

  test("of several attached mails the newest with the facts is the original, and all are levels", async () => {
    const older = inner("Mara Quist <mara@linden.example>", "Mon, 2 Nov 2026 10:00:00 +0000", "Monday at 9:00.");
    const source = await read(
      outer("Fwd: both"),
      mixed(["Content-Type: text/plain\n\n", `Content-Type: message/rfc822\n\n${older}`, `Content-Type: message/rfc822\n\n${employer}`]),
    );
    expect(source.levels[source.original]?.text).toBe("Tuesday at 14:00.");
    expect(source.levels).toHaveLength(3);
  });

  test("multipart/digest", async () => {
    const source = await read(
      [...head("Fwd: Interview").slice(0, 5), "Content-Type: multipart/digest; boundary=m1"],
      mixed([`\n${employer}`]),
    );
    expect(source.levels[source.original]?.from?.address).toBe("mara@linden.example");
  });
});
