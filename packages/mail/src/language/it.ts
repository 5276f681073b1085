import { dates } from "./it/dates.ts";
import { grammar } from "./it/grammar.ts";
import { kinds } from "./it/kinds.ts";
import { letters } from "./it/letters.ts";
import { names } from "./it/names.ts";
import { phrases } from "./it/phrases.ts";
import type { Language } from "./language.ts";

export const it: Language = { code: "it", country: "IT", zones: ["Europe/Rome"], dates, grammar, letters, kinds, names, phrases };
