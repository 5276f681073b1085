import type { Fact } from "./fact.ts";
import type { Letter } from "./letter.ts";
import { legalFormOf, looksLikeOrganisation } from "./organisation.ts";
import type { Signature } from "./signature.ts";

/** The house that the writer signs for. */
export const fromSignature = (_letter: Letter, signature: Signature): Fact[] => {
  const { organisation } = signature;
  if (organisation === null) return [];
  const sureness = legalFormOf(organisation) !== null ? 0.85 : looksLikeOrganisation(organisation) ? 0.8 : 0.65;
  return [{ field: "company", value: organisation, origin: "signature", sureness, line: organisation }];
};
