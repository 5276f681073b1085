import { numberAt, type Words } from "../lexicon/words.ts";

export type RelativeDay = { days: number; sure: boolean; daypart: "am" | "pm" | null; to: number };

/** Phrases that name a day and a part of it at once. */
const daypartOf = (words: Words, from: number, to: number): "am" | "pm" | null => {
  for (let i = from; i < to; i++) {
    if (words.hit(i, "afternoon") || words.hit(i, "evening")) return "pm";
    if (words.hit(i, "morning")) return "am";
  }
  return null;
};

const amount = (words: Words, at: number): { value: number; to: number } | null => {
  const digits = numberAt(words, at);
  if (digits > 0 && digits < 100) return { value: digits, to: at + 1 };
  const spoken = words.hit(at, "number");
  return spoken && spoken.value > 0 ? { value: spoken.value, to: spoken.to } : null;
};

/** "two weeks", in days. */
export const weeksAt = (words: Words, at: number): { days: number; to: number } | null => {
  const count = amount(words, at);
  const weeks = count ? words.hit(count.to, "weeks") : null;
  return count && weeks && count.value <= 8 ? { days: count.value * 7, to: weeks.to } : null;
};

/** "today", "tomorrow afternoon", "in two weeks", "three days from now". */
export const matchRelativeDay = (words: Words, at: number): RelativeDay | null => {
  // "a week from today", "heute in einer Woche", "tomorrow week"
  const ahead = words.hit(at, "weekday-plus");
  const day = words.hit(ahead?.to ?? at, "day");
  const behind = day && !ahead ? words.hit(day.to, "weekday-plus") : null;
  if (day && (ahead || behind))
    return { days: day.value + (ahead ?? behind ?? day).value, sure: true, daypart: null, to: behind?.to ?? day.to };
  if (day) {
    const named = daypartOf(words, at, day.to);
    if (named) return { days: day.value, sure: true, daypart: named, to: day.to };
    const after = words.hit(day.to, "morning") ? "am" : words.hit(day.to, "afternoon") || words.hit(day.to, "evening") ? "pm" : null;
    const end = (words.hit(day.to, "morning") ?? words.hit(day.to, "afternoon") ?? words.hit(day.to, "evening"))?.to ?? day.to;
    return { days: day.value, sure: true, daypart: after, to: end };
  }
  // "two weeks today"
  const weeksFrom = weeksAt(words, at);
  const from = weeksFrom ? words.hit(weeksFrom.to, "day") : null;
  if (weeksFrom && from) return { days: weeksFrom.days + from.value, sure: true, daypart: null, to: from.to };
  const inside = words.hit(at, "in");
  const count = amount(words, inside ? inside.to : at);
  if (!count) return null;
  const weeks = words.hit(count.to, "weeks");
  const days = weeks ? null : words.hit(count.to, "days");
  const end = weeks?.to ?? days?.to;
  if (end === undefined) return null;
  const later = words.hit(end, "from-now");
  if (!inside && !later) return null;
  return { days: count.value * (weeks ? 7 : 1), sure: days !== null || later !== null, daypart: null, to: later?.to ?? end };
};
