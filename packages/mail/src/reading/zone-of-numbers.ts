import type { Letter } from "../facts/letter.ts";
import { zoneOfDiallingCode } from "../time/zone/zone-of-phone.ts";

/** Numbers to dial into a call stand where the provider is, not where the people are. */
const dialIn = /\b(?:dial|join|pin|passcode|access code|conference|meeting id|toll|fax|one tap)\b|einw[aä]hl|,,|#/iu;
const number = /(?:\+|\b00)\d[\d ()./-]{6,20}\d|\(\d{3}\)\s?\d{3}[\s.-]\d{4}|\b\d{3}[.-]\d{3}[.-]\d{4}\b/g;

const mostLines = 400;

/** The zone that all telephone numbers of a letter agree on, or null. */
export const zoneOfNumbers = (letter: Letter): string | null => {
  const zones = new Set<string | null>();
  for (const line of letter.text.split("\n").slice(0, mostLines)) {
    if (line.length > 300 || dialIn.test(line)) continue;
    for (const [found] of line.matchAll(number)) zones.add(zoneOfDiallingCode(found));
  }
  const [zone] = zones;
  return zones.size === 1 ? (zone ?? null) : null;
};
