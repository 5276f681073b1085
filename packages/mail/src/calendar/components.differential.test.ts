import fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { readComponents, unescapeText } from "./components.ts";

const word = fc.string({ unit: fc.constantFrom(..."abc XYZ019äß日🙂-_.'"), minLength: 1, maxLength: 40 }).map((text) => text.trim() || "x");
const value = fc.string({ unit: fc.constantFrom(..."abc XYZ019äß日🙂,;\\\n:-'\""), maxLength: 120 }).map((text) => text.trim());

const escaped = (text: string): string => text.replace(/[\\;,]/g, "\\$&").replaceAll("\n", "\\n");

const fold = (line: string): string => {
  const characters = [...line];
  const rows: string[] = [];
  for (let at = 0; at < characters.length; at += 50) rows.push(characters.slice(at, at + 50).join(""));
  return rows.join("\r\n ");
};

const event = fc.record({ uid: word, summary: value, description: value, name: word, sequence: fc.nat(99) });

test("well-formed calendars are read as ical.js reads them", () => {
  fc.assert(
    fc.property(fc.array(event, { minLength: 1, maxLength: 4 }), (events) => {
      const lines = events.flatMap((one) => [
        "BEGIN:VEVENT",
        `UID:${escaped(one.uid)}`,
        `SEQUENCE:${one.sequence}`,
        `SUMMARY:${escaped(one.summary)}`,
        `DESCRIPTION:${escaped(one.description)}`,
        `ATTENDEE;ROLE=REQ-PARTICIPANT;CN="${one.name}, x; y: z":mailto:a@b.example`,
        "DTSTART;TZID=Europe/Berlin:20261110T140000",
        "END:VEVENT",
      ]);
      const text = `${["BEGIN:VCALENDAR", "VERSION:2.0", ...lines, "END:VCALENDAR"].map(fold).join("\r\n")}\r\n`;
      const theirs = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents("vevent");
      const ours = readComponents(text).components[0]?.components ?? [];
      expect(ours).toHaveLength(theirs.length);
      for (const [index, component] of ours.entries()) {
        const property = (name: string) => component.properties.find((one) => one.name === name);
        const their = (name: string) => theirs[index]?.getFirstProperty(name);
        for (const name of ["uid", "summary", "description"])
          expect(unescapeText(property(name.toUpperCase())?.value ?? "")).toBe(their(name)?.getFirstValue());
        expect(Number(property("SEQUENCE")?.value)).toBe(their("sequence")?.getFirstValue());
        expect(property("ATTENDEE")?.params.get("CN")).toBe(their("attendee")?.getParameter("cn"));
        expect(property("DTSTART")?.params.get("TZID")).toBe(their("dtstart")?.getParameter("tzid"));
      }
    }),
    { numRuns: 200 },
  );
});
