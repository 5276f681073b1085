import type { Language } from "./language.ts";
import { dates } from "./ro/dates.ts";
import { grammar } from "./ro/grammar.ts";
import { kinds } from "./ro/kinds.ts";
import { letters } from "./ro/letters.ts";
import { names } from "./ro/names.ts";
import { phrases } from "./ro/phrases.ts";

export const ro: Language = { code: "ro", country: "RO", zones: ["Europe/Bucharest"], dates, grammar, letters, kinds, names, phrases };
