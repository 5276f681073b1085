import type { Language } from "./language.ts";
import { dates } from "./sv/dates.ts";
import { grammar } from "./sv/grammar.ts";
import { kinds } from "./sv/kinds.ts";
import { letters } from "./sv/letters.ts";
import { names } from "./sv/names.ts";
import { phrases } from "./sv/phrases.ts";

export const sv: Language = { code: "sv", country: "SE", zones: ["Europe/Stockholm"], dates, grammar, letters, kinds, names, phrases };
