import { Temporal } from "temporal-polyfill";
import type { CalendarEvent, CalendarTime } from "../calendar/event.ts";
import { toInstant } from "../time/at-instant.ts";

/** One day of interviewing as start, end and zone. */
export type Span = { start: string | null; end: string | null; timeZone: string | null; allDay: boolean };

const named = (zone: string) => (/^UTC[+-]\d\d:\d\d$/.test(zone) ? zone.slice(3) : zone);

/** The same instant on the clock of another zone, RFC 3339 with that zone's offset. */
export const onClockOf = (instant: string, zone: string): string => {
  try {
    return Temporal.Instant.from(instant).toZonedDateTimeISO(named(zone)).toString({ timeZoneName: "never", smallestUnit: "second" });
  } catch {
    return instant;
  }
};

const instantOf = (time: CalendarTime, zone: string): string | null => {
  if (time.instant !== null) return time.instant;
  const at = toInstant(time.local.slice(0, 10), time.local.slice(11, 16) || "00:00", zone);
  return at.kind === "instant" ? at.text : at.kind === "invalid" ? null : at.earlier;
};

const isUtc = (zone: string | null): boolean => zone === null || /^(?:UTC|Etc\/UTC|Z|GMT|UTC[+-]00:00)$/.test(zone);

/**
 * The days that calendar events take, oldest first; events of one day are one. `zone` is for floating times, and for showing times
 * that the calendar gives in UTC.
 */
export const spansOf = (events: readonly CalendarEvent[], zone: string, known: boolean): Span[] => {
  const spans = new Map<string, Span>();
  for (const event of events) {
    if (event.start === null) continue;
    const home = isUtc(event.start.zone) ? (event.start.zone === null || known ? zone : "UTC") : (event.start.zone ?? zone);
    const start = instantOf(event.start, home);
    if (start === null) continue;
    const shownStart = onClockOf(start, home);
    const end = event.end === null ? null : instantOf(event.end, home);
    const span: Span = { start: shownStart, end: end === null ? null : onClockOf(end, home), timeZone: home, allDay: event.allDay };
    const day = shownStart.slice(0, 10);
    const before = spans.get(day);
    if (!before) spans.set(day, span);
    else spans.set(day, joined(before, span));
  }
  return [...spans.values()].sort((a, b) => Date.parse(a.start ?? "") - Date.parse(b.start ?? ""));
};

const joined = (one: Span, other: Span): Span => {
  const first = Date.parse(one.start ?? "") <= Date.parse(other.start ?? "") ? one : other;
  const ends = [one.end, other.end].filter((end): end is string => end !== null).sort((a, b) => Date.parse(a) - Date.parse(b));
  return { ...first, end: ends[ends.length - 1] ?? null, allDay: one.allDay && other.allDay };
};
