import { compile, type Tongue } from "./compile.ts";
import { da } from "./da.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { nl } from "./nl.ts";
import { no } from "./no.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { sv } from "./sv.ts";

const english = compile(en);

/** Every language whose mails are read; to add one, add its table here. English is first. */
export const tongues: readonly Tongue[] = [english, ...[de, fr, es, it, nl, pt, pl, sv, da, no].map(compile)];

/** The tables for a letter in this language (BCP 47): its own first, English always, for mails mix. */
export const tonguesOf = (language: string): readonly Tongue[] => {
  const code = language.toLowerCase().split("-")[0];
  const own = tongues.find((tongue) => tongue.code === code || (tongue.code === "no" && (code === "nb" || code === "nn")));
  return own && own !== english ? [own, english] : [english];
};

const anySignOff = new RegExp(tongues.map((tongue) => `(?:${tongue.signOff.source})`).join("|"), "iu");

/** Does the line end a letter, in any language? Mails mix: a German signs an English letter with "Mit freundlichen Grüßen". */
export const isSignOff = (line: string): boolean => line.length <= 90 && anySignOff.test(line);

/** What follows a sign-off on the same line, if it begins like a name: "Tor, Fjordbygg" of "Mvh Tor, Fjordbygg"; null when nothing does. */
export const afterSignOff = (line: string): string | null => {
  if (line.length > 100) return null;
  for (const tongue of tongues) {
    const rest = tongue.signOffAndName.exec(line)?.[1];
    if (rest && /^\p{Lu}/u.test(rest) && !/\p{Ll}{2}[.!?]/u.test(rest)) return rest;
  }
  return null;
};
