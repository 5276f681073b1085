import type { Tongue } from "./language/compile.ts";
import { tidy } from "./plain.ts";

const generic =
  /^(?:the |an? |your |our )?(?:video|zoom|teams|online|virtual|in-person|onsite|on-site|telephone|phone|face-to-face|live|next|job|zoom video) (?:interview|call|meeting|conversation|session|chat|day|entretien)$/i;

/** The name of the interview as the text writes it ("Second Interview", "hiring manager interview"), lower case; null when it has none. A mere way of meeting ("video interview") is no name. */
export const roundIn = (text: string, tongues: readonly Tongue[]): string | null => {
  for (const tongue of tongues) {
    for (const match of text.matchAll(tongue.round)) {
      const name = tidy(match[0])
        .toLowerCase()
        .replace(/^(?:an?|the|your|our) /, "");
      if (!generic.test(name)) return name;
    }
  }
  return null;
};
