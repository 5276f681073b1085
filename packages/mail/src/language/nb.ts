import type { Language } from "./language.ts";
import { dates } from "./nb/dates.ts";
import { grammar } from "./nb/grammar.ts";
import { kinds } from "./nb/kinds.ts";
import { letters } from "./nb/letters.ts";
import { names } from "./nb/names.ts";
import { phrases } from "./nb/phrases.ts";

export const nb: Language = {
  code: "nb",
  country: "NO",
  zones: ["Europe/Oslo"],
  stopsOrdinals: true,
  dates,
  grammar,
  letters,
  kinds,
  names,
  phrases,
};
