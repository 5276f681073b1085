import type { Fact } from "../facts/fact.ts";
import { senderHint } from "../facts/from-domain.ts";
import { companyOfSender } from "../facts/from-header.ts";
import { toolBehind } from "../facts/hosts.ts";
import type { Letter } from "../facts/letter.ts";
import { isGenericName, looksLikeOrganisation, withoutLegalForm } from "../facts/organisation.ts";
import { fitsHint } from "../facts/organisation-span.ts";
import { isSameName } from "../facts/person-name.ts";
import { isWithin, plain, squashed, wordsOf } from "../facts/plain.ts";
import type { Signature } from "../facts/signature.ts";
import { type Claim, claimsFor } from "./merge-texts.ts";

export type Employer = { company: Claim | null; agency: string | null; rival: Claim | null };

const agencyWord =
  /\b(?:recruit(?:ment|ing|ers?)?|staffing|locums?|travel nurs\w*|physician search|medical search|headhunt\w*|executive search|search|resourcing|personnel|talent(?= (?:partners|solutions|group|ltd|limited|inc|llc|llp|gmbh|bv)\b|$)|personal(?:vermittlung|dienstleist\w*|beratung)|zeitarbeit|interim|detachering|uitzend\w*|werving|trabajo temporal|ett|seleccion|agenzia per il lavoro|somministrazione|agence d'interim|cabinet de recrutement|agencja (?:pracy|zatrudnienia)|bemanning\w*|rekryterings\w*|rekrutterings\w*|vikar\w*|consultoria de rh)\b/;

/** Less sure than this a name is one that merely stands there ("the call with Lachlan"). */
const leastSure = 0.2;

const sameHouse = (one: string, other: string): boolean => {
  const [a, b] = [withoutLegalForm(one), withoutLegalForm(other)];
  return isWithin(a, b) || isWithin(b, a);
};

/** "Gulf Medstaff Recruitment": the last word was taken for a department when the name was read. */
const signsAsAgency = (writer: string, signature: Signature): boolean => {
  const [house, text] = [plain(writer), plain(signature.text)];
  const at = text.indexOf(house);
  return at >= 0 && agencyWord.test(text.slice(at + house.length, at + house.length + 24).split("\n")[0] ?? "");
};

/** The house that writes: what it signs as, or what its sender's name says. */
const writingHouse = (letter: Letter, signature: Signature): string | null => {
  const hint = senderHint(letter);
  const header = letter.level.from?.name ? companyOfSender(letter.level.from.name) : null;
  if (signature.organisation && header && sameHouse(signature.organisation, header.company))
    return signature.organisation.length >= header.company.length ? signature.organisation : header.company;
  if (signature.organisation && (hint === null || fitsHint(signature.organisation, hint) || !header)) return signature.organisation;
  return header && header.sureness >= 0.5 ? header.company : signature.organisation;
};

/** A mail without a signature, from a host that is called an agency. */
const agencyHost = (facts: readonly Fact[]): string | null =>
  facts.find((fact) => fact.field === "company" && fact.origin === "domain" && agencyWord.test(plain(fact.value)))?.value ?? null;

/** "Senior Recruitment Consultant": who is one finds people for others, unless the house is named alone. */
const placesPeople = (signature: Signature): boolean =>
  /\b(?:recruitment (?:consultant|specialist)|(?:lead|principal|senior|managing|placement|staffing) consultant|resourcer|placement (?:manager|officer|coordinator)|headhunter|talent (?:consultant|agent)|personalberater\w*|consultant(?:e)? en recrutement|recruitment consulente|consulente di selezione|consultor[a]? de selecao|rekryteringskonsult|rekrutteringskonsulent)\b/.test(
    plain(signature.title ?? ""),
  );

/**
 * Tells the employer from who writes. Somebody stands in between when the writer is called an agency, speaks of a client or of "them", and names another
 * house where the work is.
 */
export const tellEmployer = (letter: Letter, all: readonly Fact[], signature: Signature, people: readonly string[]): Employer => {
  const hint = senderHint(letter);
  const tool = toolBehind(letter.level.from?.address ?? null);
  const isTool = (name: string) => tool !== null && tool.length >= 4 && squashed(name.split(" ")[0] ?? "") === squashed(tool);
  const facts = all.filter(
    (fact) =>
      fact.field !== "company" ||
      (isTool(fact.value) && fact.origin !== "label"
        ? false
        : ((fact.origin === "subject" || fact.origin === "header") && fact.sureness >= (fact.origin === "subject" ? 0.9 : 0.7)) ||
          (hint !== null && squashed(fact.value) === squashed(hint)) ||
          looksLikeOrganisation(fact.value) ||
          !people.some((name) => wordsOf(name).length > 1 && isSameName(name, fact.value))),
  );
  const claims = claimsFor("company", facts, hint);
  const writer = writingHouse(letter, signature) ?? agencyHost(facts);
  const named = facts.find((fact) => fact.field === "agency")?.value ?? null;
  const text = plain(`${letter.subject}\n${letter.sentences.map((sentence) => sentence.text).join("\n")}`);
  const speaksOfClient =
    letter.tongues.some((tongue) => text.search(tongue.client) >= 0) ||
    letter.lines.some((line) => line.field === "client" || line.field === "agency");
  const calledAgency = writer !== null && agencyWord.test(plain(writer)) && !isGenericName(writer);
  const others = claims.filter(
    (claim) =>
      (writer === null || !sameHouse(claim.value, writer)) &&
      !claim.facts.every((fact) => fact.origin === "domain" || (fact.origin === "header" && hint !== null && fitsHint(fact.value, hint))) &&
      !(hint !== null && fitsHint(claim.value, hint)),
  );
  const client = others.find(
    (claim) =>
      claim.sureness >= leastSure &&
      claim.facts.some(
        (fact) => fact.origin === "label" || fact.origin === "sentence" || fact.origin === "subject" || fact.origin === "location",
      ),
  );
  // A client that the writer calls their own has left the search to them.
  const ownClient = /\bmy client\b/.test(text);
  const byTitle = placesPeople(signature) && (speaksOfClient || (client?.sureness ?? 0) >= 0.5);
  const mayBeAgency = calledAgency || (writer !== null && (byTitle || ownClient || signsAsAgency(writer, signature)));
  const between =
    (named !== null || speaksOfClient || mayBeAgency) &&
    writer !== null &&
    client !== undefined &&
    (mayBeAgency || named !== null || /\b(?:client|kund|mandant|cliente|klant|opdrachtgever|klient|auftrag)/.test(text) || speaksOfClient);
  if (between && client && (mayBeAgency || speaksOfClient)) {
    const rival = others.find((claim) => claim !== client && claim.sureness > client.sureness - 0.12) ?? null;
    return { company: client, agency: named ?? writer, rival };
  }
  const told = claims.some((claim) => claim.facts.some((fact) => fact.origin === "label"));
  if ((calledAgency ? speaksOfClient || !told : mayBeAgency && speaksOfClient) && client === undefined)
    return { company: null, agency: named ?? writer, rival: null };
  const [first, second] = claims;
  return {
    company: first ?? null,
    agency: named !== null && first && !sameHouse(named, first.value) ? named : null,
    rival: second && first && second.sureness > first.sureness - 0.12 && second.sureness > 0.6 ? second : null,
  };
};
