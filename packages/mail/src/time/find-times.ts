import { Temporal } from "temporal-polyfill";
import { placesOf } from "./join/evidence.ts";
import { mentionOf } from "./join/mention-of.ts";
import { mergeZones } from "./join/merge-zones.ts";
import { momentsIn } from "./join/read-moments.ts";
import type { TimeContext, TimeMention } from "./mention.ts";

const reachable =
  /\d[\d ()./-]{6,}\d|\b(?:contact|t[ée]l[ée]phon|joign|appel|phone|reach|call|ring|erreich|telefon|anruf|ll[aá]m|contat|chiam|bereik|bel\b|lig[aou]|kontakt|dzwoni|ring)/iu;
/** Hours a telephone is answered in are three at least. */
const leastOfficeMinutes = 180;

/** "Contact ... on 03 88 55 50 17, 9 to 5": when somebody can be reached, on no day in particular. */
const asOfficeHours = (mention: TimeMention): TimeMention => {
  if (mention.purpose !== "event" || mention.time === null || mention.endTime === null || mention.endDate !== null) return mention;
  const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  const named = /\b(?:\d{1,2}[./-]\d{1,2}|\d{1,2}(?:st|nd|rd|th)|20\d\d)\b|\p{L}{3,} \d{1,2}\b/u.test(mention.line.replace(reachable, " "));
  return minutes(mention.endTime) - minutes(mention.time) >= leastOfficeMinutes && !named && reachable.test(mention.line)
    ? { ...mention, purpose: "office-hours" }
    : mention;
};

/** Longer texts are cut: no more than 64 KB of a mail is ever shown to date readers. */
const maxChars = 65_536;

/** The wall clock where the mail was written; relative words count from its own day, not from the reader's. */
const anchorOf = (anchor: string): Temporal.PlainDateTime => {
  try {
    return Temporal.PlainDateTime.from(anchor.replace(/Z$|[+-]\d\d:?\d\d$/, ""));
  } catch {
    return new Temporal.PlainDateTime(2000, 1, 1, 12);
  }
};

/**
 * Every date and time that a mail names, in text order, with what it is for and what is doubtful about it. Never throws; spans lie inside the text;
 * linear in its length (100 KB in under 200 ms).
 *
 * @example findTimes("Tue 3 March, 2-3pm ET", context) // [{ date: "2026-03-03", time: "14:00", endTime: "15:00", zone: "America/New_York", ... }]
 */
export const findTimes = (text: string, context: TimeContext): TimeMention[] => {
  const read = text.length > maxChars ? text.slice(0, maxChars) : text;
  const { words, layout, placed, lengths, statedZone } = momentsIn(read, context.language);
  const anchor = anchorOf(context.anchor);
  const evidence = placesOf(words, context.country);
  const mentions = mentionOf({ words, layout, placed, lengths, statedZone, anchor, evidence, context });
  return mergeZones(mentions).map(asOfficeHours);
};
