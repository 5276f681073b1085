import type { Fact, TextField } from "../facts/fact.ts";
import { isGenericName, isOrganisationWord, legalFormOf, looksLikeOrganisation, withoutLegalForm } from "../facts/organisation.ts";
import { fitsHint } from "../facts/organisation-span.ts";
import { isWithin, squashed, wordsOf } from "../facts/plain.ts";
import { grammarWordsOfAll } from "../language/grammar-of-all.ts";

/** The facts that agree on one value, the fullest way of writing it, and how sure they make us together. */
export type Claim = { value: string; sureness: number; line: string | null; facts: Fact[] };

/** Agreement raises: two independent facts of 0.6 make 0.84. Facts of one origin count once. */
const together = (facts: readonly Fact[]): number => {
  const best = new Map<string, number>();
  for (const fact of facts) {
    // The summary of an invitation is the subject of its mail.
    const origin = fact.field === "role" && fact.origin === "calendar" ? "subject" : fact.origin;
    best.set(origin, Math.max(best.get(origin) ?? 0, fact.sureness));
  }
  return 1 - [...best.values()].reduce((doubt, sureness) => doubt * (1 - sureness), 1);
};

const small = grammarWordsOfAll("and", "of", "the", "a", "for", "insideHouses", "insideTitles");
const weight = (text: string): number => wordsOf(text).filter((word) => !small.has(word)).length;

const isSameText = (field: TextField, one: string, other: string): boolean => {
  if (squashed(one) === squashed(other)) return true;
  if (field === "company" || field === "agency") {
    const [a, b] = [withoutLegalForm(one), withoutLegalForm(other)];
    // "Björkliden" and "Björklidens Äldreboende": a genitive is the same house.
    const [bareA, bareB] = [a.replace(/['’]?s(?=\s|$)/gu, ""), b.replace(/['’]?s(?=\s|$)/gu, "")];
    return squashed(a) === squashed(b) || isWithin(a, b) || isWithin(b, a) || isWithin(bareA, bareB) || isWithin(bareB, bareA);
  }
  return isWithin(one, other) || isWithin(other, one);
};

/** Which way of writing a value is shown: the fullest that a good fact gives. */
const fullest = (field: TextField, facts: readonly Fact[]): Fact => {
  const top = Math.max(...facts.map((fact) => fact.sureness));
  const able = facts.filter((fact) => fact.sureness >= Math.min(0.4, top) && fact.origin !== "domain");
  const from = able.length > 0 ? able : facts;
  const value = (fact: Fact): number => {
    const size = weight(fact.value);
    const bonus =
      field === "company" || field === "agency" ? (legalFormOf(fact.value) ? 1.5 : 0) + (looksLikeOrganisation(fact.value) ? 0.5 : 0) : 0;
    const excess = field === "role" ? (fact.value.length > 90 ? 4 : 0) : fact.value.length > 70 ? 3 : 0;
    return (
      Math.min(size, field === "role" ? 8 : 7) +
      bonus -
      excess +
      fact.sureness * (field === "role" ? 2.2 : 1) +
      // Who signs knows how the house is called.
      (field === "company" && fact.origin === "signature" ? 0.3 : 0) +
      Math.min(fact.value.length, 60) * 0.004
    );
  };
  return [...from].sort((a, b) => value(b) - value(a))[0] ?? (facts[0] as Fact);
};

/** "Brackwater NHS" and "Brackwater University Hospitals", from brackwater-nhs: a letter's two names for the house that owns the host. */
const joinByHost = (groups: Fact[][], hint: string): void => {
  const owner = (group: readonly Fact[]): string | null => {
    const first = wordsOf(group[0]?.value ?? "")[0] ?? "";
    return first.length >= 6 && !isOrganisationWord(first) && squashed(hint).startsWith(first) ? first : null;
  };
  for (let at = groups.length - 1; at > 0; at--) {
    const own = owner(groups[at] ?? []);
    const home = own === null ? undefined : groups.slice(0, at).find((group) => owner(group) === own);
    if (home) home.push(...(groups.splice(at, 1)[0] ?? []));
  }
};

/** Groups the facts of one field into claims, the surest first. `hint` is what the sender's host is called: a company that fits it gains. */
export const claimsFor = (field: TextField, facts: readonly Fact[], hint: string | null): Claim[] => {
  const groups: Fact[][] = [];
  for (const fact of [...facts]
    .filter(
      (each) =>
        each.field === field &&
        each.value !== "" &&
        !(field === "company" && isGenericName(each.value) && !(hint !== null && fitsHint(each.value, hint))),
    )
    .sort((a, b) => b.sureness - a.sureness)) {
    const home = groups.find((group) =>
      group.some(
        (other) =>
          isSameText(field, other.value, fact.value) &&
          (field !== "role" || weight(other.value) === weight(fact.value) || Math.min(weight(other.value), weight(fact.value)) >= 1),
      ),
    );
    if (home) home.push(fact);
    else groups.push([fact]);
  }
  if (field === "company" && hint !== null) joinByHost(groups, hint);
  const claims = groups.map((group): Claim => {
    const shown = fullest(field, group);
    const fits =
      hint !== null &&
      (field === "company" || field === "agency") &&
      group.some((fact) => fact.origin !== "domain" && fitsHint(fact.value, hint));
    const short = field === "role" && /^\p{Lu}{2,4}$/u.test(shown.value) ? 0.7 : 1;
    return {
      value: shown.value,
      sureness: short * (1 - (1 - together(group)) * (fits ? 0.35 : 1)),
      line: group[0]?.line ?? null,
      facts: group,
    };
  });
  // "Organisation: ..." says who employs; a letterhead or a sender's name may be its department or its agency.
  const isTold = (claim: Claim) => claim.facts.some((fact) => fact.origin === "label" && fact.sureness >= 0.9);
  const told = field === "company" && claims.some(isTold);
  return claims
    .map((claim) => (told && !isTold(claim) ? { ...claim, sureness: claim.sureness * 0.9 } : claim))
    .sort((a, b) => b.sureness - a.sureness);
};
