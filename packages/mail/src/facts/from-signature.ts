import type { Fact } from "./fact.ts";
import { looksLikeJobTitle } from "./job-title.ts";
import type { Letter } from "./letter.ts";
import { legalFormOf, looksLikeOrganisation } from "./organisation.ts";
import { roleInValue } from "./role-text.ts";
import type { Signature } from "./signature.ts";

/** "(UX Researcher hiring)", "(Nurse Practitioner competition #27-03)": the post that a letter is about, in brackets under it. */
const postInBrackets =
  /\(([^()]{3,60}?) (?:competition|hiring|recruitment|vacancy|search|requisition|opening|post|role|position|job)\b[^()]{0,30}\)$/iu;

/** The house that the writer signs for, and the post named beside it. */
export const fromSignature = (letter: Letter, signature: Signature): Fact[] => {
  const facts: Fact[] = [];
  const { organisation } = signature;
  if (organisation !== null) {
    const sureness = legalFormOf(organisation) !== null ? 0.85 : looksLikeOrganisation(organisation) ? 0.8 : 0.65;
    facts.push({ field: "company", value: organisation, origin: "signature", sureness, line: organisation });
  }
  for (const { text } of letter.parts.signature.slice(0, 14)) {
    const role = roleInValue(postInBrackets.exec(text)?.[1] ?? "", letter.candidate);
    if (looksLikeJobTitle(role)) facts.push({ field: "role", value: role, origin: "signature", sureness: 0.65, line: text.slice(0, 200) });
  }
  return facts;
};
