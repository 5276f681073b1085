import { phrasesOfAll } from "../language/phrases-of-all.ts";
import { looksLikeRoom } from "./address.ts";
import type { Fact } from "./fact.ts";
import { isToolName } from "./hosts.ts";
import { cleanTitle, looksLikeJobTitle } from "./job-title.ts";
import type { Letter } from "./letter.ts";
import { valueLines } from "./line.ts";
import { cleanOrganisation, isDepartment, isGenericName, legalFormOf, looksLikeOrganisation } from "./organisation.ts";
import { organisationForward } from "./organisation-span.ts";
import { readName } from "./person-name.ts";
import { plain } from "./plain.ts";
import { roleInValue, rolesInSubject } from "./role-text.ts";
import { isGeneric, roundIn } from "./round.ts";

/** Labels that may lead to a post, or to something else. */
const vagueRole = new RegExp(`^(?:${phrasesOfAll("vagueRoleLabel")})$`);

/** A house in a label's value: up to a comma or parenthesis, unless a legal form follows. */
const companyInValue = (value: string): string => {
  const open = value.split(/\s*[(;]|\s+[–—|-]\s+/)[0] ?? value;
  const pieces = open.split(/,\s+/);
  const first = pieces[0] ?? "";
  const second = pieces[1];
  return cleanOrganisation(second !== undefined && legalFormOf(`x, ${second}`) !== null ? `${first}, ${second}` : first);
};

/** What lines like "Position: ..." and rows of tables say. */
export const fromLabels = (letter: Letter): Fact[] => {
  const facts: Fact[] = [];
  for (const line of letter.lines) {
    if (line.field === null || line.struck) continue;
    const value = line.value !== "" && line.value !== null ? line.value : (valueLines(letter.lines, line, 1)[0] ?? "");
    if (value === "" || /^https?:/.test(value)) continue;
    const evidence = line.text.slice(0, 200);
    if (line.field === "role") {
      const called = letter.tongues.some((tongue) => value.search(tongue.interview) >= 0)
        ? rolesInSubject(value, letter.tongues, letter.candidate)[0]
        : undefined;
      const role = called ?? roleInValue(value, letter.candidate);
      if (
        role !== "" &&
        role.length <= 140 &&
        (looksLikeJobTitle(role) || !vagueRole.test(plain(line.label ?? ""))) &&
        !/[.!?]\s+\p{Lu}/u.test(role)
      )
        facts.push({ field: "role", value: role, origin: "label", sureness: looksLikeJobTitle(role) ? 0.95 : 0.7, line: evidence });
      // "Job: Facilities Manager, Severn Housing Association": the house stands behind the job.
      const house = value.includes(", ") ? cleanOrganisation(value.split(/,\s+/).at(-1) ?? "") : "";
      if (house.includes(" ") && looksLikeOrganisation(house) && !looksLikeJobTitle(house) && !isGenericName(house))
        facts.push({ field: "company", value: house, origin: "label", sureness: 0.7, line: evidence });
    } else if (line.field === "company" || line.field === "client") {
      const company = companyInValue(value);
      if (
        company.length > 1 &&
        /^\p{Lu}|^\p{Ll}\p{Lu}|^\d\p{L}/u.test(company) &&
        company.length <= 110 &&
        !isToolName(company) &&
        !(isDepartment(company) && !looksLikeOrganisation(company))
      )
        facts.push({ field: "company", value: company, origin: "label", sureness: line.field === "client" ? 0.97 : 0.93, line: evidence });
    } else if (line.field === "agency") {
      const agency = companyInValue(value);
      if (agency !== "") facts.push({ field: "agency", value: agency, origin: "label", sureness: 0.9, line: evidence });
    } else if (line.field === "people") {
      // Recruiters write "Who: Norwell Cold Chain Ltd": a house, not a person.
      const company = companyInValue(value);
      if (
        company !== "" &&
        readName(company) === null &&
        (legalFormOf(company) !== null || (looksLikeOrganisation(company) && !looksLikeJobTitle(value)))
      )
        facts.push({ field: "company", value: company, origin: "label", sureness: 0.85, line: evidence });
    } else if (line.field === "round" || line.field === "format") {
      const round = roundIn(value, letter.tongues);
      if (round)
        facts.push({ field: "round", value: round, origin: "label", sureness: line.field === "round" ? 0.85 : 0.5, line: evidence });
      else if (line.field === "round" && value.length <= 60 && /^(?:[^-–:(]*\S)/.test(value)) {
        const name = cleanTitle(value.split(/\s+[-–—|]\s+|\s*\(|:\s/)[0] ?? "");
        if (name !== "" && !looksLikeJobTitle(name) && !isGeneric(name.toLowerCase()))
          facts.push({ field: "round", value: name.toLowerCase(), origin: "label", sureness: 0.6, line: evidence });
      }
      for (const role of rolesInSubject(value, letter.tongues, letter.candidate).filter(looksLikeJobTitle).slice(0, 1))
        facts.push({ field: "role", value: role, origin: "label", sureness: 0.85, line: evidence });
    } else if (line.field === "summary") {
      for (const role of rolesInSubject(value, letter.tongues, letter.candidate).filter(looksLikeJobTitle).slice(0, 1))
        facts.push({ field: "role", value: role, origin: "label", sureness: 0.7, line: evidence });
    } else if (line.field === "location") {
      const first = companyInValue(value);
      const named = organisationForward(first, 0);
      if (named !== "" && looksLikeOrganisation(first) && !looksLikeRoom(first) && first.split(" ").length >= 2)
        facts.push({ field: "company", value: first, origin: "location", sureness: 0.5, line: evidence });
    }
  }
  return facts;
};
