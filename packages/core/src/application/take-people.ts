import type { PersonId } from "../id.ts";
import type { ReadPerson } from "../reading/reading.ts";
import type { Application, Person } from "./application.ts";
import { nextId } from "./change.ts";
import { samePerson } from "./same.ts";

/** Rounds of one application share their people: each is known by address, else by name, and later mails fill in what was missing. */
export const takePeople = (application: Application, read: readonly ReadPerson[]): [Application, PersonId[]] => {
  let state = application;
  const ids: PersonId[] = [];
  for (const found of read.slice(0, 30)) {
    const known = state.people.find((person) => samePerson(person, found));
    if (known) {
      state = { ...state, people: state.people.map((person) => (person.id === known.id ? filled(known, found) : person)) };
      if (!ids.includes(known.id)) ids.push(known.id);
    } else if (state.people.length < 100) {
      const [counted, id] = nextId<PersonId>(state, "per");
      state = { ...counted, people: [...counted.people, { ...found, address: found.address?.toLowerCase() ?? null, id }] };
      ids.push(id);
    }
  }
  return [state, ids];
};

const rank = ["coordinator", "recruiter", "interviewer", "hiring-manager"];

/** What is known stays; whoever arranged it first and interviews later counts as interviewer. */
const filled = (known: Person, found: ReadPerson): Person => ({
  ...known,
  name: found.name.length > known.name.length ? found.name : known.name,
  address: known.address ?? found.address?.toLowerCase() ?? null,
  title: known.title ?? found.title,
  part: rank.indexOf(found.part) > rank.indexOf(known.part) ? found.part : known.part,
});
