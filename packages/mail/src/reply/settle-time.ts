import { Temporal } from "temporal-polyfill";
import type { Clock, Day, Found } from "./time-found.ts";

/** The hour of a day that is named alone ("send on Friday"): the hour our own mails give as their example. */
export const dayHour = 9;

/** Farther away than this nobody means it. */
const maxDays = 366;

const settleClock = (found: Found): Clock | null => {
  const { clock, part } = found;
  if (!clock) return part ? { hour: part.hour, minute: 0, settled: true } : null;
  if (clock.settled || !part) return clock;
  if (part.half === "pm" && clock.hour < 12) return { ...clock, hour: clock.hour + 12, settled: true };
  return { ...clock, settled: true };
};

/** The day meant, in the zone of `now`. A weekday is the next one after today, a date without a year the next one to come. */
const settleDay = (day: Day, today: Temporal.PlainDate): Temporal.PlainDate | null => {
  if (day.kind === "offset") return today.add({ days: day.days });
  if (day.kind === "weekday") return today.add({ days: ((day.weekday - today.dayOfWeek + 6) % 7) + 1 });
  try {
    if (day.kind === "day-of-month") {
      const here = Temporal.PlainDate.from({ year: today.year, month: today.month, day: day.day }, { overflow: "reject" });
      return Temporal.PlainDate.compare(here, today) >= 0 ? here : here.add({ months: 1 }).day === day.day ? here.add({ months: 1 }) : null;
    }
    const date = Temporal.PlainDate.from({ year: day.year ?? today.year, month: day.month, day: day.day }, { overflow: "reject" });
    if (day.year !== null || Temporal.PlainDate.compare(date, today) >= 0) return date;
    // A date just gone by is a slip; one half a year back is next year's.
    return date.until(today).days > 183
      ? Temporal.PlainDate.from({ year: today.year + 1, month: day.month, day: day.day }, { overflow: "reject" })
      : null;
  } catch {
    return null;
  }
};

/** "Thursday 14 May", "tomorrow, Friday": all that is said of the day must be true of one day. */
const agreedDate = (days: Day[], today: Temporal.PlainDate): Temporal.PlainDate | null => {
  const exact = days.filter((day) => day.kind !== "weekday");
  const date = settleDay(exact[0] ?? days[0] ?? { kind: "offset", days: 0 }, today);
  if (!date) return null;
  const fits = days.every((day) =>
    day.kind === "weekday" && exact.length > 0 ? day.weekday === date.dayOfWeek : settleDay(day, today)?.equals(date) === true,
  );
  return fits ? date : null;
};

/** The zone that a clock time is in: the mail's own unless another is named that can mean only one offset. */
const zoneOf = (named: string[] | null, now: Temporal.ZonedDateTime): string | null => {
  if (named === null || named.includes(now.offset)) return now.timeZoneId;
  return named.length === 1 ? (named[0] ?? null) : null;
};

/** The instant meant, RFC 3339 with its offset, or null: gone by, not a day, too far away, or meaning two things. */
export const settle = (found: Found, now: Temporal.ZonedDateTime): string | null => {
  if (found.doubt) return null;
  const zone = zoneOf(found.zone, now);
  if (zone === null) return null;
  const write = (time: Temporal.ZonedDateTime): string | null => {
    const ahead = now.until(time, { largestUnit: "hours" });
    return ahead.sign <= 0 || ahead.hours > maxDays * 24 ? null : time.toString({ timeZoneName: "never", smallestUnit: "second" });
  };
  const clock = settleClock(found);
  // One to six with nothing that tells morning from evening: two hours are possible.
  if (clock && !clock.settled && clock.hour >= 1 && clock.hour <= 6) return null;
  if (found.span) {
    if (found.days.length > 0 || found.zone || (found.part && !found.clock)) return null;
    const { minutes, days, months: spanMonths } = found.span;
    if (!clock) return write(now.add({ months: spanMonths, days }).add({ minutes }));
    if (minutes > 0) return null;
    return write(now.add({ months: spanMonths, days }).withPlainTime({ hour: clock.hour, minute: clock.minute }));
  }
  const today = now.toPlainDate();
  const on = (date: Temporal.PlainDate, hour: number, minute: number) =>
    write(date.toZonedDateTime({ timeZone: zone, plainTime: { hour, minute } }));
  const [first] = found.days;
  if (!first) {
    if (!found.clock || !clock) return null;
    return on(today, clock.hour, clock.minute) ?? on(today.add({ days: 1 }), clock.hour, clock.minute);
  }
  const date = agreedDate(found.days, today);
  if (!date) return null;
  if (!clock && first.kind === "offset" && first.days === 0) return null;
  return on(date, clock?.hour ?? dayHour, clock?.minute ?? 0);
};
