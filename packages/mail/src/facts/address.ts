import { plain } from "./plain.ts";

const street =
  /(?:^|[\s,(])(?:street|st|road|rd|lane|ln|avenue|ave|av|boulevard|blvd|drive|dr|way|loop|court|ct|place|pl|square|sq|crescent|close|terrace|parkway|pkwy|highway|hwy|rise|hill|gardens|row|walk|mews|wharf|quay|cross|yard|parade|pike|plaza|broadway|gate|suite|ste|str|strasse|platz|weg|allee|gasse|ring|ufer|damm|chaussee|markt|rue|quai|chemin|impasse|place|cours|allee|route|bd|via|viale|piazza|piazzale|corso|largo|vicolo|strada|calle|c\/|avda|avenida|paseo|plaza|carrer|ronda|camino|rua|travessa|praca|alameda|estrada|rodovia|ul|ulica|al|aleja|aleje|plac|pl|os|vej|gade|alle|plads|torv|vei|veien|gata|gaten|plass|vag|vagen|gatan|torg|torget|straat|laan|plein|gracht|kade|singel|dreef|hof|steenweg)\.?(?=$|[\s,.)\d])/;
const streetEnding =
  /\p{L}(?:strasse|str\.|straat|laan|weg|plein|gracht|kade|gasse|allee|platz|ring|ufer|damm|steig|vag|vagen|gatan|gata|gaten|veien|vegen|vej|gade|plads|torvet|torget|alle|singel|dreef|hof|baan|markt|dijk)\b\.? ?\d/u;
const postcode =
  /\b(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]{2}\d{2} ?[0-9][A-Z]{2}|[A-Z]{2},? \d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{4} ?[A-Z]{2}(?= \p{Lu})|(?:[A-Z]{1,2}-)?\d{4,5},? \p{Lu}\p{L}{2,}|\d{4}-\d{3} \p{Lu}|\d{2}-\d{3} \p{Lu}|\d{3} \d{2} \p{Lu}\p{L}{2,}|(?:VIC|NSW|QLD|SA|WA|TAS|ACT|NT) \d{4}|(?:Dublin|London) (?:\d{1,2}\b|[NSEW]{1,2}\d)|BT\d+|D\d\d \w{4})/u;
const inside =
  /\b(?:room|floor|ward|building|block|wing|suite|level|unit|entrance|reception|lobby|office|campus|theatre|library|centre|center|house|zimmer|raum|etage|stock|ebene|haus|geb(?:aude)?|og|eg|salle|etage|batiment|bureau|sala|piso|planta|edificio|edifici|aula|piano|stanza|palazzina|kamer|zaal|verdieping|gebouw|spreekkamer|andar|edificio|predio|pokoj|pietro|sala|budynek|gabinet|rum|vaning|plan|lokal|byggnad|etage|lokale|bygning|etasje|rom|bygg|mottagning|avdelning|afdeling|avdeling|station|abteilung|service|pabellon|consulta|ambulatorio|reparto|poli|polikliniek|consultorio|oddzial)\b/;

/** A street, a postcode with a town, or both. */
export const looksLikeAddress = (text: string): boolean => {
  if (text.length > 200 || !/\d/.test(text)) return false;
  const flat = plain(text);
  return (street.test(flat) && /\d/.test(flat)) || streetEnding.test(flat) || postcode.test(text);
};

/** A room, ward, floor or building. */
export const looksLikeRoom = (text: string): boolean => text.length <= 160 && inside.test(plain(text));

export const hasPostcode = (text: string): boolean => postcode.test(text);
