import { compile, type Tongue } from "./compile.ts";
import { en } from "./en.ts";

const english = compile(en);

/** Every language whose mails are read; to add one, add its table here. English is first. */
export const tongues: readonly Tongue[] = [english];

/** The tables for a letter in this language (BCP 47): its own first, English always, for mails mix. */
export const tonguesOf = (language: string): readonly Tongue[] => {
  const code = language.toLowerCase().split("-")[0];
  const own = tongues.find(
    (tongue) => tongue.code === code || (code === "nb" && tongue.code === "no") || (code === "nn" && tongue.code === "no"),
  );
  return own && own !== english ? [own, english] : [english];
};
