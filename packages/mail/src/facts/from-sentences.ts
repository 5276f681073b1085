import { isCandidate } from "./candidate.ts";
import type { Fact } from "./fact.ts";
import { senderHint } from "./from-domain.ts";
import { isToolName } from "./hosts.ts";
import { looksLikeJobTitle } from "./job-title.ts";
import type { Letter } from "./letter.ts";
import { legalFormOf, looksLikeOrganisation } from "./organisation.ts";
import { fitsHint, organisationBackward, organisationForward } from "./organisation-span.ts";
import { roleInValue } from "./role-text.ts";
import { titleBackward, titleForward } from "./title-span.ts";

/** Sentences read at most; what matters stands in the first ones. */
const mostSentences = 120;

const isTitle = (title: string, letter: Letter) => title.length > 1 && title.length <= 130 && !isCandidate(letter.candidate, title, null);

const rolesIn = (text: string, letter: Letter): Fact[] => {
  const facts: Fact[] = [];
  const add = (title: string, sureness: number) => {
    const role = roleInValue(title, letter.candidate);
    if (!isTitle(role, letter)) return;
    if (looksLikeJobTitle(role)) facts.push({ field: "role", value: role, origin: "sentence", sureness, line: text.slice(0, 200) });
    else if (/^\p{Lu}/u.test(role) && role.split(" ").length >= 2 && sureness > 0.8 && !looksLikeOrganisation(role))
      facts.push({ field: "role", value: role, origin: "sentence", sureness: 0.4, line: text.slice(0, 200) });
  };
  for (const tongue of letter.tongues) {
    for (const match of text.matchAll(tongue.roleBefore)) {
      const title = titleBackward(text, match.index, tongue);
      add(title, 0.88);
    }
    for (const match of text.matchAll(tongue.roleAfter)) add(titleForward(text, match.index + match[0].length, tongue), 0.86);
    for (const match of text.matchAll(tongue.interview)) {
      // "your second interview (Export Sales Manager)", "for the culture call (Support Engineer, EMEA)".
      const inside = /^[^()]{0,12}\(([^()]{4,80})\)/.exec(text.slice(match.index + match[0].length))?.[1];
      if (inside && looksLikeJobTitle(inside) && /^\p{Lu}/u.test(inside)) add(inside, 0.8);
    }
  }
  return facts;
};

const ambiguous = /\b(?:with|to|speak|meeting|meet|avec|mit|con|met|med|z|com|from|by)\s(?:the )?$/i;

const companiesIn = (text: string, letter: Letter, hint: string | null): Fact[] => {
  const facts: Fact[] = [];
  const add = (name: string, sureness: number) => {
    if (name === "" || isToolName(name) || isCandidate(letter.candidate, name, null)) return;
    if (looksLikeJobTitle(name) && legalFormOf(name) === null && !(hint && fitsHint(name, hint))) return;
    const fits = hint !== null && fitsHint(name, hint);
    const strong = fits || legalFormOf(name) !== null || looksLikeOrganisation(name);
    facts.push({
      field: "company",
      value: name,
      origin: "sentence",
      sureness: fits ? Math.max(sureness, 0.8) : strong ? sureness : sureness * 0.7,
      line: text.slice(0, 200),
    });
  };
  for (const tongue of letter.tongues) {
    for (const match of text.matchAll(tongue.companyAfter)) {
      const end = match.index + match[0].length;
      const name = organisationForward(text, end);
      // "Bart van Eerden", "Maria de Souza": inside a name, not before a house.
      if (
        name === "" ||
        (/^(?:van|von|de|da|di|du|af|av)\b/i.test(match[0].trim()) &&
          /\p{Lu}\p{L}+ ?$/u.test(text.slice(Math.max(0, match.index - 30), match.index)))
      )
        continue;
      const unsure = ambiguous.test(match[0]) && !looksLikeOrganisation(name) && !(hint && fitsHint(name, hint));
      const loose = /^(?:at|from|bei|beim|chez|en|presso|bij|w|na|hos|vid|på|ved|i|da|de) (?:the |la |le |het |el |il )?$/i.test(
        `${match[0].trim()} `,
      );
      add(name, unsure ? 0.3 : loose ? 0.6 : 0.75);
    }
    for (const match of text.matchAll(tongue.companyBefore)) {
      const name = organisationBackward(text, match.index);
      if (name !== "" && text.slice(0, match.index).length <= name.length + 60) add(name, looksLikeOrganisation(name) ? 0.8 : 0.6);
    }
  }
  return facts;
};

/** What running text says: "the Data Steward opening", "your interview at Lakeside Clinic", "Caldermoor Rail would love to interview you". */
export const fromSentences = (letter: Letter): Fact[] => {
  const hint = senderHint(letter);
  return letter.sentences.slice(0, mostSentences).flatMap(({ text }) => [...rolesIn(text, letter), ...companiesIn(text, letter, hint)]);
};
