import type { Language } from "./language.ts";
import { dates } from "./nb/dates.ts";
import { grammar } from "./nb/grammar.ts";
import { kinds } from "./nb/kinds.ts";
import { letters } from "./nb/letters.ts";
import { names } from "./nb/names.ts";

export const nb: Language = { code: "nb", dates, grammar, letters, kinds, names };
