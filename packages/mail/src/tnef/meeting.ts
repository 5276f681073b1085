import { Temporal } from "temporal-polyfill";
import { resolveZone } from "../calendar/zone-name.ts";
import type { CalendarPart } from "../mime/mail.ts";
import type { Property } from "./mapi-props.ts";

/** PSETID_Appointment and PSETID_Meeting (MS-OXPROPS 1.3.2), bytes as they stand in the file. */
const appointment = "0220060000000000c000000000000046";
const meeting = "90dad86e0b451b1098da00aa003f1305";

const named = (properties: Property[], set: string, id: number): Uint8Array | null =>
  properties.find((property) => property.set === set && property.id === id)?.value ?? null;

/** FILETIME: hundreds of nanoseconds since 1601. */
const instantOf = (value: Uint8Array | null): Temporal.Instant | null => {
  if (!value || value.length < 8) return null;
  const ticks = new DataView(value.buffer, value.byteOffset, value.byteLength).getBigUint64(0, true);
  const milliseconds = Number(ticks / 10_000n) - 11_644_473_600_000;
  return milliseconds > 0 && milliseconds < 7_258_118_400_000 ? Temporal.Instant.fromEpochMilliseconds(milliseconds) : null;
};

const basic = (text: string): string => text.replace(/[-:]/g, "");

const escapeText = (text: string): string => text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");

/** DTSTART and DTEND in the meeting's own zone where it is known, else in UTC. */
const time = (name: string, at: Temporal.Instant, zone: string | null): string => {
  if (zone === null || zone.startsWith("UTC")) return `${name}:${basic(at.toString({ smallestUnit: "second" }))}`;
  return `${name};TZID=${zone}:${basic(at.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: "second" }))}`;
};

/** The calendar part that a meeting request or cancellation in a winmail.dat stands for; null when it has no time. `kind` is its message class. */
export const meetingOf = (
  properties: Property[],
  kind: string,
  text: (property: Uint8Array) => string,
  subject: string | null,
): CalendarPart | null => {
  const start = instantOf(named(properties, appointment, 0x820d));
  if (!start) return null;
  const end = instantOf(named(properties, appointment, 0x820e));
  const described = named(properties, appointment, 0x8234);
  const zone = described ? resolveZone(text(described)) : null;
  const place = named(properties, appointment, 0x8208);
  const sequence = named(properties, appointment, 0x8201);
  const uid = named(properties, meeting, 0x0003);
  const method = /cancel/i.test(kind) ? "CANCEL" : "REQUEST";
  const lines = [
    "BEGIN:VCALENDAR",
    `METHOD:${method}`,
    "BEGIN:VEVENT",
    ...(uid ? [`UID:${Buffer.from(uid).toString("hex").toUpperCase()}`] : []),
    `SEQUENCE:${sequence?.[0] ?? 0}`,
    time("DTSTART", start, zone),
    ...(end ? [time("DTEND", end, zone)] : []),
    ...(subject === null ? [] : [`SUMMARY:${escapeText(subject)}`]),
    ...(place && text(place) !== "" ? [`LOCATION:${escapeText(text(place))}`] : []),
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return { method, content: `${lines.join("\r\n")}\r\n` };
};
