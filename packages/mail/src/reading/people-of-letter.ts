import type { PersonFact } from "../facts/fact.ts";
import { isRobotAddress } from "../facts/hosts.ts";
import type { Letter } from "../facts/letter.ts";
import { nameAt } from "../facts/name-at.ts";
import { peopleInAgenda } from "../facts/people-in-agenda.ts";
import { peopleInCalendar, writerOf } from "../facts/people-in-headers.ts";
import { peopleInLabels } from "../facts/people-in-labels.ts";
import { peopleInSentences } from "../facts/people-in-sentences.ts";
import { isSameName } from "../facts/person-name.ts";
import { plain } from "../facts/plain.ts";
import { readSignature, type Signature } from "../facts/signature.ts";
import type { InterviewInput } from "./interviews.ts";
import { mergePeople, type Person } from "./merge-people.ts";

const samePeople =
  /\bsame (?:people|panel|team|interviewers|room, same people|place and people)|everything else (?:stays|remains)|gleiche[nr]? (?:personen|runde)|m[eê]mes personnes|mismas personas|stesse persone|zelfde mensen/i;

/** Everybody whom the letter itself names: behind labels, in timetables, in running text, in the calendar. */
export const peopleFacts = (letter: Letter): PersonFact[] => [
  ...peopleInLabels(letter),
  ...peopleInAgenda(letter),
  ...peopleInSentences(letter),
  ...peopleInCalendar(letter),
];

/** "Your interview with Coldwater Instruments", from a robot of that name: a house. */
const signs = (letter: Letter, name: string): boolean => {
  const from = letter.level.from;
  return from?.address != null && isRobotAddress(from.address) && from.name?.startsWith(name) === true;
};

/** Names that are surely people's, so that none of them is taken for a house. */
export const houseless = (letter: Letter, people: readonly PersonFact[], signature: Signature): string[] => {
  const named = people
    .filter((person) => person.origin !== "agenda" && (person.origin !== "sentence" || person.sureness >= 0.7))
    .map((person) => person.name)
    .filter((name) => !signs(letter, name));
  return signature.name !== null && !letter.subject.includes(signature.name) ? [...named, signature.name] : named;
};

/** "Secretary to Mr R. T. Pargeter FRCS": the full name of somebody of whom the letter gives the surname alone. */
const bossOf = (signature: Signature): string | null => {
  const named = /\b(?:secretary|assistant|PA|EA) to (?:the )?(?=\p{Lu})(.{3,50})$/iu.exec(signature.title ?? "")?.[1];
  return named ? (nameAt(named)?.name ?? null) : null;
};

/** Everybody to be met, and who arranged it; with "same people" also from the older mails. */
export const peopleOf = (input: Pick<InterviewInput, "letter" | "signature" | "employer" | "older" | "people">): Person[] => {
  const { letter, signature, employer, older } = input;
  const houses = [
    ...new Set([
      ...(employer.company?.facts.map((fact) => fact.value) ?? []),
      ...(employer.company ? [employer.company.value] : []),
      ...(employer.agency ? [employer.agency] : []),
    ]),
  ];
  const facts: PersonFact[] = [...input.people, ...writerOf(letter, signature, houses)];
  const boss = bossOf(signature);
  if (boss !== null && facts.some((fact) => !fact.name.includes(" ") && isSameName(fact.name, boss)))
    facts.push({ name: boss, address: null, title: null, part: null, meets: false, origin: "signature", sureness: 0.5, line: null });
  const again = samePeople.test(plain(letter.text)) || facts.every((fact) => fact.line === null);
  for (const each of older) {
    // The newest mail is often signed with a letter; the older one has the full signature.
    for (const writer of writerOf(each, readSignature(each), houses))
      facts.push({ ...writer, sureness: writer.sureness * 0.8, meets: again && writer.meets, origin: "thread" });
    if (again)
      for (const fact of [...peopleInLabels(each), ...peopleInAgenda(each), ...peopleInSentences(each)])
        facts.push({ ...fact, line: null, origin: "thread", sureness: fact.sureness * 0.9 });
  }
  return mergePeople(letter, facts, houses, employer.agency !== null);
};
