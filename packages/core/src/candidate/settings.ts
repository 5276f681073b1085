import { z } from "zod";
import { draftKinds } from "../draft/draft.ts";

const templateSchema = z.object({ subject: z.string().min(1).max(300), body: z.string().min(1).max(8000) });

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "a time such as 08:30");
const count = (min: number, max: number) => z.number().int().min(min).max(max);

/** Every number of the follow-up plan, with its default. Hours and minutes are elapsed time, days are calendar days in the candidate's zone. */
export const settingsSchema = z.object({
  /** Between an approval and the sending: the time in which `undo` still works. */
  undoMinutes: count(0, 1440).default(10),
  /** No draft reaches the candidate from `quietFrom` to `quietTo`. */
  quietFrom: clock.default("20:00"),
  quietTo: clock.default("08:00"),
  /** Drafts also on Saturdays and Sundays. */
  weekends: z.boolean().default(false),
  eveAt: clock.default("18:00"),
  reflectionMinutes: count(0, 1440).default(45),
  thankYouHours: count(0, 72).default(2),
  /** A thank-you that would come later than this waits for `thankYouMorning`. */
  thankYouLatest: clock.default("18:00"),
  thankYouMorning: clock.default("08:30"),
  thankYouExpiresHours: count(1, 336).default(72),
  askBusinessDays: count(1, 60).default(6),
  askAfterPromiseBusinessDays: count(0, 60).default(2),
  secondAskBusinessDays: count(1, 60).default(7),
  closeBusinessDays: count(1, 90).default(10),
  rejectionThanksHours: count(0, 336).default(20),
  rejectionThanksExpiresDays: count(1, 60).default(7),
  rejectionReflectionDays: count(0, 60).default(2),
  stayConnectedDays: count(0, 60).default(3),
  checkBackWeeks: count(1, 52).default(8),
  checkBackEveryWeeks: count(1, 52).default(14),
  checkBackMost: count(0, 12).default(3),
  checkBackUnanswered: count(1, 12).default(2),
  tone: z.enum(["warm", "neutral", "formal"]).default("warm"),
  spelling: z.enum(["british", "american"]).default("british"),
  /** Lines under the name in every note; empty for none. */
  signature: z.string().max(1000).default(""),
  /** Liquid templates of the candidate's own, in place of the built-in ones. */
  templates: z.partialRecord(z.enum(draftKinds), templateSchema).default({}),
  /** Companies and countries (in English) where no thank-you is drafted, as the candidate writes them. */
  noThankYou: z.array(z.string().max(200)).max(200).default([]),
  /** Addresses and domains to which nothing is ever drafted or sent. */
  stopList: z.array(z.string().max(254)).max(200).default([]),
});
export type Settings = z.infer<typeof settingsSchema>;
