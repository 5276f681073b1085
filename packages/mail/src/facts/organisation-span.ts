import { isWholeWeekday, wholeDayNames } from "../language/day-names.ts";
import { isToolName } from "./hosts.ts";
import { cleanOrganisation, isConnector, isDepartment, isOrganisationWord, legalFormOf, looksLikeOrganisation } from "./organisation.ts";
import { isAddressed, isCourtesy, isNameToken } from "./person-name.ts";
import { plain } from "./plain.ts";
import { isSmallWord } from "./tongue/small-words.ts";

const connector = (token: string): boolean => /^[&+|]$/.test(token) || isConnector(token);
const capital = /^["“„«(]?(?:\p{Lu}|\d+\p{L}*|[lLdD]['’]\p{Lu}|[eim]\p{Lu})/u;
/** What a house is, written small behind its name in the north: "Björkbackens skola", "Solheim sykehjem". */
const smallHouse =
  /^(?:för)?skol[ae]|^(?:gymnasium|gymnasiet|vårdcentral|hälsocentral|sjukhus|tandklinik|tandvård|äldreboende|vårdboende|hemtjänst|kommun|bibliotek|apotek|djurklinik|familjecentral|barnehage|sykehjem|sykehus|legesenter|legekontor|tannklinikk|dyreklinikk|omsorgssenter|helsesenter|kommune|plejehjem|plejecenter|lægehus|sygehus|tandklinik|børnehave|friskole|dyreklinik|bosted)$/iu;
/** Words with a capital that begin something else. */
const stopWord =
  /^(?:mon|tue|wed|thu|fri|sat|sun|interviews?|please|join|dear|thanks?|your|you|we|on|at|kind|best|regards|zoom|google|microsoft|teams|meeting|link|date|time|confirmation|invitation|schedule|scheduled|confirmed|application|via|with|from|in|as|the interview)$/;
const hardStop = (word: string): boolean => {
  const flat = plain(word);
  return stopWord.test(flat) || wholeDayNames.has(flat) || (isCourtesy(word) && isAddressed(word));
};
const weak =
  /^(?:cancelad[oa]|confirmad[oa]|reprogramad[oa]|reagendad[oa]|invitaci[oó]n|invitation|einladung|invito|convite|zaproszenie|inbjudan|bestätigt|abgesagt|verschoben|annulée?|confirmée?|reportée?|annullat[oa]|confermat[oa]|geannuleerd|bevestigd|odwołan[aey]|potwierdzon[aey]|inställd|bekräftad|aflyst|bekræftet|avlyst|bekreftet|cancell?ed|confirmed|rescheduled|urgent|important|reminder|update|pick|choose|select|book|complete|action|let'?s|you'?re|it'?s|the|a|an|our|your|this|we|you|i|it|they|there|please|if|dear|here|both|interview|interviews)$/i;
/** A word of the mail, and no part of a name. */
const isWeak = (word: string): boolean => weak.test(word) || isWholeWeekday(plain(word));

/**
 * Reads the name of an organisation that begins at `at`: capitalised words with small words between them, up to a comma that is not followed by a legal form.
 * "Harrow & Teal, LLP in Leeds" gives "Harrow & Teal, LLP". Empty when there is none.
 */
export const organisationForward = (text: string, at: number): string => {
  const tokens = text
    .slice(at, at + 140)
    .split(/\s+/)
    .filter((token) => token !== "");
  const taken: string[] = [];
  for (let i = 0; i < tokens.length && taken.length < 9; i++) {
    const token = tokens[i] ?? "";
    const flat = token.replace(/[.,;:!?)"”»]+$/u, "");
    if (token.startsWith("(") && taken.length > 0) break;
    if (capital.test(token)) {
      if (taken.length > 0 && hardStop(flat)) break;
      if (taken.length === 0 && /^\d/.test(flat) && !/\p{L}/u.test(flat)) return "";
      taken.push(token);
    } else if (taken.length > 0 && connector(flat) && capital.test(tokens[i + 1] ?? "") && !/[.,;:]$/.test(token)) {
      // "in" and "at" mostly begin the place; "Stiftung in Ulm" is rare.
      if (/^(?:in|on|for|by|i|a|e)$/i.test(flat) && !/^(?:e|i)$/i.test(flat)) break;
      const next = (tokens[i + 1] ?? "").replace(/[.,;:!?]+$/, "");
      if (hardStop(next)) break;
      taken.push(token);
      continue;
    } else if (taken.length > 0 && smallHouse.test(flat) && capital.test(tokens[i - 1] ?? "")) taken.push(token);
    else break;
    if (token.endsWith(",")) {
      const next = tokens[i + 1] ?? "";
      if (legalFormOf(`x, ${next.replace(/[,;:!?]+$/, "")}`) === null || !capital.test(next)) break;
      continue;
    }
    if (/[;:!?)"”»]$/u.test(token)) break;
    if (
      token.endsWith(".") &&
      !/^(?:St|Dr|Mt|Ft|\p{Lu}|Str|B\.V|N\.V|S\.A|e\.V|Pvt|Ltd|Inc|Co|p\.A|S\.p\.A|o\.o|z\.o|[\p{L}]\.[\p{L}.]*)\.$/u.test(token)
    )
      break;
    if (token.endsWith(".") && /^(?:Ltd|Inc)\.$/.test(token)) break;
  }
  while (taken.length > 0 && connector(taken[taken.length - 1] ?? "")) taken.pop();
  return tidyOrganisation(taken.join(" "));
};

/** Reads the name of an organisation that ends at `end` (a sentence that begins with it). */
export const organisationBackward = (text: string, end: number): string => {
  const tokens = text
    .slice(Math.max(0, end - 120), end)
    .split(/\s+/)
    .filter((token) => token !== "");
  const taken: string[] = [];
  for (let i = tokens.length - 1; i >= 0 && taken.length < 8; i--) {
    const token = tokens[i] ?? "";
    if (/[.;:!?,]$/.test(token) && !/^(?:St|Dr|\p{Lu})\.$/u.test(token)) break;
    const flat = token.replace(/^["“„«(]+/u, "");
    if (capital.test(flat) && !isWeak(flat)) taken.unshift(flat);
    else if (taken.length > 0 && connector(flat) && capital.test(tokens[i - 1] ?? "")) taken.unshift(flat);
    else break;
  }
  return tidyOrganisation(taken.join(" "));
};

const tidyOrganisation = (name: string): string => {
  const clean = cleanOrganisation(
    name
      .replace(/[,;:!?"”»)]+$/u, "")
      .replace(/(?<!\b(?:\p{Lu}|Ltd|Inc|Pvt|Co|V|A|o)\s?)\.$/u, "")
      .replace(/['’]s$/u, ""),
  );
  if (clean.length < 2 || clean.length > 110 || isWeak(clean) || isToolName(clean)) return "";
  const first = clean.split(" ")[0] ?? "";
  if (isSmallWord(first) && !/^(?:la|le|il|el|les|los)$/i.test(first)) return "";
  if (
    !isNameToken(first.replace(/^[lLdD]['’]/, "")) &&
    !looksLikeOrganisation(clean) &&
    !/^(?:St\.?|\d+\p{L}+|\p{Lu}{2,6}|\p{Ll}\p{Lu}.*)$/u.test(first)
  )
    return "";
  return isDepartment(clean) && !looksLikeOrganisation(clean) ? "" : clean;
};

/**
 * Does the name fit what a host or a mailbox is called? Every letter of the hint must come from the name's words in order, each word whole,
 * by its initial or left out, and one word of four letters or more whole: "coppervalleycu" fits "Copper Valley Credit Union".
 */
export const fitsHint = (name: string, hint: string): boolean => {
  const words = plain(name)
    .replace(/'s\b/g, "s")
    .replace(/ & /g, hint.includes("and") ? " and " : " ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .slice(0, 9);
  const letters = plain(hint).replace(/[^\p{L}\p{N}]+/gu, "");
  if (letters.length < 3) return false;
  const umlaut = letters.replace(/ae/g, "a").replace(/oe/g, "o").replace(/ue/g, "u");
  const walk = (goal: string, at: number, word: number, whole: boolean): boolean => {
    if (at === goal.length) return whole;
    const next = words[word];
    if (next === undefined) return false;
    if (goal.startsWith(next, at) && walk(goal, at + next.length, word + 1, whole || next.length >= 4 || next.length === goal.length))
      return true;
    return (goal[at] === next[0] && walk(goal, at + 1, word + 1, whole)) || walk(goal, at, word + 1, whole);
  };
  if (walk(letters, 0, 0, false) || walk(umlaut, 0, 0, false)) return true;
  const pieces = plain(hint)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((piece) => piece.length > 2);
  if (pieces.length > 1 && pieces.every((piece) => words.includes(piece)) && pieces.some((piece) => piece.length >= 4)) return true;
  // "elmbridgephysio": the host adds a word that the name lacks, or the other way round.
  const main = words.find((word) => word.length >= 5 && !isOrganisationWord(word));
  return (
    main !== undefined &&
    (letters.startsWith(main) ||
      (words.slice(0, 2).join("").length >= 6 && words.length > 1 && letters.startsWith(words.slice(0, 2).join(""))))
  );
};
