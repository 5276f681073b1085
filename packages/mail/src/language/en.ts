import { dates } from "./en/dates.ts";
import { grammar } from "./en/grammar.ts";
import { kinds } from "./en/kinds.ts";
import { letters } from "./en/letters.ts";
import { names } from "./en/names.ts";
import type { Language } from "./language.ts";

export const en: Language = { code: "en", dates, grammar, letters, kinds, names };
