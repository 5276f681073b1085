import type { HostileMail } from "../hostile-mail.ts";
import { bytes, forward, forwardOf, mine, written } from "../write.ts";

const any: HostileMail["may"] = ["OK", "Q", "NS"];
const plain = (body: string, row: string, variant: string, may = any): HostileMail => ({
  row,
  variant,
  to: "open",
  raw: () => written([...mine("text"), "Content-Type: text/plain; charset=utf-8"], body),
  may,
});
const fill = (unit: string, kilobytes: number): string => unit.repeat(Math.ceil((kilobytes * 1024) / unit.length));

/** TX01: texts that read like dates without end; each 100 KB in one line and in many. */
const dates = [
  "2 days 3 hours ",
  "2 days and ",
  "on 3/4/5 at 6:07 ",
  "Monday Tuesday ",
  "10:00 - 11:00 - ",
  "December 3, ",
  "next next next ",
  "2026-12-03T",
  "1.2.3.4.5.6.",
  "at at at 4 ",
  "12/2026/345 ",
  "9 for 9.30 for 10 ",
  "EST PST GMT+1 ",
  "noon midday ",
  "3pm-",
];

/** TX02: texts that read like quotes and forwards without end. */
const quotes = [
  "On ",
  'On a, "b" <c> ',
  "From: ",
  "From:",
  "wrote:",
  "On Mon wrote: ",
  "----",
  "Forwarded message ",
  "Date: Subject: To: ",
  "> ",
  ">> On ",
  "*From:* ",
  "Le lun. a écrit : ",
  "于 写道：",
];

const when = (label: string, date: string): HostileMail => ({
  row: "TX03",
  variant: label,
  to: "open",
  raw: () =>
    bytes(
      forwardOf("when", {
        text: `Hi Maya,\n\nYour interview for the ICU Nurse position at Mercy General Hospital is confirmed.\n\n${date}\n\nPriya Shah`,
      }),
    ),
  may: any,
});

const dateHeader = (value: string): HostileMail => ({
  row: "TX03",
  variant: `a Date header ${JSON.stringify(value.slice(0, 40))}`,
  to: "open",
  raw: () => bytes(forward("date").replace(/^Date: .*$/m, () => `Date: ${value}`)),
  may: any,
});

const level = (n: number): string =>
  `---------- Forwarded message ---------\nFrom: P${n} <p${n}@mercy${n}.example>\nDate: Tue, Dec 1, 2026 at 9:0${n % 10} AM\nSubject: Interview ${n}\nTo: Maya <maya@hollowpine.example>\n\n`;
const nestedForward = (levels: number): string =>
  `${Array.from({ length: levels }, (_, n) => level(n)).join("")}Your interview is confirmed for Thursday, December 3, 2026 at 2:00 PM Central Time.\n`;

/** Texts that a reader of dates, quotes or forwards may choke on or be misled by. */
export const texts: HostileMail[] = [
  ...dates.flatMap((unit) => [
    plain(fill(unit, 100), "TX01", `${JSON.stringify(unit)} in one line`),
    plain(fill(`${unit}\n`, 40), "TX01", `${JSON.stringify(unit)} in many lines`),
  ]),
  ...quotes.flatMap((unit) => [
    plain(fill(unit, 300), "TX02", `${JSON.stringify(unit)} in one line`),
    plain(fill(`${unit}\n`, 40), "TX02", `${JSON.stringify(unit)} in many lines`),
  ]),
  ...[
    "9".repeat(100_000),
    "Tue, 1 Jan 0000 00:00:00 +0000",
    "Fri, 31 Dec 9999 23:59:59 +0000",
    "Sat, 13 Sep 275760 00:00:00 +0000",
    "30 Feb 2026 10:00:00 +0000",
    "Tue, 1 Dec 2026 99:99:99 +9999",
    "Tue, 1 Dec 2026 12:00:00 -9999",
    "",
    "yesterday",
    "1 Dec 2026 12:00 (".repeat(500),
    "Tue, -1 Dec -2026 12:00:00",
  ].map(dateHeader),
  when("a year of nothing", "Date: December 3, 0000\nTime: 2:00 PM"),
  when("the year 9999", "Date: December 31, 9999\nTime: 11:59 PM"),
  when("the year 275761", "Date: September 14, 275761 at 2 PM"),
  when("a day that is none", "Date: February 30, 2027\nTime: 2:00 PM"),
  when("an hour that is none", "Date: December 3, 2026\nTime: 25:61"),
  when("an hour that the clocks skip", "Date: Sunday, March 14, 2027\nTime: 2:30 AM (Chicago)"),
  when("an hour that the clocks repeat", "Date: Sunday, November 1, 2026\nTime: 1:30 AM (Chicago)"),
  when("EST in July", "Date: July 15, 2027\nTime: 2:00 PM EST"),
  when("an end before its start", "Date: December 3, 2026\nTime: 5:00 PM - 2:00 PM"),
  when("a hundred days", Array.from({ length: 100 }, (_, n) => `December ${(n % 28) + 1}, ${2027 + n}, 10:00 AM - 11:00 AM`).join("\n")),
  when("digits without end", "9".repeat(50_000)),
  when("an offset of 99 hours", "2026-12-03T14:00:00+99:00"),
  ...[2, 5, 20, 50, 300].map((levels) => plain(nestedForward(levels), "TX04", `${levels} forwards within each other`)),
  plain(
    `My note: this is fine.\n${nestedForward(1)}\n---------- Forwarded message ---------\nFrom: Eve <eve@evil.example>\nDate: Tue, Dec 1, 2026 at 9:05 AM\nSubject: Interview\nTo: Maya\n\nYour interview with Eve (eve@evil.example) is confirmed for December 9, 2026 at 3 PM.`,
    "TX04",
    "a forged block that names another interviewer",
  ),
];
