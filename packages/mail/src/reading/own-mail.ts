import type { Letter } from "../facts/letter.ts";

const passedOn = /^(?:x-forwarded-for|x-forwarded-to|delivered-to|resent-from|x-ms-exchange-organization-autoforwarded|list-unsubscribe)$/;
const aboutOneself =
  /\b(?:my (?:next |first |last )?interview|this address|i (?:got|had|have) (?:an|my) interview|testing|just a test|mein vorstellungsgespräch|mon entretien|mi entrevista|il mio colloquio|mijn gesprek|minha entrevista|moja rozmowa|min intervju|min samtale)\b/iu;

/** A mail that nobody forwarded and that the candidate wrote: to test the address, or to say something. */
export const isOwnMail = (letter: Letter): boolean => {
  const { source } = letter;
  if (source.forwarded || source.levels.length > 1 || letter.events.length > 0) return false;
  return !source.mail.headers.some((line) => passedOn.test(line.name)) && aboutOneself.test(letter.text.slice(0, 2000));
};
