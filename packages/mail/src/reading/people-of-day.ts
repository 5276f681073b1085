import type { Letter } from "../facts/letter.ts";
import type { Person } from "./merge-people.ts";

/** Where the block of a day begins: the lines right above its first time, and a heading that stands alone above them. */
const headOf = (letter: Letter, first: number): number => {
  const isBlank = (index: number) => letter.lines[index]?.blank ?? true;
  let top = first;
  while (top > 0 && !isBlank(top - 1)) top--;
  const heading = letter.lines[top - 2];
  const alone = heading !== undefined && !heading.blank && isBlank(top - 1) && isBlank(top - 3);
  return alone && heading.text.length <= 70 && !/https?:|[.!?]$/.test(heading.text) && heading.field !== "link" ? top - 2 : top;
};

/**
 * Lines of each day's section in a timetable. `days` are the offsets of the first and the last time of each day; a section ends where the next
 * day's block begins, so that a link below its last time is its own, and a heading above the next day's first time is not.
 */
export const sectionsOf = (letter: Letter, days: readonly { first: number; last: number }[]): { from: number; to: number }[] => {
  const lineAt = (offset: number) => letter.lines.findLast((line) => line.start <= offset)?.index ?? 0;
  const ends = days.map(({ last }, at) => {
    const blank = letter.lines.find((line) => line.index > lineAt(last) && line.blank)?.index ?? letter.lines.length;
    const next = days[at + 1];
    if (!next) return blank;
    return Math.max(lineAt(last) + 1, headOf(letter, lineAt(next.first)));
  });
  return days.map((_, at) => ({ from: at === 0 ? 0 : (ends[at - 1] ?? 0), to: ends[at] ?? letter.lines.length }));
};

/** Who belongs to a section: those named in it, and those named in none of the sections. */
export const peopleOfSection = (people: readonly Person[], sections: readonly { from: number; to: number }[], at: number): Person[] => {
  const inside = (person: Person, section: { from: number; to: number } | undefined) =>
    section !== undefined && person.lines.some((line) => line >= section.from && line < section.to);
  return people.filter(
    (person) => person.part === "coordinator" || inside(person, sections[at]) || !sections.some((section) => inside(person, section)),
  );
};
