import { expect, test } from "vitest";
import { readMail } from "./read-mail.ts";

const bytes = (text: string): Uint8Array => Buffer.from(text, "latin1");
const headersOf = (text: string) => readMail(bytes(text)).headers;

test("a folded header is one, and two encoded words in a row are one text (RFC 2047 6.2)", () => {
  const folded = "Subject: =?utf-8?Q?Th=C3=A4nk_you?=\r\n =?UTF-8?B?IGZvciBhbGw=?=\r\nTo: a@b.example\r\n\r\nx";
  expect(headersOf(folded)).toEqual([
    { name: "Subject", value: "Thänk you for all" },
    { name: "To", value: "a@b.example" },
  ]);
});

test("words between encoded words stay", () => {
  expect(headersOf("From: =?utf-8?Q?Zo=C3=AB?= and =?iso-8859-1?Q?=C5sa?= <x@y.example>\n\n")).toEqual([
    { name: "From", value: "Zoë and Åsa <x@y.example>" },
  ]);
});

test("quoted-printable gives back what was written, soft breaks and all", () => {
  const mail =
    "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nDear Zo=C3=AB, a long li=\r\nne, 1 =3D 1, =ZZ stays.\r\n";
  expect(readMail(bytes(mail)).text).toBe("Dear Zoë, a long line, 1 = 1, =ZZ stays.");
});

test("the first plain text counts, however deep it lies", () => {
  const mail = [
    'Content-Type: multipart/mixed; boundary="outer"',
    "",
    "preamble",
    "--outer",
    "Content-Type: multipart/alternative; boundary=inner",
    "",
    "--inner",
    "Content-Type: text/html",
    "",
    "<b>no</b>",
    "--inner",
    "Content-Type: text/plain",
    "",
    "yes",
    "--inner--",
    "--outer--",
    "epilogue",
  ].join("\r\n");
  expect(readMail(bytes(mail)).text).toBe("yes");
});

test.each([
  ["nothing", ""],
  ["headers alone", "Subject: x"],
  ["a boundary that never comes", 'Content-Type: multipart/mixed; boundary="x"\n\nhello'],
  ["no boundary", "Content-Type: multipart/mixed\n\nhello"],
  [
    "parts in parts without end",
    'Content-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Type: multipart/mixed; boundary="x"\n\n--x\n'.repeat(20),
  ],
])("%s is read as a mail without text", (_, mail) => {
  expect(readMail(bytes(mail)).text ?? "").toBe("");
});

test("an unknown charset is read as UTF-8", () => {
  expect(readMail(bytes('Content-Type: text/plain; charset="x-nobody"\n\nplain')).text).toBe("plain");
});

test.each([
  ["equals signs", "=".repeat(300_000)],
  ["encoded words that never end", "=?utf-8?Q?".repeat(50_000)],
  ["blanks between encoded words", `Subject: ${"?= ".repeat(200_000)}\n\n`],
  ["soft breaks", `Content-Transfer-Encoding: quoted-printable\n\n${"= \t".repeat(200_000)}`],
  ["folds", `Subject: x\n${" y\n".repeat(200_000)}\nz`],
  ["parameters", `Content-Type: multipart/mixed${"; boundary".repeat(90_000)}\n\n`],
])("many %s are read in no time", (_, mail) => {
  const begun = process.cpuUsage();
  readMail(bytes(mail));
  const used = process.cpuUsage(begun);
  expect((used.user + used.system) / 1000).toBeLessThan(1_500);
});
