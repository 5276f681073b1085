import { dates } from "./fr/dates.ts";
import { grammar } from "./fr/grammar.ts";
import { kinds } from "./fr/kinds.ts";
import { letters } from "./fr/letters.ts";
import { names } from "./fr/names.ts";
import { phrases } from "./fr/phrases.ts";
import type { Language } from "./language.ts";

export const fr: Language = {
  code: "fr",
  country: "FR",
  zones: ["Europe/Paris", "America/Toronto"],
  dates,
  grammar,
  letters,
  kinds,
  names,
  phrases,
};
