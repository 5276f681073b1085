import type { Sentence } from "../facts/sentence.ts";

const people =
  "(?:interviewers?|interview panel|panel|panel members|hiring managers?|client|clients|hospital|practice|clinic|employer|school|team)";

/** "Please do not contact the panel directly", "candidates should not email our client". */
const refusal = new RegExp(
  `\\b(?:do not|don't|please refrain from|should not|must not|are asked not to|ask you not to|ask that you do not)\\b.{0,40}\\b(?:contact|contacting|write to|writing to|e-?mail|emailing|message|messaging|approach|approaching|reach out to|reaching out to)\\b.{0,30}\\b${people}\\b`,
);

/** "No thank-you notes, please", "thank-you letters are not expected". */
const noThanks =
  /\bno thank[- ]you (?:notes?|letters?|e-?mails?|messages?)\b|\bthank[- ]you (?:notes?|letters?|e-?mails?|messages?) (?:are|is) (?:not|neither)\b|\bnot (?:to )?send (?:a |any )?thank[- ]you\b/;

const bitte =
  /\b(?:bitte|wir bitten)\b.{0,60}\b(?:nicht direkt|keinen? direkte[nr]?)\b.{0,40}\b(?:kontakt\w*|anschreiben|schreiben|wenden)\b/;

/** "Do not hesitate to contact the team" asks for the opposite. */
const welcome = /\bhesitate\b|\bzogern\b/;

/** The sentence that asks the candidate not to write to those they meet, cut to 200 characters, or null. */
export const askedNotToWrite = (sentences: readonly Sentence[]): string | null => {
  const found = sentences.find(({ flat }) => !welcome.test(flat) && (refusal.test(flat) || noThanks.test(flat) || bitte.test(flat)));
  return found ? found.text.trim().slice(0, 200) : null;
};
