import { type Settings, settingsSchema } from "@afterword/core/candidate/settings";
import { z } from "zod";

type Key<Value> = { [K in keyof Settings]: Settings[K] extends Value ? (Value extends Settings[K] ? K : never) : never }[keyof Settings];

/** One setting on the page. `unit` stands behind the number. */
export type SettingField =
  | { kind: "number"; key: Key<number>; label: string; unit: string; hint?: string }
  | { kind: "clock"; key: "quietFrom" | "quietTo" | "eveAt" | "thankYouLatest" | "thankYouMorning"; label: string; hint?: string }
  | { kind: "switch"; key: Key<boolean>; label: string; hint?: string }
  | { kind: "choice"; key: "tone" | "spelling"; label: string; choices: [string, string][]; hint?: string }
  | { kind: "text"; key: "signature"; label: string; hint?: string }
  | { kind: "lines"; key: "noThankYou" | "stopList"; label: string; hint?: string };

export type SettingGroup = { title: string; fields: SettingField[] };

export const settingGroups: SettingGroup[] = [
  {
    title: "Your notes",
    fields: [
      {
        kind: "choice",
        key: "tone",
        label: "Tone",
        choices: [
          ["warm", "Warm, with first names"],
          ["neutral", "Neutral, with whole names"],
          ["formal", "Formal, yours sincerely"],
        ],
      },
      {
        kind: "choice",
        key: "spelling",
        label: "Spelling, dates and times",
        choices: [
          ["british", "British: 3 December, 14:00"],
          ["american", "American: December 3, 2 PM"],
        ],
      },
      { kind: "text", key: "signature", label: "Signature", hint: "Lines under your name in every note. Empty for none." },
      {
        kind: "number",
        key: "undoMinutes",
        label: "Time to change your mind",
        unit: "minutes",
        hint: "Between your “send” and the sending.",
      },
      { kind: "lines", key: "noThankYou", label: "No thank-you to", hint: "Companies or countries, one a line." },
      { kind: "lines", key: "stopList", label: "Nothing at all to", hint: "Addresses or domains, one a line." },
    ],
  },
  {
    title: "When I may write to you",
    fields: [
      { kind: "clock", key: "quietFrom", label: "Quiet from" },
      { kind: "clock", key: "quietTo", label: "Quiet until" },
      { kind: "switch", key: "weekends", label: "On Saturdays and Sundays too" },
    ],
  },
  {
    title: "Around the interview",
    fields: [
      { kind: "clock", key: "eveAt", label: "Reminder on the evening before", hint: "When, where, who, and what you noted before." },
      { kind: "number", key: "reflectionMinutes", label: "Three questions for you", unit: "minutes after" },
      { kind: "number", key: "thankYouHours", label: "Thank-you drafts", unit: "hours after" },
      { kind: "clock", key: "thankYouLatest", label: "Not later than", hint: "Later ones wait for the next morning." },
      { kind: "clock", key: "thankYouMorning", label: "That morning at" },
      { kind: "number", key: "thankYouExpiresHours", label: "Put away unsent", unit: "hours after" },
    ],
  },
  {
    title: "When no answer comes",
    fields: [
      { kind: "number", key: "askBusinessDays", label: "Ask for news", unit: "business days after" },
      { kind: "number", key: "askAfterPromiseBusinessDays", label: "Past a date they promised", unit: "business days" },
      { kind: "number", key: "secondAskBusinessDays", label: "Ask a last time", unit: "business days later" },
      { kind: "number", key: "closeBusinessDays", label: "A kind close", unit: "business days later" },
    ],
  },
  {
    title: "After a no",
    fields: [
      { kind: "number", key: "rejectionThanksHours", label: "Thank-you drafts", unit: "hours after" },
      { kind: "number", key: "rejectionThanksExpiresDays", label: "Put away unsent", unit: "days later" },
      { kind: "number", key: "rejectionReflectionDays", label: "Look back", unit: "days after" },
      { kind: "number", key: "stayConnectedDays", label: "Stay connected", unit: "days after" },
      { kind: "number", key: "checkBackWeeks", label: "A first hello", unit: "weeks after" },
      { kind: "number", key: "checkBackEveryWeeks", label: "Further ones", unit: "weeks apart" },
      { kind: "number", key: "checkBackMost", label: "At most", unit: "hellos", hint: "0 for none." },
      { kind: "number", key: "checkBackUnanswered", label: "Stop after", unit: "without an answer" },
    ],
  },
];

/** The smallest and the largest number that is taken, from the one schema that says so. */
export const boundsOf = (key: Key<number>): { min: number; max: number } => {
  const inner: unknown = settingsSchema.shape[key].unwrap();
  return inner instanceof z.ZodNumber ? { min: inner.minValue ?? 0, max: inner.maxValue ?? 9999 } : { min: 0, max: 9999 };
};
