import type { Letter } from "../facts/letter.ts";
import type { Person } from "./merge-people.ts";

/** Lines of each day's section in a timetable: from the line that names the day to the next one. */
export const sectionsOf = (letter: Letter, starts: readonly number[]): { from: number; to: number }[] => {
  const lines = starts.map((offset) => letter.lines.findLast((line) => line.start <= offset)?.index ?? 0);
  return lines.map((from, at) => {
    const next = lines.filter((line) => line > from).sort((a, b) => a - b)[0];
    return { from: at === 0 && lines.every((line) => line >= from) ? Math.min(from, ...lines) : from, to: next ?? letter.lines.length };
  });
};

/** Who belongs to a section: those named in it, and those named in none of the sections. */
export const peopleOfSection = (people: readonly Person[], sections: readonly { from: number; to: number }[], at: number): Person[] => {
  const inside = (person: Person, section: { from: number; to: number } | undefined) =>
    section !== undefined && person.lines.some((line) => line >= section.from && line < section.to);
  return people.filter((person) => inside(person, sections[at]) || !sections.some((section) => inside(person, section)));
};
