import { ar, cs, el, fi, he, hu, ro, ru, tr, uk } from "./basic.ts";
import { da } from "./da.ts";
import { de } from "./de.ts";
import { ja, ko, zh } from "./east-asian.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import type { LanguageTable } from "./language.ts";
import { nb } from "./nb.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { sv } from "./sv.ts";

/** Every language that is read. The order settles which of two equal readings is preferred. */
export const languages: readonly LanguageTable[] = [
  en,
  de,
  fr,
  es,
  it,
  nl,
  pt,
  pl,
  sv,
  da,
  nb,
  ja,
  zh,
  ko,
  cs,
  fi,
  hu,
  ro,
  tr,
  el,
  ru,
  uk,
  he,
  ar,
];
