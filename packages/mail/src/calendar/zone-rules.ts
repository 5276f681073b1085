import { Temporal } from "temporal-polyfill";
import { type Component, propertyOf } from "./components.ts";

/** When an observance (STANDARD or DAYLIGHT) begins in a year, and the offset it begins (minutes east of UTC). */
type Observance = { offset: number; onset: (year: number) => Temporal.PlainDateTime | null };

const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

const offsetOf = (value: string): number | null => {
  const found = /^([+-]?)(\d{2}):?(\d{2})/.exec(value.trim());
  if (!found) return null;
  const minutes = Number(found[2]) * 60 + Number(found[3]);
  return minutes > 14 * 60 ? null : found[1] === "-" ? -minutes : minutes;
};

/** The day that `BYMONTH;BYDAY` or `BYMONTH;BYMONTHDAY` names in a year; only yearly rules are read, others count as the date of DTSTART. */
const dayOfRule = (rule: Map<string, string>, start: Temporal.PlainDateTime, year: number): Temporal.PlainDate | null => {
  const month = Number(rule.get("BYMONTH") ?? start.month);
  if (!(month >= 1 && month <= 12)) return null;
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  const byDay = /^([+-]?\d)?(MO|TU|WE|TH|FR|SA|SU)$/.exec(rule.get("BYDAY") ?? "");
  if (!byDay) return first.with({ day: Math.min(Number(rule.get("BYMONTHDAY") ?? start.day) || 1, first.daysInMonth) });
  const weekday = weekdays.indexOf(byDay[2] ?? "MO") + 1;
  const nth = Number(byDay[1] ?? 1);
  const earliest = Math.max(1, Number((rule.get("BYMONTHDAY") ?? "1").split(",")[0]) || 1);
  if (nth < 0) {
    const last = first.with({ day: first.daysInMonth });
    return last.subtract({ days: ((last.dayOfWeek - weekday + 7) % 7) + (-nth - 1) * 7 });
  }
  const from = first.with({ day: Math.min(earliest, first.daysInMonth) });
  return from.add({ days: ((weekday - from.dayOfWeek + 7) % 7) + (Math.max(nth, 1) - 1) * 7 });
};

const observanceOf = (component: Component): Observance | null => {
  const offset = offsetOf(propertyOf(component, "TZOFFSETTO")?.value ?? "");
  const written = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})/.exec(propertyOf(component, "DTSTART")?.value ?? "");
  if (offset === null || !written) return null;
  const [year, month, day, hour, minute] = written.slice(1).map(Number);
  try {
    const start = Temporal.PlainDateTime.from({
      year: year ?? 1970,
      month: month ?? 1,
      day: day ?? 1,
      hour: hour ?? 0,
      minute: minute ?? 0,
    });
    const ruleText = propertyOf(component, "RRULE")?.value.toUpperCase() ?? null;
    if (ruleText === null) return { offset, onset: (asked) => (asked >= start.year ? start : null) };
    const rule = new Map(ruleText.split(";").map((part): [string, string] => [part.split("=")[0] ?? "", part.split("=")[1] ?? ""]));
    const until = Number((rule.get("UNTIL") ?? "9999").slice(0, 4));
    return {
      offset,
      onset: (asked) => (asked < start.year || asked > until ? null : (dayOfRule(rule, start, asked)?.toPlainDateTime(start) ?? null)),
    };
  } catch {
    return null;
  }
};

/** The offset (minutes) that a VTIMEZONE's own rules give at a local time, or null when they say nothing. Rules from year 1 or 1601 are as good as others. */
export const ruleOffset = (zone: Component, local: Temporal.PlainDateTime): number | null => {
  const begun = zone.components
    .slice(0, 20)
    .map(observanceOf)
    .filter((observance) => observance !== null)
    .flatMap((observance) =>
      [local.year - 1, local.year].flatMap((year) => {
        const at = observance.onset(year);
        return at && Temporal.PlainDateTime.compare(at, local) <= 0 ? [{ at, offset: observance.offset }] : [];
      }),
    );
  begun.sort((a, b) => Temporal.PlainDateTime.compare(a.at, b.at));
  const last = begun.at(-1);
  if (last) return last.offset;
  const only = zone.components.length === 1 ? zone.components[0] : undefined;
  return only ? offsetOf(propertyOf(only, "TZOFFSETTO")?.value ?? "") : null;
};

/** Zones that stand for a pair of rules, the ones most people live in first. */
const familiar = [
  "Europe/Berlin",
  "Europe/London",
  "America/New_York",
  "America/Chicago",
  "America/Los_Angeles",
  "America/Denver",
  "America/Phoenix",
  "Asia/Kolkata",
  "Australia/Sydney",
  "Europe/Athens",
  "Europe/Istanbul",
  "Asia/Dubai",
  "Asia/Singapore",
  "Asia/Tokyo",
  "America/Sao_Paulo",
  "America/Halifax",
  "America/Anchorage",
  "Pacific/Honolulu",
  "Pacific/Auckland",
  "Australia/Adelaide",
  "Australia/Brisbane",
  "Africa/Johannesburg",
  "Asia/Jerusalem",
  "Asia/Karachi",
  "Asia/Dhaka",
  "Asia/Bangkok",
  "America/Mexico_City",
  "America/Bogota",
  "Africa/Lagos",
  "Asia/Riyadh",
  "Europe/Moscow",
  "America/St_Johns",
  "Asia/Tehran",
  "Asia/Kathmandu",
  "Atlantic/Azores",
  "America/Santiago",
];

/** Minutes east of UTC of an IANA zone at a local time. */
export const zoneOffset = (zone: string, local: Temporal.PlainDateTime): number => local.toZonedDateTime(zone).offsetNanoseconds / 60e9;

/** A zone whose clock agrees with the rules on the 15th of every month of that year and at the time itself; null when none does, or when the rules never change (then many do). */
export const zoneOfRules = (zone: Component, local: Temporal.PlainDateTime): string | null => {
  const samples = [
    local,
    ...Array.from({ length: 12 }, (_, index) => Temporal.PlainDateTime.from({ year: local.year, month: index + 1, day: 15, hour: 12 })),
  ];
  const wanted = samples.map((sample) => ruleOffset(zone, sample));
  if (wanted.includes(null) || new Set(wanted).size === 1) return null;
  return familiar.find((name) => samples.every((sample, index) => zoneOffset(name, sample) === wanted[index])) ?? null;
};
