import type { Language } from "./language.ts";
import { languages } from "./languages.ts";

/** Norwegian has three codes and one table. */
const norwegian = new Set(["no", "nn"]);

/** The table of a language (BCP 47, "pt-BR"), if there is one. */
export const languageOf = (tag: string): Language | undefined => {
  const code = tag.toLowerCase().split("-")[0] ?? "";
  return languages.find((language) => language.code === (norwegian.has(code) ? "nb" : code));
};
