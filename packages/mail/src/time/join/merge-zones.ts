import { offsetMinutes } from "../at-instant.ts";
import type { TimeMention } from "../mention.ts";

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Minutes of the day in UTC; null where no zone is known. */
const utcMinute = (date: string, time: string, zone: string): number | null => {
  const offset = offsetMinutes(date, time, zone);
  return offset === null ? null : (((minutes(time) - offset) % 1440) + 1440) % 1440;
};

/** Folds a time that only repeats another one in its own zone ("8:00 AM ET at his side") into that one. */
export const mergeZones = (mentions: readonly TimeMention[]): TimeMention[] => {
  const kept: TimeMention[] = [];
  for (const mention of mentions) {
    const recent = kept.slice(-8);
    const twin =
      mention.lent && mention.zone && mention.time
        ? recent.find(
            (other) =>
              other.zone &&
              other.time &&
              other.zone !== mention.zone &&
              other.date === mention.date &&
              utcMinute(other.date, other.time, other.zone) === utcMinute(mention.date, mention.time ?? "", mention.zone ?? ""),
          )
        : undefined;
    if (twin && mention.time && mention.zone) twin.also.push({ time: mention.time, zone: mention.zone });
    else kept.push({ ...mention, also: [...mention.also] });
  }
  return kept;
};

/** Why times in several zones beside each other cannot be one instant; null when they are. */
export const disagreement = (mention: Pick<TimeMention, "date" | "time" | "zone" | "also">): string | null => {
  if (!mention.time || !mention.zone) return null;
  const first = utcMinute(mention.date, mention.time, mention.zone);
  for (const { time, zone } of mention.also) {
    if (first !== null && utcMinute(mention.date, time, zone) !== first) return `${mention.time} ${mention.zone} is not ${time} ${zone}`;
  }
  return null;
};
