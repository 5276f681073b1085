import { wordsOfAll } from "../language/words-of-all.ts";
import { plain } from "./plain.ts";

const legalForm =
  /(?:,?\s+(?:ltd|limited|plc|llp|llc|inc|incorporated|corp|corporation|co|pty\.? ltd|pvt\.? ltd|private limited|pc|p\.c|pllc|lp|cic|gmbh(?: ?& ?co\.? ?kg)?|ggmbh|gbr|mbh|ag|kg|ohg|ug|e\.? ?v|eg|se|sarl|s\.?à\.?r\.?l|sas|sasu|s\.?a|s\.?a\.?s|scop|selarl|eurl|s\.?l|s\.?l\.?u|s\.?l\.?p|srl|s\.?r\.?l|s\.?p\.?a|soc\. coop|onlus|b\.?v|n\.?v|v\.?o\.?f|lda|ltda|s\.?a\.?|eireli|sp\. z o\.? ?o|s\.?c|ab|publ|a\/s|aps|as|asa|ans|oy|oyj|p\/s|i\/s)\.?)+$/i;
const organisationWords = wordsOfAll("organisations");
const compound =
  /((?:laege|tandlaege|lakar|tandlakar|halso|vard|kultur|senior)(?:hus|huset|gard|garden)|bedrijf|bedrijven|gesellschaft|betrieb|betriebe|handel|handlung|werkstatt|kontor|bureau|kantoor|byran|firma|spital|klinik|klinikum|krankenhaus|praxis|zentrum|pflege|stiftung|apotheke|(?:pflege|alten|senioren|wohn|kinder|tier)heim|ziekenhuis|praktijk|zorg|(?:zieken|verpleeg|verzorgings|ouderen|artsen|gast)huis|sjukhus|sjukhuset|sygehus|sykehus|sykehuset|centralen|senter|centret|hemmet|hjem|hjemmet|kliniken|klinikken|hospitalet|boende|boendet|skola|skolan|forskola|skole|skolen|barnehage|bornehuset|bibliotek|biblioteket|bibliotheque|biblioteca|biblioteka|museum|museet|schule|kita|werke|werk|verlag|bank|soft|tech|labs|pharm|pharma|medical|health|care)$/;

const connectors = new Set("of and the for at in y e et und de del der des du am im van di la le".split(" "));

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
    .every((word) => generic.has(word) || organisationWords.has(word) || departments.has(word) || connectors.has(word));

export const isOrganisationWord = (word: string): boolean => organisationWords.has(plain(word));

/** A department or a desk, not a person and not a company ("HR", "Front Desk", "Talent Acquisition Team"). */
export const isDepartment = (name: string): boolean => {
  const words = plain(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "");
  return words.length > 0 && words.some((word) => departments.has(word));
};

/** Words of departments at the end of a sender's name, in our languages: "Farrier Talent", "Editora Campo Claro RH", "Ihr Team der Radiologie". */
const departmentTail =
  /(?:[\s,|–—-]+(?:the\s+)?(?:hr|rh|rrhh|karriere(?:team|portal)?|carrières?|empleo|lavora con noi|rekrytering|p&o|p&c|hrm|human resources|people(?: (?:team|ops|operations|services|& culture|and culture))?|acquisition de talents|talent(?: (?:acquisition|team|partners?))?|hiring(?: (?:team|manager))?|recruit(?:ing|ment|er|ers)(?: (?:team|services|centre|center|office|department|coordinator))?|careers?(?: team)?|jobs|interviews?|scheduling|bookings?|appointments|onboarding|placements|resourcing(?: team)?|notifications?|no-?reply|team|staffing team|admin(?:istration)?|reception|office|workforce|support|personalabteilung|personal(?:wesen|gewinnung)?|bewerbungen|bewerbermanagement|recrutement|ressources humaines|recursos humanos|selezione(?: personale)?|risorse umane|ufficio (?:personale|risorse umane)|werving(?: (?:en|&) selectie)?|personeelszaken|p&o|recrutamento(?: e sele[cç][aã]o)?|(?:acquisition|attraction) de talents?|dotation|selecci[oó]n(?: de personal)?|captaci[oó]n(?: de talento)?|atracci[oó]n de talento|talento humano|capital humano|atra[cç][aã]o de talentos|gente e gest[aã]o|gest[aã]o de pessoas|gesti[oó]n de personas|sele[cç][aã]o|rekrutacja|dzia[lł] (?:hr|kadr|personalny)|kadry|hr-avdelningen|rekrytering|rekruttering|hr-afdelingen|personale))+$/i;
/** Departments that stand before the house's name: "Ressources humaines Bibliothèque ...", "HR Hill School", "Direzione Villa ...". */
const departmentBefore =
  /^(?:(?:the )?(?:hr|human resources|talent acquisition|people services|recruitment)(?: (?:team|department|office|dept))?|rh (?=\p{Lu})|rrhh|recursos humanos|capital humano|talento humano|gente e gestão|atração de talentos|time de gente e gestão|time de atração de talentos|equipo de selección|acquisition de talents|gestión de personas|gestão de pessoas|departamento de (?:rrhh|recursos humanos|personal)|ressources humaines|service (?:rh|recrutement|du personnel)|direction des ressources humaines|drh|risorse umane|ufficio (?:personale|risorse umane|selezione)|direzione(?: (?:sanitaria|generale|del personale))?|segreteria|secretaria|secretaría|secretariado|secrétariat|sekretariat|kancelaria|personalabteilung|personalwesen|bewerbermanagement|geschäftsleitung|verwaltung|personeelszaken|afdeling p&o|secretariaat|departamento pessoal|dział (?:kadr|hr|personalny|rekrutacji)|kadry|hr-avdelningen|hr-afdelingen|hr-avdelingen)(?:\s*[,:|–—-]\s*|\s+)(?:(?:de la|de l'|du|de|del|della|dell'|da|do|des|der|von|van|van de|at|of|at the|of the) ?)?(?=\p{Lu})/iu;
const departmentHead =
  /^(?:(?:hr|rh|rrhh|personal|recruiting|recruitment|recrutamento|selezione|kadry)\s*[-–|:]\s+(?=\p{Lu})|(?:the\s+)?(?:hiring|recruiting|recruitment|hr|talent|people|careers?)(?:\s+(?:team|(?:&|and) culture|ops|operations|partner|acquisition))?\s+(?:at|of|for|@)\s+|team\s+(?:at\s+)?(?=\p{Lu})|equipe\s+(?:de\s+)?|(?:ihr|dein|euer) (?:(?:recruiting|hr|personal|karriere|bewerber)[ -]?)?team (?:der|des|vom|von) |(?:a )?equipa d[aeo]s? |(?:a )?equipe d[aeo]s? |(?:o )?time d[aeo]s? |el equipo de |il team di |zespół (?:rekrutacji )?|teamet (?:på|hos|i) |team van |das team (?:der|des|vom|von) |het team van |l['’]équipe (?:de |du )?recrutement (?:de la |de l['’]|du |des |de |d['’])|l'équipe (?:de |du |d')?)/iu;

/** Leaves the organisation's own name: no "Hiring Team", no "via Greenhouse", no quotation marks. */
export const cleanOrganisation = (name: string): string =>
  name
    .replace(/["“”„«»]/g, "")
    .replace(/\s*\((?:via|through|by|über|par|por|przez|genom|gjennom|gennem|tramite)\s[^()]*\)\s*$/iu, "")
    .replace(/\s+(?:via|vía|through|by way of|über|par|por|via de|przez|genom|gjennom|gennem|tramite|através de)\s+\p{Lu}.*$/u, "")
    .replace(
      /^.*\b(?:on behalf of|im auftrag (?:von|der|des)|pour le compte de|en nombre de|per conto di|namens|em nome de|w imieniu|på uppdrag av|på vegne (?:af|av))\s+(?=\p{Lu})/iu,
      "",
    )
    .replace(/^([^,]{2,40}),\s+(?=\p{Lu})/u, (whole, head: string) => (isDepartment(head) ? "" : whole))
    .replace(departmentHead, "")
    .replace(departmentBefore, "")
    .replace(departmentTail, "")
    .replace(/^[\s,;:|·•–—-]+|[\s,;:|·•–—-]+$/g, "")
    .replace(/^(?:[Tt]he|[Dd]er|[Dd]ie|[Dd]as|dem|den)\s+(?=\p{Lu})/u, "")
    .trim();
