import { grammarInEitherCase, grammarOfAll } from "../language/grammar-of-all.ts";
import type { PersonFact } from "./fact.ts";
import { looksLikeJobTitle, namesOccupation } from "./job-title.ts";
import type { Letter } from "./letter.ts";
import { nameAt } from "./name-at.ts";
import { looksLikeOrganisation } from "./organisation.ts";
import { peopleBeside } from "./people-beside.ts";
import { contact, peopleByName } from "./people-by-name.ts";
import { readPeopleList } from "./people-list.ts";
import { isAddressed, isCourtesy, isKeptTitle, isNameToken } from "./person-name.ts";
import { plain } from "./plain.ts";
import type { Sentence } from "./sentence.ts";
import type { Tongue } from "./tongue/tongue.ts";

const mostSentences = 120;
const and = grammarOfAll("and");
/** The writer and the reader, before those who are named: "me and Finn". */
const pronoun = new RegExp(
  String.raw`^(?:${grammarOfAll("me")}|you|us|you, me|both)(?!\p{L})[\s,]*(?:(?:(?:${and})(?!\p{L})|[&,])\s*)?`,
  "iu",
);
/** Where a list of people ends in running text. */
const abbreviations = grammarInEitherCase("abbreviations");
const listEnd = new RegExp(
  String.raw`(?:(?<!(?:^|[\s(])(?:${abbreviations}|\p{L}))[.!?;]\s|\s[–—-]\s(?!\p{Lu})|\s(?:${grammarOfAll("endsNames")})\s(?!(?:[Ff]inance|HR)\b))`,
  "u",
);
/** Ends a sentence, and is no full stop of "Dr." or of an initial. */
const sentenceEnd = new RegExp(String.raw`(?<!\b(?:${abbreviations}|\p{Lu}))[.:;!?]\s+`, "u");

const too = new RegExp(String.raw`^(?:${grammarOfAll("also")})\s+`, "iu");
/** "the two partners, Dr Peel and Dr Tran": who they are together, before their names. */
const group =
  /^(?:(?:one|two|three|four|five|six|both|some|several) (?:of )?)?(?:(?:our|the|my|your) )?(?:two |three |four |five )?(?:\p{Ll}[\p{Ll}-]+ ){0,2}(?:\p{Ll}{3,}s|people|team|panel)(?:,|:| [–(-]) ?(?=\p{Lu})/u;
/** Whose somebody is, and the degree, before a name: it comes at once, or after its own title ("our CTO Cole", "la doctora Elena Zurita"). */
const owner = new RegExp(
  String.raw`^(?:(?:${grammarOfAll("the", "my", "our", "your")}|both|either|(?:${grammarOfAll("abbreviations")})\.?)(?:\s+|$|(?<=')))`,
  "iu",
);
const article = new RegExp(String.raw`^(?:${grammarOfAll("the", "my", "our")})\s+`, "iu");
/** "the head of": what comes behind is no name, or not that of who is met. */
const endsWithOf = new RegExp(String.raw`(?:^|\s)(?:${grammarOfAll("of", "for")})$`, "iu");
/** Small words that may be all that stands before a name, and are no title. */
const noTitle = new RegExp(`^(?:${grammarOfAll("also", "afterwards", "with", "from")}|both|this|that)$`, "u");
/** A place or a day stands between the cue and the name. */
const elsewhere = new RegExp(String.raw`(?<!\p{L})(?:${grammarOfAll("at", "in")}|on|for|with|the|is|in|em|no)(?!\p{L})`, "u");
/** "then Finn and": before the names that a sentence begins with. */
const opens = new RegExp(String.raw`^(?:${grammarOfAll("and", "also", "afterwards")}|both)\s+`, "iu");
/** One person will be there. */
const one = new RegExp(String.raw`(?<!\p{L})(?:${grammarOfAll("will")})(?!\p{L})`, "u");

/** In German a noun has a capital: "mein Sohn", "der Termin", "das Team" name nobody. */
const nounBefore =
  /(?:^|\s)(?:der|die|das|den|dem|ein|eine|mein|meine|unser|unsere|ihr|ihre|dein|deine|sein|seine|kein|keine|dieser|diese|dieses) \p{Lu}\p{L}+$/iu;

const add = (found: PersonFact[], person: Omit<PersonFact, "origin" | "part">) => {
  if (!looksLikeOrganisation(person.name)) found.push({ ...person, part: null, origin: "sentence" });
};

/** "A career with Umvoti Sugar", "the position with Plainsguard": the house follows. */
const ofWork =
  /(?:careers?|roles?|jobs?|positions?|opportunit(?:y|ies)|work(?:ing)?|employment|vacanc(?:y|ies)|posts?|openings?|application|applying|interest|booked|placement|shifts?)\s$/iu;

/** After "meet", "with", "speak to": a list of people. */
const afterCue = (sentence: Sentence, tongue: Tongue, found: PersonFact[]): void => {
  for (const match of sentence.text.matchAll(tongue.meetAfter)) {
    if (ofWork.test(sentence.text.slice(Math.max(0, match.index - 30), match.index))) continue;
    let rest = sentence.text.slice(match.index + match[0].length, match.index + match[0].length + 220);
    for (let times = 0; times < 3 && pronoun.test(rest); times++) rest = rest.replace(pronoun, "");
    rest = rest.replace(too, "").replace(group, "");
    const named = nameAt(rest);
    if (named === null) continue;
    const before = named.before.replace(owner, "");
    if (endsWithOf.test(before)) continue;
    if (tongue.code === "de" && !named.name.includes(" ") && nounBefore.test(`${named.before} ${named.name}`)) continue;
    if (
      before !== "" &&
      !(/^\p{Ll}{4,}$/u.test(before) && !noTitle.test(before)) &&
      !(before.split(" ").length <= 6 && namesOccupation(before) && !/[.:;]$/.test(before) && !elsewhere.test(before))
    )
      continue;
    const skip = named.before === "" ? 0 : named.before.length + 1;
    const ends = listEnd.exec(rest.slice(skip));
    const list = readPeopleList(ends ? rest.slice(0, skip + ends.index) : rest, true);
    for (const person of list)
      add(found, { ...person, meets: true, sureness: person.name.includes(" ") || person.title ? 0.75 : 0.6, line: sentence.line });
  }
};

/** Before "will call you", "joins us": the last names of what stands before. */
const beforeCue = (sentence: Sentence, tongue: Tongue, found: PersonFact[]): void => {
  for (const match of sentence.text.matchAll(tongue.meetBefore)) {
    const head = sentence.text.slice(Math.max(0, match.index - 140), match.index);
    const part = (head.split(sentenceEnd).pop() ?? "").trim();
    const aside = /^,\s*([^,.]{2,60}),/u.exec(match[0])?.[1] ?? null;
    const list = readPeopleList(part.replace(opens, ""), true);
    const last = list[list.length - 1];
    if (!last || (tongue.code === "de" && !last.name.includes(" ") && nounBefore.test(part))) continue;
    // The name must touch the cue, with nothing but its own title between.
    const tail = part.slice(part.lastIndexOf(last.name.split(" ").pop() ?? "") + (last.name.split(" ").pop() ?? "").length).trim();
    if (tail !== "" && !/^[,(]/.test(tail) && !looksLikeJobTitle(tail)) continue;
    if (aside && last.title === null && namesOccupation(aside)) last.title = aside.replace(article, "");
    for (const person of one.test(match[0]) && list.length > 3 ? [last] : list)
      add(found, { ...person, meets: true, sureness: 0.75, line: sentence.line });
  }
};

/** "Dr Pringle is sorry to miss you": said of who will not be there. */
const away =
  /\bsorry to miss\b|\bon (?:annual |maternity |sick |parental )?leave\b|\bhas (?:now )?(?:left|retired)\b|\b(?:won['’]t|will not|can['’]t|cannot) be (?:there|able|joining|with us|available)\b/i;

const nameInFront = new RegExp(
  String.raw`(\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}\.|${grammarOfAll("particles")}|\p{Lu}[\p{L}'’-]+)){0,4}) \(([^()]{2,80})\)`,
  "gu",
);
/** "(she will show you round)" */
const ofWhom = new RegExp(`^(?:${grammarOfAll("they")}) `, "iu");
const no = new RegExp(`^(?:${grammarOfAll("neither")})$`, "iu");

/** "Ana Ruiz (Ward Manager)", "Ana Ruiz, our Ward Manager", "Dr Marlow": named with what they are. */
const withTitle = (sentence: Sentence, found: PersonFact[]): void => {
  for (const match of sentence.text.matchAll(nameInFront)) {
    const [, called = "", inside = ""] = match;
    const words = called.split(" ");
    const name = words
      .slice(
        Math.max(
          0,
          words.findIndex((word) => isNameToken(word) || isKeptTitle(word)),
        ),
      )
      .join(" ");
    // "Netzplaner (m/w/d)" is a post.
    if (/^\p{L}(?:\/\p{L}){1,3}$/u.test(inside)) continue;
    const email = /@/.test(inside);
    if (!(email || namesOccupation(inside) || ofWhom.test(inside)) || /\d{2}/.test(inside)) continue;
    for (const person of readPeopleList(`${name} (${inside})`, true))
      if (!looksLikeJobTitle(person.name))
        add(found, {
          ...person,
          title: ofWhom.test(inside) ? null : person.title,
          meets: !contact.test(plain(sentence.text.slice(Math.max(0, match.index - 60), match.index))),
          sureness: 0.7,
          line: sentence.line,
        });
  }
  const tokens = sentence.text.split(/\s+/);
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1] ?? "";
    const honorific = isAddressed(token);
    if (away.test(sentence.text)) continue;
    // "Neither Dr. Whit nor I can come": said of those who will not.
    if (no.test(tokens[at - 1] ?? "")) continue;
    if (!honorific || isKeptTitle(tokens[at - 1] ?? "") || isCourtesy(tokens[at - 1] ?? "")) continue;
    if (!isNameToken(next.replace(/[,.;:)'’s]+$/u, "").replace(/['’]$/, "")) && !isKeptTitle(next)) continue;
    const rest =
      tokens
        .slice(at, at + 10)
        .join(" ")
        .split(sentenceEnd)[0] ?? "";
    const named = nameAt(rest);
    const first = readPeopleList(rest, true)[0] ?? (named?.before === "" ? { name: named.name, title: null, address: null } : undefined);
    if (first) add(found, { ...first, meets: true, sureness: 0.5, line: sentence.line });
  }
};

/** "Previously: Tuesday 9:30 with Wes Thibodeaux": who was to be met. */
const formerly =
  /^(?:previous(?:ly)?|was|old|former(?:ly)?|original(?:ly)?|bisher\w*|alte[rs]?|ancien\w*|anterior\w*|precedente|vorige|oud|tidigare|tidligere|poprzedni\w*)\b[^.:]{0,14}:/i;

/** People named in running text, as those to be met. */
export const peopleInSentences = (letter: Letter): PersonFact[] => {
  const found: PersonFact[] = [];
  for (const sentence of letter.sentences.slice(0, mostSentences)) {
    const line = letter.lines[sentence.line];
    if (formerly.test(sentence.text)) continue;
    if (line?.field === "people" || line?.field === "contact" || line?.field === "skip") continue;
    for (const tongue of letter.tongues) {
      afterCue(sentence, tongue, found);
      beforeCue(sentence, tongue, found);
    }
    withTitle(sentence, found);
    found.push(...peopleBeside(sentence), ...peopleByName(sentence));
  }
  return found;
};
