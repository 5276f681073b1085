import { grammarOfAll } from "../language/grammar-of-all.ts";
import { isTown } from "../time/zone/place-index.ts";
import { looksLikeAddress, looksLikeRoom } from "./address.ts";
import { isGivenName } from "./given-names.ts";
import { hostOf, isOpenMailbox, isToolHost, isToolName, registeredName } from "./hosts.ts";
import { looksLikeJobTitle, namesOccupation } from "./job-title.ts";
import type { Letter } from "./letter.ts";
import { cleanOrganisation, isDepartment, isGenericName, legalFormOf, looksLikeOrganisation } from "./organisation.ts";
import { fitsHint } from "./organisation-span.ts";
import { isCredential, isSameName, isTitleNotName, readName } from "./person-name.ts";
import { squashed } from "./plain.ts";
import { isSignOff } from "./tongue/tongues.ts";

/** A signature taken apart. */
export type Signature = {
  name: string | null;
  title: string | null;
  organisation: string | null;
  /** Place and address as written, without the organisation when that stands on a line of its own. */
  address: string[];
  text: string;
};

const contactBit =
  /^(?:t|m|p|f|e|o|w|tel|mob|mobile|phone|fax|office|direct|cell|telefon|tél|tlf|móvil|e-?mail|web|www)\b[.:]?\s*[+(\d]|^[+(]?\d[\d\s().+/-]{6,}$|@|https?:|www\.|^\S+\.(?:com|org|co|net|example|de|fr|es|it|nl|pt|pl|se|dk|no)\b/iu;
const titleGlue = new RegExp(
  String.raw`^(.*?\p{Ll}\S*)\s+(?:(?:${grammarOfAll("of", "at", "in")}|i)\s+(?:(?:${grammarOfAll("the")})\s+)?)?(\p{Lu}.*)$`,
  "u",
);

/** Something is said, not named: "Loom House uses Greenhouse to manage hiring. Privacy". */
const sentence =
  /\p{Ll}{3,}[.!?] \p{Lu}|\s(?:uses?|using|is|are|has|have|will|was|gebruikt|nutzt|verwendet|ist|utilise|est|usa|utiliza|utilizza|używa|jest|använder|är|bruger|bruker|er) \p{L}/u;

const hosts = (letter: Letter): string | null => {
  const host = hostOf(letter.level.from?.address ?? null);
  return host && !isToolHost(host) && !isOpenMailbox(host) ? registeredName(host) : null;
};

const isOrganisation = (text: string, hint: string | null): boolean => {
  if (isToolName(text) || contactBit.test(text) || /^(?:an?|the) \p{Ll}/u.test(text) || text.length > 100 || sentence.test(text))
    return false;
  if (looksLikeOrganisation(text) && !(looksLikeJobTitle(text) && legalFormOf(text) === null && !(hint && fitsHint(text, hint))))
    return true;
  return hint !== null && /^\p{Lu}|^\p{Ll}\p{Lu}/u.test(text) && fitsHint(text, hint) && !looksLikeJobTitle(text);
};

const segmentsOf = (text: string): string[] => {
  const rough = text
    .replace(/\s*\((?=\p{Ll}|[^()]{14,}\))[^()]*\)/gu, "")
    .split(/\s+(?:[|·•/]|\/\/)\s+|\s*[|·•]\s*|\t+| {3,}/)
    .map((piece) => piece.trim());
  return rough.flatMap((piece) => {
    const dash = /^(.{3,60}?)\s+[–—-]\s+(.{3,})$/u.exec(piece);
    if (
      dash?.[1] &&
      dash[2] &&
      (looksLikeOrganisation(dash[2]) ||
        looksLikeOrganisation(dash[1]) ||
        looksLikeAddress(dash[2]) ||
        readName(dash[1]) !== null ||
        /^(?:procurement|the|your|we)\b/.test(dash[2]))
    )
      return [dash[1], dash[2]];
    return [piece];
  });
};

/** Splits at commas, but keeps legal forms and addresses with what they belong to. */
const commaPieces = (text: string): string[] => {
  const pieces: string[] = [];
  for (const piece of text.split(/,\s+/)) {
    const last = pieces[pieces.length - 1];
    if (last !== undefined && legalFormOf(`x, ${piece}`) !== null && legalFormOf(`x ${piece}`) === ` ${piece}`)
      pieces[pieces.length - 1] = `${last}, ${piece}`;
    else pieces.push(piece);
  }
  return pieces.filter((piece) => piece !== "");
};

/** Takes the letter's signature apart: who signs, as what, for whom, where. */
export const readSignature = (letter: Letter): Signature => {
  const found: Signature = {
    name: null,
    title: null,
    organisation: null,
    address: [],
    text: letter.parts.signature.map((line) => line.text).join("\n"),
  };
  const hint = hosts(letter);
  const sender = letter.level.from?.name ? readName(letter.level.from.name) : null;
  let seen = 0;
  for (const line of letter.parts.signature.slice(0, 14)) {
    if (isSignOff(line.text) && !(readName(line.text) && letter.parts.signature.length === 1)) continue;
    if (line.field !== null && !["people", "contact", "role", "company", "location", "skip", "phone"].includes(line.field)) continue;
    if (/\p{Ll}{3,}[.!?]$/u.test(line.text) && line.text.split(" ").length > 7) continue;
    seen++;
    // "Cheng, Bowyer & Partners"
    if (/^\p{Lu}[\p{L}'’-]+, \p{Lu}[\p{L}'’-]+ & \p{Lu}[\p{L}'’-]+$/u.test(line.text)) {
      found.organisation ??= line.text;
      continue;
    }
    for (const segment of segmentsOf(line.text)) takeSegment(found, segment.replace(/^[,\s]+|[,\s]+$/g, ""), seen, sender, hint);
  }
  return found;
};

const takeSegment = (found: Signature, segment: string, seen: number, sender: string | null, hint: string | null): void => {
  if (segment === "" || contactBit.test(segment)) return;
  const pieces = commaPieces(segment);
  // A whole line "Ana Ruiz, MD, FAAD" is one name with what comes after it.
  for (const [at, raw] of pieces.entries()) {
    const piece = raw.replace(/\s*\((?:fully |100 ?% )?remote[^)]*\)$/i, "").trim();
    if (piece === "" || contactBit.test(piece)) continue;
    if (found.name !== null && piece.split(" ").every(isCredential)) continue;
    const name = readName(piece);
    // "Fern Abbott" at abbottandhale.example signs with a name that the house carries too.
    const own =
      name?.includes(" ") === true &&
      sender !== null &&
      isSameName(name, sender) &&
      sender.includes(" ") &&
      !looksLikeOrganisation(piece) &&
      squashed(sender) !== squashed(hint ?? "");
    const named = name !== null && (own || (!isOrganisation(piece, hint) && !isTown(piece.split("/")[0] ?? piece)));
    if (
      named &&
      found.name === null &&
      seen <= 3 &&
      (at === 0 || sender !== null) &&
      // "Joe Baker" and "Ioana Marin" are people.
      !(name && looksLikeJobTitle(piece) && (!isGivenName(piece.split(" ")[0] ?? "") || isTitleNotName(piece.split(" ")))) &&
      !isDepartment(piece) &&
      (sender === null || isSameName(name, sender) || !pieces.some((other) => isOrganisation(other, hint)))
    ) {
      found.name = name;
      continue;
    }
    if (
      named &&
      at === 0 &&
      hint !== null &&
      found.name !== null &&
      sender !== null &&
      isSameName(name, sender) &&
      !isSameName(found.name, sender)
    ) {
      found.name = name;
      continue;
    }
    if (named && found.name !== null && found.title === null && isSameName(name, found.name) && !looksLikeJobTitle(piece)) {
      if (name.length > found.name.length) found.name = name;
      continue;
    }
    const houseBehindWard = found.organisation === null && hint !== null && looksLikeOrganisation(piece) && fitsHint(piece, hint);
    if (looksLikeAddress(piece) || (found.address.length > 0 && at > 0 && !houseBehindWard)) {
      found.address.push(piece);
      continue;
    }
    if (!own && isOrganisation(piece, hint)) {
      takeOrganisation(found, piece, hint);
      continue;
    }
    if (looksLikeRoom(piece) && !looksLikeJobTitle(piece)) {
      found.address.push(piece);
      continue;
    }
    const beforeHouse =
      at === 0 &&
      found.name !== null &&
      found.title === null &&
      pieces[1] !== undefined &&
      isOrganisation(pieces[1], hint) &&
      /^\p{Ll}[\p{L} -]{2,40}$/u.test(piece);
    if (namesOccupation(piece) || isDepartment(piece) || beforeHouse) {
      takeTitle(found, piece, hint);
      continue;
    }
    // "co-founder, Tidewright": what follows a title on the same line is the house.
    if (
      at > 0 &&
      found.title !== null &&
      found.organisation === null &&
      /^\p{Lu}[\p{L}'’&. -]{2,50}$/u.test(piece) &&
      pieces.length <= 3 &&
      found.address.length === 0 &&
      namesOccupation(pieces[at - 1] ?? "")
    )
      found.organisation = cleanOrganisation(piece);
    else if (
      at > 0 &&
      found.title !== null &&
      namesOccupation(pieces[at - 1] ?? "") &&
      /^\p{Lu}/u.test(piece) &&
      found.organisation !== null
    )
      found.title = `${found.title}, ${piece}`;
  }
};

const takeOrganisation = (found: Signature, piece: string, hint: string | null): void => {
  // "praktijkmanager Huisartsen Lindehof", "Cofondateur de Garance Mobilité": a title and a house without a comma.
  const glued = looksLikeJobTitle(piece.split(" ").slice(0, 2).join(" ")) ? titleGlue.exec(piece) : null;
  if (
    glued?.[1] &&
    glued[2] &&
    looksLikeJobTitle(glued[1]) &&
    found.title === null &&
    ((hint !== null && fitsHint(glued[2], hint)) || hint === null)
  ) {
    found.title = glued[1].trim();
    if (found.organisation === null || (hint && fitsHint(glued[2], hint))) found.organisation = cleanOrganisation(glued[2]);
    return;
  }
  const whole = piece.replace(/\s*\([^)]*\)$/, "");
  // "Talent @ Pine Marten Labs"
  const desk = /^(\S.{1,30}?)\s+(?:@|at|of)\s/u.exec(whole)?.[1];
  if (desk !== undefined && isDepartment(desk)) found.title ??= desk;
  // "Larder People" at larderpeople.example: what looks like a department belongs to the name.
  const clean = hint !== null && squashed(whole) === squashed(hint) ? whole : cleanOrganisation(whole);
  if (clean === "" || (isGenericName(clean) && !(hint && fitsHint(clean, hint)))) return;
  if (found.organisation === null) found.organisation = clean;
  else if (hint && fitsHint(clean, hint) && !fitsHint(found.organisation, hint)) found.organisation = clean;
};

const takeTitle = (found: Signature, piece: string, hint: string | null): void => {
  if (piece.length > 90 || /[!?]|\S\.\S+\/|^(?:we|wir|nous|vi|wij)\b/iu.test(piece)) return;
  const glued = titleGlue.exec(piece);
  if (found.organisation === null && glued?.[1] && glued[2] && hint && fitsHint(glued[2], hint) && namesOccupation(glued[1])) {
    found.title ??= glued[1].trim();
    found.organisation = cleanOrganisation(glued[2]);
  } else if (found.title === null) found.title = piece;
};
