import { fold } from "../token/fold.ts";
import type { Token } from "../token/token.ts";
import { tokenise } from "../token/tokenise.ts";
import { countries } from "./countries.ts";
import { cities, shyPlaces } from "./places.ts";
import { zoneNames } from "./zone-names.ts";

/** A place of the tables found in a text; `shy` names are people's names or words as well. */
export type PlaceHit = { zone: string; to: number; shy: boolean; country: boolean };

type Entry = { tokens: readonly string[]; zone: string; shy: boolean; country: boolean };

const index: ReadonlyMap<string, readonly Entry[]> = (() => {
  const map = new Map<string, Entry[]>();
  const seen = new Set<string>();
  const add = (name: string, zone: string, country: boolean): void => {
    const folded = fold(name);
    if (seen.has(folded)) return;
    seen.add(folded);
    const tokens = tokenise(folded).map((token) => token.text);
    const first = tokens[0];
    if (first === undefined) return;
    const entry = { tokens, zone, shy: shyPlaces.has(folded) || folded.length < 4, country };
    const list = map.get(first);
    if (list) list.push(entry);
    else map.set(first, [entry]);
  };
  for (const [zone, names] of Object.entries(cities)) for (const name of names.split("|")) add(name, zone, false);
  for (const zone of zoneNames) {
    const parts = zone.split("/");
    const city = parts.at(-1);
    if (parts.length >= 2 && city && !/^(Etc|Antarctica|Arctic)/.test(zone)) add(city.replaceAll("_", " "), zone, false);
  }
  for (const { zone, names } of Object.values(countries)) if (zone) for (const name of names.split("|")) add(name, zone, true);
  for (const list of map.values()) list.sort((a, b) => b.tokens.length - a.tokens.length);
  return map;
})();

/** The longest place name that begins at a token and is written with a capital (or has no capitals to write), unless `anyCase`. */
export const placeAt = (tokens: readonly Token[], at: number, anyCase = false): PlaceHit | null => {
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  for (const entry of index.get(token.text) ?? []) {
    let same = true;
    for (let k = 1; k < entry.tokens.length && same; k++) same = tokens[at + k]?.text === entry.tokens[k];
    if (same && (anyCase || token.capital || /[^\p{Script=Latin}]/u.test(token.text)))
      return { zone: entry.zone, to: at + entry.tokens.length, shy: entry.shy, country: entry.country };
  }
  return null;
};

/** Whether any place name of the tables begins with this (folded) word. */
export const placeBegins = (word: string): boolean => index.has(word);

/** Is this, whole, the name of a town or a country that settles a zone? */
export const isTown = (name: string): boolean => {
  const tokens = tokenise(name);
  return placeAt(tokens, 0)?.to === tokens.length;
};
