import { dates } from "./es/dates.ts";
import { grammar } from "./es/grammar.ts";
import { kinds } from "./es/kinds.ts";
import { letters } from "./es/letters.ts";
import { names } from "./es/names.ts";
import type { Language } from "./language.ts";

export const es: Language = { code: "es", dates, grammar, letters, kinds, names };
