import { wholeDayNames } from "../language/day-names.ts";
import { grammarOfAll, grammarWordsOfAll } from "../language/grammar-of-all.ts";
import { wordsOfAll } from "../language/words-of-all.ts";
import { isToolName } from "./hosts.ts";
import { isOccupationWord, looksLikeJobTitle } from "./job-title.ts";
import { isDepartment, isOrganisationWord, legalFormOf } from "./organisation.ts";
import { plain, squashed, tidy, wordsOf } from "./plain.ts";
import { isSmallWord } from "./tongue/small-words.ts";

const sureParticles = grammarWordsOfAll("particles");
const particles = grammarWordsOfAll("particles", "weakParticles");
/** Titles that stay, as a prefix: people want to be thanked by them. */
const title = new RegExp(String.raw`^(?:${grammarOfAll("titles")})\.?(?:ssa)?\.?$`, "i");
const faculty = new RegExp(String.raw`^(?:${grammarOfAll("faculties")})\.$`, "i");
/** Courtesy that goes: "Mr", "Frau", "la doctora", "Sister". */
const courtesy = grammarWordsOfAll("courtesy", "doctor");
const callings = grammarWordsOfAll("callings");
const doctors = grammarWordsOfAll("doctor");
const credential =
  /^(?:[A-Z]{2,5}(?:[-/][A-Z]{1,4})*|[A-Z]\.[A-Z]\.(?:[A-Z]\.)?|PhD|Ph\.D\.?|MSc|BSc|MPhil|MRes|FRC[A-Za-z]+|MRC[A-Za-z]+|DClinPsy|DPhil|PharmD|DNP|EdD|MBChB|BMBS|SHRM-[A-Z]+|RNC-OB|CCC-SLP|PA-C|FACP|FAAD|DipHE|PGCert|PgDip|MEd|LLB|LLM|ACA|CIPD|MBA|Hons|Assoc)$/;
const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i;
/** Capitalised words that never are a person's name: days, months, places in a building, tools, words of mails. */
const tools =
  "google zoom teams microsoft webex meet skype whereby outlook calendly workday greenhouse lever ashby indeed linkedin facetime whatsapp slack cc bcc re fwd fw nhs uk usa us eu hr it cv nmc gmc dbs ppe star q&a utc gmt bst cet cest est edt pst pdt mst mdt cst cdt";
const notNames = new Set([...wordsOfAll("notNames"), ...tools.split(" "), ...wholeDayNames]);

const pronouns = wordsOfAll("pronouns");

/** Months that are given names too ("Marco", "Julio", "April"): no name by themselves. */
const alsoMonths = new Set(["marco", "julio", "april", "june", "may", "august", "juni", "juli", "mai", "domingo", "jan"]);

const tokenLike = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|[dDlL]['’]\p{Lu}[\p{L}'’-]*)$/u;
const isCapitalised = (token: string) => tokenLike.test(token);

/** "OKAFOR" and "o'brien" as people write them; names in mixed case stay. */
const titleCase = (token: string) =>
  token.length > 2 && token === token.toUpperCase() && /\p{Lu}{3,}/u.test(token)
    ? token.charAt(0) +
      token
        .slice(1)
        .toLowerCase()
        .replace(/([-'’])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase())
    : token;

/** Is this word possible inside a person's name? */
export const isNameToken = (token: string): boolean => {
  if (/['’](?:ll|re|ve|m|d)$/i.test(token)) return false;
  const flat = plain(token).replace(/[.']+$/, "");
  if (!isCapitalised(token) || (notNames.has(flat) && !alsoMonths.has(flat)) || (flat.length > 1 && isSmallWord(flat))) return false;
  return /^\p{L}\.?$/u.test(token) || flat.length > 1;
};

export const isParticle = (token: string): boolean => particles.has(plain(token));
/** "Mag." in Austria; "mag" is a Dutch verb. */
const magister = /^M?Mag\.$/;
/** "med." of "Dr. med.": stands behind a title only. */
export const isFaculty = (token: string): boolean => faculty.test(token);
export const isKeptTitle = (token: string): boolean => title.test(token) || faculty.test(token) || magister.test(token);
const isOneOf = (words: ReadonlySet<string>, token: string): boolean => {
  const flat = plain(token);
  return words.has(flat) || words.has(flat.replace(/\.$/, ""));
};
export const isCourtesy = (token: string): boolean => isOneOf(courtesy, token) || isOneOf(callings, token);
/** "Dr" or "Frau", not "Colleague" and not "med.": who is spoken of so is met. */
export const isAddressed = (token: string): boolean => title.test(token) || isOneOf(courtesy, token);
export const isCredential = (token: string): boolean => credential.test(token.replace(/[.,;()]+$/g, ""));

/** Occupations that are family names too: "Joe Baker", "Ann Porter". */
const surnames = new Set(
  "cook baker porter carter gardener warden chef guard driver fitter painter buyer steward nurse page clerk coach teacher meister koch schreiner tischler becker gärtner kok bakker kock kokk smed barber fisher mason taylor trainer marshal chauffeur cocinero fabbri ferrari medico leitner palmer head chief major fellow staff resident mentor porteiro vet partner chair sw carer dean maurer maler schlosser förster winzer kellner metzger fleischer spengler schneider polier kantor pfarrer imker klempner zimmerer dachdecker brauer slager portier tolk draaier bode makelaar machinist krawiec tokarz stolarz cieśla ślusarz kucharz piekarz malarz murarz rolnik dekarz masarz rzeźnik blacharz kurier mistrz bager slagter snedker murer prest smed fisker skipper strażak pisarz lektor organista drukarz kurator marin lăcătuș croitor fierar"
    .split(" ")
    .map(plain),
);
const ranks =
  /^(?:staff|senior|junior|lead|principal|chief|deputy|assistant|associate|head|clinical|regional|general|medical|executive|managing|nursing|technical)$/i;

/** Words that all begin with a capital but say what somebody is: "Staff Firmware Engineer", "Verpleegkundige Spoedeisende Hulp". */
export const isTitleNotName = (names: readonly string[]): boolean => {
  const [first = ""] = names;
  const last = names[names.length - 1] ?? "";
  if (names.length < 2) return false;
  if (ranks.test(first) && looksLikeJobTitle(names.join(" "))) return true;
  if (/^(?:senior|junior|acting|interim|deputy|assistant|associate|principal)$/i.test(first)) return true;
  const tells = (word: string) => word.length > 4 && isOccupationWord(word) && !surnames.has(plain(word));
  return tells(last) || tells(first);
};

/** "i. A.", "i. V.", "ppa.", "mgr", "lic.": what stands before a name under a German or a Polish letter. */
const prefix = /^(?:i\. ?[AV]\.|ppa\.|gez\.|p\.p\.|mgr|mgr inż\.|inż\.|lic\.|ing\.|ir\.|arq\.|eng\.|enf\.|dipl\.-\p{L}+\.?)\s+(?=\p{Lu})/iu;

/** "Ana Ruiz from Lakeside Clinic" */
const house = new RegExp(String.raw`\s+(?:${grammarOfAll("via", "from", "at")}|of|@)\s+\p{Lu}.*$`, "u");

const withoutAddition = (text: string): string =>
  text
    .replace(/\s*[([{][^)\]}]*[)\]}]?\s*$/u, "")
    .replace(house, (cut, at: number) => {
      const [word = ""] = cut.trim().split(/\s/, 1);
      return sureParticles.has(word) || ((word === "of" || particles.has(word)) && text.slice(0, at).trim().split(" ").length < 2)
        ? cut
        : "";
    })
    .replace(/\s*[|/·•–—].*$/u, "")
    .replace(/\s+-\s+.*$/u, "");

/**
 * A person's name as one would write it under a letter: "HOPKIN, Nerys (WEST FENLAND TRUST)" becomes "Nerys Hopkin", "Marlene Astor, MD"
 * loses what comes after the name, "Dr. med. Ana Ruiz" keeps its title, "Mr", "Frau" and "Sister" go. Null when it is no name of a person.
 */
export const readName = (text: string): string | null => {
  if (text.length > 120) return null;
  let rest = withoutAddition(
    tidy(text)
      .replace(/["“”„«»]/g, "")
      .replace(/^[\s'`]+|[\s'`,;:]+$/g, "")
      .replace(prefix, ""),
  );
  // "UCI" and "OAiIT" are wards.
  if (/^\p{Lu}{2,5}$/u.test(rest) || /^\p{L}*\p{Lu}\p{Ll}?\p{Lu}\p{L}?\p{Lu}\p{L}*$/u.test(rest)) return null;
  const comma = rest.indexOf(",");
  if (comma > 0) {
    const before = rest.slice(0, comma).trim();
    const after = rest.slice(comma + 1).trim();
    const afterTokens = after.split(/[\s,]+/).filter((token) => token !== "");
    if (legalFormOf(`x ${after}`) !== null) return null;
    const turned =
      afterTokens.length > 0 &&
      afterTokens.length <= 4 &&
      before.split(" ").length <= 3 &&
      afterTokens.every(
        (token) => (isNameToken(token) && !isCredential(token)) || isKeptTitle(token) || isCourtesy(token) || isParticle(token),
      );
    rest = turned ? `${after.replace(/,/g, " ")} ${before}` : before;
  }
  const titles: string[] = [];
  const names: string[] = [];
  let courteous = false;
  for (const token of rest.split(/\s+/)) {
    if (token === "") continue;
    if (names.length === 0 && isKeptTitle(token)) titles.push(token);
    else if (names.length === 0 && isCourtesy(token)) {
      courteous ||= /^\p{Lu}/u.test(token);
      if (doctors.has(plain(token)) && titles.length === 0 && /^\p{Lu}/u.test(token)) titles.push("Dr.");
    } else if (names.length > 0 && (suffix.test(token) || isParticle(token))) names.push(token);
    else if (names.length >= 2 && isCredential(token)) break;
    else if (names.length === 0 && isParticle(token) && rest.split(/\s+/).length > 1) names.push(token);
    else if (isNameToken(token)) names.push(titleCase(token));
    else return null;
  }
  while (
    names.length > 0 &&
    isParticle(names[names.length - 1] ?? "") &&
    (names[names.length - 1] ?? "").length > 1 &&
    !/^\p{Lu}/u.test(names[names.length - 1] ?? "")
  )
    names.pop();
  if (names.length === 0 || names.length > 5 || names.every(isParticle)) return null;
  const name = names.join(" ");
  if (isTitleNotName(names)) return null;
  if (
    isDepartment(name) ||
    isToolName(name) ||
    names.some((token) => token.length > 2 && isOrganisationWord(token) && names.length > 1) ||
    /\d|@/.test(name)
  )
    return null;
  if (
    (names.every((token) => isOccupationWord(token) || notNames.has(plain(token))) &&
      !(courteous && names.length === 1 && surnames.has(plain(name)))) ||
    (names.length === 1 && titles.length === 0 && pronouns.has(plain(name))) ||
    (names.length === 1 && (/^\p{L}\.?$/u.test(name) || (alsoMonths.has(plain(name)) && titles.length === 0)))
  )
    return null;
  if (names.length === 1 && titles.length === 0 && (isOrganisationWord(name) || /^\p{L}\.?$/u.test(name))) return null;
  return [...titles, name].join(" ");
};

/** The name without its titles, for comparing. */
export const bareName = (name: string): string =>
  name
    .split(" ")
    .filter((token) => !isKeptTitle(token) && !isCourtesy(token))
    .join(" ");

/** Are these two the same person, as far as names tell? A given name alone, or a surname alone, is the same as the full one. */
export const isSameName = (one: string, other: string): boolean => {
  const a = wordsOf(bareName(one));
  const b = wordsOf(bareName(other));
  if (a.length === 0 || b.length === 0) return false;
  const [small, large] = a.length <= b.length ? [a, b] : [b, a];
  const fits = (word: string) =>
    large.some((full) => full === word || (word.length === 1 && full.startsWith(word)) || (full.length === 1 && word.startsWith(full)));
  return small.every(fits) && small.some((word) => word.length > 1);
};

/** Could this address belong to this person ("h.wolter", "wolter", "henning")? */
export const addressFits = (localPart: string, name: string): boolean => {
  const words = wordsOf(bareName(name)).filter((word) => word.length > 1);
  const local = squashed(localPart.replace(/[+].*$/, "").replace(/\d+$/, ""));
  const pieces = plain(localPart.replace(/[+].*$/, ""))
    .split(/[._-]+|\d+/)
    .filter((piece) => piece !== "");
  const family = words[words.length - 1];
  const given = words[0];
  if (!family || !given || local.length < 2) return false;
  if (
    pieces.includes(family) &&
    (pieces.length === 1 ||
      words.length === 1 ||
      pieces.some((piece) => words.slice(0, -1).some((word) => word.startsWith(piece) || piece.startsWith(word))))
  )
    return true;
  if (pieces.length === 1 && (local === given || local === family)) return true;
  if (
    words.length > 1 &&
    [given + family, family + given, given.charAt(0) + family, family + given.charAt(0), given + family.charAt(0)].includes(local)
  )
    return true;
  const umlauts = (word: string) => word.replace(/ae/g, "a").replace(/oe/g, "o").replace(/ue/g, "u");
  return (
    words.length > 1 &&
    umlauts(local).endsWith(umlauts(family)) &&
    local.startsWith(given.charAt(0)) &&
    local.length <= given.length + family.length
  );
};
