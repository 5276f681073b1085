import type { HostileMail } from "../hostile-mail.ts";
import { any, headers, type Make, mixed, noise, part, plain, row, said, unread } from "../shape.ts";
import { crlf, forward, mine, written } from "../write.ts";

const charset =
  (label: string, bytes: Uint8Array): Make =>
  () =>
    written([...mine("shape"), `Content-Type: text/plain; charset=${label}`], bytes);

/** MB11 to MB15: letters, emptiness, names that mean something to programs, and parts that are not text. */
export const letters: HostileMail[] = [
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
