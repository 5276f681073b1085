import { Temporal } from "temporal-polyfill";
import { StoreFault } from "./store-fault.ts";

/**
 * RFC 3339 with nine digits of a second, always: so texts sort as their instants do. Without it `10:00:00.5Z` sorts
 * before `10:00:00Z`, and a step would be seen too early or a clock moved to it would find nothing due.
 */
export const sortableTime = (time: string): string => {
  if (isWholeSecond(time)) return `${time.slice(0, -1)}.000000000Z`;
  try {
    return Temporal.Instant.from(time).toString({ fractionalSecondDigits: 9 });
  } catch (cause) {
    throw new StoreFault("bad-time", "not an RFC 3339 time with an offset", { cause });
  }
};

/** As nearly every time stands: to read it and write it again would come to the same, thirty times as slowly. */
const isWholeSecond = (time: string): boolean => {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u.test(time)) return false;
  const millis = Date.parse(time);
  return !Number.isNaN(millis) && new Date(millis).toISOString().startsWith(time.slice(0, -1));
};

/** Back to the shortest form, as `Temporal.Instant` prints it. */
export const plainTime = (sortable: string): string =>
  sortable.endsWith(".000000000Z") ? `${sortable.slice(0, -".000000000Z".length)}Z` : Temporal.Instant.from(sortable).toString();

/** For the TTL attribute: whole seconds since 1970, rounded up, so that the database never removes anything early. */
export const epochSeconds = (time: string): number => Math.ceil(Temporal.Instant.from(time).epochMilliseconds / 1000);
