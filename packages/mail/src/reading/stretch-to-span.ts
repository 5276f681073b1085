import { Temporal } from "temporal-polyfill";
import { toInstant } from "../time/at-instant.ts";
import type { Span } from "./event-times.ts";
import type { Questions } from "./questions.ts";
import type { ZoneGuess } from "./settle-zone.ts";
import type { Stretch } from "./text-times.ts";

const later = (start: string, minutes: number): string => {
  const offset = /([+-]\d\d:\d\d|Z)$/.exec(start)?.[0] ?? "Z";
  return Temporal.Instant.from(start)
    .add({ minutes })
    .toZonedDateTimeISO(offset === "Z" ? "UTC" : offset)
    .toString({ timeZoneName: "never", smallestUnit: "second" });
};

/**
 * A stretch of a day as two instants. The end is the one written, or the start and the length (`minutes`, from elsewhere in the mail) together.
 * An hour that the clock skips or repeats, a day that may be another, and a zone that nothing tells are asked about.
 */
export const spanOf = (stretch: Stretch, zone: ZoneGuess, minutes: number | null, questions: Questions): Span => {
  const timeZone = stretch.zone ?? zone.zone;
  const line = stretch.mentions[0]?.line ?? null;
  for (const mention of stretch.mentions) for (const doubt of mention.doubts) questions.ask(doubt.field, mention.line, doubt.why);
  if (stretch.time === null) return { start: null, end: null, timeZone, allDay: false };
  if (stretch.zone === null && !zone.told) questions.ask("timeZone", line, "the mail names no time zone, so your own was taken");
  const at = toInstant(stretch.date, stretch.time, timeZone);
  if (at.kind === "invalid") return { start: null, end: null, timeZone: null, allDay: false };
  if (at.kind !== "instant") questions.ask("start", line, "the clock changes in that hour");
  const start = at.kind === "instant" ? at.text : at.earlier;
  if (stretch.endTime !== null) {
    const end = toInstant(stretch.endDate ?? stretch.date, stretch.endTime, timeZone);
    if (end.kind !== "invalid") return { start, end: end.kind === "instant" ? end.text : end.earlier, timeZone, allDay: false };
  }
  const length = stretch.minutes ?? minutes;
  return { start, end: length === null ? null : later(start, length), timeZone, allDay: false };
};
