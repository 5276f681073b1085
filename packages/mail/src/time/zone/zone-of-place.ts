import { dateWordsOfAll, phraseWordsOfAll } from "../../language/phrases-of-all.ts";
import { fold } from "../token/fold.ts";
import { tokenise } from "../token/tokenise.ts";
import { placeAt } from "./place-index.ts";
import { australianStates, brazilianStates, canadianPostcodes, canadianProvinces, splitZips, usStateNames, usStates } from "./regions.ts";
import { zoneOfCountry } from "./zone-of-country.ts";

/** An address is short; what is longer is read from its beginning. */
const maxChars = 400;

/** Codes that only one country writes, each told by its shape. */
const shapes = {
  unitedStates: /\b([A-Z]{2})[ ,.]{1,2}(\d{3})\d{2}(?:-\d{4})?\b/,
  canada: /\b([ABCEGHJ-NPRSTVY])\d[A-Z] ?\d[A-Z]\d\b/,
  unitedKingdom: /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/,
  ireland:
    /\b(?:[AC-FHKNPRTV-Y]\d{2}|D6W) ?[\dAC-FHKNPRTV-Y]{4}\b|\bDublin \d{1,2}\b|\b(?:Co|County) (?:Dublin|Cork|Galway|Kerry|Limerick|Mayo|Meath|Kildare|Wicklow|Wexford|Donegal|Louth|Clare|Tipperary|Waterford|Kilkenny|Sligo)\b/,
  netherlands: /\b\d{4} ?[A-Z]{2}\b/,
  portugal: /\b(\d{4})-\d{3}\b/,
  brazil: /\b\d{5}-\d{3}\b/,
  brazilState: /[\p{L}]{2} ?[/–-] ?([A-Z]{2})\b/u,
  australia: /\b(NSW|ACT|VIC|QLD|SA|WA|TAS|NT),? (\d{4})\b/,
  japan: /〒/,
  india: /\b[1-9]\d{2} ?\d{3}\b/,
  state: /, ?([A-Z]{2})\b/,
};

const byZip = (state: string, prefix: string): string | null => {
  if (!Object.hasOwn(usStates, state)) return null;
  const plain = usStates[state];
  if (plain) return plain;
  const zip = Number(prefix);
  return splitZips[state]?.find(([from, to]) => zip >= from && zip <= to)?.[2] ?? null;
};

const byShape = (text: string, country: string | null): { zone: string | null } | null => {
  const zip = shapes.unitedStates.exec(text);
  if (zip?.[1] && Object.hasOwn(usStates, zip[1]) && country !== "CA") return { zone: byZip(zip[1], zip[2] ?? "") };
  const australian = shapes.australia.exec(text);
  if (australian?.[1]) return { zone: australianStates[australian[1]] ?? null };
  const canadian = shapes.canada.exec(text);
  if (canadian?.[1] && country !== "GB") return { zone: canadianPostcodes[canadian[1]] ?? null };
  if (shapes.ireland.test(text) && country !== "GB") return { zone: "Europe/Dublin" };
  if (shapes.unitedKingdom.test(text)) return { zone: "Europe/London" };
  if (shapes.japan.test(text)) return { zone: "Asia/Tokyo" };
  if (shapes.brazil.test(text) || (country === "BR" && shapes.brazilState.test(text))) {
    const state = shapes.brazilState.exec(text)?.[1];
    if (state && Object.hasOwn(brazilianStates, state)) return { zone: brazilianStates[state] ?? null };
  }
  return null;
};

/** Regions that keep another time than the rest of their country, by postcode. */
const islands = (text: string, zone: string): string => {
  const spanish = /\b(35|38)\d{3}\b/.test(text);
  if (zone === "Europe/Madrid" && spanish) return "Atlantic/Canary";
  const portuguese = shapes.portugal.exec(text)?.[1];
  if (zone === "Europe/Lisbon" && portuguese && /^9[5-9]/.test(portuguese)) return "Atlantic/Azores";
  if (zone === "Europe/Lisbon" && portuguese && /^9[0-4]/.test(portuguese)) return "Atlantic/Madeira";
  return zone;
};

const stateAlone = (text: string, country: string | null): string | null => {
  const letters = [...text.matchAll(new RegExp(shapes.state, "g"))].map((match) => match[1] ?? "");
  const last = letters.at(-1);
  if (!last) return null;
  const canadian = Object.hasOwn(canadianProvinces, last) ? canadianProvinces[last] : undefined;
  if (canadian && country !== "US") return canadian;
  if (country !== null && country !== "US") return null;
  return Object.hasOwn(usStates, last) ? (usStates[last] ?? null) : null;
};

const byStateName = (text: string): string | null => {
  const parts = fold(text)
    .split(/[,\n]/)
    .map((part) => part.replace(/\d+/g, "").trim());
  for (const part of parts.slice(1)) {
    const state = Object.hasOwn(usStateNames, part) ? usStateNames[part] : undefined;
    if (state) return usStates[state] ?? null;
  }
  return null;
};

/** Words after which a name is a place, and not a person. */
const placeLeads = new Set([...phraseWordsOfAll("nearPlace"), ...dateWordsOfAll("or", "and").split("|")]);

const streetWords = phraseWordsOfAll("streetWord");

/** Cities and countries by name. The last in the text is the widest; a city inside it is the better name. */
const byName = (text: string, country: string | null): string | null => {
  const tokens = tokenise(text);
  const cities = new Set<string>();
  let nation: string | null = null;
  const home = country === null ? null : zoneOfCountry(country);
  for (let i = 0; i < tokens.length; i++) {
    const place = placeAt(tokens, i);
    if (!place) continue;
    // "5 Lisbon Road" and "Paris Street" name no city.
    const next = tokens[place.to];
    if (next && streetWords.has(next.text)) continue;
    // "Jordan Pike", "Chad Moore": people.
    if (place.shy && next?.kind === "word" && next.capital) continue;
    if (place.country) nation = place.zone;
    else if (!place.shy || i === 0 || tokens[i - 1]?.kind !== "word" || placeLeads.has(tokens[i - 1]?.text ?? "")) cities.add(place.zone);
    i = place.to - 1;
  }
  if (nation) return nation;
  if (cities.size === 1) return [...cities][0] ?? null;
  return home !== null && cities.has(home) ? home : null;
};

/**
 * The zone of a postal address or a place name: US state and ZIP code, Canadian province, UK postcode, Australian state, else the country or the city it
 * names. Null when it names none, or places of several zones.
 *
 * @param country ISO 3166 code that the rest of the mail points to; it settles shapes and names that several countries share.
 * @example zoneOfPlace("212 Quay Street E, Toronto, ON") // "America/Toronto"
 * @example zoneOfPlace("Springfield") // null
 */
export const zoneOfPlace = (text: string, country: string | null = null): string | null => {
  const read = text.slice(0, maxChars);
  const shaped = byShape(read, country);
  if (shaped) return shaped.zone;
  const named = byName(read, country);
  const state = stateAlone(read, country);
  if (
    state &&
    (named === null ||
      /^America|^Pacific\/Honolulu/.test(state) !== /^America|^Pacific\/Honolulu/.test(named) ||
      country === "US" ||
      country === "CA")
  )
    return state;
  const zone = named ?? state ?? byStateName(read);
  if (zone) return islands(read, zone);
  const code = postcodeCountry(read, country);
  return code;
};

/** Codes that need the country, or a word before them, to be told from house numbers. */
const postcodeCountry = (text: string, country: string | null): string | null => {
  if (shapes.netherlands.test(text) && (country === null || country === "NL"))
    return /\b\d{4} [A-Z]{2}\b/.test(text) ? "Europe/Amsterdam" : null;
  if (country === "PT" && shapes.portugal.test(text)) return islands(text, "Europe/Lisbon");
  if (country === "ES") return /\b\d{5}\b/.test(text) ? islands(text, "Europe/Madrid") : null;
  if (country === "IN" && shapes.india.test(text)) return "Asia/Kolkata";
  return null;
};
