import type { Interview } from "@afterword/core/application/application";
import { officeOf } from "@afterword/core/plan/context";
import { clockInWords, dayInWords, momentInWords, zoneId } from "@afterword/core/time/words";
import { html } from "hono/html";
import { Temporal } from "temporal-polyfill";
import type { Visit } from "../options.ts";
import type { Markup } from "./frame.ts";

type Seen = Pick<Visit, "candidate" | "context">;

const local = (at: string, timeZone: string): Temporal.ZonedDateTime => Temporal.Instant.from(at).toZonedDateTimeISO(zoneId(timeZone));
const isAmerican = ({ candidate }: Seen): boolean => candidate.settings.spelling === "american";

/** "today at 14:42", "tomorrow at 09:00", "on Monday 7 December at 08:30": a moment as the candidate would say it now, in their zone. Of another year it says which. */
export const moment = (at: string, visit: Seen): string => {
  const { candidate, context } = visit;
  const words = momentInWords(at, officeOf(context), context.now);
  if (words.startsWith("at ")) return `today ${words}`;
  const { year } = local(at, candidate.timeZone);
  if (!words.startsWith("on ") || year === local(context.now, candidate.timeZone).year) return words;
  return words.replace(" at ", isAmerican(visit) ? `, ${year} at ` : ` ${year} at `);
};

/** The same at the beginning of a line: "Today at 14:42", "Monday 7 December at 08:30". */
export const momentHead = (at: string, visit: Seen): string => {
  const words = moment(at, visit).replace(/^on /u, "");
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** A day without an hour, of this year or another. */
export const dayHead = (day: Temporal.PlainDate, { context }: Seen): string => dayInWords(day, officeOf(context));

const dayWords = (day: Temporal.PlainDate, visit: Seen): string => {
  const days = local(visit.context.now, visit.candidate.timeZone).toPlainDate().until(day).days;
  return (
    new Map([
      [0, "today"],
      [1, "tomorrow"],
      [-1, "yesterday"],
    ]).get(days) ?? `on ${dayHead(day, visit)}`
  );
};

/** When an interview is, in the candidate's own time; one that takes the whole day has no hour. Null while nobody knows. */
export const interviewMoment = ({ start, allDay, timeZone }: Interview, visit: Seen): string | null => {
  if (start === null) return null;
  const there = local(start, timeZone ?? visit.candidate.timeZone);
  if (allDay) return dayWords(there.toPlainDate(), visit);
  const isElsewhere = there.offset !== local(start, visit.candidate.timeZone).offset;
  return `${moment(start, visit)}${isElsewhere ? ", your time" : ""}`;
};

export const timeTag = (at: string, words: string): Markup =>
  html`<time datetime="${Temporal.Instant.from(at).toString({ fractionalSecondDigits: 0 })}">${words}</time>`;

/** A place in the history, short: "3 Dec, 14:02", and the year where it is another than now. */
export const stamp = (at: string, visit: Seen): Markup => {
  const then = local(at, visit.candidate.timeZone);
  const isThisYear = then.year === local(visit.context.now, visit.candidate.timeZone).year;
  const day = then.toPlainDate().toLocaleString(isAmerican(visit) ? "en-US" : "en-GB", {
    day: "numeric",
    month: "short",
    ...(isThisYear ? {} : { year: "numeric" }),
  });
  return timeTag(at, `${day}, ${clockInWords(then.toPlainTime(), officeOf(visit.context))}`);
};
