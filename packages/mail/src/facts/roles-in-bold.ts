import { grammarOfAll } from "../language/grammar-of-all.ts";
import { listOfAll } from "../language/words-of-all.ts";
import type { Fact } from "./fact.ts";
import { looksLikeJobTitle } from "./job-title.ts";
import type { Letter } from "./letter.ts";
import { looksLikeOrganisation } from "./organisation.ts";
import { readName } from "./person-name.ts";
import { roleInValue } from "./role-text.ts";

const bold = /(?<![\p{L}\d*])\*([^*\n]{3,90})\*(?![\p{L}\d*])/gu;
/** Before a job in our languages; what stands in bold behind it is the whole title, commas and small letters included. */
const leads = new RegExp(
  String.raw`(?:^|\s)(?:(?:${grammarOfAll("for", "as")})(?: (?:${grammarOfAll("the")}))?|offre|(?:${listOfAll("posts").join("|")})|${grammarOfAll("of")})\s*:?\s*$`,
  "iu",
);

/** Titles that templates of recruiting tools set in bold: "your interview for *Staff Nurse, nights* at ...". */
export const rolesInBold = (letter: Letter): Fact[] =>
  letter.lines.slice(0, 60).flatMap((line) =>
    line.raw.includes("*")
      ? [...line.raw.matchAll(bold)].flatMap((match): Fact[] => {
          const value = roleInValue(match[1] ?? "", letter.candidate);
          const before = line.raw.slice(Math.max(0, match.index - 40), match.index);
          if (value.length < 3 || /\d[:.h]\d\d|\b20\d\d\b|[!?]$/.test(value)) return [];
          const known = looksLikeJobTitle(value);
          const led = leads.test(before);
          if (!led && !(known && /\S/.test(before))) return [];
          if (!known && (looksLikeOrganisation(value) || (readName(value) !== null && value.split(" ").length === 2 && !led))) return [];
          return [{ field: "role", value, origin: "sentence", sureness: known ? 0.9 : 0.7, line: line.text.slice(0, 200) }];
        })
      : [],
  );
