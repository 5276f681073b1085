import type { PersonFact } from "./fact.ts";
import { namesOccupation } from "./job-title.ts";
import type { Letter } from "./letter.ts";
import { type Line, valueLines } from "./line.ts";
import { readPeopleList } from "./people-list.ts";
import { readName } from "./person-name.ts";
import { plain } from "./plain.ts";

const managerLabel = /hiring manager|fachvorgesetzt|responsable del puesto|manager recruteur/;
const arrangerLabel =
  /coordinator|organi[sz]er|recruiter|contact|arranged|scheduled by|queries|questions|koordinat|ansprech|organisat|recruteu|kontakt|contatto|contacto|contato|organizzat|rekrut|ask for|report to/;

const rowsOf = (letter: Letter, line: Line): string[] => {
  const values = valueLines(letter.lines, line, 10);
  return values.flatMap((value, at) => {
    const source = at === 0 && line.value ? null : letter.lines.find((each) => each.text === value && each.index > line.index);
    // "Bev Sutherland   Director of Visitor Experience": a row of a table.
    return source && source.cells.length >= 2 && source.field === null ? [source.cells.join(", ")] : [value];
  });
};

/** People behind labels ("Interviewers: ...", "Host: ...", "Contact: ...") and in the lists under them. */
export const peopleInLabels = (letter: Letter): PersonFact[] => {
  const found: PersonFact[] = [];
  for (const line of letter.lines) {
    if ((line.field !== "people" && line.field !== "contact") || line.struck) continue;
    if (letter.parts.kind[line.index] === "machinery") continue;
    const label = plain(line.label ?? "");
    const arranges = line.field === "contact" || arrangerLabel.test(label);
    const rows = rowsOf(letter, line);
    for (const row of rows) {
      const organizer = /\s[-–(]\s*(?:organi[sz]er|organisator|organisateur|organizador|organizzatore|organizator)\)?/iu.test(row);
      const optional = row.replace(
        /\s[-–(]\s*(?:organi[sz]er|organisator|organisateur|organizador|organizzatore|organizator|optional)\)?.*$/iu,
        "",
      );
      // Rows that are one person each may carry a title behind a dash.
      const list = readPeopleList(
        optional.replace(/^(\p{Lu}[^-–—|:,(]{3,40})\s+[-–—|]\s+(?=\S)/u, (whole, name: string) =>
          readName(name) && namesOccupation(optional.slice(whole.length)) ? `${name}, ` : whole,
        ),
        true,
      );
      for (const person of list) {
        if (/^(?:tbc|tba)$/i.test(person.name)) continue;
        found.push({
          ...person,
          part: managerLabel.test(label) ? "hiring-manager" : null,
          meets: !arranges && !organizer,
          origin: "label",
          sureness: organizer ? 0.7 : 0.9,
          line: line.index,
        });
      }
    }
  }
  return found;
};
