import { isMark, numberAt, type Words } from "../lexicon/words.ts";
import { placeAt } from "../zone/place-index.ts";
import type { ZoneEvidence } from "../zone/settle-zone.ts";

/** Country codes whose letters for a zone are shared with other countries: an "IST" beside a "+353" number is Irish. */
const telling: Readonly<Record<number, string>> = {
  91: "Asia/Kolkata",
  353: "Europe/Dublin",
  972: "Asia/Jerusalem",
  86: "Asia/Shanghai",
  966: "Asia/Riyadh",
  880: "Asia/Dhaka",
  44: "Europe/London",
};

/** Zones of the places and telephone numbers that a text names; they settle letters such as IST and CST. */
export const placesOf = (words: Words, country: string | null): ZoneEvidence => {
  const zones = new Set<string>();
  for (let i = 0; i < words.tokens.length && zones.size < 20; i++) {
    const place = placeAt(words.tokens, i);
    if (
      place &&
      (!place.shy ||
        place.country ||
        isMark(words, i - 1, ",") ||
        isMark(words, place.to, ",") ||
        place.zone === "Europe/Dublin" ||
        place.zone === "Asia/Jerusalem")
    )
      zones.add(place.zone);
    if (isMark(words, i, "+")) {
      const zone = telling[numberAt(words, i + 1)];
      if (zone) zones.add(zone);
    }
  }
  return { country, zones };
};
