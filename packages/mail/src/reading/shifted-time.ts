import type { Letter } from "../facts/letter.ts";
import { lengthPhrases } from "../language/length-phrases.ts";
import { anyPhrase, dateWordsOfAll, phrasesOfAll } from "../language/phrases-of-all.ts";
import type { TimeContext, TimeMention } from "../time/mention.ts";
import { chosenTime } from "./chosen-time.ts";
import { timesOfOlder } from "./thread.ts";

const written = [...lengthPhrases.keys()].map((phrase) => phrase.replaceAll(".", "\\.")).join("|");
const size = `(${written}|\\d{1,3} ?(?:min\\w*|(?:${dateWordsOfAll("hours")})\\b))`;
const moved = new RegExp(`\\b(?:${phrasesOfAll("moves")})\\b[^.\\n]{0,70}?\\b${size}`);
const earlier = anyPhrase("toEarlier");

/** Minutes by which the letter moves a time that it does not name itself ("pushing our conversation back by an hour"); null when it does not. */
const shiftOf = (letter: Letter): number | null => {
  for (const { flat } of letter.sentences) {
    const match = moved.exec(flat);
    const written = match?.[1];
    if (!match || !written) continue;
    const minutes = lengthPhrases.get(written) ?? Number.parseInt(written, 10) * (/min/.test(written) ? 1 : 60);
    if (!(minutes >= 5 && minutes <= 600)) continue;
    const around = flat.slice(match.index, match.index + match[0].length + 20);
    return earlier.test(around) && !/\bback\b/.test(around) ? -minutes : minutes;
  }
  return null;
};

/** The same mention, later by `minutes` on the same day; null when that would be another day. */
const shifted = (mention: TimeMention, minutes: number): TimeMention | null => {
  const add = (time: string | null): string | null => {
    if (time === null) return null;
    const total = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) + minutes;
    return total < 0 || total >= 24 * 60
      ? null
      : `${String(Math.floor(total / 60)).padStart(2, "0")}:${String(total % 60).padStart(2, "0")}`;
  };
  const time = add(mention.time);
  return time === null
    ? null
    : {
        ...mention,
        span: { start: 0, end: 0 },
        time,
        endTime: add(mention.endTime),
        minutes: mention.minutes,
        also: [],
        purpose: "event",
        old: false,
      };
};

/** "5 instead of 3", "4.15 it is then, rather than 3": the hours given for each other, as written, without regard to the half of the day. */
const swap = new RegExp(
  `\\b(\\d{1,2})(?:[:.](\\d\\d))? ?(?:${dateWordsOfAll("hour", "am", "pm")})?(?: \\p{L}+){0,3},? ?(?:${dateWordsOfAll("instead")}) (?:(?:${phrasesOfAll("atHour")}) )?(\\d{1,2})(?:[:.](\\d\\d))?\\b`,
  "u",
);
const sameHour = anyPhrase("sameHour");

/** The hour of the older mail's time in exchange for another, if the letter gives one: 15:00 and "5 instead of 3" make 17:00. */
const swapped = (letter: Letter, before: TimeMention): TimeMention | null => {
  for (const { flat } of letter.sentences) {
    const match = swap.exec(flat);
    if (!match || before.time === null) continue;
    const [hour, minute] = [Number(before.time.slice(0, 2)), Number(before.time.slice(3, 5))];
    const [to, toMinute, from, fromMinute] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3]), Number(match[4] ?? 0)];
    if (from % 12 !== hour % 12 || fromMinute !== minute || to > 24) continue;
    const half =
      to > 12 || from > 12 ? to : [to, to + 12].reduce((best, each) => (Math.abs(each - hour) < Math.abs(best - hour) ? each : best));
    return shifted(before, (half - hour) * 60 + toMinute - minute);
  }
  return null;
};

/** "Thursday instead, same time": a day that the letter names, at the hour of the older mail. */
const sameHourOf = (letter: Letter, written: readonly TimeMention[], before: TimeMention): TimeMention | null => {
  if (!letter.sentences.some(({ flat }) => sameHour.test(flat))) return null;
  const days = written.filter(
    (mention) =>
      mention.time === null && !mention.old && mention.purpose !== "old" && mention.purpose !== "other" && mention.date !== before.date,
  );
  const day = days.find((mention) => mention.purpose === "slot" || new Set(days.map((each) => each.date)).size === 1);
  return day ? { ...before, date: day.date, span: day.span, line: day.line, endDate: null, also: [], purpose: "event", old: false } : null;
};

/** What was to be until the letter came: no longer meant, and told beside the new time. */
const given = (before: TimeMention): TimeMention => ({ ...before, span: { start: 0, end: 0 }, purpose: "old", old: true });

/**
 * "We push it back by an hour", "5 instead of 3", "Thursday, same time", "option 2 it is": the time of an older mail below, moved or taken, and
 * the former one where there is one. Empty when the letter names a time itself.
 */
export const movedTimes = (
  letter: Letter,
  written: readonly TimeMention[],
  older: readonly Letter[],
  context: TimeContext,
): TimeMention[] => {
  if (written.some((mention) => mention.time !== null && mention.purpose === "event" && !mention.old)) return [];
  const minutes = shiftOf(letter);
  const fixed = older.map(({ text, level }) =>
    timesOfOlder(text, level.date, context).filter((mention) => mention.time !== null && mention.purpose === "event" && !mention.old),
  );
  for (const [before] of fixed) {
    const after = before
      ? (swapped(letter, before) ?? sameHourOf(letter, written, before) ?? (minutes === null ? null : shifted(before, minutes)))
      : null;
    if (before && after) return [after, given(before)];
    // "Consider tomorrow's interview called off": the hour of that day stands below.
    const same = written.find((mention) => mention.time === null && mention.date === before?.date);
    if (before && same) return [{ ...before, span: same.span, line: same.line, old: same.old, purpose: same.old ? "old" : "event" }];
  }
  const chosen = chosenTime(letter, context);
  if (chosen === null) return [];
  const former = fixed.flat();
  const isOffered = former.some(({ date, time }) => date === chosen.date && time === chosen.time);
  return isOffered || !former[0] ? [chosen] : [chosen, given(former[0])];
};
