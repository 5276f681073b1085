import type { HostileMail } from "../hostile-mail.ts";
import { crlf, forward, mine, written } from "../write.ts";

const said = "Your interview is confirmed for Thursday, December 3, 2026 at 2:00 PM Central Time.";
const times = (count: number, make: (n: number) => string): string => Array.from({ length: count }, (_, n) => make(n)).join("");

type Make = () => Uint8Array;
const plain =
  (body: string, lines: string[] = []): Make =>
  () =>
    written([...mine("shape"), ...lines, "Content-Type: text/plain; charset=utf-8"], body);
const html =
  (body: string): Make =>
  () =>
    written([...mine("shape"), "Content-Type: text/html; charset=utf-8"], body);
const headers =
  (make: () => string[]): Make =>
  () =>
    written([...mine("shape"), ...make()], said);
const mixed =
  (make: () => string, type = "multipart/mixed; boundary=b"): Make =>
  () =>
    written([...mine("shape"), `Content-Type: ${type}`], make());

const nested =
  (depth: number): Make =>
  () =>
    Buffer.from(
      `${mine("shape").join("\r\n")}\r\n${times(depth, (n) => `Content-Type: multipart/mixed; boundary="b${n}"\r\n\r\n--b${n}\r\n`)}\r\n${said}`,
    );
const attached =
  (depth: number): Make =>
  () =>
    Buffer.from(`${mine("shape").join("\r\n")}\r\n${"Content-Type: message/rfc822\r\n\r\n".repeat(depth)}From: x@y.example\r\n\r\n${said}`);
const attachedTypes =
  (depth: number): Make =>
  () =>
    mixed(() => `--b\n${"Content-Type: message/rfc822\n\n".repeat(depth)}From: x@y.example\n\n${said}\n--b--`)();

const any: HostileMail["may"] = ["OK", "Q", "NS"];
const unread: HostileMail["may"] = ["Q"];
const row = (name: string, variant: string, raw: Make, may: HostileMail["may"] = any): HostileMail => ({
  row: name,
  variant,
  to: "open",
  raw,
  may,
});

/** A generator of bytes that is the same everywhere (xorshift32). */
const noise = (length: number, seed: number): Uint8Array => {
  const bytes = new Uint8Array(length);
  let state = seed;
  for (let i = 0; i < length; i += 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    bytes[i] = state & 255;
  }
  return bytes;
};

const part = (type: string, body: string, more = ""): string => `--b\nContent-Type: ${type}\n${more}\n${body}\n`;

/** MB01 to MB03: how deep, how many, how long. */
const sizes: HostileMail[] = [
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
const words: HostileMail[] = [
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
const borders: HostileMail[] = [
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

/** MB08 to MB10: long bodies. */
const bodies: HostileMail[] = [
  row(
    "MB08",
    "4 MB of base64 in one line",
    () => written([...mine("shape"), "Content-Transfer-Encoding: base64"], "QUFB".repeat(1_000_000)),
    any,
  ),
  row("MB08", "base64 that is none", () => written([...mine("shape"), "Content-Transfer-Encoding: base64"], "=A=!".repeat(300_000)), any),
  row(
    "MB08",
    "2 MB of soft line breaks",
    () => written([...mine("shape"), "Content-Transfer-Encoding: quoted-printable"], "=\n".repeat(700_000)),
    any,
  ),
  row(
    "MB08",
    "quoted-printable that is none",
    () => written([...mine("shape"), "Content-Transfer-Encoding: quoted-printable"], "=ZZ=".repeat(300_000)),
    any,
  ),
  row("MB08", "an encoding that is none", () => written([...mine("shape"), "Content-Transfer-Encoding: x-rot13"], said), any),
  row("MB09", "<b> x 300,000", html("<b>".repeat(300_000))),
  row("MB09", "<a href> x 60,000", html(times(60_000, (n) => `<a href="http://x.example/${n}">y</a>`))),
  row("MB09", "tables x 2,000", html(`${"<table><tr><td>".repeat(2_000)}${said}`)),
  row("MB09", "tables x 60,000", html("<table><tr><td>x".repeat(60_000))),
  row("MB09", "< x 1,000,000", html("<".repeat(1_000_000))),
  row("MB09", "<! x 300,000", html("<!".repeat(300_000))),
  row("MB09", "a comment that never ends", html(`${said}<!-- ${"- ".repeat(300_000)}`)),
  row("MB09", "comments that never end", html("<!--".repeat(200_000))),
  row("MB09", "attributes without end", html(`<a ${'x="'.repeat(200_000)}`)),
  row("MB09", "100,000 attributes", html(`<a ${times(100_000, (n) => `x${n}=y `)}>${said}</a>`)),
  row("MB09", "&amp; x 200,000", html("&amp;".repeat(200_000))),
  row("MB09", "& x 1,000,000", html("&".repeat(1_000_000))),
  row("MB09", "blockquotes x 50,000", html("<blockquote>x".repeat(50_000))),
  row("MB09", "lists x 50,000", html("<ul><li>x".repeat(50_000))),
  row("MB09", "a style of 1 MB", html(`<p style="${"color:red;".repeat(100_000)}">${said}</p>`)),
  row("MB09", "1,000 columns", html(`<table>${`<tr>${"<td>x</td>".repeat(1_000)}</tr>`.repeat(50)}</table>`)),
  row("MB09", "a colspan of a billion", html(`<table><tr><td colspan="1000000000" rowspan="1000000000">${said}</td></tr></table>`)),
  row("MB10", "20 MB of one letter", () => written([...mine("shape"), "Content-Type: text/plain"], Buffer.alloc(20_000_000, "x"))),
  row("MB10", "a.a.a. 1 MB", plain("a.".repeat(500_000))),
  row("MB10", "50,000 links", plain("http://example.com/ ".repeat(50_000))),
  row("MB10", "a@a@ 500 KB", plain("a@".repeat(250_000))),
  row("MB10", "200,000 line ends", plain("\n".repeat(200_000))),
  row("MB10", "1 MB of blanks", plain(" ".repeat(1_000_000))),
  row("MB10", "> x 200,000", plain(">".repeat(200_000))),
  row("MB10", "marked lines x 50,000", plain("> a\n".repeat(50_000))),
  row("MB10", "colons x 100,000", plain("a:".repeat(100_000))),
  row("MB10", "dashes x 300,000", plain("-".repeat(300_000))),
  row(
    "MB14",
    "24 MB of short lines",
    () => written([...mine("shape"), "Content-Type: text/plain"], Buffer.alloc(24_000_000, `${said}\r\nx\r\n`)),
    any,
  ),
  row("MB14", "27 MB", () => written([...mine("shape"), "Content-Type: text/plain"], Buffer.alloc(27_000_000, "x")), unread),
];

const charset =
  (label: string, bytes: Uint8Array): Make =>
  () =>
    written([...mine("shape"), `Content-Type: text/plain; charset=${label}`], bytes);

/** MB11 to MB15: letters, emptiness, names that mean something to programs, and parts that are not text. */
const letters: HostileMail[] = [
  row("MB11", "an unknown charset", charset("klingon", Buffer.from(said)), any),
  row("MB11", "utf-7", charset("utf-7", Buffer.from("+ADw-script+AD4-alert(1)+ADw-/script+AD4-")), any),
  row("MB11", "escapes of iso-2022-jp x 100,000", charset("iso-2022-jp", Buffer.from("\u001b$B\u001b(B".repeat(100_000))), any),
  row("MB11", "zero bytes x 300,000", charset("utf-8", Buffer.alloc(300_000)), any),
  row("MB11", "utf-16 without a mark", charset("utf-16le", Buffer.from(said, "utf16le")), any),
  row("MB11", "utf-16 of an odd length", charset("utf-16", noise(100_001, 7)), any),
  row("MB11", "lone surrogates", charset("utf-16le", Buffer.from("\ud800\udc00\ud800".repeat(30_000), "utf16le")), any),
  row("MB11", "overlong utf-8", charset("utf-8", Buffer.from([...Array(3_000)].flatMap(() => [0xc0, 0xaf, 0xe0, 0x80, 0xaf]))), any),
  row("MB11", "gb18030 halves", charset("gb18030", noise(100_000, 11)), any),
  row("MB11", "hz", charset("hz-gb-2312", Buffer.from("~{".repeat(50_000))), any),
  row("MB11", "a charset that is a path", charset("../../etc/passwd", Buffer.from(said)), any),
  row("MB11", "a charset of the prototype", charset("__proto__", Buffer.from(said)), any),
  ...[1, 2, 3, 4, 5, 6].map((seed) => row("MB11", `random bytes ${seed}`, () => noise(200_000, seed * 7919), ["IGN"])),
  ...[1, 2, 3, 4, 5, 6].map((seed) =>
    row("MB11", `random bytes ${seed} behind good headers`, () => written(mine("shape"), noise(100_000, seed * 104_729)), any),
  ),
  ...[1, 2, 3, 4].map((seed) =>
    row(
      "MB11",
      `random bytes ${seed} as parts`,
      () =>
        written(
          [...mine("shape"), "Content-Type: multipart/mixed; boundary=b"],
          Buffer.concat([Buffer.from("--b\r\n"), noise(50_000, seed * 15_485_863)]),
        ),
      any,
    ),
  ),
  row("MB12", "nothing", () => new Uint8Array(), ["IGN"]),
  row("MB12", "line ends alone", () => Buffer.from("\r\n\r\n"), ["IGN"]),
  row("MB12", "one byte", () => Buffer.from("x"), ["IGN"]),
  row("MB12", "headers alone", () => Buffer.from(mine("shape").join("\r\n")), any),
  row("MB12", "headers and an empty line", () => Buffer.from(`${mine("shape").join("\r\n")}\r\n\r\n`), any),
  row("MB12", "LF alone", () => Buffer.from(forward("lf").replaceAll("\r\n", "\n")), ["OK"]),
  row("MB12", "CR alone", () => Buffer.from(forward("cr").replaceAll("\r\n", "\r")), any),
  row("MB12", "CR among LF", () => Buffer.from(forward("mix").replace("\r\n", "\r")), ["IGN"]),
  row("MB12", "no headers", () => Buffer.from(crlf(`\n${said}`)), ["IGN"]),
  row("MB12", "an mbox line first", () => Buffer.from(`From maya Tue Dec  1 12:00:00 2026\r\n${forward("mbox")}`), ["OK", "IGN"]),
  row("MB12", "a byte-order mark first", () => Buffer.from(`\ufeff${forward("bom")}`), ["OK", "IGN"]),
  row(
    "MB13",
    "__proto__ as a header",
    headers(() => ["__proto__: x", "constructor: y", "toString: z", "hasOwnProperty: 1"]),
    any,
  ),
  row(
    "MB13",
    "__proto__ as a parameter",
    headers(() => ['Content-Type: text/plain; __proto__="x"; constructor=y; prototype=z']),
    any,
  ),
  row(
    "MB13",
    "__proto__ as a subject",
    () => written([...mine("shape", "__proto__"), "Content-Type: text/plain"], `__proto__: x\nconstructor: y\n${said}`),
    any,
  ),
  row(
    "MB13",
    "__proto__ as a calendar",
    mixed(
      () =>
        `${part("text/calendar", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:__proto__\nDTSTART;TZID=__proto__:20261203T140000\n__proto__;constructor=x:y\nSUMMARY:constructor\nEND:VEVENT\nEND:VCALENDAR")}--b--`,
    ),
    any,
  ),
  row("MB13", "__proto__ as a label", plain("__proto__: Thursday, December 3, 2026\nconstructor: 2:00 PM\ntoString: Zoom")),
  row("MB15", "uuencode", plain("begin 644 cat.txt\n#0V%T\n`\nend\n")),
  row(
    "MB15",
    "an empty winmail.dat",
    mixed(() => `${part("application/ms-tnef; name=winmail.dat", "", "Content-Transfer-Encoding: base64\n")}--b--`),
    any,
  ),
  row(
    "MB15",
    "a winmail.dat of noise",
    mixed(
      () =>
        `${part("application/ms-tnef; name=winmail.dat", Buffer.from(noise(60_000, 3)).toString("base64"), "Content-Transfer-Encoding: base64\n")}--b--`,
    ),
    any,
  ),
  row(
    "MB15",
    "a winmail.dat that begins well",
    mixed(
      () =>
        `${part("application/ms-tnef; name=winmail.dat", Buffer.concat([Buffer.from("789f3e22", "hex"), noise(60_000, 5)]).toString("base64"), "Content-Transfer-Encoding: base64\n")}--b--`,
    ),
    any,
  ),
  row(
    "MB15",
    "S/MIME of noise",
    mixed(
      () =>
        `${part("application/pkcs7-mime; name=smime.p7m", Buffer.from(noise(20_000, 9)).toString("base64"), "Content-Transfer-Encoding: base64\n")}--b--`,
    ),
    any,
  ),
  row("MB15", "PGP", plain(`-----BEGIN PGP MESSAGE-----\n\n${"hQEMA".repeat(2_000)}\n-----END PGP MESSAGE-----`), unread),
  row(
    "MB15",
    "PGP in parts",
    mixed(
      () => `${part("application/pgp-encrypted", "Version: 1")}${part("application/octet-stream", "-----BEGIN PGP MESSAGE-----")}--b--`,
      "multipart/encrypted; boundary=b",
    ),
    any,
  ),
];

/** MIME bombs: everything that a parser may choke on. */
export const shapes: HostileMail[] = [...sizes, ...words, ...borders, ...bodies, ...letters];
