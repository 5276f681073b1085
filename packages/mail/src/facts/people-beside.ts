import { grammarInEitherCase, grammarOfAll } from "../language/grammar-of-all.ts";
import type { PersonFact } from "./fact.ts";
import { looksLikeJobTitle, namesOccupation } from "./job-title.ts";
import { nameAt } from "./name-at.ts";
import { looksLikeOrganisation } from "./organisation.ts";
import { contact } from "./people-by-name.ts";
import { type Listed, readPeopleList } from "./people-list.ts";
import { readName } from "./person-name.ts";
import { plain } from "./plain.ts";
import type { Sentence } from "./sentence.ts";

/** Where a list of names ends in running text. */
const listEnd = new RegExp(
  String.raw`(?<!\b(?:${grammarInEitherCase("abbreviations")}|\p{Lu}))[.!?;]\s|\s[–—]\s|\s(?:will|who|where|when|is|are|on|at|so|because|since|if|that|which)\s`,
  "u",
);

/** The writer, and a sign that a list goes on: "me, ", "myself + ", "ich und ". */
const writerAndMore = new RegExp(
  String.raw`(?<![\p{L}'’])(?:${grammarOfAll("me")}|Me|Myself|[Yy]ourself|[Hh]imself|[Hh]erself)(?:\s*(?:,|\+|&)\s*|\s+(?:${grammarOfAll("and", "asWellAs")}|\+|&)\s+)(?=\P{L}*\p{L})`,
  "gu",
);

/** Names, and then the writer: "Finn and I", "Ana Ruiz, Tom Hale and myself". */
const namesAndWriter = new RegExp(
  String.raw`(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)(?:,? (?:${grammarOfAll("and")}|&|\+) (?:${grammarOfAll("me")})(?!\p{L}))`,
  "gu",
);

/** "Cindy Ng, our clinic lead": a name, and behind a comma what that person is. */
const apposed = new RegExp(
  String.raw`(?<![\p{L}'’-])(\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}\.|Ó|${grammarOfAll("particles")}|\p{Lu}[\p{L}'’-]+)){0,3}), (\p{L}[\p{L}&/ '’-]{2,50}?)(?=[,.;:)!?]|$| (?:${grammarOfAll("and")}|who|will) )`,
  "gu",
);
/** What a person is begins with whose it is: "my co-founder". */
const owned = new RegExp(`^(?:${grammarOfAll("our", "my")}|its)(?!\\p{L})`, "u");

/** "My colleague Antti Räsänen, who looks after the plants". */
const colleague =
  /(?<![\p{L}])(?:my|our) (?:colleagues?|co-?founder|partner|boss|manager|deputy|co-?director|co-?owner|business partner|team ?mate) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})/giu;
/** "My wife Meena does the rotas, so she'll be there as well". */
const whoseAndName = /(?<![\p{L}])(?:my|our) (?:\p{Ll}[\p{Ll}-]+ ){1,3}(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/gu;
const joinsToo =
  /\b(?:she|he|they)(?:['’]ll| will|['’]s| is|['’]re| are)? (?:also |both )?(?:be (?:there|joining|with us|on (?:the call|too|as well)|in the room|present)|join(?:s|ing)?\b|sit(?:s|ting)? in)/i;

const people = (list: readonly Listed[], sentence: Sentence, sureness: number): PersonFact[] =>
  list
    .filter(({ name }) => !looksLikeOrganisation(name) && !looksLikeJobTitle(name))
    .map((person) => ({ ...person, part: null, meets: true, origin: "sentence", sureness, line: sentence.line }));

/** Those whom a sentence names beside its writer, and those of whom it says in passing what they are. */
export const peopleBeside = (sentence: Sentence): PersonFact[] => {
  const { text } = sentence;
  const found: PersonFact[] = [];
  for (const match of text.matchAll(writerAndMore)) {
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 200);
    const named = nameAt(rest);
    // A name comes at once, or what the person is ("our Practice Educator, Siwan").
    if (named === null || (named.before !== "" && !namesOccupation(named.before) && !/^\p{Ll}+$/u.test(named.before))) continue;
    const end = listEnd.exec(rest.slice(named.before.length))?.index;
    const list = readPeopleList(end === undefined ? rest : rest.slice(0, named.before.length + end), true);
    found.push(...people(list, sentence, 0.65));
  }
  for (const match of text.matchAll(namesAndWriter))
    if (!/\b(?:in|at|near|from|to|of|around|for)\s+(?:\p{Lu}\S* (?:and|&|or) )?$/u.test(text.slice(0, match.index)))
      found.push(...people(readPeopleList(match[1] ?? "", true), sentence, 0.6));
  for (const match of text.matchAll(colleague)) found.push(...people(readPeopleList(match[1] ?? "", true), sentence, 0.65));
  if (joinsToo.test(text))
    for (const match of text.matchAll(whoseAndName)) found.push(...people(readPeopleList(match[1] ?? "", true), sentence, 0.6));
  for (const match of text.matchAll(apposed)) {
    const [, called = "", title = ""] = match;
    // A given name alone counts with whose it is: "Hugo, my co-founder".
    if (!called.includes(" ") && !owned.test(title)) continue;
    if (/^(?:for|about|on|at|to|from|in|as|of|who|so|and|or) /i.test(title)) continue;
    if (readName(called) === null || !looksLikeJobTitle(title) || (looksLikeOrganisation(title) && !/^\p{Ll}/u.test(title))) continue;
    const meets = !contact.test(plain(text.slice(Math.max(0, match.index - 60), match.index)));
    for (const person of people(readPeopleList(`${called}, ${title}`, true).slice(0, 1), sentence, 0.6)) found.push({ ...person, meets });
  }
  return found;
};
