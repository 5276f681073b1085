import { grammarOfAll } from "../language/grammar-of-all.ts";
import type { Fact } from "./fact.ts";
import { isToolName } from "./hosts.ts";
import type { Letter } from "./letter.ts";
import { cleanOrganisation, legalFormOf, looksLikeOrganisation } from "./organisation.ts";
import { organisationForward } from "./organisation-span.ts";

const copyright = /(?:©|\(c\)|copyright)\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?,?\s*/iu;
const behalf = new RegExp(String.raw`(?<!\p{L})(?:${grammarOfAll("onBehalfOf")})\s+(?:the )?`, "iu");

/** Houses in the last lines: "© 2026 Farrier, Inc.", "Farrier, Inc. • Powered by Ashby", "SmartRecruiters, on behalf of Westermoor Rail", "Tierklinik Silberweide, Am Anger 9". */
export const fromFooter = (letter: Letter): Fact[] => {
  const facts: Fact[] = [];
  const add = (value: string, sureness: number, line: string) => {
    if (value.length > 2 && !isToolName(value))
      facts.push({ field: "company", value, origin: "footer", sureness, line: line.slice(0, 200) });
  };
  for (const line of letter.lines.filter((each) => !each.blank).slice(-10)) {
    if (line.text.length > 240) continue;
    const owner = copyright.exec(line.text);
    if (owner) add(organisationForward(line.text, owner.index + owner[0].length), 0.7, line.text);
    const principal = behalf.exec(line.text);
    if (principal) add(organisationForward(line.text, principal.index + principal[0].length), 0.8, line.text);
    if (letter.parts.kind[line.index] === "signature" || letter.parts.kind[line.index] === "greeting" || line.field !== null) continue;
    for (const piece of line.text.split(/\s*[|•·]\s*|\s+[–—-]\s+/).slice(0, 3)) {
      const name = cleanOrganisation(/^[^,]+(?:, (?:Inc|LLC|LLP|Ltd|Limited|PLC|GmbH)\b\.?)?/iu.exec(piece)?.[0] ?? "");
      if (organisationForward(name, 0).length < name.length - 6 || name.split(" ").length > 9) continue;
      if (legalFormOf(name) !== null) add(name, 0.65, line.text);
      else if (looksLikeOrganisation(name) && line.text.length < 120 && !/[.!?]$/.test(line.text)) add(name, 0.45, line.text);
    }
  }
  return facts;
};
