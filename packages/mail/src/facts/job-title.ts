import { grammarOfAll } from "../language/grammar-of-all.ts";
import { listOfAll, wordsOfAll } from "../language/words-of-all.ts";
import { isGivenName } from "./given-names.ts";
import { plain, tidy } from "./plain.ts";

/** Nouns that name an occupation or a rank; with the endings below they tell a job title from a place or a company. */
const occupations = wordsOfAll("occupations");
const shortOccupations = new Set(["vet", "kok", "mfa", "zfa"]);
/** The feminine of German is that of words from other languages too: "Managerin". */
const endings = new RegExp(`(?:${listOfAll("occupationEndings").join("|")})(?:in|innen)?$`);
/** Does this one word name an occupation ("Matron", "nurse")? */
export const isOccupationWord = (word: string): boolean => occupations.has(plain(word).replace(/[^\p{L}-]/gu, ""));

/** Words that may stand with an occupation but name none by themselves. */
const ranks =
  /\b(senior|junior|sr\.?|jr\.?|assistant|deputy|trainee|lead|principal|chief|head|founding|staff|graduate|band \d|grade|ii|iii|iv|st\d|ct\d|fy\d|m\/w\/d|m\/f\/d|w\/m\/d|h\/f|f\/h|m\/v|m\/k|k\/m|bank|locum|per diem|nights?|full[- ]time|part[- ]time)\b/;

/** In these languages the kind of house comes first: "Clinique vétérinaire du Bois" names no vet. */
const houseFirst =
  /^(?:l[ae]s? |l'|il |el |o |a )?(?:clinique|clinica|cabinet|centre|centro|centrum|hopital|maison|ehpad|residence|residencia|ospedale|studio|farmacia|pharmacie|ecole|escuela|scuola|escola|colegio|groupe|grupo|gruppo|fondation|fundacion|fundacao|fondazione|institut|instituto|istituto|association|asociacion|associazione|associacao|atelier|przychodnia|szpital|gabinet|klinika|apteka|praxis|klinik|klinikum|hospital (?:de|do|da|del))(?![\p{L}])/u;

/** Could this name a job? Needs an occupation, one of the endings of occupations, or a rank with a subject. */
export const looksLikeJobTitle = (text: string): boolean => {
  const flat = plain(text);
  if (flat.length < 2 || flat.length > 140 || houseFirst.test(flat)) return false;
  const words = flat.split(/[^\p{L}\p{N}-]+/u).filter((word) => word !== "");
  if (words.length > 16) return false;
  // "PA", "OT" and "RN" are titles only in capitals: "på torsdag" is none.
  const capitals = new Set((text.match(/(?<![\p{L}])\p{Lu}{2,3}(?![\p{L}])/gu) ?? []).map((word) => plain(word)));
  return (
    words.some(
      (word) =>
        (occupations.has(word) && (word.length > 3 || shortOccupations.has(word) || capitals.has(word))) ||
        (word.length > 5 && endings.test(word) && !isGivenName(word)) ||
        (word.includes("-") && word.split("-").some((piece) => piece.length > 2 && occupations.has(piece))),
    ) ||
    /\b(m\/w\/d|w\/m\/d|m\/f\/d|f\/m\/d|d\/m\/w|h\/f|f\/h|m\/v|v\/m|k\/m|m\/k)\b/.test(flat) ||
    (ranks.test(flat) && words.length > 1 && /\b(of|for)\b/.test(flat))
  );
};

/** Is the last or only word an occupation? Stronger than {@link looksLikeJobTitle}: for titles of people. */
export const namesOccupation = (text: string): boolean =>
  looksLikeJobTitle(text) ||
  /\b(operations|ops|acquisition|development|hr|human resources|personnel|people|board|science|engineering|product|design|marketing|sales|finance|administration|verwaltung|personal|rh|recursos humanos|risorse umane|kadry|drh|rrh|daf|pdg|ressources humaines|capital humano|talento humano|gente e gestao|gestao de pessoas|reclutamiento|seleccion|recrutement|recrutamento|selezione|atracao de talentos|dotation)\b/.test(
    plain(text),
  );

const reference =
  /(?:[\s,–—-]*[([]?\s*\b(?:job\s*(?:id|ref(?:erence)?|no|number|req(?:uisition)?)|req(?:uisition)?(?:\s*id)?|ref(?:erence)?(?:\s*(?:no|number))?|vacancy\s*(?:ref(?:erence)?|no|id)|kennziffer|stellen-?(?:nr|id)|referenz(?:-?nr)?|réf(?:érence)?|referencia|riferimento|rif|vacaturenummer|nr\.? ref|numer ref(?:erencyjny)?|referensnummer|id|nr|no)\b[.:#\s]*(?=[\w./-]*\d)[\w./-]+\s*[)\]]?)/giu;
const bareReference =
  /(?:^|[\s,(–—-]+)[([]?(?:(?:JR|R|REQ|J|P|C|VN|REF)[-_ ]?\d[\d-]{2,}|#\d{3,}|\d{3,}-[A-Z]{2,}(?:-\d+)?|[A-Z]{1,4}\d{4,}[\d-]*|[A-Z]{2,6}\/\d{3,}|20\d\d-\d{3,6})[)\]]?(?=$|[\s,):–—-])/g;

/** How the post is paid and for how long, behind its title. */
const contract =
  /\s*\((?:cdi|cdd|int[ée]rim|alternance|stage|vollzeit|teilzeit|befristet|unbefristet|temps (?:plein|partiel)|full[- ]time|part[- ]time|permanent|fixed[- ]term|indefinido|temporal|tempo (?:pieno|indeterminato|determinato)|fulltime|parttime|heltid|deltid|fast|vikariat)\)|(?<=\p{L}{3}\S* \S*),? (?:part[- ]time|full[- ]time|(?:in|en|à|a) (?:vollzeit|teilzeit|temps (?:plein|partiel)|tempo (?:pieno|parziale)|tiempo (?:completo|parcial)))$/iu;

/** "(30 Stunden)", "für 25 Stunden", "24-32 uur per week": the hours of a week behind the title. */
const weekly = new RegExp(
  String.raw`(?:\s*\(|,? (?:${grammarOfAll("for", "with", "in")}) |,? )(?:ca\.? )?\d{1,2}(?:[.,]\d{1,2})?(?:\s?[-–]\s?\d{1,2})? ?(?:(?:wochen)?stunden|std\.?|uur|uren|timmar|timer|godzin\p{L}?)(?:[ /]\p{L}+){0,2}\)?$`,
  "iu",
);

/** "(VAC-00381)": letters and figures in brackets, three of them at least. */
const code = /\s*[([](?=[^)\]]*\d{3})[A-Z0-9][A-Z0-9/_. -]{2,20}[)\]]/g;

/** Takes reference numbers, quotation marks and loose punctuation away; keeps grade, band, hours and "(m/w/d)". */
export const cleanTitle = (text: string): string => {
  let title = tidy(text)
    .replace(/["“”„«»]/g, "")
    .replace(/~~[^~]*~~/g, "");
  title = title.replace(/^\d[\d/-]{3,}\s+(?=\p{L})/u, "");
  title = title.replace(reference, " ").replace(bareReference, " ");
  title = title.replace(contract, " ").replace(weekly, " ").replace(code, " ");
  title = title.replace(/\(\s*\)|\[\s*\]/g, " ").replace(/\s+/g, " ");
  title = title.replace(/^[\s,;:|·•–—/-]+|[\s,;:|·•–—/!?-]+$/g, "").replace(/(?<![A-Za-z]\.[A-Za-z])\.$/, "");
  return title.trim();
};
