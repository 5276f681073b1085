import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { languageOf } from "../language/language-of.ts";
import { hostOf } from "./hosts.ts";
import type { Letter } from "./letter.ts";
import { plain } from "./plain.ts";

const names: [RegExp, string][] = [
  [
    /\b(?:united kingdom|england|scotland|wales|northern ireland|great britain|nhs|hcpc|nmc pin|gmc number|gphc|ofsted|cqc|p45|ni number|national insurance|dbs (?:check|certificate|update)|enhanced dbs)\b/,
    "GB",
  ],
  [/\b(?:ireland|dublin|co\. cork|galway|hse|garda(?:i)?|prsi|eircode|nmbi|tusla|a chara|coru)\b/, "IE"],
  [/\b(?:united states|usa|u\.s\.a?\.)\b/, "US"],
  [/\bcanada\b/, "CA"],
  [/\baustralia\b/, "AU"],
  [/\b(?:new zealand|kia ora|nga mihi|nzqa)\b/, "NZ"],
  [/\b(?:germany|deutschland)\b/, "DE"],
  [/\b(?:austria|osterreich|wien)\b/, "AT"],
  [/\b(?:switzerland|schweiz|suisse|svizzera|geneve|zurich|lausanne|basel)\b/, "CH"],
  [/\bfrance\b/, "FR"],
  [/\b(?:belgium|belgique|belgie|bruxelles|brussel|antwerpen|gent)\b/, "BE"],
  [/\b(?:spain|espana)\b/, "ES"],
  [/\b(?:italy|italia)\b/, "IT"],
  [/\b(?:netherlands|nederland)\b/, "NL"],
  [/\bportugal|lisboa\b/, "PT"],
  [/\bbra[sz]il|sao paulo|rio de janeiro\b/, "BR"],
  [/\bpoland|polska|warszaw\w+|krakow\b/, "PL"],
  [/\bsweden|sverige\b/, "SE"],
  [/\bdenmark|danmark|kobenhavn\b/, "DK"],
  [/\bnorway|norge|oslo\b/, "NO"],
  [/\baadhaar|lakhs?\b|\bindia|hyderabad|bengaluru|bangalore|mumbai|chennai|pune|new delhi\b/, "IN"],
  [/\bmexico\b/, "MX"],
  [/\bsingapore\b/, "SG"],
  [/\bhpcsa|\bz83\b|south africa|cape town|johannesburg\b/, "ZA"],
];
const posts: [RegExp, string][] = [
  [/\b(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})\b/, "GB"],
  [
    /(?:\b(?!ID)|, ?)(?:A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]),? \d{5}\b/,
    "US",
  ],
  [/\b(?:ON|QC|NS|NB|MB|BC|PE|SK|AB|NL),? [A-Z]\d[A-Z] ?\d[A-Z]\d\b/, "CA"],
  [/\b(?:VIC|NSW|QLD|SA|WA|TAS|ACT|NT) \d{4}\b/, "AU"],
  [/\b\d{4} ?[A-Z]{2} \p{Lu}\p{Ll}/u, "NL"],
  [/\b\d{4}-\d{3} \p{Lu}/u, "PT"],
  [/\b\d{2}-\d{3} \p{Lu}/u, "PL"],
  [
    /,\s?(?:A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLN]|K[SY]|M[EDAINSOT]|N[EVHJMYC]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVI])(?=$|[\s,.)|])/m,
    "US",
  ],
];
/** Endings of hosts that name a country; `.co`, `.io`, `.ai`, `.me` and the like are used by everybody. */
const endings = new Set("uk ie us ca au nz de at ch fr be es it nl pt br pl se dk no fi in mx sg za cz lu gr hu ro is jp kr".split(" "));

/** Country of a dialling code written in full (`+44 ...`). */
const byPhone = (text: string): string | null => {
  for (const match of text.matchAll(/(?<![\d,])\+\d[\d\s().-]{7,20}\d/g)) {
    const country = parsePhoneNumberFromString(match[0])?.country;
    if (country) return country;
  }
  return null;
};

export type CountryHint = { country: string; by: "host" | "place" | "phone" | "language" };

/** Where the employer is, as far as the mail tells: its host, an address, a dialling code, and last the language. */
export const countryOf = (letter: Letter): CountryHint | null => {
  const ending =
    hostOf(letter.level.from?.address ?? null)
      ?.split(".")
      .pop() ?? "";
  if (endings.has(ending)) return { country: ending === "uk" ? "GB" : ending.toUpperCase(), by: "host" };
  // Names that only one country's houses have.
  const host = hostOf(letter.level.from?.address ?? null) ?? "";
  if (/(?:^|\.)(?:nhs|nhsmail|sch)(?:\.|$)/.test(host)) return { country: "GB", by: "host" };
  const own = letter.lines
    .filter((line) => letter.parts.kind[line.index] !== "machinery")
    .map((line) => line.text)
    .join("\n")
    .slice(0, 20_000);
  const places = `${own}\n${letter.events.map((event) => event.location ?? "").join("\n")}`;
  for (const [pattern, country] of posts) if (pattern.test(places)) return { country, by: "place" };
  const phone = byPhone(own);
  if (phone) return { country: phone, by: "phone" };
  const flat = plain(places);
  for (const [pattern, country] of names) if (pattern.test(flat)) return { country, by: "place" };
  if (own.includes("£")) return { country: "GB", by: "place" };
  if (/(?<!\d)0(?:7\d{3}|1\d{3}|2\d|1\d{2}) ?\d{3,4} ?\d{3,4}\b/.test(own) && letter.language.startsWith("en"))
    return { country: "GB", by: "phone" };
  if (/(?:^|\s)\(\d{3}\) ?\d{3}-\d{4}\b|(?:^|\s)\d{3}[-.]\d{3}[-.]\d{4}\b/m.test(own)) return { country: "US", by: "phone" };
  const region = letter.language.split("-")[1];
  if (region && /^[A-Z]{2}$/.test(region)) return { country: region, by: "language" };
  const country = languageOf(letter.language)?.country;
  return country ? { country, by: "language" } : null;
};

/** Is the day written before the month there? Null for English without a country. */
export const dayFirstIn = (hint: CountryHint | null, language: string): boolean | null => {
  if (hint === null) return language.startsWith("en") ? null : true;
  if (hint.country === "US" || hint.country === "PH") return false;
  if (hint.country === "CA") return null;
  return true;
};
