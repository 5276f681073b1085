import { dates } from "./de/dates.ts";
import { grammar } from "./de/grammar.ts";
import { kinds } from "./de/kinds.ts";
import { letters } from "./de/letters.ts";
import { names } from "./de/names.ts";
import { phrases } from "./de/phrases.ts";
import type { Language } from "./language.ts";

export const de: Language = {
  code: "de",
  country: "DE",
  zones: ["Europe/Berlin"],
  stopsOrdinals: true,
  dates,
  grammar,
  letters,
  kinds,
  names,
  phrases,
};
