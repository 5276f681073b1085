import { areaCodes, countryCodes } from "./dialling-codes.ts";

const maxDigits = 15;

/** Numbers that stand nowhere: freephone, shared cost, satellites. */
const nowhere = /^1(?:8(?:00|33|44|55|66|77|88)|900)|^44(?:800|808|84|87|7)|^(?:800|808|870|881|882|883)/;

const byArea = (country: string, national: string): string | null => {
  const areas = areaCodes[country];
  if (!areas) return null;
  for (const [zone, codes] of Object.entries(areas)) if (codes.split(" ").some((code) => national.startsWith(code))) return zone;
  return null;
};

/**
 * The zone of a telephone number in international writing (`+49 30 ...`, `001 212 ...`), or of a North American one (`(713) 555-0118`). Null for
 * codes with several zones, freephone and national numbers of unknown countries. A British mobile number is still British.
 *
 * @example zoneOfDiallingCode("+353 1 555 0100") // "Europe/Dublin"
 * @example zoneOfDiallingCode("(713) 555-0118") // "America/Chicago"
 */
export const zoneOfDiallingCode = (phone: string): string | null => {
  const read = phone.slice(0, 60).replace(/\(0\)/g, "");
  const digits = read.replace(/\D/g, "");
  const international = /^\D{0,3}\+/.test(read) ? digits : digits.startsWith("00") ? digits.slice(2) : null;
  const number =
    international ??
    (/^[(\s]{0,3}[2-9]\d{2}[)\s.-]{1,3}\d{3}[\s.-]\d{4}\b/.test(read.trim()) && digits.length === 10 ? `1${digits}` : null);
  if (!number || number.length < 7 || number.length > maxDigits) return null;
  if (number.startsWith("447")) return "Europe/London";
  if (nowhere.test(number)) return null;
  for (const length of [3, 2, 1]) {
    const code = number.slice(0, length);
    const national = number.slice(length);
    if (Object.hasOwn(areaCodes, code)) {
      const zone = byArea(code, national);
      if (zone) return zone;
    }
    if (Object.hasOwn(countryCodes, code)) return countryCodes[code] ?? null;
  }
  return null;
};
