import { grammarOfAll } from "../language/grammar-of-all.ts";
import { isTown } from "../time/zone/place-index.ts";
import { looksLikeAddress, looksLikeRoom } from "./address.ts";
import { isCandidate } from "./candidate.ts";
import type { Fact } from "./fact.ts";
import { senderHint } from "./from-domain.ts";
import { isToolName } from "./hosts.ts";
import { looksLikeJobTitle } from "./job-title.ts";
import type { Letter } from "./letter.ts";
import { isGenericName, legalFormOf, looksLikeOrganisation } from "./organisation.ts";
import { fitsHint, organisationBackward, organisationForward } from "./organisation-span.ts";
import { isParticle, readName } from "./person-name.ts";

const mostSentences = 120;
/** After these a person may stand as well as a house. */
const ambiguous = new RegExp(String.raw`(?<!\p{L})(?:${grammarOfAll("with")}|to|speak|meeting|meet|from|by)\s(?:the )?$`, "iu");
const loosely = new RegExp(`^(?:${grammarOfAll("at", "in", "from")}|in|i|de|do|a|o) (?:the )?$`, "iu");
/** Inside a name, not before a house: "Koen van Rijssel". */
const insideName = (text: string, at: number, cue: string): boolean =>
  isParticle(cue.trim().split(" ")[0] ?? "") && /\p{Lu}\p{L}+ ?$/u.test(text.slice(Math.max(0, at - 30), at));
/** "Cofondateur de Garance Mobilité": a title, and the house behind it. */
const titleBefore = new RegExp(String.raw`^.*?\s(?:${grammarOfAll("of", "at")})\s(?=\p{Lu}\S+(?: \p{Lu}\S*)*$)`, "u");
const unread = new Set([
  "location",
  "room",
  "date",
  "time",
  "phone",
  "link",
  "zone",
  "length",
  "skip",
  "people",
  "contact",
  "role",
  "company",
  "client",
  "agency",
  "format",
  "round",
]);

/** Capitalised words in a row that begin at a word, for names that stand without any cue. */
const starts = /(?<![\p{L}\p{N}'’.-])\p{Lu}[\p{L}'’&.-]+/gu;

const companiesIn = (text: string, letter: Letter, hint: string | null, onlyFitting: boolean): Fact[] => {
  const facts: Fact[] = [];
  const add = (name: string, sureness: number): void => {
    if (/^(?:it|i|we|you|they|here|there|that|what)['’](?:s|m|re|ve|ll|d)\b/i.test(name)) return;
    if (
      name.length < 3 ||
      isToolName(name) ||
      isGenericName(name) ||
      isCandidate(letter.candidate, name, null) ||
      /\d$|^\d+(?:st|nd|rd|th|[ap]m)\b|^[^(]*\)/i.test(name)
    )
      return;
    const behindTitle = looksLikeJobTitle(name) ? titleBefore.exec(name) : null;
    const house = behindTitle ? name.slice(behindTitle[0].length) : null;
    if (house !== null && looksLikeOrganisation(house) && !looksLikeJobTitle(house)) {
      add(house, sureness);
      return;
    }
    if (looksLikeJobTitle(name) && legalFormOf(name) === null && !(hint && fitsHint(name, hint))) return;
    if ((looksLikeAddress(name) || looksLikeRoom(name)) && !looksLikeOrganisation(name)) return;
    const fits = hint !== null && fitsHint(name, hint);
    if (!fits && !name.includes(" ") && isTown(name)) return;
    // "Leve o COREN": a register or a certificate.
    if (/^\p{Lu}{2,6}$/u.test(name) && !fits) return;
    const personal =
      !fits && name.split(" ").length === 2 && legalFormOf(name) === null && !looksLikeOrganisation(name) && readName(name) !== null;
    const strong = fits || legalFormOf(name) !== null || looksLikeOrganisation(name);
    facts.push({
      field: "company",
      value: name,
      origin: "sentence",
      sureness: fits ? Math.max(sureness, 0.8) : strong ? sureness : sureness * (personal ? 0.6 : 0.7),
      line: text.slice(0, 200),
    });
  };
  for (const tongue of onlyFitting ? [] : letter.tongues) {
    for (const match of text.matchAll(tongue.companyAfter)) {
      const name = organisationForward(text, match.index + match[0].length);
      if (name === "" || insideName(text, match.index, match[0])) continue;
      // "Ten minutes from Reading station": the name of a place.
      if (
        /^ (?:railway |train |tube |bus |metro )?(?:station|airport|bahnhof|road|street|high street)\b/.test(
          text.slice(match.index + match[0].length + name.length),
        )
      )
        continue;
      const known = looksLikeOrganisation(name) || (hint !== null && fitsHint(name, hint));
      add(name, ambiguous.test(match[0]) && !known ? 0.3 : loosely.test(`${match[0].trim()} `) ? 0.6 : 0.75);
    }
    for (const match of text.matchAll(tongue.companyBefore)) {
      const name = organisationBackward(text, match.index);
      if (name !== "" && text.slice(0, match.index).length <= name.length + 60) add(name, looksLikeOrganisation(name) ? 0.8 : 0.6);
    }
  }
  // Without a cue: what fits the sender's host, or ends like a house ("..., Brackenhurst School").
  let until = -1;
  for (const match of text.matchAll(starts)) {
    if (match.index < until) continue;
    const name = organisationForward(text, match.index);
    if (name === "") continue;
    until = match.index + name.length;
    // "22 Church Walk, Thornbury": a town, though the house is called after it.
    if (/\d\p{L}? [^.,;:]{3,40},\s*$/u.test(text.slice(Math.max(0, match.index - 60), match.index))) continue;
    if (hint !== null && fitsHint(name, hint) && name.length >= 4) add(name, 0.6);
    else if (
      !onlyFitting &&
      name.split(" ").length >= 2 &&
      name.split(" ").length <= 7 &&
      (looksLikeOrganisation(name.split(" ").slice(-1)[0] ?? "") || looksLikeOrganisation(name.split(" ")[0] ?? "")) &&
      !isGenericName(name)
    )
      add(name, 0.5);
  }
  return facts;
};

/** Houses in running text: "your interview at Lakeside Clinic", "Westermoor Rail would love to interview you". */
export const companiesInSentences = (letter: Letter): Fact[] => {
  const hint = senderHint(letter);
  return letter.sentences.slice(0, mostSentences).flatMap(({ text, line }) => {
    const field = letter.lines[line]?.field ?? "";
    if (field === "location") return companiesIn(text, letter, hint, true);
    return unread.has(field) ? [] : companiesIn(text, letter, hint, false);
  });
};
