import type { MailKind } from "@afterword/core/reading/reading";
import type { Letter } from "../facts/letter.ts";
import { plain } from "../facts/plain.ts";
import { anyPhrase, dateWordsOfAll } from "../language/phrases-of-all.ts";
import type { TimeMention } from "../time/mention.ts";
import { isAnnounced, isAside } from "./general-times.ts";
import { isSettled } from "./kind-evidence.ts";

/** A stretch of one day that an interview takes, as the text names it. */
export type Stretch = {
  date: string;
  time: string | null;
  endDate: string | null;
  endTime: string | null;
  minutes: number | null;
  zone: string | null;
  mentions: TimeMention[];
};

/** Days of working along that are planned beside the interview. */
const trialDay = anyPhrase("trialDay");

const later = (a: string, b: string) => (a > b ? a : b);

/** Words right before a time that is given up for another. */
const insteadOf = new RegExp(
  `\\b(?:no longer|${dateWordsOfAll("instead")})(?: (?:on|previously|originally|${dateWordsOfAll("at", "the")}))*[ .]*$`,
);

const instead = anyPhrase("instead");
const isInstead = (letter: Letter, mentions: readonly TimeMention[]): boolean =>
  mentions.some((mention) => instead.test(plain(letter.text.slice(Math.max(0, mention.span.start - 90), mention.span.end + 40))));

/** How likely a mention is the interview's own time, for choosing between several. */
const scoreOf = (letter: Letter, mention: TimeMention, kind: MailKind): number => {
  const line = letter.lines.find((each) => mention.span.start >= each.start && mention.span.start <= each.start + each.raw.length);
  let score = 0;
  if (line?.field === "date" || line?.field === "time" || line?.field === "round") score += 3;
  if (mention.time !== null) score += 2;
  if (mention.endTime !== null) score += 1;
  if (mention.zone !== null) score += 1;
  if (mention.lent) score -= 1;
  for (const tongue of letter.tongues) {
    if (mention.line.search(tongue.interview) >= 0) score += 1.5;
    if (plain(mention.line).search(tongue.signs.fixed) >= 0) score += 1;
  }
  // "Come for 12.15; the interview itself begins at 12.30": what is said right before a time is said of it.
  const before =
    letter.text
      .slice(Math.max(0, mention.span.start - 42), mention.span.start)
      .split(/[.;!?\n]\s/u)
      .at(-1) ?? "";
  if (mention.span.end > 0 && letter.tongues.some((tongue) => before.search(tongue.interview) >= 0)) score += 1.3;
  if (isAside(letter, mention)) score -= 2;
  if (line && letter.parts.kind[line.index] === "signature") score -= 3;
  if (line && letter.parts.kind[line.index] === "machinery") score -= 4;
  if (line?.field === "skip") score -= 4;
  if (kind === "reschedule" && mention.span.end > 0) {
    const behind = letter.text.slice(mention.span.end, mention.span.end + 40).split(/[.;!?\n]/u)[0] ?? "";
    if (instead.test(plain(`${before} ${behind}`))) score += 1.5;
  }
  if (kind === "cancellation" && (mention.old || mention.purpose === "old")) score += 3;
  return score;
};

/** Same day, one after the other: one interview from the first start to the last end. */
const joinDay = (mentions: readonly TimeMention[]): Stretch => {
  const timed = mentions.filter((mention) => mention.time !== null).sort((a, b) => ((a.time ?? "") < (b.time ?? "") ? -1 : 1));
  const first = timed[0] ?? (mentions[0] as TimeMention);
  const ends = timed
    .filter((mention) => mention.endTime !== null)
    .map((mention) => `${mention.endDate ?? mention.date}T${mention.endTime}`);
  const end = ends.length > 0 ? ends.reduce(later) : null;
  const last = timed[timed.length - 1];
  const open = last && last.endTime === null && last !== first && end !== null && `${last.date}T${last.time}` >= end;
  return {
    date: first.date,
    time: first.time,
    endDate: end && !open ? end.slice(0, 10) : null,
    endTime: end && !open ? end.slice(11) : null,
    minutes: mentions.find((mention) => mention.minutes !== null)?.minutes ?? null,
    zone: timed.find((mention) => mention.zone !== null)?.zone ?? mentions.find((mention) => mention.zone !== null)?.zone ?? null,
    mentions: [...mentions],
  };
};

/** Are these mentions sessions of a timetable rather than one time said twice? */
const isTimetable = (mentions: readonly TimeMention[]): boolean => mentions.filter((mention) => mention.endTime !== null).length > 1;

/** Rows of a timetable that begin with their hour, whether they end or not. */
const rowsOf = (letter: Letter, mentions: readonly TimeMention[]): TimeMention[] =>
  mentions.filter(({ span }) => {
    // The day may stand on the line above: the hour is what the mention ends with.
    const line = letter.lines.findLast((each) => each.start < span.end);
    return (
      line !== undefined &&
      /^[\s•*-]*\(?\d{1,2}(?:[:.h]\d\d)?\S* ?(?:[ap]\.?m\.?)?(?:$|[\s–-])/iu.test(line.raw) &&
      span.end - line.start <= 24
    );
  });

const arriving = new RegExp(`\\b(?:${dateWordsOfAll("arrival")})\\b`);

/** "8:45 Pick up your visitor badge": a row that is no part of the interview. */
const isArrival = (letter: Letter, { span }: TimeMention): boolean =>
  arriving.test(plain(letter.text.slice(span.end, span.end + 40).split("\n")[0] ?? ""));

/** "Your day runs from 7:30 to 12:15", said above its rows. */
const wholeOf = (mentions: readonly TimeMention[], rows: readonly TimeMention[]): TimeMention[] | null => {
  const hours = rows.map((row) => row.time ?? "").sort();
  const whole = mentions.find(
    ({ time, endTime }) => time !== null && endTime !== null && time <= (hours[0] ?? "") && endTime >= (hours.at(-1) ?? "~"),
  );
  return whole ? [whole] : null;
};

/**
 * Which of the mentioned times are the interview's: for a cancellation the time that falls away, else what is neither former nor offered. Several days stay several
 * only when each is a session of a timetable; else the likeliest one is taken, and `doubtful` says that another was possible.
 */
export const chooseStretches = (
  letter: Letter,
  mentions: readonly TimeMention[],
  kind: MailKind,
): { stretches: Stretch[]; doubtful: boolean } => {
  const replaced = (mention: TimeMention) =>
    mention.span.end > 0 && insteadOf.test(plain(letter.text.slice(Math.max(0, mention.span.start - 28), mention.span.start)));
  const meant = mentions
    .filter((mention) => kind === "cancellation" || !replaced(mention))
    .filter((mention) =>
      kind === "cancellation"
        ? mention.purpose === "event" || mention.purpose === "old" || mention.old
        : (mention.purpose === "event" || (mention.purpose === "slot" && kind !== "invitation")) && !mention.old,
    );
  const arrivals = mentions.filter((mention) => mention.purpose === "arrival" && mention.time !== null && !mention.old);
  const onlyArrival = arrivals.length > 0 && !meant.some((mention) => mention.time !== null);
  // "Helaas moet ik je afzeggen voor vrijdag om half twee": what sounds like a last day is the day that falls away.
  const last =
    kind === "cancellation" && !meant.some((mention) => mention.time !== null)
      ? mentions.filter((mention) => mention.purpose === "deadline" && mention.time !== null)
      : [];
  const usable = onlyArrival ? arrivals : last.length > 0 ? last : meant;
  // What is given up somewhere in the mail is given up everywhere in it.
  const given = new Set(
    kind === "cancellation"
      ? []
      : mentions
          .filter((mention) => mention.old || mention.purpose === "old" || replaced(mention))
          .map((mention) => `${mention.date}T${mention.time}`),
  );
  const notGiven = usable.filter((mention) => mention.time === null || !given.has(`${mention.date}T${mention.time}`));
  // In a move to another day nothing of the old day is meant, whatever hour it is named with.
  const oldDays = new Set(kind === "reschedule" ? mentions.filter((mention) => mention.old).map((mention) => mention.date) : []);
  const elsewhere = notGiven.filter((mention) => !oldDays.has(mention.date));
  const kept = elsewhere.some((mention) => mention.time !== null) ? elsewhere : notGiven;
  const personal = (kept.length > 0 ? kept : usable).filter((mention) => !isAnnounced(mention.line));
  const events = (personal.length > 0 ? personal : usable).filter((mention) => mention.purpose !== "slot");
  // "Tuesday at four I cannot do; would Wednesday at half past five suit instead?": a move asks politely for the one time it names.
  const asked = kind === "reschedule" ? usable.filter((mention) => mention.purpose === "slot" && mention.time !== null) : [];
  const pool = asked.length === 1 && (isInstead(letter, asked) || isSettled(letter)) ? asked : events.length > 0 ? events : usable;
  const withTime = pool.filter((mention) => mention.time !== null);
  const from = withTime.length > 0 ? withTime : pool;
  if (from.length === 0) return { stretches: [], doubtful: false };
  const days = new Map<string, TimeMention[]>();
  for (const mention of from) days.set(mention.date, [...(days.get(mention.date) ?? []), mention]);
  const best = (list: readonly TimeMention[]) => Math.max(...list.map((mention) => scoreOf(letter, mention, kind)));
  const ranked = [...days.entries()].sort((a, b) => best(b[1]) - best(a[1]) || (a[0] < b[0] ? -1 : 1));
  const top = ranked[0];
  if (!top) return { stretches: [], doubtful: false };
  const sessions = ranked
    .filter(([, list]) => !(list !== top[1] && list.every((mention) => trialDay.test(plain(mention.line)))))
    .filter(([, list]) => best(list) >= best(top[1]) - 2.6 && list.some((mention) => mention.time !== null));
  const several =
    sessions.length > 1 &&
    sessions.length <= 6 &&
    (sessions.every(([, list]) => list.some((mention) => mention.endTime !== null || mention.minutes !== null)) ||
      sessions.every(([, list]) => /^(?:date|time)$/.test(scoreLine(letter, list))));
  const chosen = several && kind !== "cancellation" && kind !== "reschedule" ? [...sessions].sort((a, b) => (a[0] < b[0] ? -1 : 1)) : [top];
  const stretches = chosen.map(([, list]) => {
    const rows = rowsOf(letter, list);
    const held = rows.filter((row) => !isArrival(letter, row));
    if (rows.length > 2) return joinDay(wholeOf(list, rows) ?? (held.length > 0 ? held : rows));
    if (isTimetable(list)) return joinDay(list.filter((mention) => mention.endTime !== null));
    const strong = [...list].sort((a, b) => scoreOf(letter, b, kind) - scoreOf(letter, a, kind) || a.span.start - b.span.start);
    const main = strong[0] as TimeMention;
    const same = list.filter((mention) => mention.time === main.time);
    const whole = joinDay(same);
    return { ...whole, zone: whole.zone ?? list.find((mention) => mention.zone !== null)?.zone ?? null };
  });
  const rival = ranked[1];
  const sameDay = new Set(top[1].map((mention) => mention.time)).size > 1 && !isTimetable(top[1]);
  const doubtful =
    onlyArrival ||
    // A move that offers another hour, and the only hour that stands fast may be the one given up.
    (kind === "reschedule" && asked.length > 0 && pool !== asked && !mentions.some((mention) => mention.old)) ||
    (!several && rival !== undefined && best(rival[1]) >= best(top[1]) - 0.5) ||
    (sameDay &&
      [...top[1]]
        .filter((mention) => scoreOf(letter, mention, kind) >= best(top[1]) - 0.5)
        .some((mention) => mention.time !== stretches[0]?.time));
  return { stretches, doubtful };
};

const scoreLine = (letter: Letter, list: readonly TimeMention[]): string =>
  letter.lines.find(
    (line) => list[0] !== undefined && list[0].span.start >= line.start && list[0].span.start <= line.start + line.raw.length,
  )?.field ?? "text";
