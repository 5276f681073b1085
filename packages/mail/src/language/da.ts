import { dates } from "./da/dates.ts";
import { grammar } from "./da/grammar.ts";
import { kinds } from "./da/kinds.ts";
import { letters } from "./da/letters.ts";
import { names } from "./da/names.ts";
import { phrases } from "./da/phrases.ts";
import type { Language } from "./language.ts";

export const da: Language = {
  code: "da",
  country: "DK",
  zones: ["Europe/Copenhagen"],
  stopsOrdinals: true,
  dates,
  grammar,
  letters,
  kinds,
  names,
  phrases,
};
