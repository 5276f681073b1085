import { Temporal } from "temporal-polyfill";
import type { Settings } from "../candidate/settings.ts";

/** When the candidate wants to hear from us: their zone (IANA) and their settings. */
export type Office = { timeZone: string; settings: Settings };

/** Of "08:30", as the settings have it. */
const clockOf = (text: string): Temporal.PlainTime => new Temporal.PlainTime(Number(text.slice(0, 2)), Number(text.slice(3)));
const isWeekend = (day: { dayOfWeek: number }): boolean => day.dayOfWeek > 5;
const at = (day: Temporal.PlainDate, clock: string, timeZone: string): Temporal.ZonedDateTime =>
  day.toZonedDateTime({ timeZone, plainTime: clockOf(clock) });

/** The day itself where drafts are welcome on it, else the next such day. */
const welcomeDay = (day: Temporal.PlainDate, office: Office): Temporal.PlainDate =>
  isWeekend(day) && !office.settings.weekends ? day.add({ days: 8 - day.dayOfWeek }) : day;

/** Out of the quiet hours: `moment` itself, or the end of the quiet hours it falls into. Weekends are not looked at. */
export const afterQuiet = (moment: Temporal.Instant, office: Office): Temporal.Instant => {
  const { quietFrom, quietTo } = office.settings;
  const local = moment.toZonedDateTimeISO(office.timeZone);
  const clock = local.toPlainTime();
  const from = clockOf(quietFrom);
  const to = clockOf(quietTo);
  const before = Temporal.PlainTime.compare;
  if (before(from, to) > 0) {
    if (before(clock, to) < 0) return at(local.toPlainDate(), quietTo, office.timeZone).toInstant();
    if (before(clock, from) >= 0) return at(local.toPlainDate().add({ days: 1 }), quietTo, office.timeZone).toInstant();
  } else if (before(clock, from) >= 0 && before(clock, to) < 0) {
    return at(local.toPlainDate(), quietTo, office.timeZone).toInstant();
  }
  return moment;
};

/** The first moment, at `moment` or after, at which a draft may reach the candidate: not in quiet hours, not on a weekend unless chosen. */
export const welcomeMoment = (moment: Temporal.Instant, office: Office): Temporal.Instant => {
  const quiet = afterQuiet(moment, office);
  const local = quiet.toZonedDateTimeISO(office.timeZone);
  const day = welcomeDay(local.toPlainDate(), office);
  return day.equals(local.toPlainDate()) ? quiet : at(day, office.settings.quietTo, office.timeZone).toInstant();
};

/**
 * When thank-you drafts reach the candidate: `thankYouHours` after the end; later than `thankYouLatest`, or in the
 * quiet hours of the morning, at `thankYouMorning`; never on a weekend unless chosen.
 */
export const planThankYouAt = (endedAt: Temporal.Instant, office: Office): Temporal.Instant => {
  const { thankYouHours, thankYouLatest, thankYouMorning, quietTo } = office.settings;
  const ready = endedAt.add({ hours: thankYouHours }).toZonedDateTimeISO(office.timeZone);
  const clock = ready.toPlainTime();
  const today = ready.toPlainDate();
  const late = Temporal.PlainTime.compare(clock, clockOf(thankYouLatest)) > 0;
  const early = Temporal.PlainTime.compare(clock, clockOf(quietTo)) < 0;
  const day = welcomeDay(late ? today.add({ days: 1 }) : today, office);
  return late || early || !day.equals(today) ? at(day, thankYouMorning, office.timeZone).toInstant() : ready.toInstant();
};

/** The evening before the day of `startsAt`, both in the candidate's zone. */
export const planEveAt = (startsAt: Temporal.Instant, office: Office): Temporal.Instant =>
  at(startsAt.toZonedDateTimeISO(office.timeZone).toPlainDate().subtract({ days: 1 }), office.settings.eveAt, office.timeZone).toInstant();

/** The morning of the n-th business day (Monday to Friday) after the day of `moment`; n = 0: that day, or the next business day. */
export const businessMorningAfter = (moment: Temporal.Instant, businessDays: number, office: Office): Temporal.Instant => {
  const today = moment.toZonedDateTimeISO(office.timeZone).toPlainDate();
  let { dayOfWeek } = today;
  let days = 0;
  const go = (further: number): void => {
    days += further;
    dayOfWeek = ((dayOfWeek + further - 1) % 7) + 1;
  };
  for (let left = businessDays; left > 0; ) {
    go(1);
    if (!isWeekend({ dayOfWeek })) left -= 1;
  }
  if (isWeekend({ dayOfWeek })) go(8 - dayOfWeek);
  return at(today.add({ days }), office.settings.thankYouMorning, office.timeZone).toInstant();
};

/** The same clock time some days later (across a change of clocks too), moved to a welcome moment. */
export const welcomeDaysAfter = (moment: Temporal.Instant, days: number, office: Office): Temporal.Instant =>
  welcomeMoment(moment.toZonedDateTimeISO(office.timeZone).add({ days }).toInstant(), office);
