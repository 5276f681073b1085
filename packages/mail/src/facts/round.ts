import { tidy } from "./plain.ts";
import type { Tongue } from "./tongue/tongue.ts";

const generic =
  /^(?:interviews?|(?:job|personal) interview|rozmow\p{L}+(?: (?:kwalifikacyjn|rekrutacyjn)\p{L}+)?|entretien(?: d'embauche| de recrutement)?|entrevista(?: de trabajo| personal| de emprego)?|colloquio(?: di lavoro| di selezione| individuale)?|jobsamtale|jobbintervju|jobbsamtale|ans[æe]ttelsessamtale|anställningsintervju|sollicitatiegesprek|vorstellungsgespr[äa]ch|video-?interview|videogespr[äa]ch|videogesprek|meeting|appointment|cita|termin|samtale|intervju)$/iu;
const manner =
  /^(?:the |an? |your |our )?(?:video|zoom|teams|online|virtual|in-person|onsite|on-site|telephone|phone|face-to-face|live|next|job|zoom video) (?:interview|call|meeting|conversation|session|chat|day|entretien)$/i;

/** Says no more than that it is an interview, or how it is held. */
export const isGeneric = (name: string): boolean => generic.test(name) || manner.test(name);

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
