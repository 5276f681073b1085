import type { HostileMail } from "../hostile-mail.ts";
import { mine, written } from "../write.ts";

const any: HostileMail["may"] = ["OK", "Q", "NS"];
const event = (lines: string[], change: { start?: string; head?: string } = {}): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    change.head ?? "METHOD:REQUEST",
    "BEGIN:VEVENT",
    "UID:1@mercy.example",
    "SUMMARY:Interview ICU Nurse",
    change.start ?? "DTSTART:20261203T200000Z",
    "ORGANIZER;CN=Priya Shah:mailto:priya@mercy.example",
    ...lines,
    "END:VEVENT",
    "END:VCALENDAR",
  ].join("\n");

const of = (row: string, variant: string, make: () => string, may = any): HostileMail => ({
  row,
  variant,
  to: "open",
  raw: () =>
    written(
      [...mine("calendar"), "Content-Type: multipart/mixed; boundary=b"],
      `--b\nContent-Type: text/plain\n\nYour interview at Mercy General Hospital is confirmed.\n--b\nContent-Type: text/calendar; charset=utf-8; method=REQUEST\n\n${make()}\n--b--\n`,
    ),
  may,
});

const rules = [
  "FREQ=SECONDLY",
  "FREQ=SECONDLY;COUNT=1000000000",
  "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
  "FREQ=DAILY;INTERVAL=0",
  "FREQ=DAILY;UNTIL=99991231T235959Z",
  "FREQ=MONTHLY;BYDAY=6MO",
  "FREQ=;;;=;",
  "FREQ=MINUTELY;BYSECOND=0,1,2,3,4,5;BYSETPOS=-1",
];
const zones = [
  "Nowhere/Nothing",
  "Customized Time Zone",
  "__proto__",
  "../../etc/localtime",
  "tzone://Microsoft/Utc",
  "UTC+99:00",
  "(UTC+01:00) Amsterdam, Berlin",
  "x".repeat(60_000),
];
const links = [
  "http://169.254.169.254/latest/meta-data/",
  "file:///etc/passwd",
  "webcal://evil.example/x.ics",
  "javascript:alert(1)",
  "data:text/html,x",
  "http://127.0.0.1:3000/settings",
  "\\\\evil.example\\share",
];

const lyingZone = [
  "BEGIN:VTIMEZONE",
  "TZID:America/Chicago",
  "BEGIN:STANDARD",
  "DTSTART:16010101T000000",
  "TZOFFSETFROM:+1400",
  "TZOFFSETTO:+1400",
  "RRULE:FREQ=SECONDLY",
  "END:STANDARD",
  "END:VTIMEZONE",
].join("\n");

/** Calendar parts that never end, lie, or point somewhere. */
export const calendars: HostileMail[] = [
  ...rules.map((rule) => of("IC01", `RRULE:${rule}`, () => event([`RRULE:${rule}`]))),
  of(
    "IC02",
    "50,000 events",
    () => `BEGIN:VCALENDAR\n${"BEGIN:VEVENT\nUID:x\nDTSTART:20261203T200000Z\nEND:VEVENT\n".repeat(50_000)}END:VCALENDAR`,
  ),
  of("IC02", "100,000 excluded dates", () => event([`EXDATE:${"20261203T200000Z,".repeat(100_000)}`])),
  of("IC02", "200,000 folds", () => event([`DESCRIPTION:a${"\n b".repeat(200_000)}`])),
  of("IC02", "depth 5,000", () => `${"BEGIN:VCALENDAR\n".repeat(5_000)}${event([])}`),
  of("IC02", "never ended", () => "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261203T200000Z\n"),
  of("IC02", "100,000 attendees", () => event(["ATTENDEE;CN=A:mailto:a@b.example\n".repeat(100_000)])),
  of("IC02", "a line of 1 MB", () => event([`SUMMARY:${"x".repeat(1_000_000)}`])),
  of("IC02", "50,000 parameters", () => event([`X-A;${"P=1;".repeat(50_000)}Q=2:y`])),
  of("IC02", "quotes without end", () => event([`ATTENDEE;CN="${'"'.repeat(99_999)}:mailto:a@b`])),
  of("IC02", "escapes without end", () => event([`DESCRIPTION:${"\\".repeat(200_000)}`])),
  of("IC02", "a zone in every line", () => event(Array.from({ length: 5_000 }, (_, n) => `RDATE;TZID=Zone${n}:20261203T140000`))),
  of("IC03", "a zone that lies about its offset", () =>
    event([], { head: lyingZone, start: "DTSTART;TZID=America/Chicago:20261203T140000" }),
  ),
  ...zones.map((zone) => of("IC03", `TZID ${zone.slice(0, 40)}`, () => event([], { start: `DTSTART;TZID=${zone}:20261203T140000` }))),
  of("IC03", "a floating time", () => event([], { start: "DTSTART:20261203T140000" })),
  of("IC03", "a time that is none", () => event([], { start: "DTSTART:20269999T999999Z" })),
  of("IC03", "a length of ages", () => event(["DURATION:P99999999999999D"])),
  of("IC03", "a length below nothing", () => event(["DURATION:-PT99H"])),
  of("IC03", "an end before its start", () => event(["DTEND:20250101T000000Z"])),
  of("IC03", "10,000 alarms", () =>
    event([
      "BEGIN:VALARM\nTRIGGER:-PT1S\nREPEAT:999999\nDURATION:PT1S\nACTION:EMAIL\nATTENDEE:mailto:victim@evil.example\nEND:VALARM\n".repeat(
        10_000,
      ),
    ]),
  ),
  of("IC03", "a sequence of ages", () => event([`SEQUENCE:${"9".repeat(400)}`])),
  of("IC03", "cancelled by a stranger", () => event(["STATUS:CANCELLED"], { head: "METHOD:CANCEL" })),
  of("IC03", "a calendar of zero bytes", () => "\0".repeat(100_000)),
  ...links.flatMap((url) => [
    of("IC04", `ATTACH:${url}`, () => event([`ATTACH:${url}`])),
    of("IC04", `URL:${url}`, () => event([`URL:${url}`, `LOCATION:${url}`])),
  ]),
];
