import type { PersonFact } from "../facts/fact.ts";
import type { Letter } from "../facts/letter.ts";
import { peopleInAgenda } from "../facts/people-in-agenda.ts";
import { peopleInCalendar, writerOf } from "../facts/people-in-headers.ts";
import { peopleInLabels } from "../facts/people-in-labels.ts";
import { peopleInSentences } from "../facts/people-in-sentences.ts";
import { plain } from "../facts/plain.ts";
import { readSignature } from "../facts/signature.ts";
import type { InterviewInput } from "./interviews.ts";
import { mergePeople, type Person } from "./merge-people.ts";

const samePeople =
  /\bsame (?:people|panel|team|interviewers|room, same people|place and people)|everything else (?:stays|remains)|gleiche[nr]? (?:personen|runde)|m[eê]mes personnes|mismas personas|stesse persone|zelfde mensen/i;

/** Everybody to be met, and who arranged it: from labels, timetables, running text, calendar, header and signature; with "same people" also from the older mails. */
export const peopleOf = (
  input: Pick<InterviewInput, "letter" | "signature" | "facts" | "employer">,
  older: readonly Letter[],
): Person[] => {
  const { letter, signature, employer } = input;
  const houses = [
    ...new Set([
      ...(employer.company?.facts.map((fact) => fact.value) ?? []),
      ...(employer.company ? [employer.company.value] : []),
      ...(employer.agency ? [employer.agency] : []),
    ]),
  ];
  const facts: PersonFact[] = [
    ...peopleInLabels(letter),
    ...peopleInAgenda(letter),
    ...peopleInSentences(letter),
    ...peopleInCalendar(letter),
    ...writerOf(letter, signature, houses),
  ];
  const again = samePeople.test(plain(letter.text)) || facts.every((fact) => fact.line === null);
  for (const each of older) {
    const before = [...peopleInLabels(each), ...peopleInAgenda(each), ...peopleInSentences(each)];
    const writers = writerOf(each, readSignature(each), houses);
    // The newest mail is often signed with a letter; the older one has the full signature.
    for (const writer of writers)
      facts.push({ ...writer, sureness: writer.sureness * 0.8, meets: again && writer.meets, origin: "thread" });
    if (again) for (const fact of before) facts.push({ ...fact, line: null, origin: "thread", sureness: fact.sureness * 0.9 });
  }
  return mergePeople(letter, facts, houses, employer.agency !== null);
};
