import type { Part, ReadPerson } from "@afterword/core/reading/reading";
import { isCandidate } from "../facts/candidate.ts";
import type { PersonFact } from "../facts/fact.ts";
import { isRobotAddress, localPartOf } from "../facts/hosts.ts";
import type { Letter } from "../facts/letter.ts";
import { addressFits, bareName, isKeptTitle, isSameName, readName } from "../facts/person-name.ts";
import { plain, wordsOf } from "../facts/plain.ts";
import type { Mailbox } from "../mime/mail.ts";
import { isTown } from "../time/zone/place-index.ts";

/** A person put together from all that names them; `lines` tell which day of a timetable they belong to. */
export type Person = {
  name: string;
  address: string | null;
  title: string | null;
  part: Part;
  meets: boolean;
  sureness: number;
  lines: number[];
};

const coordinatorTitle =
  /\b(?:coordinat\w*|koordinat\w*|scheduler|scheduling|secretar\w*|sekretar\w*|segretari\w*|secretaria|sekreta\w*|assistant to|executive assistant|personal assistant|office manager|receptionist|reception|administrat\w+|administra\w+|admin|assistenz|medical secretary|planner|disponent\w*|operations associate|people ops|people operations|onboarding)\b/;
const recruiterTitle =
  /\b(?:recruit\w*|talent|sourcer|headhunter|acquisition|ta|staffing|rekrut\w*|recrut\w*|reclut\w*|seleccion|selecao|selezione|werving|rekryter\w*|consultant|consulente|berater\w*|konsulent|personalberat\w*|hr|human resources|personal(?:referent\w*|leiter\w*|abteilung|wesen|sachbearbeiter\w*)|people (?:partner|&|and)|rh|rrhh|risorse umane|recursos humanos|ressources humaines|kadr\w*|p&o|personeels\w*|hr-\w+|hrbp|resourcing)\b/;
const managerTitle = /\bhiring manager\b/;

const partOf = (person: { title: string | null; part: Part | null; meets: boolean; writes: boolean }, agency: boolean): Part => {
  if (person.part !== null) return person.part;
  const title = plain(person.title ?? "");
  if (managerTitle.test(title)) return "hiring-manager";
  // Whoever writes for an agency finds people for others, whatever the title and whoever rings before.
  if (agency && person.writes && !coordinatorTitle.test(title)) return "recruiter";
  const named = coordinatorTitle.test(title) ? "coordinator" : recruiterTitle.test(title) || (agency && !person.meets) ? "recruiter" : null;
  if (named === "coordinator" && !person.meets) return "coordinator";
  if (named === "recruiter" && (!person.meets || /recruit|talent|acquisition|sourcer|\bta\b/.test(title))) return "recruiter";
  if (person.meets) return named === "coordinator" ? "interviewer" : named === "recruiter" ? "interviewer" : "interviewer";
  return named ?? "coordinator";
};

/** Every mailbox the mail shows, for finding a person's address and full name. */
const mailboxesOf = (letter: Letter): Mailbox[] => {
  const written = [...letter.text.slice(0, 20_000).matchAll(/[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g)].map(
    (match): Mailbox => ({ name: null, address: match[0] }),
  );
  const linked = letter.level.links
    .filter((link) => link.url.startsWith("mailto:"))
    .map((link): Mailbox => ({ name: link.label.includes("@") ? null : link.label, address: link.url.slice(7).split("?")[0] ?? "" }));
  const replyTo = letter.source.mail.headers
    .filter((line) => line.name === "reply-to" && !letter.source.forwarded)
    .map(
      (line): Mailbox => ({
        name: /^"?([^"<]+?)"?\s*</.exec(line.value)?.[1] ?? null,
        address: /[^\s<>]+@[^\s<>]+/.exec(line.value)?.[0] ?? null,
      }),
    );
  const events = letter.events.flatMap((event) => [...(event.organizer ? [event.organizer] : []), ...event.attendees]);
  const older = letter.source.levels
    .slice(letter.source.original + 1)
    .flatMap((level) => [...(level.from ? [level.from] : []), ...level.cc]);
  return [
    ...events,
    ...(letter.level.from ? [letter.level.from] : []),
    ...letter.level.to,
    ...letter.level.cc,
    ...replyTo,
    ...linked,
    ...written,
    ...older,
  ].filter(
    (mailbox) =>
      mailbox.address !== null && !isRobotAddress(mailbox.address) && !letter.candidate.addresses.has(mailbox.address.toLowerCase()),
  );
};

const fitsMailbox = (name: string, mailbox: Mailbox): boolean => {
  const called = mailbox.name && !mailbox.name.includes("@") ? readName(mailbox.name) : null;
  if (called !== null && isSameName(called, name) && wordsOf(bareName(called)).length >= 2) return true;
  return called === null && addressFits(localPartOf(mailbox.address) ?? "", name);
};

/** "Finn" in the text and "Finn Aldous <finn@...>" in Cc are one. */
const fullName = (name: string, mailboxes: readonly Mailbox[]): string => {
  if (wordsOf(bareName(name)).length > 1) return name;
  const full = [
    ...new Set(
      mailboxes
        .map((mailbox) => (mailbox.name ? readName(mailbox.name) : null))
        .filter((each): each is string => each !== null && wordsOf(bareName(each)).length > 1 && isSameName(each, name)),
    ),
  ];
  if (full.length !== 1 || !full[0]) return name;
  const title = name.split(" ").length > wordsOf(bareName(name)).length ? `${name.split(" ")[0]} ` : "";
  return title !== "" && !full[0].startsWith(title.trim()) ? `${title}${full[0]}` : full[0];
};

const better = (one: string, other: string): string => {
  const a = wordsOf(bareName(one));
  const b = wordsOf(bareName(other));
  if (a.length !== b.length) return a.length > b.length ? keepTitle(one, other) : keepTitle(other, one);
  return bareName(one).length === bareName(other).length
    ? one.length >= other.length
      ? one
      : other
    : bareName(one).length > bareName(other).length
      ? keepTitle(one, other)
      : keepTitle(other, one);
};

const keepTitle = (full: string, short: string): string => {
  const words = short.split(" ");
  const titles = words.slice(
    0,
    words.findIndex((word) => !isKeptTitle(word)),
  );
  return titles.length > 0 && bareName(full) === full ? [...titles, full].join(" ") : full;
};

/**
 * Puts the people together: one entry a person, the fullest name, an address from any mailbox that fits, the first title said.
 * `employers` are names of houses, which are no people; `agency` says that the writer stands between.
 */
export const mergePeople = (letter: Letter, facts: readonly PersonFact[], employers: readonly string[], agency: boolean): Person[] => {
  const mailboxes = mailboxesOf(letter);
  const houses = employers.map(plain);
  const people: (Omit<Person, "part"> & { part: Part | null; writes: boolean })[] = [];
  for (const fact of [...facts].sort((a, b) => b.sureness - a.sureness)) {
    const name = fullName(fact.name, mailboxes);
    if (
      isCandidate(letter.candidate, name, fact.address) ||
      houses.some(
        (house) =>
          house === plain(name) ||
          // "Praxis Dr. Uhlenbrock" is a house, and Dr. Uhlenbrock is in it.
          (wordsOf(name).length > 1 && house.includes(plain(name)) && !(fact.origin === "sentence" && name !== bareName(name))),
      )
    )
      continue;
    if (
      name === bareName(name) &&
      wordsOf(bareName(name)).length === 1 &&
      fact.title === null &&
      houses.some((house) => wordsOf(house).includes(plain(bareName(name)))) &&
      (fact.origin === "sentence" || (fact.title === null && fact.address === null && fact.origin !== "signature"))
    )
      continue;
    // "Canberra, Melbourne, Sydney": towns.
    if (fact.title === null && fact.address === null && fact.origin !== "signature" && isTown(name)) continue;
    const same = people.find(
      (person) => (fact.address !== null && person.address === fact.address) || isSameName(person.name, name) || isNick(person.name, name),
    );
    if (!same) {
      people.push({
        name,
        address: fact.address,
        title: fact.title,
        part: fact.part,
        meets: fact.meets,
        writes: fact.origin === "signature" || fact.origin === "header",
        sureness: fact.sureness,
        lines: fact.line === null ? [] : [fact.line],
      });
      continue;
    }
    same.name = better(same.name, name);
    same.address ??= fact.address;
    if (
      fact.title !== null &&
      (same.title === null || (fact.title.length > same.title.length && plain(fact.title).includes(plain(same.title))))
    )
      same.title = fact.title;
    same.part ??= fact.part;
    same.meets ||= fact.meets;
    same.writes ||= fact.origin === "signature" || fact.origin === "header";
    same.sureness = 1 - (1 - same.sureness) * (1 - fact.sureness);
    if (fact.line !== null) same.lines.push(fact.line);
  }
  const taken = new Set(people.map((person) => person.address));
  for (const person of people) {
    if (person.address !== null) continue;
    const mailbox = mailboxes.find((each) => fitsMailbox(person.name, each) && !taken.has(each.address?.toLowerCase() ?? null));
    if (mailbox?.address) {
      person.address = mailbox.address.toLowerCase();
      taken.add(person.address);
    }
  }
  return people.map(({ writes, ...person }) => ({ ...person, part: partOf({ ...person, writes }, agency) }));
};

/** "Gill" signs for "Gillian", "Cas" for "Casimir", "Bron" for "Bronwyn": three letters or more that begin the given name. */
const isNick = (one: string, other: string): boolean => {
  const a = wordsOf(bareName(one));
  const b = wordsOf(bareName(other));
  const [short, long] = a.length === 1 ? [a[0], b[0]] : b.length === 1 ? [b[0], a[0]] : [undefined, undefined];
  return short !== undefined && long !== undefined && short.length >= 3 && long.length > short.length && long.startsWith(short);
};

export const asRead = (person: Person): ReadPerson => ({
  name: person.name,
  address: person.address,
  title: person.title,
  part: person.part,
});
