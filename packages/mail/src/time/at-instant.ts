import { Temporal } from "temporal-polyfill";

/** What a wall clock time is in a zone: one instant (RFC 3339 with offset), or one of the two hours a year that are none or two. */
export type AtInstant = { kind: "instant"; text: string } | { kind: "gap" | "fold"; earlier: string; later: string } | { kind: "invalid" };

/** The name `Temporal` knows a zone by: `UTC+02:00` is `+02:00` there. */
const temporalZone = (zone: string): string => (/^UTC[+-]\d\d:\d\d$/.test(zone) ? zone.slice(3) : zone);

const text = (at: Temporal.ZonedDateTime): string => at.toString({ timeZoneName: "never", smallestUnit: "second" });

/**
 * @param date yyyy-mm-dd
 * @param time hh:mm
 * @param zone IANA name or `UTC±hh:mm`
 * @example toInstant("2027-03-28", "01:30", "Europe/London") // { kind: "gap", ... }
 */
export const toInstant = (date: string, time: string, zone: string): AtInstant => {
  try {
    const local = Temporal.PlainDateTime.from(`${date}T${time}`);
    const earlier = local.toZonedDateTime(temporalZone(zone), { disambiguation: "earlier" });
    const later = local.toZonedDateTime(temporalZone(zone), { disambiguation: "later" });
    if (earlier.epochMilliseconds === later.epochMilliseconds) return { kind: "instant", text: text(earlier) };
    return { kind: earlier.toPlainDateTime().equals(local) ? "fold" : "gap", earlier: text(earlier), later: text(later) };
  } catch {
    return { kind: "invalid" };
  }
};

/** Minutes east of UTC that a zone keeps at a wall clock time; null for an unknown zone. */
export const offsetMinutes = (date: string, time: string, zone: string): number | null => {
  try {
    const at = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(temporalZone(zone));
    return Math.round(at.offsetNanoseconds / 60_000_000_000);
  } catch {
    return null;
  }
};

/** `UTC+05:30` for 330. */
export const offsetName = (minutes: number): string => {
  const size = Math.abs(minutes);
  return `UTC${minutes < 0 ? "-" : "+"}${String(Math.floor(size / 60)).padStart(2, "0")}:${String(size % 60).padStart(2, "0")}`;
};
