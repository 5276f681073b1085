import type { Settings } from "../candidate/settings.ts";
import { greetingName } from "../draft/greeting.ts";
import type { Application, Person } from "./application.ts";
import { samePerson } from "./same.ts";

const titled = /^(?:Dr|Prof|Professor|Mr|Mrs|Ms|Mx|Sister|Sir|Dame|Herr|Frau|Mme)\b\.?\s+/u;
const plain = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** One letter more, less or other: "Ana" and "Anna", "Jon" and "John". */
const isNear = (a: string, b: string): boolean => {
  const [short, long] = [plain(a), plain(b)].sort((x, y) => x.length - y.length) as [string, string];
  if (short === long || long.length - short.length > 1 || short.length < 2) return short === long;
  const at = [...long].findIndex((letter, index) => letter !== short[index]);
  return long.slice(at + 1) === short.slice(long.length === short.length ? at + 1 : at);
};

/** Who "her name is Anna" is about: whoever is called nearly so, else the only one whom one meets; null where it might be several. */
export const personMeant = (application: Application, name: string): Person | null => {
  const words = name.replace(titled, "").split(/\s+/u);
  const called = (person: Person): boolean =>
    samePerson({ name, address: null }, { name: person.name, address: null }) ||
    person.name
      .replace(titled, "")
      .split(/\s+/u)
      .some((word) => words.some((other) => isNear(word, other)));
  const near = application.people.filter(called);
  if (near.length === 1) return near[0] ?? null;
  const met = application.people.filter(({ part }) => part === "interviewer" || part === "hiring-manager");
  return near.length === 0 && met.length === 1 ? (met[0] ?? null) : null;
};

/** "Dr. Ana Ruiz" called "Anna" is Dr. Anna Ruiz; a whole name takes the place of the whole, its title kept. */
const renamed = (old: string, name: string): string => {
  const title = titled.exec(name)?.[0] ?? titled.exec(old)?.[0] ?? "";
  const words = old.replace(titled, "").split(/\s+/u);
  const given = name.replace(titled, "").trim();
  if (given.includes(" ") || words.length < 2) return `${title}${given}`;
  const near = words.findIndex((word) => isNear(word, given));
  return `${title}${words.map((word, index) => (index === Math.max(near, 0) ? given : word)).join(" ")}`;
};

/** The right name for a person, and in the notes to them that wait: those are new versions, which the candidate sees again. */
export const rename = (application: Application, person: Person, to: string, tone: Settings["tone"]): Application => {
  const next = { ...person, name: renamed(person.name, to) };
  const [before, after] = [greetingName(person, tone), greetingName(next, tone)];
  return {
    ...application,
    people: application.people.map((other) => (other.id === person.id ? next : other)),
    drafts: application.drafts.map((draft) =>
      draft.person === person.id && draft.state.kind === "waiting" && draft.to.name !== next.name
        ? {
            ...draft,
            version: draft.version + 1,
            to: { ...draft.to, name: next.name },
            body: draft.body.replaceAll(person.name, next.name).replace(`Dear ${before},`, `Dear ${after},`),
          }
        : draft,
    ),
  };
};
