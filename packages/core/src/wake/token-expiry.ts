import { millisOf, toSeconds } from "../time/millis.ts";

/** Answers to our mails are understood for 400 days: longer than the longest step of the plan (8 + 2 × 14 weeks) with room to spare. */
export const tokenDays = 400;

export const tokenExpiry = (now: string): string => toSeconds(millisOf(now) + tokenDays * 24 * 3600_000);
