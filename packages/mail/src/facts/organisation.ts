import { grammarOfAll, grammarWordsOfAll } from "../language/grammar-of-all.ts";
import { listOfAll, namesOfAll, wordsOfAll } from "../language/words-of-all.ts";
import { plain } from "./plain.ts";

/** Legal forms belong to countries, and a house keeps its own in a letter of any language. */
const legalForm =
  /(?:,?\s+(?:ltd|limited|plc|llp|llc|inc|incorporated|corp|corporation|co|pty\.? ltd|pvt\.? ltd|private limited|pc|p\.c|pllc|lp|cic|gmbh(?: ?& ?co\.? ?kg)?|ggmbh|gbr|part(?:g|nerschaft(?:sgesellschaft)?)? ?mbb|mbh|ag|kg|ohg|ug|e\.? ?v|eg|se|sarl|s\.?à\.?r\.?l|sas|sasu|s\.?a|s\.?a\.?s|scop|selarl|eurl|s\.?l|s\.?l\.?u|s\.?l\.?p|srl|s\.?r\.?l|s\.?p\.?a|soc\. coop|onlus|b\.?v|n\.?v|v\.?o\.?f|lda|ltda|s\.?a\.?|eireli|sp\. z o\.? ?o|s\.?c|ab|publ|a\/s|aps|as|asa|ans|oy|oyj|p\/s|i\/s)\.?)+$/i;
const organisationWords = wordsOfAll("organisations");
const compound = new RegExp(`(?:${listOfAll("organisationEndings").join("|")})$`);

const connectors = grammarWordsOfAll("and", "of", "the", "insideHouses");
/** A small word that stands between the words of a house's name: "of", "and", "am". */
export const isConnector = (word: string): boolean => connectors.has(plain(word));

const departments = wordsOfAll("departments");

/** A legal form at the end of a name ("GmbH", ", LLP"), with what stands between; null when there is none. */
export const legalFormOf = (name: string): string | null => legalForm.exec(name.trim())?.[0] ?? null;

export const withoutLegalForm = (name: string): string => name.trim().replace(legalForm, "").trim();

/** Does the name contain a word that only organisations carry ("Klinikum", "Associates", "Ltd")? */
export const looksLikeOrganisation = (name: string): boolean => {
  if (legalFormOf(name) !== null && /\s/.test(name.trim())) return true;
  return plain(name)
    .split(/[^\p{L}]+/u)
    .some((word) => organisationWords.has(word) || (word.length > 6 && compound.test(word)));
};

const generic = new Set(
  "occupational urgent important reminder telefon telefono telefone téléphone phone mail email internet post primera prima première acute emergency intensive critical primary urgent internal geriatric trauma surgical obstetrics gynaecology cardiology neurology urgencias cuidados pediatria specialty candidate experience education training main general outpatient inpatient community regional our the new this central head site team department panel unit of and for at area floor level corporate external internal recruitment recruiting search staffing human resources people talent acquisition service client company hiring direct permanent temporary online virtual video meeting conference interview assessment visitor east west north south allgemeine unsere die der das ihr klinik station fachbereich abteilung notre nos la le les el nuestra nuestro il nostra onze de het vår vores".split(
    " ",
  ),
);

/** Only words that many houses have: "Recruitment Services", "General Hospital", "Education Centre" name no house in particular. */
export const isGenericName = (name: string): boolean =>
  plain(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "")
    .every((word) => generic.has(word) || organisationWords.has(word) || departments.has(word) || isConnector(word));

export const isOrganisationWord = (word: string): boolean => organisationWords.has(plain(word));

/** A department or a desk, not a person and not a company ("HR", "Front Desk", "Talent Acquisition Team"). */
export const isDepartment = (name: string): boolean => {
  const words = plain(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "");
  return words.length > 0 && words.some((word) => departments.has(word));
};

const officesBehind = namesOfAll("officesBehind");
/** Words of departments at the end of a sender's name: "Farrier Talent", "Editora Campo Claro RH". */
const departmentTail = new RegExp(String.raw`(?:[\s,|–—-]+(?:the\s+)?(?:${officesBehind}))+$`, "iu");
/** Departments that stand before the house's name: "Ressources humaines Bibliothèque ...", "HR Hill School", "Direzione Villa ...". */
const departmentBefore = new RegExp(
  String.raw`^(?:${namesOfAll("officesBefore")})(?:\s*[,:|–—-]\s*|\s+)(?:(?:${grammarOfAll("of", "at")}|at the)\s+|(?:de l|d|dell)['’])?(?=\p{Lu})`,
  "iu",
);
/** "HR - Hill School", "The Hiring Team at Acme", "Ihr Team der Radiologie" */
const departmentHead = new RegExp(
  String.raw`^(?:(?:${officesBehind})\s*[-–|:]\s+(?=\p{Lu})|(?:the\s+)?(?:hiring|recruiting|recruitment|hr|talent|people|careers?)(?:\s+(?:team|(?:&|and) culture|ops|operations|partner|acquisition))?\s+(?:at|of|for|@)\s+|${namesOfAll("teamOf")})`,
  "iu",
);

/** "Acme (by Greenhouse)", "Acme via Greenhouse" */
const byTool = new RegExp(String.raw`\s*\((?:by|${grammarOfAll("via")})\s[^()]*\)\s*$`, "iu");
const throughTool = new RegExp(String.raw`\s+(?:${grammarOfAll("via")})\s+\p{Lu}.*$`, "u");
const behalf = new RegExp(String.raw`^.*(?<!\p{L})(?:${grammarOfAll("onBehalfOf")})\s+(?=\p{Lu})`, "iu");
/** English and German articles alone: that of a Romance name belongs to it ("La Ribera"). */
const article = /^(?:[Tt]he|[Dd]er|[Dd]ie|[Dd]as|dem|den)\s+(?=\p{Lu})/u;

/** Leaves the organisation's own name: no "Hiring Team", no "via Greenhouse", no quotation marks. */
export const cleanOrganisation = (name: string): string =>
  name
    .replace(/["“”„«»]/g, "")
    .replace(byTool, "")
    .replace(throughTool, "")
    .replace(behalf, "")
    .replace(/^([^,]{2,40}),\s+(?=\p{Lu})/u, (whole, head: string) => (isDepartment(head) ? "" : whole))
    .replace(departmentHead, "")
    .replace(departmentBefore, "")
    .replace(departmentTail, "")
    .replace(/^[\s,;:|·•–—-]+|[\s,;:|·•–—-]+$/g, "")
    .replace(article, "")
    .trim();
