import { anyPhrase, phrasesOfAll } from "../language/phrases-of-all.ts";
import { plain } from "./plain.ts";

/** "2750 Tidewater Ave", "1330 Sunflower Row": a number, a name, a word for street. */
const numbered =
  /(?<![\d.:/])\d{1,5}[A-Za-z]?(?:[-–/]\d{1,4})? (?:[NSEW]\.? )?(?:\p{Lu}[\p{L}'’.-]* ){1,4}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Av|Boulevard|Blvd|Drive|Dr|Way|Loop|Court|Ct|Place|Pl|Square|Sq|Crescent|Cres|Close|Terrace|Tce|Parkway|Pkwy|Highway|Hwy|Rise|Hill|Gardens|Row|Walk|Mews|Wharf|Quay|Cross|Yard|Parade|Pde|Pike|Plaza|Broadway|Grove|Green|View|Circle|Trail|Bridge|Reach|Tower|Buildings?|House|Park|Estate|Bend|Point|Path|Run|Pass|Alley|Mall|Turnpike|Trace|Landing|Strand|Fields?|Meadows?|Wynd|Vale|End|Corner|Crossing|Station|Business Park)(?![\p{L}])/u;
/** "12 quai des Tanneurs", "Rue das Acácias, 77", "ul. Długa 5", "calle Mayor 3". */
const withNumber = new RegExp(
  `(?:^|[\\s,(])(?:\\d{1,4}(?: ?bis| ?ter)?,? (?:${phrasesOfAll("numberThenStreet")})\\b|(?:${phrasesOfAll("streetThenNumber")})\\s[^\\d\\n]{2,45}\\d{1,5})`,
);
/** A street without a number, with what follows a comma: "Creamery Lane, Malton". */
const named = /\p{Lu}[\p{L}'’-]+ (?:Street|Road|Lane|Avenue|Drive|Close|Square|Court|Crescent|Terrace|Parkway|Boulevard|Gardens)(?:,|$)/u;
/** "Hauptstraße 5": one word, and its number. */
const streetEnding = new RegExp(`\\p{L}(?:${phrasesOfAll("streetEnding")})\\b\\.? ?\\d`, "u");
const postcode =
  /\b(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]{2}\d{2} ?[0-9][A-Z]{2}|[A-Z]{2},? \d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{4} ?[A-Z]{2}(?= \p{Lu})|(?:[A-Z]{1,2}-)?\d{4,5},? \p{Lu}\p{L}{2,}|\d{4}-\d{3} \p{Lu}|\d{2}-\d{3} \p{Lu}|\d{3} \d{2} \p{Lu}\p{L}{2,}|(?:VIC|NSW|QLD|SA|WA|TAS|ACT|NT) \d{4}|(?:Dublin|London) (?:\d{1,2}\b|[NSEW]{1,2}\d)|BT\d+|D\d\d \w{4})/u;
const inside = anyPhrase("room");

/** A street, a postcode with a town, or both. */
export const looksLikeAddress = (text: string): boolean => {
  if (/^\d{3,4} ?(?:[A-Z]{2,5}|hrs?|hours)$/.test(text.trim())) return false;
  if (text.length > 240) return false;
  if (named.test(text)) return true;
  if (!/\d/.test(text)) return false;
  const flat = plain(text);
  return numbered.test(text) || withNumber.test(flat) || streetEnding.test(flat) || postcode.test(text);
};

/** A room, ward, floor or building. */
export const looksLikeRoom = (text: string): boolean => text.length <= 160 && inside.test(plain(text));

export const hasPostcode = (text: string): boolean => postcode.test(text);
