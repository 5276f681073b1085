import { describe, expect, test } from "vitest";
import { parseMail } from "./parse-mail.ts";

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text.replaceAll("\n", "\r\n"), "latin1"));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text.replaceAll("\n", "\r\n"));
const headers =
  "From: Mara Quist <mara@linden.example>\nTo: in@afterword.example\nSubject: Interview\nDate: Wed, 4 Nov 2026 15:12:09 +0100\nMIME-Version: 1.0\n";

describe("header lines", () => {
  test("in order, unfolded and decoded, names in lower case", async () => {
    const mail = await parseMail(
      bytes("Received: a\nReceived: b\nSubject: =?utf-8?Q?Gespr=C3=A4ch_?=\n =?utf-8?B?w7xiZXI=?= Dienstag\nX-Long: one\n\ttwo\n\nhi"),
    );
    expect(mail.headers).toEqual([
      { name: "received", value: "a" },
      { name: "received", value: "b" },
      { name: "subject", value: "Gespräch über Dienstag" },
      { name: "x-long", value: "one two" },
    ]);
  });

  test("an encoded word split inside a character, unknown charsets, raw 8-bit", async () => {
    expect((await parseMail(bytes("Subject: =?utf-8?B?w7?= =?utf-8?B?xi?=\n\n"))).subject).not.toBeNull();
    expect((await parseMail(bytes("Subject: =?utf-8?Q?=C3?= =?utf-8?Q?=BC?=ber\n\n"))).subject).toBe("über");
    expect((await parseMail(bytes("Subject: =?iso-8859-1?Q?5=80=96_caf=E9?=\n\n"))).subject).toBe("5€– café");
    expect((await parseMail(bytes("Subject: =?iso-2022-jp?B?GyRCTEw1RBsoQg==?=\n\n"))).subject).toBe("面議");
    expect((await parseMail(bytes("Subject: caf\xe9\n\n"))).subject).toBe("café");
    expect((await parseMail(utf8("Subject: café 面接\n\n"))).subject).toBe("café 面接");
  });

  test("nothing in a header can make a second one", async () => {
    const mail = await parseMail(bytes("Subject: =?utf-8?Q?a=0D=0ABcc:_x@y.example?=\n\nhi"));
    expect(mail.subject).toBe("a Bcc: x@y.example");
  });

  test("dates keep the offset they name", async () => {
    const date = async (value: string) => (await parseMail(bytes(`Date: ${value}\n\n`))).date;
    expect(await date("Wed, 4 Nov 2026 15:12:09 +0100")).toBe("2026-11-04T15:12:09+01:00");
    expect(await date("4 Nov 26 15:12 EST")).toBe("2026-11-04T15:12:00-05:00");
    expect(await date("Wed, 4 Nov 2026 15:12:09 GMT (UTC)")).toBe("2026-11-04T15:12:09Z");
    expect(await date("Mon, 30 Feb 2026 10:00:00 +0000")).toBeNull();
    expect(await date("yesterday")).toBeNull();
  });

  test("names with commas, quotes, encoded words, groups", async () => {
    const mail = await parseMail(
      bytes(
        'From: "Kessler, Annette" <a@x.example>\nTo: Team: b@x.example, "C" <c@x.example>;, =?utf-8?Q?J=C3=B6rg?= <j@x.example>\nCc: undisclosed-recipients:;\n\n',
      ),
    );
    expect(mail.from).toEqual({ name: "Kessler, Annette", address: "a@x.example" });
    expect(mail.to).toEqual([
      { name: null, address: "b@x.example" },
      { name: "C", address: "c@x.example" },
      { name: "Jörg", address: "j@x.example" },
    ]);
    expect(mail.cc).toEqual([]);
    expect((await parseMail(bytes("From: Kessler, Annette <a@x.example>\n\n"))).from).toEqual({
      name: "Kessler, Annette",
      address: "a@x.example",
    });
  });
});

describe("bodies", () => {
  test("windows-1252 under the name of ISO-8859-1", async () => {
    const mail = await parseMail(
      bytes(
        `${headers}Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: 8bit\n\n\x93Tuesday\x94 10 \x96 11, 5 \x80`,
      ),
    );
    expect(mail.text?.trim()).toBe("“Tuesday” 10 – 11, 5 €");
  });

  test("Latin bytes that claim no charset, or the wrong one", async () => {
    for (const type of [
      "",
      "Content-Type: text/plain\n",
      "Content-Type: text/plain; charset=us-ascii\n",
      "Content-Type: text/plain; charset=utf-8\n",
    ])
      expect((await parseMail(bytes(`${headers}${type}Content-Transfer-Encoding: 8bit\n\nGespr\xe4ch f\xfcr Zo\xeb`))).text?.trim()).toBe(
        "Gespräch für Zoë",
      );
  });

  test.each([
    ["euc-kr", "uOnBog==", "면접"],
    ["koi8-r", "6c7UxdLX2MA=", "Интервью"],
    ["windows-1251", "yO3y5fDi/P4=", "Интервью"],
    ["shift_jis", "lsqQ2g==", "面接"],
    ["gb18030", "w+bK1A==", "面试"],
    ["gb2312", "w+bK1A==", "面试"],
    ["big5", "rbG41Q==", "面試"],
    ["iso-2022-jp", "GyRCTExAXBsoQg==", "面接"],
    ["utf-16le", "YpelYw==", "面接"],
  ])("base64 text in %s", async (charset, data, expected) => {
    const mail = await parseMail(
      bytes(`${headers}Content-Type: text/plain; charset=${charset}\nContent-Transfer-Encoding: base64\n\n${data}`),
    );
    expect(mail.text?.trim()).toBe(expected);
  });

  test("soft breaks inside a date, format=flowed with DelSp", async () => {
    expect(
      (await parseMail(bytes(`${headers}Content-Transfer-Encoding: quoted-printable\n\nTuesday 10 Nov=\nember at 14:=\n00`))).text?.trim(),
    ).toBe("Tuesday 10 November at 14:00");
    expect(
      (await parseMail(bytes(`${headers}Content-Type: text/plain; format=flowed; delsp=yes\n\nTuesday 10 Nov \nember`))).text?.trim(),
    ).toBe("Tuesday 10 November");
  });

  test("a text part before an HTML part is kept in both, in its place", async () => {
    const mail = await parseMail(
      bytes(
        `${headers}Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nmy <note>\n--b\nContent-Type: text/html\n\n<p>Tuesday</p>\n--b--\n`,
      ),
    );
    expect(mail.html).toContain("my &lt;note&gt;");
    expect(mail.html?.indexOf("my")).toBeLessThan(mail.html?.indexOf("Tuesday") ?? -1);
    expect(mail.text).toMatch(/my <note>\s+Tuesday/);
  });

  test("signed wrappers are opened: multipart/signed, PGP in the text, S/MIME without a hiding layer", async () => {
    const signed = await parseMail(
      bytes(
        `${headers}Content-Type: multipart/signed; boundary=s; protocol="application/pgp-signature"\n\n--s\nContent-Type: text/plain\n\nTuesday at 14:00\n--s\nContent-Type: application/pgp-signature\n\nxx\n--s--\n`,
      ),
    );
    expect(signed.text?.trim()).toBe("Tuesday at 14:00");
    const inText = await parseMail(
      bytes(
        `${headers}\n-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nTuesday at 14:00\n- -- \nMara\n-----BEGIN PGP SIGNATURE-----\n\nabc\n-----END PGP SIGNATURE-----\n`,
      ),
    );
    expect(inText.text?.trim()).toBe("Tuesday at 14:00\n-- \nMara");
    const inner = Buffer.from("Content-Type: text/plain\r\n\r\nTuesday at 14:00\r\n");
    const octets = Buffer.concat([Buffer.from([0x04, inner.length]), inner]);
    const cms = Buffer.concat([
      Buffer.from("308006092a864886f70d010702a0803080020101310030", "hex"),
      Buffer.from([0x80]),
      Buffer.from("06092a864886f70d010701a080", "hex"),
      octets,
      Buffer.alloc(8),
    ]);
    const smime = await parseMail(
      bytes(
        `${headers}Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\nContent-Transfer-Encoding: base64\n\n${cms.toString("base64")}\n`,
      ),
    );
    expect(smime.text?.trim()).toBe("Tuesday at 14:00");
  });

  test("what is encrypted is said to be", async () => {
    const pgp = await parseMail(
      bytes(
        `${headers}Content-Type: multipart/encrypted; boundary=e; protocol="application/pgp-encrypted"\n\n--e\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--e\nContent-Type: application/octet-stream\n\n-----BEGIN PGP MESSAGE-----\n--e--\n`,
      ),
    );
    expect(pgp.problem).toBe("cannot be read: it is encrypted");
  });
});

describe("calendars", () => {
  const calendar =
    "BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:1\nDTSTART:20261110T140000Z\nSUMMARY:Interview f\xfcr dich\nEND:VEVENT\nEND:VCALENDAR\n";
  const part = (type: string, content: string): string =>
    `--b\nContent-Type: ${type}\nContent-Transfer-Encoding: base64\n\n${Buffer.from(content.replaceAll("\n", "\r\n"), "latin1").toString("base64")}\n`;
  const mixed = (...parts: string[]): Uint8Array =>
    bytes(`${headers}Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nsee file\n${parts.join("")}--b--\n`);

  test("as alternative, as a file of no declared kind, as application/ics; the same one twice counts once", async () => {
    const mail = await parseMail(
      mixed(
        part("text/calendar; method=REQUEST", calendar),
        part("application/octet-stream; name=invite.ics", calendar),
        part("application/ics; name=x.ics", calendar),
      ),
    );
    expect(mail.calendars).toHaveLength(1);
    expect(mail.calendars[0]?.method).toBe("REQUEST");
    expect(mail.calendars[0]?.content).toContain("Interview für dich");
  });

  test("as the whole mail, and pasted into the text", async () => {
    expect((await parseMail(bytes(`${headers}Content-Type: text/calendar\n\n${calendar}`))).calendars).toHaveLength(1);
    expect((await parseMail(bytes(`${headers}\nhere it is:\n${calendar}`))).calendars).toHaveLength(1);
  });
});

describe("hostile mails", () => {
  const repeat = (text: string, times: number): string => text.repeat(times);
  const nested = (depth: number): string =>
    `${headers}${Array.from({ length: depth }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`).join("")}Content-Type: text/plain\n\nhi\n`;

  test.each([
    ["nothing at all", "", "cannot be read: it is empty"],
    ["100,000 parts in one another", nested(100_000), "cannot be read: parts nested too deeply"],
    [
      "100,000 parts beside one another",
      `${headers}Content-Type: multipart/mixed; boundary=b\n\n${repeat("--b\n\nx\n", 100_000)}`,
      "cannot be read: too many parts",
    ],
    ["a header line of 5 MB", `X: ${repeat("a", 5_000_000)}\n${headers}\nhi`, "cannot be read: more than 256 KB of header lines"],
    ["200,000 header lines", `${repeat("X-A: b\n", 200_000)}${headers}\nhi`, "cannot be read: more than 256 KB of header lines"],
    ["26 MB", `${headers}\n${repeat("x", 26 * 1024 * 1024)}`, "cannot be read: larger than 25 MB"],
  ])("%s is refused with a reason", async (_, text, problem) => {
    expect((await parseMail(bytes(text))).problem).toBe(problem);
  });

  test("what is only large is cut, and read", async () => {
    const text = await parseMail(bytes(`${headers}\n${repeat("hello world ", 1_000_000)}`));
    expect([text.problem, text.text?.length]).toEqual([null, 512 * 1024]);
    const html = await parseMail(bytes(`${headers}Content-Type: text/html\n\n${repeat("<b>", 1_000_000)}`));
    expect([html.problem, html.html?.length]).toEqual([null, 1024 * 1024]);
    const people = await parseMail(bytes(`To: ${repeat("a@b.example, ", 15_000)}\n${headers.replace(/To:.*\n/, "")}\nhi`));
    expect([people.problem, people.to.length, people.text]).toEqual([null, 100, "hi"]);
  });

  test("broken mails are read as far as they go", async () => {
    expect(
      (await parseMail(bytes(`${headers}Content-Type: multipart/mixed\n\n--x\nContent-Type: text/plain\n\nTuesday\n--x--\n`))).text?.trim(),
    ).toBe("Tuesday");
    expect(
      (
        await parseMail(bytes(`${headers}Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nTuesday`))
      ).text?.trim(),
    ).toBe("Tuesday");
    expect((await parseMail(bytes("just words"))).text?.trim()).toBe("just words");
    expect((await parseMail(new TextEncoder().encode("From: a@b.example\rSubject: x\r\rhi"))).text).toBe("hi");
    expect((await parseMail(new TextEncoder().encode("From: a@b.example\nSubject: x\n\nhi"))).text).toBe("hi");
  });

  test("a header named after something of the language is only a header", async () => {
    const mail = await parseMail(bytes(`__proto__: x\nconstructor: y\n${headers}Content-Type: text/plain; __proto__=1\n\nhi`));
    expect(mail.headers[0]).toEqual({ name: "__proto__", value: "x" });
    expect(mail.text).toBe("hi");
  });
});
