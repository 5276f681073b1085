import { grammarOfAll } from "../language/grammar-of-all.ts";
import type { PersonFact } from "./fact.ts";
import { isGivenName } from "./given-names.ts";
import { looksLikeJobTitle } from "./job-title.ts";
import { nameAt } from "./name-at.ts";
import { looksLikeOrganisation } from "./organisation.ts";
import { readPeopleList } from "./people-list.ts";
import { readName } from "./person-name.ts";
import type { Sentence } from "./sentence.ts";

/** "Ana Ruiz", "Lena van Dijk": two or more words with capitals; the first is asked of the table of given names. */
const fullName = new RegExp(
  String.raw`(?<![\p{L}\d'’@./-])(\p{Lu}[\p{L}'’-]+) ((?:(?:${grammarOfAll("particles")}|\p{Lu}\.) ){0,2}\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{Ll}'’-]+)?)(?![\p{L}@])`,
  "gu",
);
const street =
  /(?:laan|straat|stra(?:ß|ss)e|weg|gasse|platz|gata|gatan|gade|vej|vei|veien|kade|plein|dreef)$|\b(?:St|Rd|Ave|Way|Lane|Road|Street|Drive|Close|Court|Blvd|Crescent|Terrace|Place|Square|Hall|House|Park|Green|Hill|Wing|Ward)\.?$/u;
/** Said of those who are not to be met, or are written to. */
const absent =
  /\b(?:sorry to miss|not be (?:there|able|joining|available)|n't be|can't|cannot|unable|instead of|has left|on (?:annual |maternity |sick |parental )?leave|retir\w+|resign\w+|maternity|refere\w+|recommend\w*|covering|regards|contact|questions?|queries|enquir\w+|e-?mail|bei fragen|ruckfragen|ruckfrage|ansprech\w+|anstelle|statt|verhindert|krank\w*|preguntas?|dudas|domande|informazioni|vragen|sporgsmal|spørsmål|fragor|pytan\w*|en cas d|remplac\w+|absent\w*|au lieu|vertretung|formerly|predecessor|replac\w+)\b/i;

/** Who is there for questions, and not to be met. */
export const contact =
  /\b(?:contact|erreich\w+|joindre|questions?|queries|enquir\w*|coordinat\w*|koordinat\w*|fragen|ruckfragen|arrange\w*)\b/i;

/** "Your recruiting contact is Beth Nakagawa": who arranges it. */
const ownContact =
  /\b(?:your|the) (?:recruit\w+ |scheduling |main |point of )?(?:contact|recruiter|coordinator)(?: (?:person|for (?:this|the) \w+))? (?:is|will be):? (?=\p{Lu})/iu;

/** "5512 Ross St", "Albert Schweitzerlaan 60". */
const isStreet = (text: string, at: number, name: string): boolean =>
  street.test(name) || /\d\p{L}? $/u.test(text.slice(Math.max(0, at - 8), at)) || /^,? \d/.test(text.slice(at + name.length));

/** Those whom a sentence names in full, whatever it says of them, unless it says that they will not be there; and who arranges the talk. */
export const peopleByName = (sentence: Sentence): PersonFact[] => {
  // "Lena Fox/Omar Said"
  const text = sentence.text.replace(/(?<=\p{Ll})\/(?=\p{Lu}\p{Ll})/gu, ", ");
  const found: PersonFact[] = [];
  const add = (name: string, meets: boolean, sureness: number): void => {
    if (!looksLikeOrganisation(name) && !looksLikeJobTitle(name))
      found.push({ name, title: null, address: null, part: null, meets, origin: "sentence", sureness, line: sentence.line });
  };
  const arranger = ownContact.exec(text);
  const behind = arranger === null ? 0 : arranger.index + arranger[0].length;
  const arranging = arranger === null ? null : nameAt(text.slice(behind, behind + 60));
  if (arranging?.before === "" && arranging.name.includes(" ")) add(arranging.name, false, 0.7);
  if (absent.test(text)) return found;
  for (const match of text.matchAll(fullName)) {
    const [whole, given = ""] = match;
    if (!isGivenName(given) || readName(whole) === null || isStreet(text, match.index, whole)) continue;
    const [person] = readPeopleList(whole, true);
    if (person) add(person.name, true, 0.55);
  }
  return found;
};
