import { englishPhrases } from "./kind-phrases.english.ts";
import { northernPhrases } from "./kind-phrases.northern.ts";
import { romancePhrases } from "./kind-phrases.romance.ts";
import type { Sign } from "./words.ts";

/** What letters of a kind usually say, by language; read beside the signs of the language's own table. Same rules: plain text, every gap bounded. */
export type KindPhrases = Partial<Record<Sign, readonly string[]>>;

const byLanguage: Readonly<Record<string, KindPhrases>> = { en: englishPhrases, ...romancePhrases, ...northernPhrases };

/** The further phrases of one sign in one language; none when the language has none. */
export const kindPhrases = (code: string, sign: Sign): readonly string[] => byLanguage[code]?.[sign] ?? [];
