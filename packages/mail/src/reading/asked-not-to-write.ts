import type { Sentence } from "../facts/sentence.ts";
import { anyPhrase, phrasesOfAll } from "../language/phrases-of-all.ts";

/** "Please do not contact the panel directly", "candidates should not email our client", "no thank-you notes, please". */
const refusal = new RegExp(phrasesOfAll("doNotWrite"));

/** "Do not hesitate to contact the team" asks for the opposite. */
const welcome = anyPhrase("hesitate");

/** The sentence that asks the candidate not to write to those they meet, cut to 200 characters, or null. */
export const askedNotToWrite = (sentences: readonly Sentence[]): string | null => {
  const found = sentences.find(({ flat }) => !welcome.test(flat) && refusal.test(flat));
  return found ? found.text.trim().slice(0, 200) : null;
};
