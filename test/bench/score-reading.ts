import { Temporal } from "temporal-polyfill";

type Person = { name?: string | null; address?: string | null; title?: string | null; part?: string };
type Interview = {
  start?: string | null;
  end?: string | null;
  timeZone?: string | null;
  allDay?: boolean;
  format?: string | null;
  location?: string | null;
  joinUrl?: string | null;
  phone?: string | null;
  round?: string | null;
  people?: Person[];
};
/** What a mail should be read as. A field that is not there is not judged. */
export type Expected = {
  kind?: string;
  forwarded?: boolean;
  original?: { from?: Person; date?: string | null };
  company?: string | null;
  agency?: string | null;
  role?: string | null;
  interviews?: Interview[];
  questions?: string[];
};

/** One judgement: a field of one mail was right or not. `silent`: wrong, and nobody is asked about it. */
export type Mark = { field: string; right: boolean; silent: boolean };

/** Letters and digits alone, without accents and case. */
const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const fillers = new Set("the of and ltd limited inc llc gmbh plc co corp sa bv ag for a de der und et y".split(" "));
const wordsOf = (text: string): Set<string> =>
  new Set(
    plain(text)
      .split(" ")
      .filter((word) => word !== "" && !fillers.has(word)),
  );

/** Dice's coefficient of the words: 1 when all are shared, 0 when none is. */
export const alike = (a: string, b: string): number => {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.size === 0 || right.size === 0) return left.size === right.size ? 1 : 0;
  return (2 * [...left].filter((word) => right.has(word)).length) / (left.size + right.size);
};

type Text = string | null | undefined;
const sameText = (wanted: Text, given: Text, least = 0.8): boolean => {
  if (!wanted && wanted !== "") return given === null || given === undefined;
  if (given === null || given === undefined) return false;
  return plain(wanted) === plain(given) || alike(wanted, given) >= least;
};

const millis = (time: Text): number | null => {
  if (!time) return null;
  try {
    return Temporal.Instant.from(time).epochMilliseconds;
  } catch {
    return Number.NaN;
  }
};

/** The offset that a zone has at a moment, `+02:00`; two zones with one offset then are the same hour. */
const offsetOf = (zone: Text, at: string): string | null => {
  if (!zone) return null;
  const fixed = /^(?:UTC|GMT)?([+-]\d\d):?(\d\d)$/.exec(zone);
  try {
    return Temporal.Instant.from(at).toZonedDateTimeISO(fixed ? `${fixed[1]}:${fixed[2]}` : zone === "Z" || zone === "GMT" ? "UTC" : zone)
      .offset;
  } catch {
    return "no zone";
  }
};

const linkOf = (link: Text): string | null => {
  if (!link) return null;
  const url = URL.parse(link);
  return url === null ? plain(link) : `${url.host.replace(/^www\./, "")}${url.pathname.replace(/\/$/, "")}`.toLowerCase();
};

const endOfNumber = (phone: Text): string => (phone ?? "").replace(/\D+/g, "").replace(/^0+/, "").slice(-9);

const untitled = (name: string): string => name.replace(/\b(?:dr|mr|mrs|ms|prof)\b\.?/gi, "");
const samePerson = (a: Person, b: Person): boolean =>
  Boolean(
    (a.address && b.address && plain(a.address) === plain(b.address)) ||
      (a.name && b.name && alike(untitled(a.name), untitled(b.name)) >= 0.66),
  );

const markPeople = (wanted: Person[], given: Person[], asked: boolean): Mark[] => {
  const left = [...given];
  const marks: Mark[] = [];
  const add = (field: string, right: boolean): void => void marks.push({ field, right, silent: false });
  let missed = 0;
  for (const person of wanted) {
    const index = left.findIndex((other) => samePerson(person, other));
    const [found] = index < 0 ? [] : left.splice(index, 1);
    add("people found", found !== undefined);
    if (!found) {
      missed += 1;
      continue;
    }
    if (person.address !== undefined) add("person's address", plain(person.address ?? "") === plain(found.address ?? ""));
    if (person.part) add("person's part", person.part === found.part);
    if (person.title) add("person's title", sameText(person.title, found.title, 0.6));
  }
  for (const _ of wanted.slice(missed)) add("people right", true);
  for (const _ of left) add("people right", false);
  const right = missed === 0 && left.length === 0;
  return [...marks, { field: "people", right, silent: !right && !asked }];
};

const markInterview = (wanted: Interview, given: Interview, asked: Set<string>, mayAsk: Set<string>): Mark[] => {
  const marks: Mark[] = [];
  const judge = (field: keyof Interview, right: () => boolean): void => {
    if (wanted[field] !== undefined) marks.push({ field, right: right(), silent: false });
  };
  if (wanted.start !== undefined) {
    const day = (time: Text): string => (time ?? "").slice(0, 10);
    const right = wanted.allDay ? day(wanted.start) === day(given.start) : millis(wanted.start) === millis(given.start);
    const isAsked = asked.has("start") || asked.has("timeZone");
    const excused = isAsked && (mayAsk.has("start") || mayAsk.has("timeZone"));
    marks.push({ field: "start", right, silent: !right && !isAsked && !excused });
  }
  if (wanted.end) judge("end", () => millis(wanted.end) === millis(given.end));
  const { start, timeZone } = wanted;
  if (timeZone && start) judge("timeZone", () => offsetOf(timeZone, start) === offsetOf(given.timeZone, start));
  judge("format", () => (wanted.format ?? null) === (given.format ?? null));
  judge("location", () => (wanted.location ? alike(wanted.location, given.location ?? "") >= 0.6 : !given.location));
  judge("joinUrl", () => linkOf(wanted.joinUrl) === linkOf(given.joinUrl));
  judge("phone", () => endOfNumber(wanted.phone) === endOfNumber(given.phone));
  judge("round", () => sameText(wanted.round, given.round, 0.5));
  return wanted.people ? [...marks, ...markPeople(wanted.people, given.people ?? [], asked.has("people"))] : marks;
};

/** Judges one reading field by field, as leniently as people do: names by their words, times by the moment, zones by their offset. */
export const scoreReading = (expected: Expected, given: Expected): Mark[] => {
  const asked = new Set(given.questions ?? []);
  const mayAsk = new Set(expected.questions ?? []);
  const marks: Mark[] = [];
  const judge = (field: string, right: boolean, isCore: boolean): void =>
    void marks.push({ field, right, silent: isCore && !right && !asked.has(field) });
  if (expected.kind !== undefined) judge("kind", expected.kind === given.kind, true);
  if (expected.forwarded !== undefined) judge("forwarded", expected.forwarded === given.forwarded, false);
  const from = expected.original?.from;
  if (from && "address" in from) judge("original from", plain(from.address ?? "") === plain(given.original?.from?.address ?? ""), false);
  const written = millis(expected.original?.date);
  if (written !== null) judge("original date", Math.abs((millis(given.original?.date) ?? Number.NaN) - written) <= 60_000, false);
  if (expected.company !== undefined) judge("company", sameText(expected.company, given.company), true);
  if (expected.agency !== undefined) judge("agency", sameText(expected.agency, given.agency), false);
  if (expected.role !== undefined) judge("role", sameText(expected.role, given.role), true);
  const interviews = given.interviews ?? [];
  if (expected.interviews) judge("interviews", interviews.length === expected.interviews.length, false);
  for (const [index, wanted] of (expected.interviews ?? []).entries()) {
    const found = interviews.find((other) => wanted.start && millis(other.start) === millis(wanted.start)) ?? interviews[index] ?? {};
    marks.push(...markInterview(wanted, found, asked, mayAsk));
  }
  for (const question of mayAsk) judge("asks", asked.has(question) || (question === "timeZone" && asked.has("start")), false);
  return marks;
};

/** Which fields count as silent errors when they are wrong and not asked about. */
export const coreFields = new Set(["kind", "company", "role", "start", "people"]);

export type Score = { field: string; right: number; of: number };

/** Sums up many judgements, each field on its own, with the share of silent errors last. */
export const sumUp = (marks: Mark[]): Score[] => {
  const fields = [...Map.groupBy(marks, ({ field }) => field)].map(([field, of]) => ({
    field,
    right: of.filter(({ right }) => right).length,
    of: of.length,
  }));
  const judged = marks.filter(({ field }) => coreFields.has(field));
  return [...fields, { field: "silent errors", right: judged.filter(({ silent }) => silent).length, of: judged.length }];
};
