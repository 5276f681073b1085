import { languageOf } from "../../language/language-of.ts";
import { languages } from "../../language/languages.ts";
import { compile, type Tongue } from "./tongue.ts";

/** Every language whose letters are read, English first. */
export const tongues: readonly Tongue[] = languages.flatMap(({ code, letters, kinds }) =>
  letters && kinds ? [compile(code, letters, kinds)] : [],
);

const english = tongues.filter(({ code }) => code === "en");

/** The tables for a letter in this language (BCP 47): its own first, English always, for mails mix. */
export const tonguesOf = (language: string): readonly Tongue[] => {
  const code = languageOf(language)?.code;
  const own = tongues.find((tongue) => tongue.code === code);
  return own && own.code !== "en" ? [own, ...english] : english;
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
