import type { DateWords } from "./date-words.ts";
import type { GrammarWords } from "./grammar-words.ts";
import type { KindWords } from "./kind-words.ts";
import type { LetterWords } from "./letter-words.ts";
import type { NameWords } from "./name-words.ts";
import type { PhraseWords } from "./phrase-words.ts";

/** All that is known of a language. One with `dates` alone has its days and hours read and nothing of the sentences around. */
export type Language = {
  /** ISO 639-1. */
  code: string;
  /** ISO 3166 code of the country that most of its letters come from; left out where no country has most of them. */
  country?: string;
  /** Zones that its letters are written in, the likeliest first. One alone says that the language is spoken in no other. */
  zones?: readonly string[];
  /** A number with a full stop is an ordinal ("10. November"), and ends no sentence. */
  stopsOrdinals?: boolean;
  dates: DateWords;
  grammar?: GrammarWords;
  letters?: LetterWords;
  kinds?: KindWords;
  names?: NameWords;
  phrases?: PhraseWords;
};
