import type { PersonFact } from "./fact.ts";
import { looksLikeJobTitle } from "./job-title.ts";
import type { Letter } from "./letter.ts";
import { readPeopleList } from "./people-list.ts";

const timed =
  /^\(?\d{1,2}(?:[:.h]\d\d)?\s?(?:a\.?m\.?|p\.?m\.?|uhr|h)?\.?\s?(?:[-–—]|to|bis|à|a|till|tot)\s?\d{1,2}(?:[:.h]\d\d)?\s?(?:a\.?m\.?|p\.?m\.?|uhr|h)?\)?\s*(?:[A-Z]{2,4}\b)?[\s,:–—|-]*/iu;
const listHead =
  /(?:interview(?:ers?| team| panel)|panel(?: members)?|you(?:'ll| will) (?:meet|be meeting|speak)|attendees|participants|meet(?:ing)? with|gesprächspartner|teilnehm|interlocuteurs|entrevistadores|intervistatori|gesprekspartners|deltag|uczestnic)[^.]{0,40}:?$/iu;
const manager = /hiring[- ]manager/i;

const fromRow = (text: string): string => text.replace(timed, "");

/** People in the rows of a timetable ("9:30 - 10:15  Case exercise  Sunil Waghmare, Lead Analyst") and in lists of "Name, Title" lines. */
export const peopleInAgenda = (letter: Letter): PersonFact[] => {
  const found: PersonFact[] = [];
  let listUntil = -1;
  let listFrom = 0;
  for (const line of letter.lines) {
    const kind = letter.parts.kind[line.index];
    if (kind === "machinery" || line.struck) continue;
    if (line.blank) {
      if (found.some((person) => person.line !== null && person.line > listFrom)) listUntil = -1;
      continue;
    }
    if (listHead.test(line.text) && line.text.length < 80) {
      listUntil = line.index + 10;
      listFrom = line.index;
      continue;
    }
    const isTimed = timed.test(line.text);
    if (isTimed) {
      const cells =
        line.cells.length > 1
          ? line.cells.slice(1)
          : fromRow(line.text).split(/\s+[–—|-]\s+|:\s+|\s+with\s+|\s+mit\s+|\s+avec\s+|\s+con\s+|\s+met\s+/);
      for (const [at, cell] of cells.entries()) {
        const list = readPeopleList(cell, false);
        if (list.length === 0 || (at === 0 && cells.length > 1 && !list[0]?.title)) continue;
        for (const person of list)
          found.push({
            ...person,
            part: manager.test(line.text) ? "hiring-manager" : null,
            meets: true,
            origin: "agenda",
            sureness: 0.85,
            line: line.index,
          });
      }
      continue;
    }
    if (line.field !== null || kind === "signature") continue;
    const inList = line.index <= listUntil;
    if (!inList && !line.bullet) continue;
    if (line.text.length > 110 || (!inList && !looksLikeJobTitle(line.text))) {
      if (!line.bullet) listUntil = -1;
      continue;
    }
    const list = readPeopleList(
      line.cells.length >= 2 ? line.cells.join(", ") : line.text.replace(/^(\p{Lu}[^-–—|,(]{3,40})\s+[-–—|]\s+/u, "$1, "),
      inList,
    );
    const first = list[0];
    if (
      !first ||
      (!inList && (first.title === null || !line.text.startsWith(first.name.split(" ")[0] ?? " "))) ||
      !/^(?:dr|prof|mr|mrs|ms|sister|\p{Lu})/iu.test(line.text)
    )
      continue;
    for (const person of list)
      found.push({ ...person, part: null, meets: true, origin: "agenda", sureness: inList ? 0.85 : 0.7, line: line.index });
  }
  return found;
};
