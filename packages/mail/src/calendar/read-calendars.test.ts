import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCalendars } from "./read-calendars.ts";

const none = { zone: null };

const calendar = (event: string, above = ""): string =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${above}BEGIN:VEVENT\r\nUID:u1\r\n${event}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;

const read = (event: string, above = "", method: string | null = null) =>
  readCalendars([{ method, content: calendar(event.replaceAll("\n", "\r\n"), above) }], none)[0];

const rules = (id: string, standard: [string, string], daylight: [string, string] | null, year = "16010101"): string =>
  [
    "BEGIN:VTIMEZONE",
    `TZID:${id}`,
    "BEGIN:STANDARD",
    `DTSTART:${year}T030000`,
    `TZOFFSETFROM:${daylight?.[0] ?? standard[0]}`,
    `TZOFFSETTO:${standard[0]}`,
    ...(standard[1] === "" ? [] : [`RRULE:FREQ=YEARLY;INTERVAL=1;${standard[1]}`]),
    "END:STANDARD",
    ...(daylight
      ? [
          "BEGIN:DAYLIGHT",
          `DTSTART:${year}T020000`,
          `TZOFFSETFROM:${standard[0]}`,
          `TZOFFSETTO:${daylight[0]}`,
          `RRULE:FREQ=YEARLY;INTERVAL=1;${daylight[1]}`,
          "END:DAYLIGHT",
        ]
      : []),
    "END:VTIMEZONE",
    "",
  ].join("\r\n");

const european = (id: string, year?: string): string =>
  rules(id, ["+0100", "BYDAY=-1SU;BYMONTH=10"], ["+0200", "BYDAY=-1SU;BYMONTH=3"], year);

describe("zones of calendar times", () => {
  test("UTC, IANA, Windows, Outlook, quoted and Mozilla names", () => {
    const zoneOf = (line: string) => read(line)?.start;
    expect(zoneOf("DTSTART:20261110T140000Z")).toEqual({ local: "2026-11-10T14:00:00", zone: "UTC", instant: "2026-11-10T14:00:00+00:00" });
    expect(zoneOf("DTSTART;TZID=America/New_York:20261110T140000")).toMatchObject({
      zone: "America/New_York",
      instant: "2026-11-10T14:00:00-05:00",
    });
    expect(zoneOf("DTSTART;TZID=W. Europe Standard Time:20260710T140000")).toMatchObject({
      zone: "Europe/Berlin",
      instant: "2026-07-10T14:00:00+02:00",
    });
    expect(zoneOf('DTSTART;TZID="(UTC+00:00) Dublin, Edinburgh, Lisbon, London":20260710T140000')).toMatchObject({
      zone: "Europe/London",
      instant: "2026-07-10T14:00:00+01:00",
    });
    expect(zoneOf("DTSTART;TZID=/mozilla.org/20050126_1/Europe/Berlin:20261110T140000")).toMatchObject({ zone: "Europe/Berlin" });
    expect(zoneOf('DTSTART;TZID="Europe/Berlin:20261110T140000')).toMatchObject({ zone: "Europe/Berlin" });
    expect(zoneOf("DTSTART;TZID=(UTC+01:00) Amsterdam, Berlin, Bern:20261110T140000")).toMatchObject({ zone: "Europe/Berlin" });
    expect(zoneOf("DTSTART;TZID=tzone://Microsoft/Utc:20261110T140000")).toMatchObject({ zone: "UTC" });
  });

  test("rules without a known name: the zone that keeps them, from year 1601, 1970 or 1", () => {
    for (const year of ["16010101", "19700101", "00010101"]) {
      const event = read("DTSTART;TZID=Customized Time Zone:20260710T140000", european("Customized Time Zone", year));
      expect(event?.start).toMatchObject({ zone: "Europe/Berlin", instant: "2026-07-10T14:00:00+02:00" });
    }
    const american = rules("My zone", ["-0600", "BYDAY=1SU;BYMONTH=11"], ["-0500", "BYDAY=2SU;BYMONTH=3"]);
    expect(read("DTSTART;TZID=My zone:20261102T090000", american)?.start).toMatchObject({
      zone: "America/Chicago",
      instant: "2026-11-02T09:00:00-06:00",
    });
  });

  test("rules that never change give an offset and a doubt", () => {
    const event = read("DTSTART;TZID=Office:20261110T140000", rules("Office", ["+0530", ""], null));
    expect(event?.start).toMatchObject({ zone: "UTC+05:30", instant: "2026-11-10T14:00:00+05:30" });
    expect(event?.doubts).toEqual(["unknown zone: Office"]);
  });

  test("rules that contradict the name: the name counts, and the doubt is told", () => {
    const event = read("DTSTART;TZID=Europe/London:20261110T140000", rules("Europe/London", ["-0500", ""], null));
    expect(event?.start?.instant).toBe("2026-11-10T14:00:00+00:00");
    expect(event?.doubts[0]).toContain("disagree with Europe/London");
  });

  test("X-LIC-LOCATION and X-WR-TIMEZONE help where the name does not", () => {
    const lic = rules("zone-7", ["+0530", ""], null).replace("TZID:zone-7", "TZID:zone-7\r\nX-LIC-LOCATION:Asia/Kolkata");
    expect(read("DTSTART;TZID=zone-7:20261110T140000", lic)?.start?.zone).toBe("Asia/Kolkata");
    expect(read("DTSTART;TZID=Whatever:20261110T140000", "X-WR-TIMEZONE:Asia/Tokyo\r\n")?.start?.zone).toBe("Asia/Tokyo");
    expect(read("DTSTART:20261110T140000", "X-WR-TIMEZONE:Asia/Tokyo\r\n")?.start?.instant).toBe("2026-11-10T14:00:00+09:00");
  });

  test("a floating time has no instant unless a hint is given, and never the machine's zone", () => {
    expect(read("DTSTART:20270219T084000\nDURATION:PT50M")).toMatchObject({
      start: { local: "2027-02-19T08:40:00", zone: null, instant: null },
      end: { local: "2027-02-19T09:30:00", instant: null },
    });
    const hinted = readCalendars([{ method: null, content: calendar("DTSTART:20270219T084000") }], { zone: "Europe/London" })[0];
    expect(hinted?.start?.instant).toBe("2027-02-19T08:40:00+00:00");
    expect(hinted?.doubts).toContain("floating time: no zone is named");
  });

  test("an hour that does not exist, and one that exists twice, are doubted", () => {
    expect(read("DTSTART;TZID=Europe/London:20260329T013000")?.doubts[0]).toContain("the clock changes");
    expect(read("DTSTART;TZID=America/New_York:20261101T013000")?.doubts[0]).toContain("the clock changes");
    expect(read("DTSTART;TZID=America/New_York:20261101T033000")?.doubts).toEqual([]);
  });
});

describe("events", () => {
  test("what is asked: request, cancellation, counter, by METHOD, Content-Type or STATUS", () => {
    const start = "DTSTART:20261110T140000Z";
    expect(read(start, "METHOD:REQUEST\r\n")).toMatchObject({ method: "REQUEST", cancelled: false });
    expect(read(start, "METHOD:CANCEL\r\n")).toMatchObject({ method: "CANCEL", cancelled: true });
    expect(read(start, "METHOD:COUNTER\r\n")).toMatchObject({ method: "COUNTER", cancelled: false });
    expect(read(start, "", "request")).toMatchObject({ method: "REQUEST" });
    expect(read(start)).toMatchObject({ method: null });
    expect(read(`${start}\nSTATUS:CANCELLED`, "METHOD:PUBLISH\r\n")).toMatchObject({ method: "PUBLISH", cancelled: true });
  });

  test("whole days, lengths, missing ends, truncated times", () => {
    expect(read("DTSTART;VALUE=DATE:20261110\nDTEND;VALUE=DATE:20261111")).toMatchObject({
      allDay: true,
      start: { local: "2026-11-10", instant: null },
      end: { local: "2026-11-11" },
    });
    expect(read("DTSTART:20261110T140000Z\nDURATION:PT1H30M")?.end?.instant).toBe("2026-11-10T15:30:00+00:00");
    expect(read("DTSTART:20261110T140000Z\nDURATION:P1W")?.end?.instant).toBe("2026-11-17T14:00:00+00:00");
    expect(read("DTSTART:20261110T140000Z")?.end).toBeNull();
    expect(read("DTSTART:20261110T1400Z")?.start?.instant).toBe("2026-11-10T14:00:00+00:00");
    expect(read("DTSTART:20261110T140000Z\nDTEND:20261110T130000Z")).toMatchObject({ end: null, doubts: ["ends before it starts"] });
    expect(read("DTSTART:20261350T990000Z")).toMatchObject({ start: null });
  });

  test("people are people: no rooms, no equipment; names and addresses as written", () => {
    const event = read(
      [
        'ORGANIZER;CN="Quist, Mara":mailto:mara@linden.example',
        "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;CN=Robin Ashe:MAILTO:robin@home.example",
        "ATTENDEE;ROLE=OPT-PARTICIPANT;CN=paul@linden.example:mailto:paul@linden.example",
        "ATTENDEE;CUTYPE=ROOM;CN=Room 4:mailto:room4@linden.example",
        "ATTENDEE;CN=Beamer:mailto:c_1@resource.calendar.google.com",
        "ATTENDEE;ROLE=NON-PARTICIPANT;CN=Projector:mailto:p@linden.example",
        "DTSTART:20261110T140000Z",
      ].join("\n"),
    );
    expect(event?.organizer).toEqual({ name: "Quist, Mara", address: "mara@linden.example" });
    expect(event?.attendees).toEqual([
      { name: "Robin Ashe", address: "robin@home.example", optional: false },
      { name: null, address: "paul@linden.example", optional: true },
    ]);
  });

  test("links, text and place, unescaped; HTML read for its words", () => {
    const event = read(
      'DTSTART:20261110T140000Z\nSUMMARY:Interview\\, round 2\nLOCATION:Main Street 4\\; room 2\nDESCRIPTION:Hello\\n<br>see <a href="https://x.example">this</a>\nX-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij\nX-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/l/meetup-join/1\nURL:javascript:alert(1)',
    );
    expect(event).toMatchObject({
      summary: "Interview, round 2",
      location: "Main Street 4; room 2",
      urls: ["https://meet.google.com/abc-defg-hij", "https://teams.microsoft.com/l/meetup-join/1"],
    });
    expect(event?.description).toBe("Hello\nsee this");
    expect(read("DTSTART:20261110T140000Z\nX-ALT-DESC;FMTTYPE=text/html:<p>Only <b>here</b></p>")?.description).toBe("Only here");
  });

  test("an older SEQUENCE of the same event is dropped, changed single days of a series stay apart", () => {
    const part = (sequence: number, hour: string, more = "") => ({
      method: "REQUEST",
      content: calendar(`SEQUENCE:${sequence}\r\nDTSTART:20261110T${hour}0000Z${more}`),
    });
    expect(readCalendars([part(2, "15"), part(0, "14")], none).map((event) => [event.sequence, event.start?.local])).toEqual([
      [2, "2026-11-10T15:00:00"],
    ]);
    expect(readCalendars([part(0, "14"), part(0, "14")], none)).toHaveLength(1);
    expect(readCalendars([part(0, "14"), part(0, "16", "\r\nRECURRENCE-ID:20261117T140000Z")], none)).toHaveLength(2);
  });

  test("a series is read once and never expanded", () => {
    const event = read("DTSTART:20261110T140000Z\nRRULE:FREQ=SECONDLY;COUNT=1000000000");
    expect(event?.start?.local).toBe("2026-11-10T14:00:00");
    expect(event?.doubts[0]).toContain("series");
  });

  test("broken folding, bare line feeds, a byte-order mark, missing ends", () => {
    const text =
      "\ufeffBEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;TZID=Europe/\n Berlin:20261110T14\n\t0000\nSUMMARY:Inter\nview with Mara\nDESCRIPTION:a\\nb";
    expect(readCalendars([{ method: null, content: text }], none)[0]).toMatchObject({
      start: { instant: "2026-11-10T14:00:00+01:00" },
      summary: "Interview with Mara",
      description: "a\nb",
    });
  });

  test("several events in one file, fifty at most; a file of rubbish has none", () => {
    const event = (n: number) => `BEGIN:VEVENT\r\nUID:${n}\r\nDTSTART:20261110T140000Z\r\nEND:VEVENT\r\n`;
    const many = `BEGIN:VCALENDAR\r\n${Array.from({ length: 2000 }, (_, n) => event(n)).join("")}END:VCALENDAR\r\n`;
    expect(readCalendars([{ method: null, content: many }], none)).toHaveLength(50);
    expect(readCalendars([{ method: null, content: "not a calendar" }], none)).toEqual([]);
    expect(readCalendars([{ method: null, content: "BEGIN:VCALENDAR\r\n".repeat(50_000) }], none)).toEqual([]);
    expect(
      readCalendars(
        [{ method: null, content: calendar("__proto__:x\r\nconstructor:y\r\nUID:__proto__\r\nDTSTART:20261110T140000Z") }],
        none,
      ),
    ).toHaveLength(1);
  });

  test("no text makes it throw", () => {
    const line = fc.oneof(
      fc.constantFrom(
        "BEGIN:VCALENDAR",
        "BEGIN:VEVENT",
        "END:VEVENT",
        "BEGIN:VTIMEZONE",
        "TZID:X",
        "BEGIN:STANDARD",
        "TZOFFSETTO:+0100",
        "RRULE:FREQ=YEARLY;BYDAY=9SU;BYMONTH=99",
        "DTSTART;TZID=X:20260231T250000",
        "DTSTART;TZID=X:20260710T120000",
        "DTSTART:19000101T000000",
        "DURATION:P",
        "DURATION:-PT5M",
        "DURATION:P9999WT99999H",
        'ATTENDEE;CN="',
        "SEQUENCE:-9e99",
        "DTEND;VALUE=DATE:20260710",
        "X-WR-TIMEZONE:UTC+14:00",
      ),
      fc.string({ maxLength: 40 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        for (const event of readCalendars([{ method: "X", content: `BEGIN:VCALENDAR\nBEGIN:VEVENT\n${lines.join("\n")}` }], none))
          expect(event.sequence).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });
});
