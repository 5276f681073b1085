import type { HostileMail } from "../hostile-mail.ts";
import { any, attached, attachedTypes, headers, type Make, mixed, nested, part, row, said, times, unread } from "../shape.ts";
import { forward, mine, written } from "../write.ts";

/** MB01 to MB03: how deep, how many, how long. */
export const sizes: HostileMail[] = [
  row("MB01", "depth 20", nested(20), ["OK"]),
  row("MB01", "depth 30", nested(30), any),
  row("MB01", "depth 31", nested(31), unread),
  row("MB01", "depth 100", nested(100), unread),
  row("MB01", "depth 1,000", nested(1_000), unread),
  row("MB01", "depth 10,000", nested(10_000), unread),
  row(
    "MB02",
    "400 parts",
    mixed(() => `${times(400, () => part("text/plain", "x"))}${part("text/plain", said)}--b--`),
    any,
  ),
  row(
    "MB02",
    "1,000 parts",
    mixed(() => `${times(1_000, () => part("text/plain", "x"))}--b--`),
    unread,
  ),
  row(
    "MB02",
    "10,000 parts",
    mixed(() => `${times(10_000, () => "--b\n\nx\n")}--b--`),
    unread,
  ),
  row(
    "MB02",
    "100,000 parts",
    mixed(() => `${times(100_000, () => "--b\n\nx\n")}--b--`),
    unread,
  ),
  row(
    "MB02",
    "1,000 alternatives",
    mixed(() => `${times(1_000, () => part("text/html", "x"))}--b--`, "multipart/alternative; boundary=b"),
    unread,
  ),
  row(
    "MB03",
    "2,000 headers",
    headers(() => Array.from({ length: 2_000 }, (_, n) => `X-${n}: y`)),
    ["OK"],
  ),
  row(
    "MB03",
    "10,000 headers",
    headers(() => Array.from({ length: 10_000 }, (_, n) => `X-${n}: y`)),
    any,
  ),
  row(
    "MB03",
    "200,000 headers",
    headers(() => Array.from({ length: 200_000 }, (_, n) => `X-${n}: y`)),
    ["IGN", "Q"],
  ),
  row(
    "MB03",
    "5 MB in one header line",
    headers(() => [`X: ${"x".repeat(5_000_000)}`]),
    ["IGN", "Q"],
  ),
  row(
    "MB03",
    "20,000 folds",
    headers(() => [`X: a${"\r\n b".repeat(20_000)}`]),
    any,
  ),
  row(
    "MB03",
    "200,000 folds",
    headers(() => [`X: a${"\r\n b".repeat(200_000)}`]),
    ["IGN", "Q"],
  ),
  row(
    "MB03",
    "a line of blanks",
    headers(() => [`X: ${" ".repeat(200_000)}`]),
    any,
  ),
];

const addressHeader = (value: string): Make => headers(() => [`Cc: ${value}`]);

/** MB04, MB05: what stands in header lines. */
export const words: HostileMail[] = [
  row("MB04", "10,000 addresses", addressHeader(times(10_000, (n) => `a${n}@b.example, `)), any),
  row(
    "MB04",
    "100,000 addresses in To of a forward",
    () =>
      written(
        [...mine("shape"), "Content-Type: text/plain"],
        `---------- Forwarded message ---------\nFrom: Priya <p@mercy.example>\nTo: ${times(100_000, () => "a@b, ")}\nSubject: Interview\nDate: Tue, Dec 1, 2026 at 9:04 AM\n\n${said}`,
      ),
    any,
  ),
  ...["(", ")", '"', "<", ">", "\\", ",", ";", ":", "@", "<@,", '("<'].map((sign) =>
    row("MB04", `${JSON.stringify(sign)} x 60,000 as addresses`, addressHeader(sign.repeat(60_000)), any),
  ),
  row("MB04", "groups x 3,000", addressHeader(times(3_000, (n) => `g${n}: a@b.example;, `)), any),
  row("MB04", "groups within groups", addressHeader("g:".repeat(60_000)), any),
  row(
    "MB05",
    "4,000 encoded words",
    headers(() => [`X: ${"=?utf-8?q?a?= ".repeat(4_000)}`]),
    any,
  ),
  row(
    "MB05",
    "encoded words in the subject",
    () => written([...mine("shape", "=?utf-8?q?a?= ".repeat(10_000)), "Content-Type: text/plain"], said),
    any,
  ),
  row(
    "MB05",
    "=? x 100,000 in the subject",
    () => written([...mine("shape", "=?".repeat(100_000)), "Content-Type: text/plain"], said),
    any,
  ),
  row(
    "MB05",
    "=?utf-8?q? x 20,000 in the subject",
    () => written([...mine("shape", "=?utf-8?q?".repeat(20_000)), "Content-Type: text/plain"], said),
    any,
  ),
  row(
    "MB05",
    "=?utf-8?b? with broken base64",
    () => written([...mine("shape", `=?utf-8?b?${"=".repeat(50_000)}?=`), "Content-Type: text/plain"], said),
    any,
  ),
  row(
    "MB05",
    "20,000 parts of one parameter (RFC 2231)",
    headers(() => [`Content-Type: text/plain;${times(20_000, (n) => ` a*${n}=b;`)}`]),
    any,
  ),
  row(
    "MB05",
    "20,000 parameters",
    headers(() => [`Content-Type: text/plain;${times(20_000, (n) => ` a${n}=b;`)}`]),
    any,
  ),
  row(
    "MB05",
    "a parameter of 200 KB",
    headers(() => [`Content-Type: text/plain; charset="${"u".repeat(200_000)}"`]),
    any,
  ),
  row(
    "MB05",
    "parameters of quotes",
    headers(() => [`Content-Type: text/plain; a="${'\\"'.repeat(50_000)}`]),
    any,
  ),
  row(
    "MB05",
    "a name in percent signs",
    mixed(() => `${part("text/calendar; name*=utf-8''%%%%%ZZ%00%", "BEGIN:VCALENDAR")}--b--`),
    any,
  ),
];

const regexSigns = "(a+)+$.*[^";

/** MB06, MB07: boundaries and mails within mails. */
export const borders: HostileMail[] = [
  row(
    "MB06",
    "no boundary",
    mixed(() => `--b\n\n${said}\n--b--`, "multipart/mixed"),
    any,
  ),
  row(
    "MB06",
    "an empty boundary",
    mixed(() => `--\n\n${said}\n----`, 'multipart/mixed; boundary=""'),
    any,
  ),
  row(
    "MB06",
    "a boundary of 200 KB",
    mixed(() => `--b\n\n${said}\n--b--`, `multipart/mixed; boundary="${"b".repeat(200_000)}"`),
    any,
  ),
  row(
    "MB06",
    "a boundary of 1 MB",
    mixed(() => said, `multipart/mixed; boundary="${"b".repeat(1_000_000)}"`),
    ["IGN", "Q"],
  ),
  row(
    "MB06",
    "the same boundary nested",
    mixed(() => `${times(200, () => "--b\nContent-Type: multipart/mixed; boundary=b\n\n")}--b\n\n${said}\n--b--`),
    any,
  ),
  row(
    "MB06",
    "a boundary that never comes",
    mixed(() => `${said}\n`.repeat(20_000)),
    any,
  ),
  row(
    "MB06",
    "a boundary that never ends",
    mixed(() => `--b\nContent-Type: text/plain\n\n${said}\n`),
    ["OK"],
  ),
  row(
    "MB06",
    "a boundary of signs",
    mixed(() => `--${regexSigns}\nContent-Type: text/plain\n\n${said}\n--${regexSigns}--`, `multipart/mixed; boundary="${regexSigns}"`),
    any,
  ),
  row(
    "MB06",
    "a boundary of dashes",
    mixed(() => `${"--".repeat(40)}\n\n${said}\n`.repeat(2_000), `multipart/mixed; boundary="${"--".repeat(39)}"`),
    any,
  ),
  row(
    "MB06",
    "two boundaries",
    mixed(() => `--b\n\n${said}\n--b--`, "multipart/mixed; boundary=a; boundary=b"),
    any,
  ),
  row(
    "MB06",
    "lines that almost are one",
    mixed(() => "--bx\n--b x\n-b\n".repeat(20_000)),
    any,
  ),
  row(
    "MB06",
    "a type that is none",
    mixed(() => said, "multipart; boundary=b"),
    any,
  ),
  row(
    "MB06",
    "a multipart in base64",
    () =>
      written(
        [...mine("shape"), "Content-Type: multipart/mixed; boundary=b", "Content-Transfer-Encoding: base64"],
        Buffer.from(`--b\n\n${said}\n--b--`).toString("base64"),
      ),
    any,
  ),
  row("MB07", "3 mails within mails", attachedTypes(3), any),
  row("MB07", "100 mails within mails", attached(100), any),
  row("MB07", "100 mails within mails as parts", attachedTypes(100), any),
  row("MB07", "5,000 mails within mails", attached(5_000), unread),
  row("MB07", "5,000 mails within mails as parts", attachedTypes(5_000), unread),
  row(
    "MB07",
    "200 attached mails",
    mixed(() => `${times(200, (n) => part("message/rfc822", `From: a${n}@b.example\nSubject: Interview\n\n${said}`))}--b--`),
    any,
  ),
  row(
    "MB07",
    "a mail that attaches itself",
    mixed(() => part("message/rfc822", forward("inner").replaceAll("\r\n", "\n"))),
    any,
  ),
];
