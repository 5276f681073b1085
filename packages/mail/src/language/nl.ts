import type { Language } from "./language.ts";
import { dates } from "./nl/dates.ts";
import { grammar } from "./nl/grammar.ts";
import { kinds } from "./nl/kinds.ts";
import { letters } from "./nl/letters.ts";
import { names } from "./nl/names.ts";
import { phrases } from "./nl/phrases.ts";

export const nl: Language = { code: "nl", country: "NL", zones: ["Europe/Amsterdam"], dates, grammar, letters, kinds, names, phrases };
