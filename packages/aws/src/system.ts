import { randomBytes } from "node:crypto";
import type { Clock, Log, Random } from "@afterword/core/port/ports";
import { base32 } from "@afterword/core/token/token";
import { Temporal } from "temporal-polyfill";

/** The real time. Lambda keeps it by NTP. */
export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/** 128 bits from the system, 26 characters. */
export const systemRandom: Random = { token: () => base32(randomBytes(16)) };

/** One line of JSON an event, which is what CloudWatch can be asked about. */
export const lineLog: Log = (entry) => {
  process.stdout.write(`${JSON.stringify(entry)}\n`);
};
