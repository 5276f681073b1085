import { phrasesOfAll } from "../language/phrases-of-all.ts";
import { plain, tidy } from "./plain.ts";
import type { Tongue } from "./tongue/tongue.ts";

const generic = new RegExp(`^(?:${phrasesOfAll("genericRound")})$`);
/** English alone puts the way of meeting before the noun; elsewhere it is one word with it, or stands behind. */
const manner =
  /^(?:the |an? |your |our )?(?:video|zoom|teams|online|virtual|in-person|onsite|on-site|telephone|phone|face-to-face|live|next|job|zoom video) (?:interview|call|meeting|conversation|session|chat|day|entretien)$/i;

/** Says no more than that it is an interview, or how it is held. */
export const isGeneric = (name: string): boolean => generic.test(plain(name)) || manner.test(name);

/** The name of the interview as the text writes it ("Second Interview", "hiring manager interview"), lower case; null when it has none. A mere way of meeting ("video interview") is no name. */
export const roundIn = (text: string, tongues: readonly Tongue[]): string | null => {
  for (const tongue of tongues) {
    for (const match of text.matchAll(tongue.round)) {
      const name = tidy(match[0])
        .toLowerCase()
        .replace(/^(?:an?|the|your|our) /, "");
      if (!isGeneric(name)) return name;
    }
  }
  return null;
};
