import { withoutLegalForm } from "../facts/organisation.ts";
import { plain } from "../facts/plain.ts";
import { grammarOfAll } from "../language/grammar-of-all.ts";

/** A mark, or a mark and "at", before the name of a house. */
const leads = new RegExp(String.raw`[\s,–—|:(@-]+(?:(?:${grammarOfAll("at", "in")})\s+)?$`, "iu");

/** A job title without the employer's name at its end or its beginning ("QA Engineer - Serra Clara", "Serra Clara: QA Engineer"). */
export const stripHouse = (title: string, company: string | null): string => {
  if (company === null) return title;
  for (const house of [company, withoutLegalForm(company)]) {
    if (title.endsWith(`(${house})`) && title.length > house.length + 5) return title.slice(0, -house.length - 2).trim();
    const [flat, name] = [plain(title), plain(house)];
    if (name.length < 3 || flat.length !== title.length) continue;
    if (flat.endsWith(name) && leads.test(flat.slice(0, -name.length)) && flat.length > name.length + 4)
      return title
        .slice(0, title.length - house.length)
        .replace(leads, "")
        .trim();
    if (flat.startsWith(`${name} -`) || flat.startsWith(`${name}:`) || flat.startsWith(`${name} –`))
      return title
        .slice(house.length)
        .replace(/^[\s:–-]+/, "")
        .trim();
  }
  return title;
};
