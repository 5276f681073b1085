import type { HostileMail } from "../hostile-mail.ts";
import { bytes, crlf, forward, forwardOf, mine, written } from "../write.ts";

const any: HostileMail["may"] = ["OK", "Q", "NS"];

const attachment = (variant: string, type: string, name: string, body: Uint8Array, infected = false): HostileMail => ({
  row: "AT01",
  variant,
  to: "open",
  raw: () =>
    written(
      [...mine("attached"), "Content-Type: multipart/mixed; boundary=b"],
      Buffer.from(
        crlf(
          `--b\nContent-Type: text/plain\n\nYour interview at Mercy General Hospital is confirmed for December 3, 2026 at 2:00 PM Central Time.\n--b\nContent-Type: ${type}; name="${name}"\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${Buffer.from(body).toString("base64").replace(/.{76}/g, "$&\n")}\n--b--\n`,
        ),
      ),
    ),
  ...(infected ? { arrival: { infected: true } } : {}),
  may: infected ? ["IGN"] : type === "message/rfc822" ? any : ["OK"],
});

/** The harmless file that every virus scanner knows, put together here so that this file is not it. */
const eicar = Buffer.from(["X5O!P%@AP[4\\PZX54(P^)7CC)7}$", "EICAR-STANDARD-ANTIVIRUS-TEST-FILE", "!$H+H*"].join(""));
const zip = Buffer.concat([Buffer.from("504b0304", "hex"), Buffer.alloc(50_000, 0)]);

/** Names, companies and titles of every kind, in the mail that is forwarded. */
const people: [string, string, string][] = [
  ["UN01", "a name that is turned around", "Dr. \u202eziuR anA\u202c"],
  ["UN01", "isolates", "\u2067Ana\u2069 \u2066Ruiz\u2069"],
  ["UN01", "a name of marks alone", "\u202e\u202d\u2066\u2069\u200f"],
  ["UN01", "tags (U+E0041)", "Ana\u{e0041}\u{e0042} Ruiz"],
  ["UN02", "Cyrillic letters", "Аna Ruiz"],
  ["UN02", "Greek letters", "Αna Ruiz"],
  ["UN03", "10,000 combining marks", `Ana${"\u0301".repeat(10_000)} Ruiz`],
  ["UN03", "a family of emoji", "👩‍👩‍👧‍👦".repeat(50)],
  ["UN03", "joiners without end", `Ana${"\u200d".repeat(5_000)} Ruiz`],
  ["UN03", "flags without end", "🇨🇭".repeat(2_000)],
  ["UN03", "variation selectors", `Ana${"\ufe0f".repeat(5_000)} Ruiz`],
  ["UN03", "private use", "\ue000\uf8ff Ruiz"],
  ["UN03", "not characters", "\ufffe\uffff Ruiz"],
  ["UN03", "zero bytes", "Ana\0 Ruiz"],
  ["UN03", "a name of 20,000 letters", `A${"n".repeat(20_000)}a Ruiz`],
  ["UN03", "letters turned by case (İ ı ß ŉ)", "İıßŉ Ruiz"],
  ["UN03", "a name of blanks", "\u3000\u2003\u00a0\u200a"],
];

/** Attachments that must never be opened, letters that must never mislead, and what must never be shown to others. */
export const names: HostileMail[] = [
  attachment("a zip bomb", "application/zip", "x.zip", zip),
  attachment("a mail within a zip", "application/zip", "mails.eml.zip", zip),
  attachment("a program", "application/x-msdownload", "invitation.exe", Buffer.from("MZ")),
  attachment("a document with macros", "application/vnd.ms-word.document.macroEnabled.12", "offer.docm", zip),
  attachment("an svg with a script", "image/svg+xml", "logo.svg", Buffer.from("<svg onload=alert(1)>")),
  attachment("an html page", "text/html", "join.html", Buffer.from("<script>alert(1)</script>")),
  attachment("a file name that climbs", "application/pdf", "../../../../etc/passwd", Buffer.from("x")),
  attachment("a file name of a device", "application/pdf", "CON\u0000.pdf", Buffer.from("x")),
  attachment("a file name that is turned around", "application/pdf", "invitation\u202efdp.exe", Buffer.from("x")),
  attachment("what every scanner knows", "application/octet-stream", "eicar.com", eicar),
  attachment("what the provider found", "application/octet-stream", "eicar.com", eicar, true),
  attachment("an eml file of noise", "message/rfc822", "x.eml", Buffer.alloc(10_000, 0x2d)),
  attachment("a calendar file that is a zip", "application/ics", "x.ics", zip),
  ...people.flatMap(([row, variant, name]): HostileMail[] => [
    {
      row,
      variant: `${variant}, the interviewer`,
      to: "open",
      raw: () => bytes(forward("name").replace("Dr. Ana Ruiz", () => name)),
      may: any,
    },
    {
      row,
      variant: `${variant}, the sender`,
      to: "open",
      raw: () => bytes(forwardOf("name", { from: `${name} <priya.shah@mercygeneral.example>` })),
      may: any,
    },
    {
      row,
      variant: `${variant}, the company`,
      to: "open",
      raw: () => bytes(forward("name").replaceAll("Mercy General Hospital", () => name)),
      may: any,
    },
  ]),
  ...["Bcc: maya@hollowpine.example", "X-Forwarded-To: maya+secret@hollowpine.example", "Delivered-To: maya+jobs@hollowpine.example"].map(
    (header): HostileMail => ({
      row: "PR01",
      variant: header,
      to: "open",
      raw: () => bytes(`${header}\r\n${forward("privacy")}`),
      may: ["OK"],
    }),
  ),
];
