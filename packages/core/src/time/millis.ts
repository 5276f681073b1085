/**
 * Milliseconds since 1970 of an RFC 3339 text, for comparing: a tenth of what an instant costs, and a record is asked
 * some hundred times a wake whether something of it is due. What is finer than a millisecond is cut off, of every time
 * alike. Throws for a text that is no time, which would be due never.
 */
export const millisOf = (time: string): number => {
  const millis = Date.parse(time);
  if (Number.isNaN(millis)) throw new RangeError("not an RFC 3339 time");
  return millis;
};

/** RFC 3339 in UTC, whole seconds: what is finer is cut off. */
export const toSeconds = (millis: number): string => `${new Date(millis).toISOString().slice(0, -".000Z".length)}Z`;

/** So many hours after `moment`, in whole seconds: when something that is counted or kept for a while may go. */
export const hoursAfter = (moment: { epochMilliseconds: number }, hours: number): string =>
  toSeconds(moment.epochMilliseconds + hours * 3600_000);
