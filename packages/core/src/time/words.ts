import { Temporal } from "temporal-polyfill";
import type { Office } from "./office.ts";

const localeOf = ({ settings }: Office): string => (settings.spelling === "american" ? "en-US" : "en-GB");
const clockIn = (office: Office): Intl.DateTimeFormatOptions =>
  settingsClock(office) ? { hour: "numeric", minute: "2-digit", hour12: true } : { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
const settingsClock = ({ settings }: Office): boolean => settings.spelling === "american";

/** "Thursday 3 December 2026" or "Thursday, December 3, 2026", by the candidate's spelling. */
export const dayInWords = (day: Temporal.PlainDate, office: Office): string =>
  british(day.toLocaleString(localeOf(office), { weekday: "long", day: "numeric", month: "long", year: "numeric" }), office);

/** Some versions of the locale data put a comma after a British weekday, some do not. */
const british = (words: string, { settings }: Office): string => (settings.spelling === "british" ? words.replace(",", "") : words);

/** "14:00" or "2:00 PM". */
export const clockInWords = (time: Temporal.PlainTime, office: Office): string => time.toLocaleString(localeOf(office), clockIn(office));

/** "at 14:42", "tomorrow at 09:00", "on Monday 7 December at 08:30": a moment as seen from `now`, in the candidate's zone. */
export const momentInWords = (at: string, office: Office, now: string): string => {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(office.timeZone);
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(office.timeZone).toPlainDate();
  const clock = clockInWords(local.toPlainTime(), office);
  const days = today.until(local.toPlainDate()).days;
  if (days === 0) return `at ${clock}`;
  if (days === 1) return `tomorrow at ${clock}`;
  if (days === -1) return `yesterday at ${clock}`;
  const day = local.toPlainDate().toLocaleString(localeOf(office), { weekday: "long", day: "numeric", month: "long" });
  return `on ${british(day, office)} at ${clock}`;
};

/** "New York time" of "America/New_York"; an offset stays as it is. */
export const zoneInWords = (timeZone: string): string => {
  if (/^(UTC|GMT)/u.test(timeZone)) return timeZone;
  return `${timeZone.split("/").at(-1)?.replaceAll("_", " ")} time`;
};

/** An offset such as "UTC+01:00" is written "+01:00" where a zone is expected. */
export const zoneId = (timeZone: string): string => timeZone.replace(/^UTC(?=[+-])/u, "");

/** "Thursday 3 December 2026, 14:00 to 14:45 (New York time)", and the same in the candidate's own zone where that differs. */
export const spanInWords = (
  span: { start: string; end: string | null; timeZone: string | null; allDay: boolean },
  office: Office,
): { written: string; own: string | null } => {
  const zone = span.timeZone ?? office.timeZone;
  const written = inZone(span, zone, office);
  const start = Temporal.Instant.from(span.start);
  const offset = (id: string): string => start.toZonedDateTimeISO(zoneId(id)).offset;
  const own = !span.allDay && offset(zone) !== offset(office.timeZone) ? inZone(span, office.timeZone, office) : null;
  return { written, own };
};

const inZone = (span: { start: string; end: string | null; allDay: boolean }, zone: string, office: Office): string => {
  const start = Temporal.Instant.from(span.start).toZonedDateTimeISO(zoneId(zone));
  const day = dayInWords(start.toPlainDate(), office);
  if (span.allDay) return `${day}, all day`;
  const end = span.end === null ? null : Temporal.Instant.from(span.end).toZonedDateTimeISO(zoneId(zone));
  const until = end === null ? "" : ` to ${clockInWords(end.toPlainTime(), office)}`;
  return `${day}, ${clockInWords(start.toPlainTime(), office)}${until} (${zoneInWords(zone)})`;
};
