import { en } from "./en.ts";
import type { LanguageTable } from "./language.ts";

/** Every language that is read. The order settles which of two equal readings is preferred. */
export const languages: readonly LanguageTable[] = [en];
