import { grammarOfAll } from "../language/grammar-of-all.ts";
import type { PersonFact } from "./fact.ts";
import { namesOccupation } from "./job-title.ts";
import type { Letter } from "./letter.ts";
import { type Line, valueLines } from "./line.ts";
import { nameAt } from "./name-at.ts";
import { readPeopleList } from "./people-list.ts";
import { readName } from "./person-name.ts";
import { plain } from "./plain.ts";

const managerLabel = /hiring manager|fachvorgesetzt|responsable del puesto|manager recruteur/;
const arrangerLabel =
  /coordinator|organi[sz]er|recruiter|contact|arranged|scheduled by|queries|questions|koordinat|ansprech|organisat|recruteu|kontakt|contatto|contacto|contato|organizzat|rekrut|ask for|report to/;

const recruiterLabel = /^(?:your |the |ihr |votre |uw |je |din )?(?:recruiter|rekruter\w*|recruteu\w+|reclutador\w*|rekryterare)$/;
const coordinatorLabel = /^(?:your |the )?(?:\w+ )?(?:coordinator|koordinator\w*|coordinat\w+)$/;

const leadsToName = new RegExp(
  String.raw`^(?:ask for|you(?:'|’)ll meet|you will meet|meet|hosted by|${grammarOfAll("with")})\s+(?=\p{Lu})`,
  "iu",
);

/** "Ana Ruiz, radiologue": in a list of people, the few small words behind a comma are what somebody is, whatever the word. */
const said = (row: string): string | null => /^[^,(]{3,50}, (\p{Ll}[\p{L}-]{3,}(?: [\p{L}’'-]+){0,4})$/u.exec(row.trim())?.[1] ?? null;

/** The lines right below a label with its value that name one person each: the column of a table that lost its gap. */
const moreRows = (letter: Letter, line: Line): string[] => {
  const rows: string[] = [];
  for (const next of letter.lines.slice(line.index + 1, line.index + 9)) {
    if (next.blank || next.field !== null || next.text.length > 90 || /https?:|[.!?]$/.test(next.text)) break;
    const named = nameAt(next.text);
    const name = named?.name.includes(" ") ? named : null;
    if (name === null || name.before !== "" || letter.parts.kind[next.index] === "machinery") break;
    if (name.rest !== "" && !/^[(–—|-]/.test(name.rest) && !next.text.slice(0, 60).includes(",")) break;
    if (!readPeopleList(next.text, true)[0]?.title && next.text.split(/[,(]/).length > 1 && said(next.text) === null) break;
    rows.push(next.cells.length >= 2 ? next.cells.join(", ") : next.text);
  }
  return rows;
};

const rowsOf = (letter: Letter, line: Line): string[] => {
  const values = valueLines(letter.lines, line, 10);
  return values.flatMap((value, at) => {
    const source = at === 0 && line.value ? null : letter.lines.find((each) => each.text === value && each.index > line.index);
    // "Dot Carmichael   Director of Visitor Experience": a row of a table.
    return source && source.cells.length >= 2 && source.field === null ? [source.cells.join(", ")] : [value];
  });
};

/** People behind labels ("Interviewers: ...", "Host: ...", "Contact: ...") and in the lists under them. */
export const peopleInLabels = (letter: Letter): PersonFact[] => {
  const found: PersonFact[] = [];
  for (const line of letter.lines) {
    if ((line.field !== "people" && line.field !== "contact") || line.struck) continue;
    if (letter.parts.kind[line.index] === "machinery") continue;
    // "Recruiting Coordinator" under a name says what the signer is.
    const isHeading =
      line.field === "people" && [1, 2].every((below) => nameAt(letter.lines[line.index + below]?.text ?? "")?.before === "");
    if (letter.parts.kind[line.index] === "signature" && line.value === "" && !line.text.endsWith(":") && !isHeading) continue;
    const label = plain(line.label ?? "");
    const arranges = line.field === "contact" || arrangerLabel.test(label);
    const rows = rowsOf(letter, line);
    if (line.value && rows.length === 1) rows.push(...moreRows(letter, line));
    for (const row of rows) {
      const organizer = /\s[-–(]\s*(?:organi[sz]er|organisator|organisateur|organizador|organizzatore|organizator)\)?[^,;]*$/iu.test(row);
      const optional = row
        .replace(/\s[-–(]\s*(?:organi[sz]er|organisator|organisateur|organizador|organizzatore|organizator|optional)\)?[^,;]*/giu, "")
        // "👤 Ask for Jolene Rasband": a sign stands for the label.
        .replace(leadsToName, "");
      // Rows that are one person each may carry a title behind a dash.
      const list = readPeopleList(
        optional.replace(/(^|, )(\p{Lu}[^-–—|:,(]{3,40})\s+[-–—|]\s+(?=\S)/gu, (whole: string, before: string, name: string, at: number) =>
          (before === "" || name.includes(" ")) && readName(name) && namesOccupation(optional.slice(at + whole.length))
            ? `${before}${name}, `
            : whole,
        ),
        true,
      );
      for (const person of list) {
        if (/^(?:tbc|tba)$/i.test(person.name)) continue;
        found.push({
          ...person,
          title: person.title ?? (list.length === 1 ? said(optional) : null),
          part: managerLabel.test(label)
            ? "hiring-manager"
            : recruiterLabel.test(label)
              ? "recruiter"
              : coordinatorLabel.test(label)
                ? "coordinator"
                : null,
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
