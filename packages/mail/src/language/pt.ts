import type { Language } from "./language.ts";
import { dates } from "./pt/dates.ts";
import { grammar } from "./pt/grammar.ts";
import { kinds } from "./pt/kinds.ts";
import { letters } from "./pt/letters.ts";
import { names } from "./pt/names.ts";
import { phrases } from "./pt/phrases.ts";

export const pt: Language = {
  code: "pt",
  country: "PT",
  zones: ["America/Sao_Paulo", "Europe/Lisbon"],
  dates,
  grammar,
  letters,
  kinds,
  names,
  phrases,
};
