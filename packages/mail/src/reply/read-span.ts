import { spokenAt, wordAt } from "./look-up.ts";
import type { Span } from "./time-found.ts";
import { numbers, units } from "./time-words.ts";
import type { Word } from "./words.ts";

/** "3 days", "an hour", "half an hour", "1.5 hours", "2 hours and 30 minutes". */
export const readSpan = (words: Word[], at: number): { span: Span; next: number } | null => {
  if (wordAt(words, at) === "half" && (wordAt(words, at + 1) === "an" || wordAt(words, at + 1) === "a") && wordAt(words, at + 2) === "hour")
    return { span: { minutes: 30, days: 0, months: 0 }, next: at + 3 };
  const more = wordAt(words, at + 1) === "more" ? 1 : 0;
  const joined = /^(\d{1,3})(h|hr|hrs|d|w|m|min|mins|days?|hours?|weeks?)$/.exec(wordAt(words, at));
  const text = joined?.[1] ?? wordAt(words, at);
  const unit = joined ? (joined[2] === "m" ? "minutes" : units[joined[2] ?? ""]) : units[wordAt(words, at + 1 + more).replace(/'s?$/, "")];
  const count = /^\d{1,3}(?:\.5)?$/.test(text) ? Number(text) : Object.hasOwn(numbers, text) ? (numbers[text] ?? 0) : 0;
  if (!unit || count <= 0 || count > 600) return null;
  if (!Number.isInteger(count) && unit !== "hours") return null;
  const next = joined ? at + 1 : at + 2 + more;
  const span = {
    minutes: unit === "minutes" ? count : unit === "hours" ? count * 60 : 0,
    days: unit === "days" ? count : unit === "weeks" ? count * 7 : 0,
    months: unit === "months" ? count : 0,
  };
  if (unit === "hours" && spokenAt(words, next, "and a half")) return { span: { ...span, minutes: span.minutes + 30 }, next: next + 3 };
  const rest = readSpan(words, wordAt(words, next) === "and" ? next + 1 : next);
  if (!rest) return { span, next };
  return {
    span: { minutes: span.minutes + rest.span.minutes, days: span.days + rest.span.days, months: span.months + rest.span.months },
    next: rest.next,
  };
};
