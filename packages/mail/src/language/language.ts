import type { DateWords } from "./date-words.ts";
import type { GrammarWords } from "./grammar-words.ts";
import type { KindWords } from "./kind-words.ts";
import type { LetterWords } from "./letter-words.ts";
import type { NameWords } from "./name-words.ts";

/** All that is known of a language. One with `dates` alone has its days and hours read and nothing of the sentences around. */
export type Language = {
  /** ISO 639-1. */
  code: string;
  dates: DateWords;
  grammar?: GrammarWords;
  letters?: LetterWords;
  kinds?: KindWords;
  names?: NameWords;
};
