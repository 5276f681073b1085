import { grammarOfAll } from "../language/grammar-of-all.ts";
import type { PersonFact } from "./fact.ts";
import { looksLikeJobTitle, namesOccupation } from "./job-title.ts";
import type { Letter } from "./letter.ts";
import type { Line } from "./line.ts";
import { nameAt } from "./name-at.ts";
import { looksLikeOrganisation } from "./organisation.ts";
import { type Listed, readPeopleList } from "./people-list.ts";
import { readName } from "./person-name.ts";
import { isSignOff } from "./tongue/tongues.ts";

const clock = "\\d{1,2}(?:[:.h]\\d\\d)?\\s?(?:a\\.?m\\.?|p\\.?m\\.?|uhr|h)?\\.?";
const range = new RegExp(
  `^\\(?${clock}\\s?(?:[-–—]|to|bis|à|a|till|tot)\\s?${clock}\\)?\\s*(?:[A-Z]{2,4}\\b(?: ?[+-]\\d)?)?[\\s,:–—|-]*`,
  "iu",
);
const single = /^\d{1,2}[:.h]\d\d\s?(?:a\.?m\.?|p\.?m\.?|uhr|h)?[\s:–—|-]+(?=\p{L})/iu;
const listHead =
  /(?:interview(?:ers?| team| panel)|panel(?: members)?|you(?:'ll| will) (?:meet|be meeting|speak)|attendees|participants|meet(?:ing)? with|gesprächspartner|teilnehm|interlocuteurs|entrevistadores|intervistatori|gesprekspartners|deltag|uczestnic)[^.]{0,40}:?$/iu;
const manager = /hiring[- ]manager/i;

type Row = { text: string; timed: boolean };

/** The text of a timetable's row without its time; a table may have the time in any cell. */
const rowOf = (line: Line): Row => {
  const cell = line.cells.findIndex((each) => range.test(each) && each.replace(range, "") === "");
  if (cell >= 0 && line.cells.length > 1) return { text: line.cells.filter((_, at) => at !== cell).join("\t"), timed: true };
  if (range.test(line.text)) return { text: line.text.replace(range, ""), timed: true };
  if (single.test(line.text)) return { text: line.text.replace(single, ""), timed: true };
  return { text: line.text, timed: false };
};

const withWord = grammarOfAll("with");
const cue = new RegExp(String.raw`\s+(?:${withWord})\s+|\s+[–—|-]\s+|:\s+|\t`, "u");
/** "Live coding with Kira Fenn, Staff Engineer": what is done stands before "with". */
const doneWith = new RegExp(String.raw`^[^,]{3,50}?\s(?:${withWord})\s(?=\p{Lu})(.{3,})$`, "u");
const startsWith = new RegExp(String.raw`^(?:${withWord})\s`, "iu");

/** "Marcy Dunleavy, AVP Underwriting | Hiring manager conversation": who comes first, and then what is done, which names nobody. */
const isFirstNamed = ([first = "", ...rest]: readonly string[]): boolean => {
  const named = nameAt(first);
  return (
    named?.before === "" &&
    named.name.includes(" ") &&
    /^(?:,|&|and\b|$)/.test(named.rest === "" && first.includes(",") ? "," : named.rest) &&
    rest.every((piece) => readPeopleList(piece, false).length === 0)
  );
};

/** People of a timetable's row: in its cells, or behind a dash, a colon or "with". */
const peopleInRow = (row: string): Listed[] => {
  const pieces = row.split(cue);
  return pieces.flatMap((piece, at) => {
    const list = readPeopleList(piece, false);
    // The first piece mostly names what is done ("Systems Design"): only a name with a title, or nothing else on the row.
    return at === 0 && pieces.length > 1 && !list[0]?.title && !isFirstNamed(pieces) ? [] : list;
  });
};

/** "Senior Recruiter, Blue Mesa Nursing Ltd": the house behind the comma is no part of the title. */
const withoutHouse = (title: string): string => {
  const [first = "", ...rest] = title.split(/,\s+/);
  return rest.length > 0 && namesOccupation(first) && looksLikeOrganisation(rest.join(", ")) && rest.join(" ").split(" ").length > 1
    ? first
    : title;
};

/** People in the rows of a timetable, in the lines below a row, in lists of "Name, Title" lines, and as a name with its title on the next line. */
export const peopleInAgenda = (letter: Letter): PersonFact[] => {
  const found: PersonFact[] = [];
  let listUntil = -1;
  let listFrom = 0;
  let rowUntil = -1;
  let rowPart: PersonFact["part"] = null;
  const add = (people: readonly Listed[], line: number, sureness: number, part: PersonFact["part"]) => {
    for (const person of people)
      if (!looksLikeOrganisation(person.name)) found.push({ ...person, part, meets: true, origin: "agenda", sureness, line });
  };
  for (const line of letter.lines) {
    const kind = letter.parts.kind[line.index];
    if (kind === "machinery" || line.struck) continue;
    if (line.blank) {
      rowUntil = -1;
      if (found.some((person) => person.line !== null && person.line > listFrom)) listUntil = -1;
      continue;
    }
    if (kind === "signature") continue;
    if (listHead.test(line.text) && line.text.length < 80) {
      listUntil = line.index + 10;
      listFrom = line.index;
      continue;
    }
    const row = rowOf(line);
    if (row.timed) {
      rowPart = manager.test(line.text) ? "hiring-manager" : null;
      rowUntil = line.index + 4;
      add(peopleInRow(row.text), line.index, 0.85, rowPart);
      continue;
    }
    const next = letter.lines[line.index + 1];
    const alone = line.field === null && !isSignOff(line.text) && line.text.length <= 45 ? readName(line.text) : null;
    if (
      alone?.includes(" ") &&
      !line.text.includes(",") &&
      next &&
      !next.blank &&
      next.text.length <= 70 &&
      namesOccupation(next.text) &&
      !/[.!?]$/.test(next.text) &&
      readName(next.text) === null &&
      !looksLikeOrganisation(line.text)
    ) {
      add([{ name: alone, title: withoutHouse(next.text), address: null }], line.index, 0.85, rowPart);
      continue;
    }
    if (line.field !== null || line.text.length > 110) continue;
    const inList = line.index <= listUntil;
    const inRow = line.index <= rowUntil;
    if (!inList && !inRow && !line.bullet) continue;
    const done = inRow && !inList ? doneWith.exec(line.text)?.[1] : undefined;
    if (done !== undefined) {
      add(readPeopleList(done, true), line.index, 0.85, rowPart);
      continue;
    }
    if (!inList && !looksLikeJobTitle(line.text)) {
      if (inRow && startsWith.test(line.text)) add(readPeopleList(line.text.replace(/^\S+\s/, ""), true), line.index, 0.85, rowPart);
      continue;
    }
    const list = readPeopleList(
      line.cells.length >= 2 ? line.cells.join(", ") : line.text.replace(/^(\p{Lu}[^-–—|,(]{3,40})\s+[-–—|]\s+/u, "$1, "),
      inList,
    );
    const first = list[0];
    const begins =
      first !== undefined &&
      line.text.includes(first.name.split(" ")[0] ?? " ") &&
      line.text.indexOf(first.name.split(" ").pop() ?? " ") < 40;
    if (!first || !begins || (!inList && first.title === null)) continue;
    add(list, line.index, inList || inRow ? 0.85 : 0.7, inRow ? rowPart : null);
  }
  return found;
};
