import { grammarOfAll } from "../language/grammar-of-all.ts";
import { looksLikeAddress } from "./address.ts";
import { isGivenName } from "./given-names.ts";
import { looksLikeJobTitle, namesOccupation } from "./job-title.ts";
import { nameAt, opensTitle } from "./name-at.ts";
import { isDepartment, looksLikeOrganisation } from "./organisation.ts";
import { isCourtesy, isCredential, isKeptTitle, readName } from "./person-name.ts";
import { tidy } from "./plain.ts";

/** A name in a list, with what is said of it there. */
export type Listed = { name: string; title: string | null; address: string | null };

const addressIn = /[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/;
/** A word after a capitalised one that makes both a place: "Almoner Wing", "Ferndale Close". */
const placeAfter =
  /^(?:wing|house|ward|room|building|block|road|street|avenue|lane|close|square|court|park|floor|suite|centre|center|campus|hall|site|gate|entrance|reception|desk|office|lobby|department|haus|saal|platz|zentrum|zaal|gebouw|plein|sal|huset|bygning\w*)(?![\p{L}])/iu;
const and = `(?:${grammarOfAll("and", "asWellAs")}|[&+])`;
const joint = new RegExp(String.raw`^(?:${and}|${grammarOfAll("with")})\s+`, "iu");
const parting = new RegExp(String.raw`^\s+${and}\s+`, "iu");
const whose = grammarOfAll("the", "my", "our", "your");
const leading = new RegExp(String.raw`^(?:(?:${whose})\s+)+`, "iu");
const remark =
  /^(?:chair|organi[sz]er|optional|host|she|he|they|you|tbc|external|remote|via|from|joining|panel chair|lead interviewer|vorsitz|présidente?|lid)\b/i;

/** Splits at commas, semicolons, line ends and words for "and", but not inside parentheses. Keeps what parted them. */
const splitList = (text: string): { text: string; after: string }[] => {
  const pieces: { text: string; after: string }[] = [];
  let depth = 0;
  let from = 0;
  let parted = "";
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === "(" || letter === "[") depth++;
    else if ((letter === ")" || letter === "]") && depth > 0) depth--;
    if (depth > 0) continue;
    let skip = 0;
    let by = "";
    if (letter === "," || letter === ";" || letter === "\n" || letter === "•" || letter === "|") {
      skip = 1;
      by = letter;
    } else if (letter === " " || letter === "\t") {
      const match = parting.exec(text.slice(at, at + 20));
      if (match) {
        skip = match[0].length;
        by = "and";
      }
    } else if (letter === "/" && text[at - 1] === " ") {
      skip = 1;
      by = ";";
    }
    if (skip === 0) continue;
    pieces.push({ text: text.slice(from, at), after: parted });
    parted = by;
    from = at + skip;
    at += skip - 1;
  }
  pieces.push({ text: text.slice(from), after: parted });
  return pieces.map((piece) => ({ ...piece, text: tidy(piece.text) })).filter((piece) => piece.text !== "");
};

/** "from HR", "do RH": the office alone is what somebody is. */
const fromOffice = new RegExp(String.raw`^(?:${grammarOfAll("from", "of")})\s+(?=\p{Lu}{2})`, "u");

const cleanPersonTitle = (text: string): string =>
  tidy(text)
    .replace(addressIn, "")
    .replace(/\s*<?https?:\S*/giu, "")
    .replace(/\s+\d{1,2}(?:[:.h]\d\d.*|\s?[ap]\.?m\b.*)$/iu, "")
    .replace(/^(?:[-–—,:(/|•·\s]+|(?:who is|is|as|being|dr\.?)\s+)+/iu, "")
    .replace(leading, "")
    .replace(fromOffice, "")
    .replace(/(?<=\p{Ll}{3})[.!?] \p{Lu}.*$/u, "")
    .replace(/[\s,;:)(–—-]+$/u, "")
    .replace(/(?<=\p{Ll}{3}|\p{Lu}{2})\.$/u, "")
    .trim();

/** Could this stand behind a name as what the person is? */
const isTitleText = (text: string): boolean =>
  text.length >= 2 && text.length <= 90 && (looksLikeJobTitle(text) || namesOccupation(text) || isDepartment(text));

/** Small words before a name that are no title. */
const adverb = new RegExp(
  String.raw`(?<!\p{L})(?:${grammarOfAll("also", "afterwards")}|maybe|perhaps|either|possibly|first|with|by|at|in|on|from|your|his|her|their|is|are|was|will|the)(?!\p{L})`,
  "iu",
);

/** "my husband Tom", "ma femme Agnès", "mijn compagnon Ilse": whose they are, then who. */
const kin = new RegExp(String.raw`^(?:${grammarOfAll("my", "our")})(?: \p{Ll}[\p{Ll}-]+){1,3}$`, "iu");
/** What stands before a name ends in a word that leads to a house, a place or one more name. */
const leadsElsewhere = new RegExp(String.raw`(?:^|\s)(?:${grammarOfAll("of", "for", "and", "at")})$`, "iu");
/** "our director": whose it is, and one word in small letters for what somebody is. */
const owned = new RegExp(String.raw`^(?:${grammarOfAll("the", "our")}) \p{Ll}{4,}$`, "u");
/** What follows a name is no title: where somebody comes from, what it is about, what somebody does. */
const noTitle = new RegExp(
  String.raw`^(?:${grammarOfAll("from", "of", "at", "for", "about")}|in|on|aus|uit|z|ze|na|do|su|sul|sulla|who|that|will|joins?)\s`,
  "iu",
);

const inParentheses = /\(([^()]{2,90})\)/;

/**
 * Reads a list of people: "Ana Ruiz, Nurse Manager, and Tom Hale (Charge Nurse)", "Okafor, Chidi; Lindgren, Paula", "Dot Carmichael   Director".
 * A given name alone counts only when `loose`, for lists that name nothing but people.
 */
export const readPeopleList = (given: string, loose: boolean): Listed[] => {
  const found: Listed[] = [];
  const text = given.replace(/(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)\/(?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)/gu, "$1; ");
  const bySemicolon = text.split(/\s*;\s*/);
  // "Gomez, Rita (Rehab Manager); Shaw, Brian (Director, Therapy Services)".
  const titled = bySemicolon.map((entry) =>
    /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?),\s+(\p{Lu}[\p{L}'’.-]+(?: \p{Lu}\.?)?)\s*\(([^()]{2,80})\)$/u.exec(entry.trim()),
  );
  if (titled.every((match) => match !== null && readName(`${match[1]}, ${match[2]}`) !== null))
    return titled.map((match) => ({ name: readName(`${match?.[1]}, ${match?.[2]}`) ?? "", title: match?.[3] ?? null, address: null }));
  const turned = (entry: string) =>
    /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?),\s+((?:Dr\.? |Prof\.? )*\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)?)$/u.test(entry) &&
    !isTitleText(entry.split(/,\s+/)[1] ?? "") &&
    readName(entry) !== null;
  if (
    bySemicolon.every((entry) => entry === "" || turned(entry)) &&
    (bySemicolon.length > 1 || (loose && (text.split(",")[0] ?? "").trim().split(" ").length === 1))
  ) {
    for (const entry of bySemicolon) {
      const name = readName(entry);
      if (name) found.push({ name, title: null, address: null });
    }
    return found;
  }
  let pending: string | null = null;
  for (const { text: piece, after } of splitList(text)) {
    const last = found[found.length - 1];
    const address = addressIn.exec(piece)?.[0] ?? null;
    const bare = piece
      .replace(joint, "")
      .replace(addressIn, "")
      .replace(/<\s*>|\(\s*\)/g, "")
      .trim();
    if (last && bare !== "" && bare.split(" ").every((token) => isCredential(token))) continue;
    // "Ozzie Fenn, BSN – Charge Nurse": the letters after the name go, the title stays.
    const behindLetters = last && after === "," ? /^[A-Z][A-Za-z.-]{1,8} [–—-] (\S.*)$/u.exec(bare)?.[1] : undefined;
    if (last && behindLetters && isCredential(bare.split(" ")[0] ?? "")) {
      last.title ??= cleanPersonTitle(behindLetters);
      continue;
    }
    if (bare === "") {
      if (address && last && last.address === null) last.address = address.toLowerCase();
      continue;
    }
    // "..., Albert Schweitzerlaan 60, Dordrecht": behind a street stand no people.
    if (last && after === "," && looksLikeAddress(bare)) break;
    const inside = inParentheses.exec(bare)?.[1] ?? null;
    const outside = bare.replace(inParentheses, " ").trim();
    const named = nameAt(outside);
    const startsNamed =
      named !== null &&
      !leadsElsewhere.test(named.before) &&
      (named.before === "" ||
        (isTitleText(named.before) && !/[.:]$/.test(named.before)) ||
        leading.test(`${named.before} `) ||
        joint.test(`${named.before} `) ||
        (loose &&
          named.name.includes(" ") &&
          /^\p{Ll}[\p{Ll}-]+(?: \p{Ll}[\p{Ll}-]+){0,2}$/u.test(named.before) &&
          !adverb.test(named.before)) ||
        (loose && kin.test(named.before)));
    const isName =
      startsNamed &&
      named !== null &&
      !(
        last &&
        (after === "," || after === "and") &&
        isTitleText(outside) &&
        !isKeptTitle(outside.split(" ")[0] ?? "") &&
        !(isCourtesy(outside.split(" ")[0] ?? "") && readName(outside)?.includes(" ")) &&
        // "Kwame Asante (Staff Designer)" ends like an occupation, "Nicola from HR" names an office; both are people.
        !(inside !== null && isTitleText(inside) && readName(outside)?.includes(" ")) &&
        !(named.before === "" && fromOffice.test(named.rest)) &&
        !(named.before !== "" && looksLikeJobTitle(named.before))
      ) &&
      // "farm. Carmen Dinu": the short word is a calling, and no house.
      !looksLikeOrganisation(outside.slice(named.before.length).replace(/^\s*\p{Ll}+\.\s+|\s+(?:[-–—|:]|from |at |of ).*$/gu, "")) &&
      !placeAfter.test(named.rest) &&
      !/^\d/.test(named.rest) &&
      // "Joy Wetherby – Lead Pharmacist, Infection": a single word behind a titled name is a person only when it is a name.
      !(last?.title && last.name.includes(" ") && after === "," && !outside.includes(" ") && inside === null && !isGivenName(outside)) &&
      (loose || named.name.includes(" ") || named.before !== "" || inside !== null);
    if (
      isName &&
      named &&
      !(
        named.rest !== "" &&
        !named.name.includes(" ") &&
        inside === null &&
        !isTitleText(cleanPersonTitle(named.rest.replace(/^[-–—|:]\s*/, ""))) &&
        !owned.test(named.rest.replace(/[.,;]$/, "")) &&
        /^\p{Ll}/u.test(named.rest)
      )
    ) {
      const behind = cleanPersonTitle(named.rest.replace(/^[-–—|:]\s*/, ""));
      const ahead = `${named.before} `.replace(leading, "").trim();
      const title =
        inside && !remark.test(inside) && (isTitleText(inside) || (!readName(inside) && !/\d/.test(inside)))
          ? inside
          : inside && /,\s/.test(inside) && isTitleText(inside.split(/,\s/).slice(1).join(", "))
            ? inside.split(/,\s/).slice(1).join(", ")
            : behind !== "" && isTitleText(behind) && !noTitle.test(behind)
              ? behind
              : ahead !== "" && (isTitleText(ahead) || (named.name.includes(" ") && /^\p{Ll}/u.test(ahead) && !adverb.test(ahead)))
                ? ahead
                : null;
      found.push({ name: named.name, title: title === null ? pending : cleanPersonTitle(title), address: address?.toLowerCase() ?? null });
      pending = null;
      continue;
    }
    if (opensTitle.test(bare) && isTitleText(cleanPersonTitle(bare)) && (!last || last.title !== null || after === "and")) {
      pending = cleanPersonTitle(bare);
      continue;
    }
    if (!last) continue;
    if (address && last.address === null) last.address = address.toLowerCase();
    const title = cleanPersonTitle(bare.replace(/\s*\([^)]*\)$/, ""));
    if (isCredential(bare.split(" ")[0] ?? "") && bare.split(" ").every((token) => isCredential(token))) continue;
    if (last.title === null && isTitleText(title) && after !== "and") last.title = title;
    else if (
      last.title !== null &&
      after === "and" &&
      /^\p{Lu}/u.test(bare) &&
      !isTitleText(bare) &&
      bare.split(" ").length <= 3 &&
      !readName(bare)?.includes(" ")
    )
      last.title = `${last.title} and ${title}`;
    else if (
      last.title !== null &&
      after === "," &&
      /^\p{Lu}/u.test(bare) &&
      bare.split(" ").length <= 4 &&
      isTitleText(title) &&
      !readName(title)
    )
      last.title = `${last.title}, ${title}`;
  }
  return found;
};
