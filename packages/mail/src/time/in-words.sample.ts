import { findTimes } from "./find-times.ts";
import type { TimeContext, TimeMention } from "./mention.ts";

/** One mention in one line, for tables of tests: purpose, day, hours, zone, length, the same instant elsewhere (`=`), what is doubtful (`?`). */
export const inWords = (mention: TimeMention): string => {
  const hours =
    mention.time === null
      ? mention.endDate
        ? `to ${mention.endDate}`
        : "day"
      : mention.time + (mention.endTime ? `-${mention.endTime}` : "");
  const parts = [mention.purpose, mention.date, hours, mention.zone ?? "", mention.minutes === null ? "" : `${mention.minutes}min`];
  for (const other of mention.also) parts.push(`=${other.time}@${other.zone}`);
  for (const doubt of mention.doubts) parts.push(`?${doubt.field}`);
  return parts.filter((part) => part !== "").join(" ");
};

/** A mail written on Tuesday 24 February 2026 at 10:00 UTC, in English, by nobody known. */
export const tuesday: TimeContext = { anchor: "2026-02-24T10:00:00+00:00", language: "en", dayFirst: null, country: null };

/** All mentions of a text in words. */
export const readInWords = (text: string, context: Partial<TimeContext> = {}): string[] =>
  findTimes(text, { ...tuesday, ...context }).map(inWords);
