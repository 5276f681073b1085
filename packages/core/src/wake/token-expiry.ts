import { millisOf, toSeconds } from "../time/millis.ts";

/**
 * Answers to our mails are understood for 400 days: longer than the longest step of the plan (8 + 2 × 14 weeks) with
 * room to spare. To the end of the day (UTC), so that mails of one thread and day put the very same token.
 */
export const tokenDays = 400;

const dayMillis = 24 * 3600_000;

export const tokenExpiry = (now: string): string => toSeconds((Math.ceil(millisOf(now) / dayMillis) + tokenDays) * dayMillis);
