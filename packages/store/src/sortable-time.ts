import { Temporal } from "temporal-polyfill";
import { StoreFault } from "./store-fault.ts";

/**
 * RFC 3339 with nine digits of a second, always: so texts sort as their instants do. Without it `10:00:00.5Z` sorts
 * before `10:00:00Z`, and a step would be seen too early or a clock moved to it would find nothing due.
 */
export const sortableTime = (time: string): string => {
  const [, seconds, fraction = ""] = asPrinted.exec(time) ?? [];
  if (seconds !== undefined) return `${seconds}.${fraction.padEnd(9, "0")}Z`;
  try {
    return Temporal.Instant.from(time).toString({ fractionalSecondDigits: 9 });
  } catch (cause) {
    throw new StoreFault("bad-time", "not an RFC 3339 time with an offset", { cause });
  }
};

/** As nearly every time stands: digits that are surely a time. To read it and to print it again would take twenty times as long. 29 February depends on the year. */
const asPrinted =
  /^(\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.(\d{1,9}))?Z$/u;

/** Back to the shortest form, as `Temporal.Instant` prints it. */
export const plainTime = (sortable: string): string =>
  sortable.endsWith(".000000000Z") ? `${sortable.slice(0, -".000000000Z".length)}Z` : Temporal.Instant.from(sortable).toString();

/** For the TTL attribute: whole seconds since 1970, rounded up, so that the database never removes anything early. */
export const epochSeconds = (time: string): number => Math.ceil(Temporal.Instant.from(time).epochMilliseconds / 1000);
