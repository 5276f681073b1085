import { Temporal } from "temporal-polyfill";
import { clockInWords } from "../time/words.ts";
import type { Settings } from "./settings.ts";

type Key<Value> = { [K in keyof Settings]: Settings[K] extends Value ? (Value extends Settings[K] ? K : never) : never }[keyof Settings];
type Unit = "minutes" | "hours" | "days" | "business days" | "weeks" | "times";

/** One setting as a candidate writes it in a mail. The first of `words` is what we call it; `unit` is that of the stored number. */
export type SettingWord = { words: [string, ...string[]] } & (
  | { kind: "number"; key: Key<number>; unit: Unit }
  | { kind: "clock"; key: "quietFrom" | "quietTo" | "eveAt" | "thankYouLatest" | "thankYouMorning"; evening?: true }
  | { kind: "choice"; key: "tone" | "spelling"; others?: Record<string, string> }
  | { kind: "switch"; key: Key<boolean> }
  | { kind: "text"; key: "signature" }
  | { kind: "list"; key: "noThankYou" | "stopList" }
);

const american = { us: "american", usa: "american", en_us: "american", "en-us": "american" };
const british = { uk: "british", gb: "british", "en-gb": "british", english: "british" };

/** Every setting that can be changed by mail: all of them but the templates. */
export const settingWords: readonly SettingWord[] = [
  { kind: "choice", key: "tone", words: ["tone"] },
  { kind: "choice", key: "spelling", words: ["spelling", "language"], others: { ...american, ...british } },
  { kind: "text", key: "signature", words: ["signature"] },
  { kind: "number", key: "undoMinutes", unit: "minutes", words: ["undo", "undo minutes", "undo time"] },
  { kind: "clock", key: "quietFrom", evening: true, words: ["quiet from", "quiet after"] },
  { kind: "clock", key: "quietTo", words: ["quiet until", "quiet to", "quiet till"] },
  { kind: "switch", key: "weekends", words: ["weekends", "weekend"] },
  { kind: "list", key: "noThankYou", words: ["no thank-you to", "no thank-you", "no thank you to", "no thank you", "no thank-yous to"] },
  { kind: "list", key: "stopList", words: ["nothing to", "stop list", "never write to"] },
  { kind: "clock", key: "eveAt", evening: true, words: ["reminder", "evening before", "eve"] },
  { kind: "number", key: "reflectionMinutes", unit: "minutes", words: ["questions after", "reflection", "three questions"] },
  { kind: "number", key: "thankYouHours", unit: "hours", words: ["thank-you after", "thank-you hours", "thank you after"] },
  { kind: "clock", key: "thankYouLatest", evening: true, words: ["thank-you latest"] },
  { kind: "clock", key: "thankYouMorning", words: ["thank-you morning"] },
  { kind: "number", key: "thankYouExpiresHours", unit: "hours", words: ["thank-you expires after", "thank-you expires"] },
  { kind: "number", key: "askBusinessDays", unit: "business days", words: ["ask after", "ask for news after", "ask"] },
  {
    kind: "number",
    key: "askAfterPromiseBusinessDays",
    unit: "business days",
    words: ["ask after a promised date", "ask after promise"],
  },
  { kind: "number", key: "secondAskBusinessDays", unit: "business days", words: ["ask again after", "second ask"] },
  { kind: "number", key: "closeBusinessDays", unit: "business days", words: ["close after", "kind close"] },
  { kind: "number", key: "rejectionThanksHours", unit: "hours", words: ["thank-you after a no", "thanks after a no"] },
  {
    kind: "number",
    key: "rejectionThanksExpiresDays",
    unit: "days",
    words: ["thank-you after a no expires after", "thanks after a no expire after"],
  },
  { kind: "number", key: "rejectionReflectionDays", unit: "days", words: ["look back after", "look back"] },
  { kind: "number", key: "stayConnectedDays", unit: "days", words: ["stay in touch after", "stay connected after"] },
  { kind: "number", key: "checkBackWeeks", unit: "weeks", words: ["hello after", "check back after", "check back"] },
  { kind: "number", key: "checkBackEveryWeeks", unit: "weeks", words: ["hello every", "check back every"] },
  { kind: "number", key: "checkBackMost", unit: "times", words: ["hellos", "hellos at most", "check back at most"] },
  { kind: "number", key: "checkBackUnanswered", unit: "times", words: ["hellos unanswered", "check back unanswered"] },
];

const minutesOf: Record<string, number> = {
  minute: 1,
  min: 1,
  m: 1,
  hour: 60,
  h: 60,
  hr: 60,
  day: 1_440,
  d: 1_440,
  week: 10_080,
  w: 10_080,
};
const ownMinutes: Record<Unit, number> = { minutes: 1, hours: 60, days: 1_440, "business days": 1_440, weeks: 10_080, times: 0 };

/** "5", "5 minutes", "3 days" in the unit of the setting; NaN for what is no such number. */
const numberOf = (text: string, unit: Unit): number => {
  const [, count, business, word] = /^(\d{1,5})\s*(business |working )?([a-z]+?)?s?\.?$/u.exec(text.trim().toLowerCase()) ?? [];
  if (count === undefined) return Number.NaN;
  if (word === undefined || unit === "times") return Number(count);
  const minutes = minutesOf[word];
  if (minutes === undefined) return Number.NaN;
  if (unit === "business days" && word.startsWith("w")) return Number(count) * 5;
  if (business !== undefined && unit !== "business days") return Number.NaN;
  return (Number(count) * minutes) / ownMinutes[unit];
};

/** "20:00", "8pm", "7 am" as 24 hours; a bare "9" is in the evening where the setting is. */
const clockOf = (text: string, evening: boolean): string => {
  const [, hours, minutes, half] = /^(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)?$/u.exec(text.trim().toLowerCase()) ?? [];
  if (hours === undefined) return text;
  let hour = Number(hours);
  if (half?.startsWith("p") && hour < 12) hour += 12;
  if (half?.startsWith("a") && hour === 12) hour = 0;
  if (half === undefined && minutes === undefined && evening && hour < 12) hour += 12;
  return `${String(hour).padStart(2, "0")}:${minutes ?? "00"}`;
};

const yes = /^(?:yes|y|on|true|ok|ja|oui|sí|si)$/iu;
const no = /^(?:no|n|off|false|never|nein|non)$/iu;

/** What a written value comes to; `undefined` for a switch that is neither on nor off. The schema has the last word. */
export const settingValue = (word: SettingWord, text: string, current: Settings): unknown => {
  const value = text.trim();
  switch (word.kind) {
    case "number":
      return numberOf(value, word.unit);
    case "clock":
      return clockOf(value, word.evening === true);
    case "choice":
      return word.others?.[value.toLowerCase()] ?? value.toLowerCase();
    case "switch":
      return yes.test(value) ? true : no.test(value) ? false : undefined;
    case "text":
      return /^(?:none|no|-)$/iu.test(value) ? "" : value;
    case "list": {
      if (/^(?:none|nobody|empty|-)$/iu.test(value)) return [];
      const known = current[word.key];
      const added = value.split(/\s*[,;\n]\s*/u).filter((entry) => entry !== "" && !known.includes(entry));
      return [...known, ...added];
    }
  }
};

/** How a setting stands, in the words it can be written with. */
export const settingInWords = (word: SettingWord, settings: Settings): string => {
  const value = settings[word.key];
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.join(", ");
  if (word.kind === "number")
    return word.unit === "times" ? String(value) : `${value} ${value === 1 ? word.unit.replace(/s$/u, "") : word.unit}`;
  if (word.kind === "clock") return clockInWords(Temporal.PlainTime.from(settings[word.key]), { settings });
  if (word.kind === "switch") return value ? "yes" : "no";
  return String(value) || "none";
};
