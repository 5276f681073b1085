import { grammarOfAll } from "../language/grammar-of-all.ts";
import type { Fact } from "./fact.ts";
import { hostOf, isOpenMailbox, isToolHost, isToolName } from "./hosts.ts";
import type { Letter } from "./letter.ts";
import { cleanOrganisation, isDepartment, looksLikeOrganisation } from "./organisation.ts";
import { isParticle, readName } from "./person-name.ts";

const titled = (name: string): string =>
  name === name.toUpperCase() && name.length > 5
    ? name
        .split(" ")
        .map((word) =>
          /^(?:NHS|UK|US|EU|GP|CIC|AG|SA|BV|NV|AB|AS|SE|KG|\p{Lu}{2}\.)$/u.test(word) || word.length < 2
            ? word
            : /^(?:OF|AND|THE|FOR|AT)$/.test(word)
              ? word.toLowerCase()
              : word.charAt(0) + word.slice(1).toLowerCase(),
        )
        .join(" ")
    : name;

/** "Ana Ruiz via Calendly", "(via Calendly)": what a tool adds to the name of who writes. */
const throughTool = new RegExp(String.raw`\s+\(?(?:${grammarOfAll("via")})\s+.*$`, "iu");
/** "Priya Shah from Lakeside", "Darren | Harrow Stone Search": who writes, and the house behind a mark or a small word. */
const nameAndHouse = new RegExp(
  String.raw`^(.{2,60}?)(?:\s+[|·•–—-]\s+|\s+(?:${grammarOfAll("from", "at", "in")}|@)\s+(?:(?:${grammarOfAll("the")})\s+)?)(\p{Lu}.*|\p{Ll}\p{Lu}.*)$`,
  "u",
);

/** A company that hides in a sender's name: "Priya Shah from Lakeside", "Ana (Sorrel Lane Partners)", "Darren | Harrow Stone Search", "Acme Hiring Team". */
export const companyOfSender = (name: string): { company: string; sureness: number } | null => {
  const plainName = name.replace(/["“”]/g, "").trim();
  const inside = /^(.{2,60}?)\s*[([]([^)\]]{2,80})[)\]]\s*$/u.exec(plainName);
  if (inside?.[2] && (readName(inside[1] ?? "") || isDepartment(inside[1] ?? "")) && !/^(?:she|he|they|hr|via|ext)\b/i.test(inside[2]))
    return { company: titled(cleanOrganisation(inside[2])), sureness: 0.75 };
  const joined = nameAndHouse.exec(plainName);
  if (joined?.[1] && joined[2]) {
    const [, left, right] = joined;
    const personFirst = (readName(left ?? "") !== null || isToolName(left ?? "")) && !looksLikeOrganisation(left ?? "");
    const separator =
      plainName
        .slice(left?.length ?? 0)
        .trim()
        .split(" ")[0] ?? "";
    const particle = isParticle(separator);
    if (
      (isDepartment(left ?? "") || personFirst) &&
      !(particle && (left ?? "").split(" ").length < 2 && !looksLikeOrganisation(right ?? "")) &&
      !(particle && !looksLikeOrganisation(right ?? ""))
    ) {
      const company = cleanOrganisation(right ?? "");
      if (company !== "" && !isToolName(company) && !isDepartment(company)) return { company: titled(company), sureness: 0.8 };
    }
  }
  // "Signe Mikkelsen via Fjordlys Wind": a person writes, through the house's account of a tool.
  const through = /^(.{3,50}?) via (\p{Lu}.{1,60})$/u.exec(plainName);
  if (through?.[1] && through[2] && readName(through[1])?.includes(" ") && !looksLikeOrganisation(through[1]) && !isToolName(through[2]))
    return { company: titled(cleanOrganisation(through[2])), sureness: 0.75 };
  if (isToolName(plainName)) return null;
  const clean = titled(cleanOrganisation(plainName));
  if (clean === "" || isToolName(clean)) return null;
  const stripped = clean !== plainName;
  const person = readName(plainName.replace(throughTool, ""));
  if (person !== null && !stripped && !looksLikeOrganisation(clean)) return null;
  if (isDepartment(clean) && !looksLikeOrganisation(clean)) return null;
  if (/^\S+@\S+$/.test(clean)) return null;
  if (throughTool.test(plainName) && person !== null && !looksLikeOrganisation(clean) && person.split(" ").length >= 2)
    return { company: clean, sureness: 0.3 };
  return { company: clean, sureness: looksLikeOrganisation(clean) ? 0.85 : stripped ? 0.75 : 0.5 };
};

/** The last word of the letter is the sender's whole name, with no title below, or a department stands beside it: a house signs. */
const signsAsHouse = (letter: Letter, text: string): boolean => {
  const rows = letter.parts.signature.map((line) => line.text);
  const at = rows.indexOf(text);
  return rows.some((row) => row !== text && isDepartment(row)) || (text.split(" ").length >= 2 && at === rows.length - 1);
};

/** The employer's name in the sender's display name, or in Reply-To. */
export const fromHeader = (letter: Letter): Fact[] => {
  const facts: Fact[] = [];
  const from = letter.level.from;
  const host = hostOf(from?.address ?? null);
  const neutral = host === null || isToolHost(host) || isOpenMailbox(host);
  if (from?.name && !from.name.includes("@")) {
    const found = companyOfSender(from.name);
    if (found) facts.push({ field: "company", value: found.company, origin: "header", sureness: found.sureness, line: from.name });
    // A robot that writes under a bare name ("Serra Clara <noreply@...>") carries the employer's name, unless somebody of that name signs.
    else if (
      neutral &&
      /no-?reply|notification/i.test(from.address ?? "") &&
      readName(from.name) &&
      !letter.lines.some(
        (line) =>
          (line.text.startsWith(from.name ?? " ") || line.text === from.name?.split(" ")[0]) &&
          line.text.length < 60 &&
          letter.parts.kind[line.index] === "signature" &&
          !/[|·]/.test(line.text) &&
          !signsAsHouse(letter, line.text),
      )
    )
      facts.push({
        field: "company",
        value: from.name,
        origin: "header",
        sureness: letter.parts.signature.some((line) => line.text === from.name && signsAsHouse(letter, line.text)) ? 0.72 : 0.45,
        line: from.name,
      });
  }
  return facts;
};
