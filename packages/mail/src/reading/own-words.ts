import { plain } from "../facts/plain.ts";
import { anyPhrase, dateWordsOfAll, phrasesOfAll } from "../language/phrases-of-all.ts";
import { toInstant } from "../time/at-instant.ts";
import { findTimes } from "../time/find-times.ts";
import { zoneOfPlace } from "../time/zone/zone-of-place.ts";
import type { Span } from "./event-times.ts";
import { onClockOf } from "./event-times.ts";
import type { InterviewInput } from "./interviews.ts";

/** Words of a note that corrects the mail ("they called, it's at 3 not 2") and of one that speaks of something else. */
const corrects = anyPhrase("correcting");
const elsewhere = anyPhrase("otherTopic");
const bareHour = new RegExp(`\\b(?:${phrasesOfAll("atHour")})\\.?\\s+(\\d{1,2})(?:[:.](\\d\\d))?\\s*(am|pm)?\\b`);

/** "10.40, not 10.10": an hour in place of another, without a word that leads to it. */
const swapped = new RegExp(
  `\\b(\\d{1,2})[:.h](\\d\\d) ?(am|pm)?,? (?:and )?(?:not|nicht|pas|no|non|niet|nao|nie|inte|ikke|${dateWordsOfAll("instead")})\\b`,
);

/** The candidate's own words above the forward, when they correct the time of the mail below. A note about something else changes nothing. */
export const correctByOwnWords = (input: InterviewInput, spans: Span[], zone: string): Span[] => {
  const own = input.letter.source.own.slice(0, 2000);
  // "The 10:00 is Helsinki time": no time of its own, but where the mail's is told.
  const clock = /\d (?:is|was|means|in|are) (?:in )?(\p{Lu}[\p{L} ]{2,30}) time\b/u.exec(own)?.[1] ?? null;
  const place = clock === null ? null : zoneOfPlace(clock, null);
  const flat = plain(own);
  const [span] = spans;
  if (own.trim() === "" || spans.length !== 1 || !span || !(place !== null || corrects.test(flat)) || elsewhere.test(flat)) return spans;
  const home = span.timeZone ?? zone;
  const day = span.start?.slice(0, 10) ?? null;
  const anchor = input.letter.source.mail.date ?? input.context.anchor;
  const mentions = findTimes(own, { ...input.context, anchor }).filter(
    (mention) => (mention.purpose === "event" || mention.purpose === "other") && !mention.old,
  );
  const [mention] = mentions;
  const swap = swapped.exec(flat);
  const bare = swap ?? bareHour.exec(flat);
  let date = mention?.date ?? day;
  let time = swap ? null : (mention?.time ?? null);
  if (time === null && bare) {
    const hour = Number(bare[1]);
    const before = Number(span.start?.slice(11, 13) ?? "12");
    const full =
      bare[3] === "pm" && hour < 12
        ? hour + 12
        : bare[3] === undefined && hour < 8
          ? hour + 12
          : bare[3] === undefined && hour <= 12 && before >= 12 && hour + 12 <= 19
            ? hour + 12
            : hour;
    time = `${String(full % 24).padStart(2, "0")}:${bare[2] ?? "00"}`;
  }
  // A note without a day of its own means the day of the mail.
  if (mention?.lent) date = day ?? mention.date;
  if (date === null || date === undefined) return spans;
  time ??= span.start?.slice(11, 16) ?? null;
  if (time === null) return spans;
  const told = mention?.zone ?? place;
  const at = toInstant(date, time, told ?? home);
  if (at.kind === "invalid") return spans;
  const start = at.kind === "instant" ? at.text : at.earlier;
  const length = span.start !== null && span.end !== null ? Date.parse(span.end) - Date.parse(span.start) : null;
  const end = length === null ? null : onClockOf(new Date(Date.parse(start) + length).toISOString(), told ?? home);
  if (span.start === null || Date.parse(start) !== Date.parse(span.start))
    input.questions.ask("start", own.trim().split("\n")[0] ?? null, "your own words name another time than the mail; yours was taken");
  return [{ ...span, start, end, timeZone: told ?? span.timeZone }];
};
