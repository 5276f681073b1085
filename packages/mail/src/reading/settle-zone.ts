import type { CountryHint } from "../facts/country.ts";
import type { Letter } from "../facts/letter.ts";
import { languageOf } from "../language/language-of.ts";
import { languages } from "../language/languages.ts";
import { offsetName, toInstant } from "../time/at-instant.ts";
import { countries } from "../time/zone/countries.ts";
import { zoneOfPlace } from "../time/zone/zone-of-place.ts";
import { zoneOfNumbers } from "./zone-of-numbers.ts";

/** The zone for times that are written without one, and whether the mail itself settles it. */
export type ZoneGuess = { zone: string; told: boolean; by: "place" | "phone" | "host" | "offset" | "candidate" };

const offsetOf = (date: string | null): number | null => {
  const match = /([+-])(\d\d):(\d\d)$/.exec(date ?? "");
  if (match) return (match[1] === "-" ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
  return null;
};

const keeps = (zone: string, date: string, minutes: number): boolean => {
  const at = toInstant(date.slice(0, 10), date.slice(11, 16) || "12:00", zone);
  return at.kind === "instant" && offsetOf(at.text.replace(/Z$/, "+00:00")) === minutes;
};

/** Where nearly everybody of a country lives, when islands keep another time. */
const mainland: Record<string, string> = { ES: "Europe/Madrid", PT: "Europe/Lisbon" };
const homeOf = (country: string | null): string | null =>
  country === null ? null : (countries[country]?.zone ?? mainland[country] ?? null);

/**
 * Where the sender's own clock stands. Only a Date that the sender's machine wrote counts: in a forward that a mail client renders, the date is the
 * candidate's own, and tells nothing when its offset is theirs.
 */
const bySenderClock = (letter: Letter, country: string | null): string | null => {
  const { level, source } = letter;
  if (!level.dateHasZone) return null;
  const minutes = offsetOf(level.date);
  if (minutes === null || level.date === null) return null;
  const own = !source.forwarded || source.mail.attached.length > 0;
  if (!own && minutes === offsetOf(source.mail.date)) return null;
  const home = homeOf(country);
  if (home && keeps(home, level.date, minutes)) return home;
  if (minutes === 0 && !own) return null;
  if (minutes === 0) return keeps("Europe/London", level.date, 0) && languageOf(letter.language)?.code === "en" ? "Europe/London" : null;
  return byOffset(letter, level.date, minutes);
};

/** An offset that no country explains: the likeliest zone of the letter's language that keeps it. */
const byOffset = (letter: Letter, date: string, minutes: number): string =>
  (languageOf(letter.language)?.zones ?? []).find((zone) => keeps(zone, date, minutes)) ?? offsetName(minutes);

/** Countries whose language is spoken in one time zone only: the language tells the hour, if not the country. */
const sameEverywhere = new Set(languages.filter(({ zones }) => zones?.length === 1).map(({ country }) => country));

/** Places first, then dialling codes and the host's country, then the sender's clock, and last the candidate's own zone, which is asked about. */
export const settleZone = (
  letter: Letter,
  places: readonly (string | null)[],
  hint: CountryHint | null,
  candidateZone: string,
  comes: boolean,
  mentioned: readonly string[],
): ZoneGuess => {
  const country = hint?.country ?? null;
  for (const place of places) {
    if (!place) continue;
    const zone = zoneOfPlace(place, country);
    if (zone) return { zone, told: true, by: "place" };
  }
  const home = homeOf(country);
  if (home && hint && hint.by !== "language") return { zone: home, told: true, by: hint.by };
  const numbers = zoneOfNumbers(letter);
  if (numbers !== null && (country === null || homeOf(country) === null)) return { zone: numbers, told: true, by: "phone" };
  const clock = bySenderClock(letter, country);
  if (clock) return { zone: clock, told: true, by: "offset" };
  if (
    home &&
    (sameEverywhere.has(country ?? "none") ||
      offsetOf(letter.source.mail.date) === null ||
      keeps(home, letter.level.date ?? letter.source.mail.date ?? "", offsetOf(letter.source.mail.date) ?? 0))
  )
    return { zone: home, told: true, by: "host" };
  // Who is expected at a place lives near it: the clock of the candidate's own mailbox is the best guess left.
  const outer = offsetOf(letter.source.mail.date);
  if (comes && outer !== null && outer !== 0 && letter.source.mail.date) {
    const zone = byOffset(letter, letter.source.mail.date, outer);
    return { zone, told: false, by: "candidate" };
  }
  for (const place of mentioned) {
    const zone = zoneOfPlace(place, country);
    if (zone) return { zone, told: true, by: "place" };
  }
  return { zone: candidateZone, told: false, by: "candidate" };
};
