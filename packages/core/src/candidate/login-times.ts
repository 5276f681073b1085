/** A login link works once, for 15 minutes; the one in a welcome for a day. A session lasts 12 hours. */
export const loginMinutes = 15;
export const welcomeHours = 24;
export const sessionHours = 12;
