import { Temporal } from "temporal-polyfill";
import { millisOf } from "./millis.ts";
import type { Office } from "./office.ts";

/** Made once: to make a formatter costs fifty times what it costs to write with it. Days and clocks are written as they stand, so all are in UTC. */
const writers = (locale: string, clock: Intl.DateTimeFormatOptions) => {
  const day = { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" } as const;
  return {
    day: new Intl.DateTimeFormat(locale, day),
    dayAndYear: new Intl.DateTimeFormat(locale, { ...day, year: "numeric" }),
    clock: new Intl.DateTimeFormat(locale, { ...clock, timeZone: "UTC" }),
  };
};
const spellings = {
  british: writers("en-GB", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
  american: writers("en-US", { hour: "numeric", minute: "2-digit", hour12: true }),
};
type Day = Pick<Temporal.PlainDate, "year" | "month" | "day">;
type Clock = Pick<Temporal.PlainTime, "hour" | "minute">;

const offsetMillis = (millis: number, timeZone: string): number =>
  Temporal.Instant.fromEpochMilliseconds(millis).toZonedDateTimeISO(timeZone).offsetNanoseconds / 1_000_000;
/** What clocks in the zone show at that time, as milliseconds since 1970 in UTC: what the writers write. */
const localMillis = (time: string, timeZone: string): number => millisOf(time) + offsetMillis(millisOf(time), timeZone);
const millisOfDay = ({ year, month, day }: Day): number => new Date(0).setUTCFullYear(year, month - 1, day);
const dayMillis = 86_400_000;

type Spelling = Pick<Office, "settings">;

/** "Thursday 3 December 2026" or "Thursday, December 3, 2026", by the candidate's spelling. */
export const dayInWords = (day: Day, { settings }: Spelling): string => writtenDay(millisOfDay(day), "dayAndYear", settings);

/** "Thursday 3 December" or "Thursday, December 3". */
export const dayOfYearInWords = (day: Day, { settings }: Spelling): string => writtenDay(millisOfDay(day), "day", settings);

/** Some versions of the locale data put a comma after a British weekday, some do not. */
const writtenDay = (local: number, as: "day" | "dayAndYear", { spelling }: Spelling["settings"]): string => {
  const words = spellings[spelling][as].format(local);
  return spelling === "british" ? words.replace(",", "") : words;
};

/** "14:00" or "2:00 PM". */
export const clockInWords = ({ hour, minute }: Clock, { settings }: Spelling): string =>
  writtenClock((hour * 60 + minute) * 60_000, settings);

const writtenClock = (local: number, { spelling }: Spelling["settings"]): string => spellings[spelling].clock.format(local);

/** "at 14:42", "tomorrow at 09:00", "on Monday 7 December at 08:30": a moment as seen from `now`, in the candidate's zone. */
export const momentInWords = (at: string, office: Office, now: string): string => {
  const local = localMillis(at, office.timeZone);
  const clock = writtenClock(local, office.settings);
  const days = Math.floor(local / dayMillis) - Math.floor(localMillis(now, office.timeZone) / dayMillis);
  if (days === 0) return `at ${clock}`;
  if (days === 1) return `tomorrow at ${clock}`;
  if (days === -1) return `yesterday at ${clock}`;
  return `on ${writtenDay(local, "day", office.settings)} at ${clock}`;
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
  const offset = (id: string): number => offsetMillis(millisOf(span.start), zoneId(id));
  const own =
    !span.allDay && zone !== office.timeZone && offset(zone) !== offset(office.timeZone) ? inZone(span, office.timeZone, office) : null;
  return { written, own };
};

const inZone = (span: { start: string; end: string | null; allDay: boolean }, zone: string, { settings }: Office): string => {
  const start = localMillis(span.start, zoneId(zone));
  const day = writtenDay(start, "dayAndYear", settings);
  if (span.allDay) return `${day}, all day`;
  const until = span.end === null ? "" : ` to ${writtenClock(localMillis(span.end, zoneId(zone)), settings)}`;
  return `${day}, ${writtenClock(start, settings)}${until} (${zoneInWords(zone)})`;
};
