import { dates } from "./es/dates.ts";
import { grammar } from "./es/grammar.ts";
import { kinds } from "./es/kinds.ts";
import { letters } from "./es/letters.ts";
import { names } from "./es/names.ts";
import { phrases } from "./es/phrases.ts";
import type { Language } from "./language.ts";

export const es: Language = {
  code: "es",
  country: "ES",
  zones: ["Europe/Madrid", "America/Mexico_City", "America/Bogota", "America/Argentina/Buenos_Aires"],
  dates,
  grammar,
  letters,
  kinds,
  names,
  phrases,
};
