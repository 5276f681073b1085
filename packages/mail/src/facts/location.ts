import { grammarOfAll } from "../language/grammar-of-all.ts";
import { dateWordsOfAll, phrasesOfAll } from "../language/phrases-of-all.ts";
import { hasPostcode, looksLikeAddress, looksLikeRoom } from "./address.ts";
import { isToolName } from "./hosts.ts";
import type { Letter } from "./letter.ts";
import { valueLines } from "./line.ts";
import { cleanOrganisation, looksLikeOrganisation } from "./organisation.ts";
import { plain, tidy } from "./plain.ts";
import type { Signature } from "./signature.ts";

const virtual = new RegExp(`\\b(?:zoom|teams|google meet|webex|skype|whereby|facetime|https?:|www\\.|${phrasesOfAll("noPlace")})\\b`);
const remark = new RegExp(`\\s*\\((?:${phrasesOfAll("placeRemark")})[^)]*\\)`, "giu");
const remarkBehindDash = new RegExp(`\\s+[–—-]\\s+(?:${phrasesOfAll("placeRemark")}).*$`, "iu");

/** Cuts what is no place any more: "Ask for me at the desk", "Parking is ...", directions. */
const cutRemarks = (text: string): string =>
  tidy(text.replace(remark, ""))
    .replace(/(?<=\p{Ll}{2}|\d|\))(?<!\b(?:[Ss]tr|[Ss]os|[Aa]vda))\.\s+(?=\p{Lu}).*$/u, "")
    .replace(remarkBehindDash, "")
    .replace(/\s*<?https?:\/\/\S+>?/g, "")
    .replace(/(?<=\p{L})\s+(?:ein|statt)[\s.!]*$/u, "")
    .replace(/^[\s,;:–—-]+|[\s,;:.–—-]+$/gu, "")
    .trim();

const isPlace = (text: string): boolean => text.length >= 3 && text.length <= 220 && !virtual.test(plain(text)) && !/@/.test(text);

const formerPlace = new RegExp(`\\b(?:${dateWordsOfAll("old", "label-old")})\\b`);
const addressLabel = new RegExp(phrasesOfAll("addressLabel"));

const fromLabels = (letter: Letter): string | null => {
  let place: string | null = null;
  let room: string | null = null;
  let address: string | null = null;
  for (const line of letter.lines) {
    if (line.struck || (line.field !== "location" && line.field !== "room") || letter.parts.kind[line.index] === "machinery") continue;
    // In a table "Place | old | new" the last cell is what holds.
    const values =
      line.cells.length > 2 &&
      line.value?.includes(", ") &&
      line.cells.slice(1).join(", ") === line.value &&
      formerPlace.test(plain(letter.text))
        ? [line.cells[line.cells.length - 1] ?? ""]
        : valueLines(letter.lines, line, 5);
    const value = cutRemarks(values.filter((each) => isPlace(each) && each.length < 160).join(", "));
    if (value === "" || !isPlace(value) || isToolName(value)) continue;
    if (line.field === "room") room ??= line.cells.length > 1 || /^\d/.test(value) ? `${line.label} ${value}` : value;
    else if (addressLabel.test(plain(line.label ?? ""))) address ??= value;
    else place ??= value;
  }
  const parts = [room, place, address].filter((part): part is string => part !== null);
  const unique = parts.filter((part, at) => !parts.some((other, index) => index !== at && plain(other).includes(plain(part))));
  return unique.length > 0 ? unique.join(", ") : null;
};

const inRoom = new RegExp(
  `\\b(?:${phrasesOfAll("beforePlace")})\\s+(?:(?:${grammarOfAll("the", "our", "my", "a")}) )?([^.!?;()]{2,70})(?:\\s\\(([^()]{3,100})\\))?`,
  "giu",
);

const lead = new RegExp(`\\b(?:our|the|address is|is|${phrasesOfAll("beforePlace")})\\s+(?=\\p{L}|\\d)|:\\s+`, "giu");
const nextClause = new RegExp(`,\\s+(?=(?:${phrasesOfAll("nextClause")})\\b)`, "u");
const placeEnd = new RegExp(`\\s+(?:${phrasesOfAll("placeEnd")}|\\d{1,2}[:.]\\d\\d)`, "u");

/** Where the address begins in the piece that holds it: behind the last small word that leaves an address. */
const addressStart = (head: string): number => {
  for (const match of [...head.matchAll(lead)].reverse()) {
    const from = match.index + match[0].length;
    if (looksLikeAddress(head.slice(from)) || looksLikeRoom(head.slice(from))) return from;
  }
  return 0;
};

/** A room or a street named in running text: "in the Day Room on Rowan Ward", "in meinem Büro (Haus 2, Zimmer 4.117)", "zelfde plek (Zonnehof 4, Amersfoort)". */
const fromSentences = (letter: Letter): { place: string; whole: boolean } | null => {
  for (const { text } of letter.sentences) {
    const inside = /\(([^()]{5,120})\)/.exec(text)?.[1];
    if (inside && !virtual.test(plain(inside)) && (looksLikeAddress(inside) || (looksLikeRoom(inside) && /\d/.test(inside))))
      return { place: cutRemarks(inside), whole: looksLikeAddress(inside) && /,/.test(inside) };
  }
  for (const { text } of letter.sentences) {
    if (!looksLikeAddress(text) || (virtual.test(plain(text)) && !hasPostcode(text))) continue;
    // An address in a sentence: from the last small word before it to the end of the sentence.
    const pieces = text.split(/,\s+/);
    const first = pieces.findIndex((piece) => looksLikeAddress(piece) || looksLikeRoom(piece));
    if (first < 0) {
      if (text.split(" ").length <= 12 && /^\p{Lu}/u.test(text) && isPlace(cutRemarks(text)))
        return { place: cutRemarks(text), whole: true };
      continue;
    }
    const head = pieces[first] ?? "";
    const from = addressStart(head);
    const end = pieces
      .slice(first)
      .findIndex(
        (piece, at) =>
          at > 0 && !(looksLikeAddress(piece) || looksLikeRoom(piece) || (/^\p{Lu}/u.test(piece) && piece.split(" ").length <= 4)),
      );
    const lead =
      first > 0 && looksLikeOrganisation(pieces[first - 1] ?? "") && (pieces[first - 1] ?? "").split(" ").length <= 6 && from === 0
        ? [pieces[first - 1] ?? ""]
        : [];
    const place = cutRemarks([...lead, head.slice(from), ...pieces.slice(first + 1, end < 0 ? undefined : first + end)].join(", "));
    if (isPlace(place)) return { place, whole: hasPostcode(place) || place.includes(",") };
  }
  for (const { text } of letter.sentences) {
    for (const match of text.matchAll(inRoom)) {
      const [, found = "", extra] = match;
      const place = cutRemarks((found.split(nextClause)[0] ?? "").split(placeEnd)[0] ?? "");
      if (
        place !== "" &&
        looksLikeRoom(place) &&
        /\p{Lu}|\d/u.test(place) &&
        isPlace(place) &&
        place.split(" ").length <= 9 &&
        !/^\d{1,2}\s/.test(place)
      )
        return { place: extra && looksLikeRoom(extra) ? `${place}, ${extra}` : place, whole: false };
    }
  }
  return null;
};

/** A line that is an address by itself, somewhere in the letter ("Address:" without a label). */
const fromBareLine = (letter: Letter): string | null => {
  for (const line of letter.lines) {
    if (letter.parts.kind[line.index] !== "body" || line.field !== null || line.text.length > 160) continue;
    if (hasPostcode(line.text) && looksLikeAddress(line.text) && line.text.split(" ").length <= 18) return cutRemarks(line.text);
  }
  return null;
};

export type Place = { location: string | null /** Where the mail puts it, surer than the writer's own address. */; told: boolean };

/**
 * Where the interview is, as written, lines joined with commas. The signature's address completes a room, or stands alone when the candidate is told to come;
 * `comes` says that they are.
 */
export const locationOf = (letter: Letter, signature: Signature, comes: boolean): Place => {
  for (const event of letter.events) {
    const place = cutRemarks((event.location ?? "").replace(/\s*[\r\n]+\s*/g, ", "));
    if (place !== "" && isPlace(place) && !isToolName(place)) return { location: place, told: true };
  }
  const labelled = fromLabels(letter);
  const told =
    labelled !== null ? { place: labelled, whole: looksLikeAddress(labelled) || /,/.test(labelled) } : (fromSentences(letter) ?? null);
  const address = signature.address
    .map(cutRemarks)
    .filter(
      (part) => part !== "" && (looksLikeAddress(part) || looksLikeRoom(part) || signature.address.some(looksLikeAddress)) && isPlace(part),
    );
  const real = address.some(looksLikeAddress);
  if (told) {
    if (told.whole || !real) return { location: told.place, told: true };
    const house = signature.organisation && !told.place.includes(signature.organisation) ? [cleanOrganisation(signature.organisation)] : [];
    return {
      location: [
        told.place,
        ...house,
        ...address.filter(
          (part) =>
            !plain(told.place).includes(plain(part)) &&
            (looksLikeAddress(part) || address.indexOf(part) >= address.findIndex(looksLikeAddress)),
        ),
      ].join(", "),
      told: true,
    };
  }
  const line = fromBareLine(letter);
  if (line) return { location: line, told: true };
  return { location: comes && real ? address.slice(Math.max(0, address.findIndex(looksLikeAddress))).join(", ") : null, told: false };
};
