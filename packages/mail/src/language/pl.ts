import type { Language } from "./language.ts";
import { dates } from "./pl/dates.ts";
import { grammar } from "./pl/grammar.ts";
import { kinds } from "./pl/kinds.ts";
import { letters } from "./pl/letters.ts";
import { names } from "./pl/names.ts";
import { phrases } from "./pl/phrases.ts";

export const pl: Language = {
  code: "pl",
  country: "PL",
  zones: ["Europe/Warsaw"],
  stopsOrdinals: true,
  dates,
  grammar,
  letters,
  kinds,
  names,
  phrases,
};
