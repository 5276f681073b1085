import type { Letter } from "../facts/letter.ts";
import type { Person } from "./merge-people.ts";

/**
 * Lines of each day's section in a timetable. `days` are the offsets of the first and the last time of each day; a section ends at the blank line
 * below its last time, so that a heading above the next day's first time belongs to that day.
 */
export const sectionsOf = (letter: Letter, days: readonly { first: number; last: number }[]): { from: number; to: number }[] => {
  const lineAt = (offset: number) => letter.lines.findLast((line) => line.start <= offset)?.index ?? 0;
  const ends = days.map(({ last }, at) => {
    const blank = letter.lines.find((line) => line.index > lineAt(last) && line.blank)?.index ?? letter.lines.length;
    const next = days[at + 1];
    return next ? Math.min(blank, Math.max(lineAt(next.first), lineAt(last) + 1)) : blank;
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
