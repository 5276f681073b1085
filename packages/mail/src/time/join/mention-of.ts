import { Temporal } from "temporal-polyfill";
import { languages } from "../../language/languages.ts";
import { toInstant } from "../at-instant.ts";
import { type ResolvedClock, resolveClock } from "../clock/resolve-clock.ts";
import type { DateAtom } from "../date/date-atom.ts";
import { type DateBasis, type ResolvedDay, resolveDate } from "../date/resolve-date.ts";
import type { Words } from "../lexicon/words.ts";
import type { TimeContext, TimeMention } from "../mention.ts";
import type { ZoneAtom } from "../zone/match-zone.ts";
import { settleRow } from "../zone/settle-row.ts";
import type { ZoneEvidence } from "../zone/settle-zone.ts";
import type { Placed } from "./days.ts";
import type { Layout } from "./layout.ts";
import type { Lengths } from "./lengths.ts";
import { disagreement } from "./merge-zones.ts";
import { rangeOf } from "./moment.ts";

export type MentionBasis = {
  words: Words;
  layout: Layout;
  placed: readonly Placed[];
  lengths: Lengths;
  statedZone: ZoneAtom | null;
  anchor: Temporal.PlainDateTime;
  evidence: ZoneEvidence;
  context: TimeContext;
};

const maxLine = 200;

/** The line around a span, at most `maxLine` characters of it; only that much is looked at, however long the line is. */
const lineAround = (text: string, from: number, to: number): string => {
  const before = text.slice(Math.max(0, from - maxLine), from);
  const after = text.slice(to, to + maxLine);
  const start = from - before.length + before.lastIndexOf("\n") + 1;
  const end = after.includes("\n") ? to + after.indexOf("\n") : to + after.length;
  const line = text.slice(start, end).trim();
  if (line.length <= maxLine) return line;
  const lead = Math.max(0, Math.min(from - start - maxLine / 4, line.length - maxLine));
  return line.slice(lead, lead + maxLine).trim();
};

/** What the unambiguous dates of the text say of its order of day and month; null when none or both. */
const provenOrder = (dates: readonly DateAtom[]): boolean | null => {
  const orders = new Set(dates.map((date) => (date.written.kind === "calendar" ? date.written.order : null)));
  orders.delete(null);
  return orders.size === 1 ? orders.has("day-first") : null;
};

const dateBasisOf = ({ placed, anchor, context }: MentionBasis): DateBasis => {
  const dates = [...new Set(placed.map((one) => one.moment.date).filter((date) => date !== null))];
  const base = context.language.toLowerCase().split("-")[0];
  const table = base === "en" ? null : (languages.find((one) => one.code === base)?.dates.dayFirst ?? null);
  const basis: DateBasis = {
    today: anchor.toPlainDate(),
    hour: anchor.hour,
    dayFirst: provenOrder(dates) ?? context.dayFirst ?? table,
    known: new Set(),
  };
  const known = new Set<string>();
  for (const date of dates) {
    if (date.written.kind !== "calendar" || date.written.swapped) continue;
    const day = resolveDate(date, basis);
    if (day?.certain) known.add(day.date.toString());
  }
  return { ...basis, known };
};

const counts24 = ({ placed, context }: MentionBasis): boolean => {
  const base = context.language.toLowerCase().split("-")[0];
  if (languages.find((one) => one.code === base)?.dates.clock24) return true;
  return placed.some((one) => (one.moment.clock?.start.hour ?? 0) > 12 || (one.moment.clock?.end?.hour ?? 0) > 12);
};

/** Where a time that is going to happen stands: any that is marked as new, and the last that is not marked at all. */
const comingTimes = (placed: readonly Placed[]): { marked: boolean; last: number } => {
  let marked = false;
  let last = -1;
  placed.forEach((one, index) => {
    if (one.purpose !== "event" && one.purpose !== "slot") return;
    if (one.former === "new") marked = true;
    if (one.former === "no" && one.moment.clock !== null) last = index;
  });
  return { marked, last };
};

/** "Good to talk today": the day of writing without an hour is no appointment. */
const isToday = (date: DateAtom): boolean => date.written.kind === "offset" && date.written.days <= 0;

/** The moments of a text as mentions, resolved against the day the mail was written. */
export const mentionOf = (basis: MentionBasis): TimeMention[] => {
  const { words, placed, lengths, evidence } = basis;
  const dateBasis = dateBasisOf(basis);
  const clock24 = counts24(basis);
  const days = new Map<DateAtom, ResolvedDay | null>();
  const zones = placed.filter((one) => one.moment.zone && (one.purpose === "event" || one.purpose === "slot" || one.purpose === "arrival"));
  const shared = new Set(zones.map((one) => one.moment.zone?.name?.zone ?? one.moment.zone?.place ?? String(one.moment.zone?.offset)));
  const common = basis.statedZone ?? (shared.size === 1 ? (zones[0]?.moment.zone ?? null) : null);
  const mentions: TimeMention[] = [];
  const coming = comingTimes(placed);
  for (const [index, one] of placed.entries()) {
    const { date, clock, also } = one.moment;
    if (!date) continue;
    if (!days.has(date)) days.set(date, resolveDate(date, dateBasis));
    const day = days.get(date);
    if (!day) continue;
    const range = rangeOf(one.moment);
    const start = words.tokens[range.from]?.start ?? 0;
    const end = words.tokens[range.to - 1]?.end ?? start;
    const resolved: ResolvedClock | null = clock ? resolveClock(clock, { daypart: one.moment.daypart, clock24 }) : null;
    const written = day.date.toString();
    const doubts: TimeMention["doubts"] = day.doubts.map((why) => ({ field: "start", why }));
    if (one.sameHour) doubts.push({ field: "start", why: "no hour is named for the new day" });
    if (resolved?.startDoubt) doubts.push({ field: "start", why: resolved.startDoubt });
    if (resolved?.endDoubt) doubts.push({ field: "end", why: resolved.endDoubt });
    const zoneAtom = one.moment.zone ?? (clock ? common : null);
    const row = also.map((other) => ({ time: resolveClock(other.clock, { daypart: null, clock24 }).start, zone: other.zone }));
    const { settled, others } = settleRow(zoneAtom, row, written, resolved?.start ?? "12:00", evidence);
    // A sentence about moving names the old time if the new one stands elsewhere.
    const old = one.former === "yes" || (one.former === "maybe" && one.purpose === "event" && (coming.marked || coming.last > index));
    const length = lengths.get(one);
    const mention: TimeMention = {
      span: { start, end },
      line: lineAround(words.text, start, end),
      date: written,
      time: resolved?.start ?? null,
      endTime: resolved?.end ?? null,
      endDate: resolved?.endsNextDay ? day.date.add({ days: 1 }).toString() : !clock && day.endDate ? day.endDate.toString() : null,
      minutes: length?.minutes ?? null,
      zone: settled?.zone ?? null,
      also: others,
      purpose: old ? "old" : one.purpose,
      old,
      doubts,
      lent: one.lent,
    };
    if (settled?.doubt && clock) doubts.push({ field: "timeZone", why: settled.doubt });
    if (length?.unsure) doubts.push({ field: "end", why: "several lengths are named" });
    const clash = disagreement(mention);
    if (clash) doubts.push({ field: "start", why: clash });
    if (mention.time && mention.zone) {
      const at = toInstant(written, mention.time, mention.zone);
      if (at.kind === "gap")
        doubts.push({ field: "start", why: `${mention.time} does not exist on ${written} in ${mention.zone}: the clock goes forward` });
      if (at.kind === "fold")
        doubts.push({ field: "start", why: `${mention.time} comes twice on ${written} in ${mention.zone}: the clock goes back` });
    }
    // A day gone by, with no hour, tells of something else ("since we met on 9 February").
    if (!clock && mention.purpose === "event" && (Temporal.PlainDate.compare(day.date, dateBasis.today) < 0 || isToday(date)))
      mention.purpose = "other";
    if (
      !day.yearWritten &&
      date.written.kind === "calendar" &&
      mention.purpose === "event" &&
      Temporal.PlainDate.compare(day.date, dateBasis.today) < 0
    ) {
      doubts.push({ field: "start", why: `${written} was before the mail was written` });
    }
    mentions.push(mention);
  }
  return mentions;
};
