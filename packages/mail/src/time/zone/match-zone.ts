import { gluedAt, isMark, numberAt, textAt, type Words } from "../lexicon/words.ts";
import { tokenise } from "../token/tokenise.ts";
import { abbreviations, demonymZones, loneZones, shyAbbreviations, spokenZones, type ZoneName } from "./abbreviations.ts";
import { placeAt, placeBegins } from "./place-index.ts";
import { ianaZone } from "./zone-names.ts";

/**
 * A zone as written. `offset` (minutes) is set for "GMT+2"; `place` is a zone told by a city beside it. `yours` for "your local time". `firm` when it
 * is one by its looks alone and needs no time beside it.
 */
export type ZoneAtom = {
  kind: "zone";
  from: number;
  to: number;
  name: ZoneName | null;
  letters: string;
  offset: number | null;
  place: string | null;
  yours: boolean;
  firm: boolean;
};

const atom = (from: number, to: number, more: Partial<ZoneAtom>): ZoneAtom => ({
  kind: "zone",
  from,
  to,
  name: null,
  letters: "",
  offset: null,
  place: null,
  yours: false,
  firm: true,
  ...more,
});

const spoken: ReadonlyMap<string, readonly { tokens: readonly string[]; name: ZoneName }[]> = (() => {
  const map = new Map<string, { tokens: readonly string[]; name: ZoneName }[]>();
  for (const [phrase, name] of Object.entries(spokenZones)) {
    const tokens = tokenise(phrase).map((token) => token.text);
    const list = map.get(tokens[0] ?? "") ?? [];
    list.push({ tokens, name });
    map.set(tokens[0] ?? "", list);
  }
  for (const list of map.values()) list.sort((a, b) => b.tokens.length - a.tokens.length);
  return map;
})();

const spokenAt = (words: Words, at: number): { name: ZoneName; to: number } | null => {
  for (const { tokens, name } of spoken.get(textAt(words, at)) ?? []) {
    let same = true;
    for (let k = 1; k < tokens.length && same; k++) same = textAt(words, at + k) === tokens[k];
    if (same) return { name, to: at + tokens.length };
  }
  return null;
};

/** `+2`, `+02:00`, `-0700`, `+5.30` at a token: minutes east of UTC. */
const offsetAt = (words: Words, at: number): { minutes: number; to: number } | null => {
  if (!isMark(words, at, "+-±")) return null;
  const sign = isMark(words, at, "-") ? -1 : 1;
  const token = words.tokens[at + 1];
  if (token?.kind !== "number" || !token.glued) return null;
  if (token.digits === 4)
    return token.value <= 1400 ? { minutes: sign * (Math.floor(token.value / 100) * 60 + (token.value % 100)), to: at + 2 } : null;
  if (token.digits > 2 || token.value > 14) return null;
  const minutes = numberAt(words, at + 3);
  if (isMark(words, at + 2, ":.") && gluedAt(words, at + 2) && gluedAt(words, at + 3) && words.tokens[at + 3]?.digits === 2 && minutes < 60)
    return { minutes: sign * (token.value * 60 + minutes), to: at + 4 };
  return { minutes: sign * token.value * 60, to: at + 2 };
};

/** A city after an offset or a long name: "(GMT+02:00) Helsinki", "Central Time - Chicago", "Mountain Standard Time (Phoenix)". */
const placeAfter = (words: Words, at: number): { zone: string; to: number } | null => {
  let to = at;
  for (let n = 0; n < 3 && isMark(words, to, ")(-,:["); n++) to++;
  if (to === at && !isMark(words, at - 1, ")")) return directPlace(words, at);
  const found = directPlace(words, to);
  if (!found) return null;
  let end = found.to;
  // The other cities of the same line belong to the name of the zone.
  for (let n = 0; n < 12; n++) {
    if (!isMark(words, end, ",")) break;
    const more = placeAt(words.tokens, end + 1);
    if (more) end = more.to;
    else if (words.tokens[end + 1]?.capital) end += 2;
    else break;
  }
  return { zone: found.zone, to: isMark(words, end, ")]") ? end + 1 : end };
};

const directPlace = (words: Words, at: number): { zone: string; to: number } | null => placeAt(words.tokens, at);

/** "(US & Canada)" after the name of a zone says nothing more. */
const skipCountries = (words: Words, at: number): number => {
  const open = isMark(words, at, "(-") ? at + 1 : at;
  if (textAt(words, open) !== "us" || textAt(words, open + 1) !== "&" || textAt(words, open + 2) !== "canada") return at;
  return isMark(words, open + 3, ")") ? open + 4 : open + 3;
};

const withOffset = (words: Words, at: number): ZoneAtom | null => {
  const head = textAt(words, at);
  if (head !== "gmt" && head !== "utc") return null;
  const offset = offsetAt(words, at + 1);
  if (!offset) return null;
  const end = isMark(words, offset.to, ")") ? offset.to + 1 : offset.to;
  const name = spokenAt(words, isMark(words, end, "-") ? end + 1 : end);
  if (name) {
    const countries = skipCountries(words, name.to);
    const place = placeAfter(words, countries);
    return atom(at, place?.to ?? countries, {
      name: { zone: name.name.zone, says: offset.minutes },
      offset: offset.minutes,
      place: place?.zone ?? name.name.zone,
    });
  }
  const place = placeAfter(words, end);
  return atom(at, place?.to ?? offset.to, { offset: offset.minutes, place: place?.zone ?? null });
};

/** A quick look at a word: can a zone begin here at all? */
export const mayBeZone = (words: Words, at: number): boolean => {
  const token = words.tokens[at];
  if (!token) return false;
  if (token.text === "gmt" || token.text === "utc" || token.text === "z" || textAt(words, at + 1) === "/") return true;
  return (
    (token.text.length <= 5 && Object.hasOwn(abbreviations, token.text.toUpperCase())) ||
    spoken.has(token.text) ||
    Object.hasOwn(loneZones, token.text) ||
    Object.hasOwn(demonymZones, token.text) ||
    placeBegins(token.text)
  );
};

const literal = /^[A-Za-z]{2,12}\/[A-Za-z_]{2,20}(?:\/[A-Za-z_]{3,20})?/;

const written = (words: Words, at: number): string => words.text.slice(words.tokens[at]?.start ?? 0, words.tokens[at]?.end ?? 0);

/**
 * The zone that begins at a token. `beside` when a time stands right before, `open` when that time stands in a row of times with zones or the zone in
 * brackets, so that even a name such as "Phoenix" is a zone.
 */
export const matchZone = (words: Words, at: number, beside: boolean, open: boolean): ZoneAtom | null => {
  const token = words.tokens[at];
  if (!token) return null;
  if (token.kind === "mark") {
    if (!beside) return null;
    const bare = offsetAt(words, at);
    return bare &&
      (gluedAt(words, at) || words.tokens[at + 1]?.digits === 4 || isMark(words, at + 2, ":")) &&
      isMark(words, at, "+-") &&
      bare.to > at + 2 - Number(words.tokens[at + 1]?.digits === 4)
      ? atom(at, bare.to, { offset: bare.minutes })
      : null;
  }
  if (token.kind !== "word") return null;
  if (textAt(words, at + 1) === "/") {
    const slice = literal.exec(words.text.slice(token.start, token.start + 56));
    const zone = slice ? ianaZone(slice[0]) : null;
    if (zone && slice) {
      let to = at;
      while ((words.tokens[to]?.end ?? Number.POSITIVE_INFINITY) <= token.start + slice[0].length) to++;
      return atom(at, to, { name: { zone, says: null }, place: zone });
    }
  }
  const offset = withOffset(words, at);
  if (offset) return offset;
  const yours = words.hit(at, "your-time");
  // "10am our time (Brisbane, so 11 for you)"
  const ourPlace = yours && isMark(words, yours.to, "(") ? placeAt(words.tokens, yours.to + 1) : null;
  if (yours && ourPlace) return atom(at, ourPlace.to, { name: { zone: ourPlace.zone, says: null } });
  if (yours) return atom(at, yours.to, { yours: true });
  const long = spokenAt(words, at);
  if (long) {
    const countries = skipCountries(words, long.to);
    const place = countries === long.to ? (isMark(words, long.to, "-(,") ? placeAfter(words, long.to) : null) : null;
    return atom(at, place?.to ?? countries, { name: long.name, place: place?.zone ?? null, letters: token.text });
  }
  const lead = words.hit(at, "zone-before");
  if (lead) {
    const place = placeAt(words.tokens, lead.to);
    if (place) return atom(at, place.to, { name: { zone: place.zone, says: null } });
  }
  const letters = written(words, at);
  const upper = letters.toUpperCase();
  const known = Object.hasOwn(abbreviations, upper) ? abbreviations[upper] : undefined;
  if (
    known &&
    (letters === upper ||
      (beside && !shyAbbreviations.has(upper)) ||
      (beside &&
        (words.hit(at - 1, "pm") ?? words.hit(at - 1, "am")) &&
        (letters.length > 2 || (words.languages.get("en") === 0 && "et pt ct mt".includes(letters)))))
  ) {
    if (beside || !shyAbbreviations.has(upper)) {
      const after = words.hit(at + 1, "zone-after")?.to ?? at + 1;
      const place = isMark(words, after, "-(") ? placeAfter(words, after) : null;
      return atom(at, place?.to ?? after, { name: known, letters: upper, place: place?.zone ?? null, firm: !shyAbbreviations.has(upper) });
    }
  }
  // "11:30am denver time"
  const place = placeAt(words.tokens, at, beside && words.hit(at + 1, "zone-after") !== null);
  const after = words.hit(place?.to ?? at + 1, "zone-after");
  if (place && after) return atom(at, after.to, { name: { zone: place.zone, says: null } });
  const lone = loneZones[token.text];
  if (lone && after && Object.hasOwn(loneZones, token.text) && token.text !== "zulu")
    return atom(at, after.to, { name: { zone: lone, says: null } });
  const whose = Object.hasOwn(demonymZones, token.text) ? demonymZones[token.text] : undefined;
  if (whose && after) return atom(at, after.to, { name: { zone: whose, says: null } });
  if (!beside) return null;
  if (lone && Object.hasOwn(loneZones, token.text) && token.capital && !(words.tokens[at + 1]?.capital && !open))
    return atom(at, at + 1, { name: { zone: lone, says: null }, firm: false });
  if (place && (open || !place.shy || place.zone === "Europe/London"))
    return atom(at, place.to, { name: { zone: place.zone, says: null }, firm: false });
  if (token.text === "z" && token.glued) return atom(at, at + 1, { name: { zone: "UTC", says: 0 } });
  return null;
};
