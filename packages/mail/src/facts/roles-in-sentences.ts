import { grammarOfAll } from "../language/grammar-of-all.ts";
import { listOfAll } from "../language/words-of-all.ts";
import { isCandidate } from "./candidate.ts";
import type { Fact } from "./fact.ts";
import { isOccupationWord, looksLikeJobTitle } from "./job-title.ts";
import type { Letter } from "./letter.ts";
import { looksLikeOrganisation } from "./organisation.ts";
import { isAddressed, readName } from "./person-name.ts";
import { roleInValue, rolesInSubject } from "./role-text.ts";
import { rolesInBold } from "./roles-in-bold.ts";
import { titleBackward, titleForward } from "./title-span.ts";
import { isSmallWord } from "./tongue/small-words.ts";

/** Sentences read at most; what matters stands in the first ones. */
const mostSentences = 120;

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const posts = listOfAll("posts").join("|");
/** A word for a post, in compounds too: after or before one of them stands a job title, whatever it is called. */
const post = new RegExp(String.raw`(?:${posts})(?!\p{L})`, "iu");
const isPost = new RegExp(`^(?:${posts})$`, "iu");

/** Names of people, not of posts: "Mr Idwal Penhallow (Clinical Director)". */
const startsLikeName = (title: string): boolean => {
  const [first = "", next = ""] = title.split(" ");
  return isAddressed(first) && /^\p{Lu}/u.test(next);
};
const vague =
  /\b(?:interviews?|meeting|call|application|details|question|team|company|time|today|tomorrow|process|interest|new|next|other|current|future|same|right|perfect|this|that|it|you|us|we|me|so|then|has|have|be|hiring manager|manager interview|everything|anything|nothing|each|every)\b/i;

/** A title that the tables of occupations do not know: a few words, capitalised in English and German, none of them a word of the mail itself. */
const isPlausible = (title: string, language: string): boolean => {
  const words = title.split(" ");
  if (/^\p{Lu}{2,5}$/u.test(title)) return true;
  if (words.length > 7 || title.length < 4 || looksLikeOrganisation(title) || vague.test(title) || /\d{2}|@|[.!?]\s/.test(title))
    return false;
  if (/^(?:en|de)/.test(language)) return /^\p{Lu}/u.test(title);
  return (words[0] ?? "").length >= 5 || words.length > 1;
};

/** Cues of an application or an interview: what follows is a job, whatever it is called, when it begins with a capital. */
const applied =
  /(?:interest in|applica\w+|applied|intervie\w+|entrevista|candidatura|candidature|colloquio|bewerb\w+|sollicitatie|gesprek|gespräch|intervju|samtale|ansøgning|ansökan|søknad|postul\w+|rekrutacj\w+|aplikacj\w+) \S+(?: \S+)? $/iu;
/** One small word that is built like an occupation: "nocturnist", "estimator". */
const agent = /^\p{Ll}{4,}(?:ist|ician|ologist|ator|itor|eer|wright|keeper|worker|grapher)$/u;

/** "die MFA-Stelle", "ICU-tjänsten": title and post in one word. */
const glued = new RegExp(
  String.raw`(?<![\p{L}])(\p{Lu}[\p{L}/]+(?:-[\p{L}]+)?)-(?:${posts}|${listOfAll("posts").map(capitalised).join("|")})(?![\p{L}])`,
  "gu",
);

/** "... for the Site Reliability Engineer", "as Staff Nurse", "we need a Lab Manager": a title with capitals behind a small word. Not those to be asked for. */
const purpose = new RegExp(
  String.raw`(?<![\p{L}])(?<!\b(?:ask|asks|asking|wait|look|fragen|pregunt\p{L}{1,5}|demand\p{L}{1,4}|vraag|sp[oø]rg|fr[aå]ga|chieda|contact\p{L}{0,4}) )(?:${grammarOfAll("for", "as")}|needs?|hiring|seeking|looking for)(?: (?:${grammarOfAll("the", "a")}|our(?: (?:first|next|new))?))? (?=[\p{L}])`,
  "gu",
);

const parting = new RegExp(String.raw`,\s+|\s+(?:${grammarOfAll("and")})\s+`, "u");
/** A list of people with their titles is no job: "Nursing and Ronan Keane, Operations Manager". */
const namesPeople = (title: string): boolean =>
  title
    .split(parting)
    .some((piece, at) => at > 0 && piece.split(" ").length === 2 && readName(piece) !== null && !looksLikeJobTitle(piece)) ||
  (/^\p{Lu}\S* /u.test(title) && isAddressed(title.split(" ")[0] ?? ""));

/** "We need a few bits for head office": how many of something, and no job. */
const amount = /^(?:few|couple|bit|lot|number|copy|quick|word|reply|answer|decision|chat|chance|moment)\b/i;

const rolesIn = (text: string, letter: Letter): Fact[] => {
  const facts: Fact[] = [];
  const add = (title: string, sureness: number, strong: boolean) => {
    const role = roleInValue(title, letter.candidate);
    if (isPost.test(role) || amount.test(role) || isSmallWord(role)) return;
    // "3:30 PM - 4:15 PM  Hiring manager interview": a row of a timetable.
    const [first = ""] = role.split(/, | - | – /u);
    if (first !== role && first.includes(" ") && readName(first) !== null && !looksLikeJobTitle(first)) return;
    if (/^\d{1,2}[:.h]\d\d|^(?:the )?hiring manager$/iu.test(role)) return;
    // "Entrevista técnica", "prise de poste envisagée": what kind of talk, and what becomes of the post.
    if (/^t[eé]cnic[ao]s?$|^\p{Ll}+ée?s?$/iu.test(role) && !(looksLikeJobTitle(role) && !/^t[eé]cnic/i.test(role))) return;
    if (role.length < 2 || role.length > 130 || isCandidate(letter.candidate, role, null) || startsLikeName(role)) return;
    const line = text.slice(0, 200);
    if (looksLikeJobTitle(role)) facts.push({ field: "role", value: role, origin: "sentence", sureness, line });
    else if (strong && agent.test(role)) facts.push({ field: "role", value: role, origin: "sentence", sureness: 0.6, line });
    else if (strong && isPlausible(role, letter.language))
      facts.push({ field: "role", value: role, origin: "sentence", sureness: letter.language.startsWith("en") ? 0.5 : 0.62, line });
  };
  // "... on Tuesday at 2pm (Care Assistant).", "... on Tuesday at 2pm, Receptionist.": the post in passing, not behind a name.
  const behind = /(?:\(([^()]{3,60})\)|[,–-] ([^,()]{3,60}))[.!]?$/u.exec(text);
  const passing = (behind?.[1] ?? behind?.[2] ?? "").replace(/ (?:position|role|post|job|vacancy|opening)$/i, "");
  const ahead = text.slice(0, behind?.index ?? 0).trim();
  if (/^\p{Lu}/u.test(passing) && looksLikeJobTitle(passing) && /(?:\d\S*|pm|am|you|day|Uhr|h)$/u.test(ahead)) add(passing, 0.62, false);
  for (const match of text.matchAll(glued))
    facts.push({ field: "role", value: match[1] ?? "", origin: "sentence", sureness: 0.72, line: text.slice(0, 200) });
  for (const tongue of letter.tongues) {
    for (const match of text.matchAll(tongue.roleBefore)) {
      const title = titleBackward(text, match.index, tongue);
      if (!namesPeople(title)) add(title, 0.88, post.test(match[0]));
    }
    for (const match of text.matchAll(tongue.roleAfter)) {
      const title = titleForward(text, match.index + match[0].length, tongue);
      add(title, 0.86, post.test(match[0]) || (applied.test(match[0]) && /^\p{Lu}/u.test(title)));
    }
    if (tongue === letter.tongues[0])
      for (const match of text.matchAll(purpose)) {
        const title = titleForward(text, match.index + match[0].length, tongue);
        // "für das Vorstellungsgespräch (MFA, Teilzeit)": in German the talk has a capital too.
        const isTalk = title.search(tongue.interview) === 0;
        if (/^\p{Lu}/u.test(title) && !isTalk && looksLikeJobTitle(title) && !namesPeople(title)) add(title, 0.7, false);
      }
    for (const match of text.matchAll(tongue.interview)) {
      // "your second interview (Export Sales Manager)", "for the culture call (Support Engineer, EMEA)".
      const inside = /^[^()]{0,12}\(([^()]{4,80})\)/.exec(text.slice(match.index + match[0].length))?.[1];
      if (inside && looksLikeJobTitle(inside) && /^\p{Lu}/u.test(inside)) add(inside, 0.8, false);
    }
  }
  return facts;
};

const indefinite = new RegExp(String.raw`(?<![\p{L}])(?:${grammarOfAll("a", "as")}|another) (?=\p{L})`, "giu");

/** "... ansætte endnu en fysioterapeut": an occupation named without a word for the post. Worth little, and asked about. */
const inPassing = (letter: Letter): Fact[] => {
  for (const { text } of letter.sentences.slice(0, 30)) {
    for (const match of text.matchAll(indefinite)) {
      const word = /^[\p{L}-]{4,30}/u.exec(text.slice(match.index + match[0].length))?.[0] ?? "";
      if (
        word !== "" &&
        isOccupationWord(word) &&
        !/^(?:manager|partner|director|head|lead|chair|staff|charge|chef|leader|leiter|jefe|capo|leder|team|doctor|arts|arzt)$/i.test(word)
      )
        return [{ field: "role", value: word, origin: "sentence", sureness: 0.4, line: text.slice(0, 200) }];
    }
  }
  return [];
};

/** "Blade Inspection Technician" on a line of its own, right above the day: what a tool is sent about. */
const aboveTheDay = (letter: Letter): Fact[] => {
  const lines = letter.lines.filter((line) => !line.blank && letter.parts.kind[line.index] === "body");
  return lines.flatMap((line, at): Fact[] => {
    const [before, next] = [lines[at - 1], lines[at + 1]];
    const alone = line.field === null && line.text.length <= 70 && /^\p{Lu}[^.!?:]*$/u.test(line.text) && !/\d{3}/.test(line.text);
    const dated = next !== undefined && (next.field === "date" || /\b20\d\d\b|\d[:.]\d\d/.test(next.text));
    if (!alone || !dated || !looksLikeJobTitle(line.text) || readName(line.text) !== null || (before && readName(before.text) !== null))
      return [];
    const called = letter.tongues.some((tongue) => line.text.search(tongue.interview) >= 0);
    const role = called ? (rolesInSubject(line.text, letter.tongues, letter.candidate)[0] ?? "") : roleInValue(line.text, letter.candidate);
    return looksLikeJobTitle(role) && !isCandidate(letter.candidate, role, null)
      ? [{ field: "role", value: role, origin: "sentence", sureness: 0.62, line: line.text }]
      : [];
  });
};

/** Job titles in running text and in the subject: "the Data Steward opening", "vaga de fonoaudióloga", "it's for the PA-C opening". */
export const rolesInSentences = (letter: Letter): Fact[] => {
  const inSubject = rolesIn(letter.subject, letter).map((fact): Fact => ({ ...fact, origin: "subject", sureness: fact.sureness * 0.85 }));
  const said = letter.sentences.slice(0, mostSentences).flatMap(({ text }) => rolesIn(text, letter));
  said.push(...rolesInBold(letter), ...aboveTheDay(letter));
  return inSubject.length + said.length > 0 ? [...inSubject, ...said] : inPassing(letter);
};
