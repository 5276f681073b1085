import { Temporal } from "temporal-polyfill";
import { type Component, type Property, propertyOf } from "./components.ts";
import type { CalendarTime } from "./event.ts";
import { resolveZone } from "./zone-name.ts";
import { ruleOffset, zoneOffset, zoneOfRules } from "./zone-rules.ts";

/** Finds the zone a time is in, and adds durations, with the calendar it stands in at hand. */
export type ZoneFinder = {
  zoneOf: (tzid: string | null, local: Temporal.PlainDateTime, doubts: string[]) => string | null;
  after: (start: CalendarTime, duration: string) => CalendarTime | null;
};

const pad = (value: number): string => String(value).padStart(2, "0");

/** `UTC±hh:mm` from minutes east of UTC. */
const fixedZone = (minutes: number): string =>
  minutes === 0 ? "UTC" : `UTC${minutes < 0 ? "-" : "+"}${pad(Math.floor(Math.abs(minutes) / 60))}:${pad(Math.abs(minutes) % 60)}`;

/** The name under which Temporal knows a zone of ours. */
const temporalZone = (zone: string): string => (/^UTC[+-]/.test(zone) ? zone.slice(3) : zone);

const note = (doubts: string[], doubt: string): void => {
  if (!doubts.includes(doubt)) doubts.push(doubt);
};

/** A local time in a zone as an instant. In the hour that the clock skips or repeats the earlier offset is taken, and a doubt says so. */
const settle = (local: Temporal.PlainDateTime, zone: string, doubts: string[]): CalendarTime => {
  const known = temporalZone(zone);
  try {
    local.toZonedDateTime(known, { disambiguation: "reject" });
  } catch {
    note(
      doubts,
      `the clock changes at ${local.toString({ smallestUnit: "minute" })} in ${zone}: that time does not exist, or exists twice`,
    );
  }
  const zoned = local.toZonedDateTime(known);
  return {
    local: local.toString({ smallestUnit: "second" }),
    zone,
    instant: zoned.toString({ timeZoneName: "never", smallestUnit: "second" }),
  };
};

/**
 * DTSTART or DTEND. `local` is the time as written in `zone` (for UTC: in UTC); a date alone has ten characters. Truncated times ("20270315T14"
 * or without seconds) are read, because programs write them.
 */
export const readTime = (property: Property, zones: ZoneFinder, doubts: string[]): CalendarTime | null => {
  const found = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2})?:?(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?/i.exec(property.value);
  if (!found) return null;
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map((part) => (part === undefined ? undefined : Number(part)));
  try {
    const date = Temporal.PlainDate.from({ year: year ?? 0, month: month ?? 0, day: day ?? 0 }, { overflow: "reject" });
    if (date.year < 1970 || date.year > 2200) return null;
    if (hour === undefined) return { local: date.toString(), zone: null, instant: null };
    const time = { hour, minute: minute ?? 0, second: Math.min(second ?? 0, 59) };
    const local = date.toPlainDateTime(Temporal.PlainTime.from(time, { overflow: "reject" }));
    const suffix = found[7]?.toUpperCase();
    if (suffix === "Z") return settle(local, "UTC", doubts);
    if (suffix) return settle(local, resolveZone(suffix) ?? "UTC", doubts);
    const zone = zones.zoneOf(property.params.get("TZID") ?? null, local, doubts);
    return zone === null ? { local: local.toString({ smallestUnit: "second" }), zone: null, instant: null } : settle(local, zone, doubts);
  } catch {
    return null;
  }
};

const readDuration = (text: string): Temporal.Duration | null => {
  const found = /^([+-])?P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?$/i.exec(text);
  if (!found || found[1] === "-") return null;
  const [weeks, days, hours, minutes, seconds] = found.slice(2).map((part) => Number(part ?? 0));
  return Temporal.Duration.from({ weeks: weeks ?? 0, days: days ?? 0, hours: hours ?? 0, minutes: minutes ?? 0, seconds: seconds ?? 0 });
};

const zoneByName = (tzid: string, rules: Component | null, local: Temporal.PlainDateTime, doubts: string[]): string | null => {
  const named = resolveZone(tzid);
  if (!named) return null;
  const ruled = rules ? ruleOffset(rules, local) : null;
  if (ruled !== null && !named.startsWith("UTC") && ruled !== zoneOffset(named, local))
    note(doubts, `the calendar's own rules for ${tzid.slice(0, 60)} disagree with ${named}`);
  return named;
};

/**
 * How zones are settled, in this order: the name where it is an IANA, Windows or Outlook name (rules that lie about it are noted); the IANA zone that
 * keeps the calendar's own VTIMEZONE rules; X-LIC-LOCATION; the fixed offset of the rules; X-WR-TIMEZONE; the hint. A time with no zone at all is
 * floating: it takes X-WR-TIMEZONE or the hint, with a doubt, else stays without an instant.
 */
export const zoneFinder = (calendar: Component, hint: string | null): ZoneFinder => {
  const bare = (text: string): string => text.replaceAll('"', "").trim().toLowerCase();
  const rulesOf = (tzid: string): Component | null =>
    calendar.components.find(
      (component) => component.name === "VTIMEZONE" && bare(propertyOf(component, "TZID")?.value ?? "") === bare(tzid),
    ) ?? null;
  const whole = resolveZone(propertyOf(calendar, "X-WR-TIMEZONE")?.value ?? "");
  return {
    zoneOf: (tzid, local, doubts) => {
      if (tzid === null) {
        note(doubts, whole ? `no zone at the time itself: ${whole} is the calendar's` : "floating time: no zone is named");
        return whole ?? hint;
      }
      const rules = rulesOf(tzid);
      const named = zoneByName(tzid, rules, local, doubts);
      if (named) return named;
      const place = rules ? resolveZone(propertyOf(rules, "X-LIC-LOCATION")?.value ?? "") : null;
      const kept = rules ? zoneOfRules(rules, local) : null;
      if (kept) return kept;
      if (place) return place;
      const ruled = rules ? ruleOffset(rules, local) : null;
      if (ruled !== null && (whole === null || zoneOffset(temporalZone(whole), local) !== ruled)) {
        note(doubts, `unknown zone: ${tzid.slice(0, 60)}`);
        return fixedZone(ruled);
      }
      if (!whole) note(doubts, `unknown zone: ${tzid.slice(0, 60)}`);
      return whole ?? hint;
    },
    after: (start, text) => {
      const duration = readDuration(text);
      if (!duration) return null;
      if (start.local.length === 10)
        return {
          local: Temporal.PlainDate.from(start.local)
            .add({ days: Math.max(duration.days + duration.weeks * 7, 1) })
            .toString(),
          zone: null,
          instant: null,
        };
      if (start.zone === null)
        return { ...start, local: Temporal.PlainDateTime.from(start.local).add(duration).toString({ smallestUnit: "second" }) };
      const end = Temporal.PlainDateTime.from(start.local).toZonedDateTime(temporalZone(start.zone)).add(duration);
      return {
        local: end.toPlainDateTime().toString({ smallestUnit: "second" }),
        zone: start.zone,
        instant: end.toString({ timeZoneName: "never", smallestUnit: "second" }),
      };
    },
  };
};
