import { monthNames, weekdayNames, wholeDayNames } from "../language/day-names.ts";
import { grammarOfAll } from "../language/grammar-of-all.ts";
import type { Candidate } from "./candidate.ts";
import { isOnlyCandidate } from "./candidate.ts";
import { cleanTitle, looksLikeJobTitle } from "./job-title.ts";
import { isGenericName, legalFormOf, looksLikeOrganisation } from "./organisation.ts";
import { readName } from "./person-name.ts";
import { plain, squashed } from "./plain.ts";
import type { Tongue } from "./tongue/tongue.ts";

const parted = /\s+(?:[-–—|•·@]|\/\/)\s+|\s*[|•·]\s*|:\s+/u;
const moneyOrHours =
  /[£€$]\s?\d|\d\s?[£€$k]\b|\b\d+\s?(?:hours|hrs|h|std|heures|horas|ore|uur)\b|\b(?:perm|perms|permanent|salary|full[- ]time|part[- ]time)\b$/i;

/** "Wed 3 March", "12. Mai": when the talk is. */
const dateLike = new RegExp(
  String.raw`^(?:(?:${weekdayNames.join("|")})\.?,? )?\d{1,2}(?:st|nd|rd|th|\.)? (?:de |of )?(?:${monthNames.join("|")})(?![a-z])`,
);

/** Is this piece the end of a title ("Nights", "Acute Stroke Unit", "Per Diem") rather than a house, a name, or a word of the mail? */
const isForeign = (piece: string, candidate: Candidate): boolean => {
  if (piece === "" || isOnlyCandidate(candidate, piece) || candidate.houses.some((house) => squashed(house) === squashed(piece)))
    return true;
  if (
    moneyOrHours.test(piece) ||
    (/\d/.test(piece) &&
      !/\b(?:band|grade|level|stufe|niveau|step|st|ct|fy|ii|class|year|jahr|%|eg|tv)/i.test(piece) &&
      /shift|\d\s?[-/x]\s?\d|hr|week|month/i.test(piece))
  )
    return true;
  if (legalFormOf(piece) !== null || dateLike.test(plain(piece))) return true;
  if (/^(?:call|chat|interview|meeting|conversation|intro|visit|entretien|gesprek|samtale|intervju|colloquio|entrevista)\b/i.test(piece))
    return true;
  return (
    looksLikeOrganisation(piece) &&
    !looksLikeJobTitle(piece) &&
    /\b(?:hospital|trust|ltd|inc|clinic|surgery|association|partnership|services|infirmary|gmbh|klinik|klinikum|practice|foundation|university|council|group|school|society|h[oô]pital|ospedale|ziekenhuis|szpital|sjukhus|sygehus|sykehus|praxis)\b/i.test(
      piece,
    )
  );
};

/** "(T. Fonoti)" at the end of a title is the candidate. */
const withoutCandidate = (value: string, candidate: Candidate): string =>
  value.replace(/\s*\(([^()]{2,50})\)\s*$/u, (whole, inside: string) => (isOnlyCandidate(candidate, inside) ? "" : whole));

/** "Gute Nachrichten zu Ihrer Bewerbung als ...": all up to the word that leads to the post. */
const aboutApplication =
  /^.*\b(?:bewerbung|application|candidature|candidatura|sollicitatie|ans[oö]kan|ansøgning|søknad|solicitud|aplikacj\p{L}*|zgłoszeni\p{L}*|interview|gespräch|entretien|entrevista|colloquio|gesprek|intervju|samtale|rozmow\p{L}*) (?:als|as(?: an?)?|for(?: the)?|pour(?: le poste d(?:e |'))?|para(?: el puesto de)?|como|a(?: la (?:oferta|vacante)(?: de)?)?|à vaga(?: de)?|per(?: la posizione di| il ruolo di)?|come|voor(?: de functie van)?|som|til stillingen som|till tjänsten som|na stanowisko) (?=\p{L}{3})/iu;

/** Words before a title that only lead to it: "interest in", "som", "Stelle als", "poste de". */
const leadsTo =
  /^(?:(?:Stelle|Position|Poste|Puesto|Plaza|Role|Post|Job|Vacature|Functie|Ruolo|Posizione|Vaga|Cargo|Stanowisko|Tjänst|Stilling) ?: ?|(?:vacature|functie|stelle|kennziffer|tjänst|stilling|stanowisko) \d[\d/.-]{2,12} |vacature |oferta (?:de (?:empleo|trabajo) )?|offre (?:d.emploi )?|offerta (?:di lavoro )?|functie |(?:puesto|plaza|vaga|ruolo|posto|poste) (?:de |d.|di |da )?|stanowisko |(?:your |our |the )?(?:interest|application|role|post|position|job|place|seat) (?:in|for|of|as|as an?) (?:the |an? )?|(?:die |der |eine )?(?:Stelle|Position|Tätigkeit)(?: als| der| des| einer?)? |(?:le |du |au )?poste (?:de |d')|(?:el |del |al )?puesto de |plaza de |vaga (?:de )?|cargo de |função de |ruolo di |posto di |posizione di |functie van |stillingen? som |tjänsten? som |stanowisko |(?:som|als|as an?|as|como|come|comme|jako) )+/iu;
const leadsToCapital =
  /^(?!(?:salaried|bank|locum|trainee|junior|senior|part-time|full-time|night|deputy|assistant|lead|specialist|clinical|registered)\s)(?:\p{Ll}[\p{L}!]*[!,]? ){1,4}(?=\p{Lu})/u;

const withoutLead = (given: string): string => {
  const title = looksLikeJobTitle(given.replace(aboutApplication, "")) ? given.replace(aboutApplication, "") : given;
  const rest = title.replace(leadsTo, "");
  const capital = rest.replace(leadsToCapital, "");
  return capital !== rest && looksLikeJobTitle(capital) && !looksLikeJobTitle(rest.slice(0, rest.length - capital.length))
    ? capital
    : rest.length >= 3
      ? rest
      : title;
};

/** "Staff Nurse at Lakeside Clinic" */
const house = new RegExp(String.raw`\s+(?:${grammarOfAll("at")})\s+(?:the\s+)?\p{Lu}.*$`, "u");
/** "Nurse with Ana Ruiz", "Nurse on 3 March": behind the title in a subject. */
const houseOrDay = new RegExp(
  String.raw`\s+(?:${grammarOfAll("at", "in", "with")}|for|@|am|on|le|den|d\.|between|entre|zwischen|tussen|–)\s+(?:the\s+)?(?=\p{Lu}|\d).*$`,
  "u",
);

const field =
  /(?:care|health|healthcare|medicine|medical|surgery|research|services?|support|therapy|therapies|nursing|radiology|oncology|pediatrics|paediatrics|dermatology|rehabilitation|rehab|education|sales|logistics|design|security|insurance|banking|retail|data|cloud|analytics|software|engineering)\)?$/i;

/** The job title in the value of a label: no reference, no house, no salary, no candidate. */
export const roleInValue = (given: string, candidate: Candidate): string => {
  // "Primary Care Paramedic (casual). Comp closes Jan 31.": the title ends with its sentence.
  const value = withoutLead(
    given
      .trim()
      .replace(/\s*\([^()]*(?:[£€$]|\d ?k\b|\bsalary|per annum)[^()]*\)/giu, "")
      .replace(/\s*\(\d+ ?(?:min\w*|hours?|h|std)\.?\)/giu, "")
      .replace(/(?<=\p{Ll}{3}|\))(?<!\b(?:[Dd]ipl|[Ss]taatl|[Ee]xam|[Mm]ed|[Ff]achl|[Tt]echn|[Kk]aufm))[.!?]\s+\p{Lu}.*$/u, ""),
  );
  const named = /^([^()]{3,60}) \(([^()]{3,80})\)$/u.exec(value.trim());
  if (named?.[1] && named[2] && isOnlyCandidate(candidate, named[1]) && looksLikeJobTitle(named[2])) return cleanTitle(named[2]);
  const gender = /^[a-z](?:\s?[/|*]\s?[a-z]){1,2}$/i.test(named?.[2] ?? "");
  // "Lattice Peak (Data Analyst)": the house, and the job inside.
  if (
    named?.[1] &&
    named[2] &&
    !gender &&
    looksLikeJobTitle(named[2]) &&
    !looksLikeJobTitle(named[1]) &&
    /^(?:\p{Lu}\S* ?){2,5}$/u.test(named[1])
  )
    return cleanTitle(named[2]);
  const whole = cleanTitle(withoutCandidate(value, candidate).replace(house, ""));
  const pieces = whole.split(/,\s+/);
  while (pieces.length > 1 && isForeign(pieces[pieces.length - 1] ?? "", candidate)) pieces.pop();
  const kept = pieces.join(", ");
  const dashes = kept.split(/\s+[–—|-]\s+/);
  // "Children in Care", "Medical/Surgical": a field of work, though houses carry the same words.
  const isHouse = (piece: string) =>
    looksLikeOrganisation(piece.split(" ").at(-1) ?? "") && !isGenericName(piece) && !looksLikeJobTitle(piece) && !field.test(piece);
  while (dashes.length > 1 && (isForeign(dashes[dashes.length - 1] ?? "", candidate) || isHouse(dashes[dashes.length - 1] ?? "")))
    dashes.pop();
  while (dashes.length > 1 && isForeign(dashes[0] ?? "", candidate)) dashes.shift();
  return cleanTitle(dashes.length === kept.split(/\s+[–—|-]\s+/).length ? kept : dashes.join(" - "));
};

const status =
  /^(?:(?:action (?:needed|required)|re|fwd?|fw|aw|wg|tr|rv|update|updated|confirmed|confirmation|reminder|invitation|invite|cancell?ed|rescheduled|important|urgent|new time|thank you|thanks|your|the|an?|our|regarding|re:|details|scheduled|schedule|request|application|applying|applied|ihre|deine|unsere|votre|vos|ta|tu|su|la sua|la tua|je|uw|jouw|din|ditt|a sua|a tua|pani|pana|esito|selezione|suite|sur|sobre|entretien|sollicitatie|candidatura|candidature|bewerbung|ansökan|ansøgning|søknad|aplikacja|aplikacji|solicitud|postulación|proceso|processo|references|sending|vaga|process|gesprek|samtale|intervju|rozmowy?|for|of|on|about|und|zur|zum|zu|de|pour|per|para|til|till|om|voor|als|as|le|la|el|il|het|job|role|position|post|vacancy|stelle|poste|puesto|ruolo|functie|vaga|stanowisko|tjänst|tjänsten|stilling|stillingen|with|details:|not selected|available|next steps?|-|–|:)\s+)+/iu;

const said =
  /^(?:you|we|i|they|sie|du|wir|ich|vous|nous|tu|je|u|wij|lei|vi|noi|eu|nós|você|ty|jag|jeg|ik)(?:'(?:re|ve|ll|m|d))?\s(?:are|have|will|got|sind|haben|bist|hast|werden|êtes|avez|es|as|sommes|avons|bent|hebt|heeft|hebben|zijn|è|sei|ha|siamo|abbiamo|é|tem|temos|jesteś|är|har|er|blir|bliver)\s/iu;

/** Words about the talk, the day and who is met, which stand where a job may stand: "Entrevista técnica", "Gespräch mit ...". */
const aboutTalk = new RegExp(
  String.raw`(?<!\p{L})(?:recrutement|recruitment|embauche|rekrutacj\p{L}*|selezione|seleccion|selecci[oó]n|sele[cç][aã]o|${grammarOfAll("with")}|am|den|le|om|tomorrow|today|morgen|t[eé]cnic[ao]|telef[oó]nic[ao]|personal|virtual|presencial|final|primer[ao]|segund[ao]|technique|t[eé]l[eé]phonique|individuel(?:le)?|collectif|finale|tecnico|telefonico|conoscitivo|individuale|pers[oö]nliche?s?|telefonisch\p{L}*|erstes|zweites|kwalifikacyjn\p{L}*|rekrutacyjn\p{L}*|telefoniczn\p{L}*|availability|details?|schedule|confirmation|slot|slots|dates?|times?|update|invitation|invite|request|reminder|questions?|feedback|confirmada?|agendada?|cancelada?|confirmé|annulé|reporté)(?!\p{L})`,
  "iu",
);

/** Does the text begin with a word about the interview or the mail? Gives what follows. */
const afterInterview = (segment: string, tongue: Tongue): string | null => {
  let last = -1;
  for (const match of segment.matchAll(tongue.interview)) last = Math.max(last, match.index + match[0].length);
  return last < 0 ? null : segment.slice(last);
};

/**
 * Job titles in a subject line or in the summary of a calendar event: pieces between dashes, colons and bars that name a job once words about
 * interviews, status, company and candidate are taken off. The best first.
 */
export const rolesInSubject = (subject: string, tongues: readonly Tongue[], candidate: Candidate): string[] => {
  const cut = subject
    .replace(/\s+@\s+.*$/u, "")
    .replace(/\s*\([^()]*@[^()]*\)\s*$/u, "")
    .replace(/\s*\((?:job |vacancy |post )?(?:ref|reference|id|req|requisition|kennziffer|réf|rif)\b[^()]*\)/giu, "")
    .slice(0, 300);
  const roles: string[] = [];
  // After "Entrevista" or "Gespräch" stands a job, even one that the tables do not know.
  const unknowns: string[] = [];
  const inside = [...cut.matchAll(/\(([^()]{3,70})\)/g)]
    .map((match) => (match[1] ?? "").replace(/,? (?:ref\.? |no\.? )?[\w-]*\d{3,}$/i, ""))
    .find(looksLikeJobTitle);
  const outside = inside ? cut.replace(/\([^()]*\)/g, " ") : cut;
  if (
    inside &&
    (!looksLikeJobTitle(outside) ||
      tongues.some((tongue) => outside.search(tongue.interview) >= 0 && !looksLikeJobTitle(outside.replace(tongue.interview, " "))))
  )
    roles.push(roleInValue(inside, candidate));
  // "Caregiver / Home Health Aide" is one job with two names; elsewhere a stroke parts like a dash.
  const strokes = (roles.length > 0 ? outside : cut).split(" / ");
  const whole = strokes.length === 2 && strokes.every((each) => looksLikeJobTitle(each)) ? strokes.join(" / ") : strokes.join(" - ");
  const pieces = whole.split(parted);
  for (const [at, piece] of pieces.entries()) {
    // "Du er vores nye ...": a sentence, not a title.
    if (said.test(piece)) continue;
    for (const tongue of tongues) {
      const behind = afterInterview(piece, tongue)?.trim() ?? piece.trim();
      const rest = looksLikeJobTitle(behind) ? behind : piece.replace(tongue.interview, " ").trim();
      const title = roleInValue(
        rest
          .replace(status, "")
          .replace(houseOrDay, "")
          .replace(
            /\s+(?:role|position|post|vacancy|job|opening|stelle|interview|application|update|confirmed|confirmation|scheduled|cancelled|canceled|rescheduled)(?:$|,.*$)/i,
            "",
          ),
        candidate,
      );
      const unknown = afterInterview(piece, tongue)?.trim() ?? "";
      if (
        unknown !== "" &&
        title !== "" &&
        !looksLikeJobTitle(title) &&
        !wholeDayNames.has(plain(title)) &&
        /^\p{L}[\p{L}-]{5,}(?: \p{L}[\p{L}-]+){0,2}$/u.test(title) &&
        !isForeign(title, candidate) &&
        !looksLikeOrganisation(title) &&
        readName(title) === null &&
        !aboutTalk.test(title)
      )
        unknowns.push(title);
      const cleaned = title.replace(/^\p{Ll}+, (?=\p{Lu})/u, "");
      if (cleaned !== title && looksLikeJobTitle(cleaned)) {
        roles.push(cleaned);
        break;
      }
      if (title !== "" && looksLikeJobTitle(title) && !isForeign(title, candidate)) {
        const next = pieces[at + 1];
        const extended =
          next &&
          at + 1 < pieces.length &&
          /^(?:nights?|days?|per diem|full[- ]time|part[- ]time|remote|bank|band \d|st\d|icu|nicu|er|or|ed|\d{1,3} ?%)\b/i.test(plain(next))
            ? `${title} - ${cleanTitle(next)}`
            : title;
        roles.push(extended);
        break;
      }
    }
  }
  return [...new Set([...roles, ...unknowns])];
};
