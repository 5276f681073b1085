import { dates } from "./en/dates.ts";
import { grammar } from "./en/grammar.ts";
import { kinds } from "./en/kinds.ts";
import { letters } from "./en/letters.ts";
import { names } from "./en/names.ts";
import { phrases } from "./en/phrases.ts";
import type { Language } from "./language.ts";

export const en: Language = {
  code: "en",
  zones: [
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
    "Europe/London",
    "Asia/Kolkata",
    "Australia/Sydney",
    "Pacific/Auckland",
  ],
  dates,
  grammar,
  letters,
  kinds,
  names,
  phrases,
};
