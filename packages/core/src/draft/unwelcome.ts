import type { Interview } from "../application/application.ts";
import { sameCompany } from "../application/same.ts";
import type { Settings } from "../candidate/settings.ts";

const regions = [
  "A",
  "B",
  "C",
  "D",
  "E",
  "F",
  "G",
  "H",
  "I",
  "J",
  "K",
  "L",
  "M",
  "N",
  "O",
  "P",
  "Q",
  "R",
  "S",
  "T",
  "U",
  "V",
  "W",
  "X",
  "Y",
  "Z",
];
const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

/** The ISO 3166 code of a country's English name, or null for a word that is none. */
const countryCode = (name: string): string | null => {
  const wanted = name.trim().toLowerCase();
  for (const first of regions) for (const second of regions) if (names.of(first + second)?.toLowerCase() === wanted) return first + second;
  return null;
};

/** Time zones of a country, from the locale data (CLDR). */
const zonesOf = (code: string): readonly string[] => {
  const locale: Intl.Locale & { getTimeZones?(): string[] | undefined } = new Intl.Locale(`und-${code}`);
  return locale.getTimeZones?.() ?? [];
};

/** Whether the candidate wants no thank-you there: the company stands on their list, or the country that the interview's time zone is in. */
export const wantsNoThankYou = (company: string | null, interview: Interview, { noThankYou }: Settings): boolean =>
  noThankYou.some((entry) => {
    if (company !== null && sameCompany(entry, company)) return true;
    const code = interview.timeZone === null ? null : countryCode(entry);
    return code !== null && interview.timeZone !== null && zonesOf(code).includes(interview.timeZone);
  });

/** Whether an address stands on the candidate's stop list, by itself or with all of its domain ("mercy.example"). */
export const isStopped = (address: string | null, { stopList }: Settings): boolean =>
  address !== null &&
  stopList.some((entry) => {
    const stopped = entry.trim().toLowerCase().replace(/^@/u, "");
    return address === stopped || address.endsWith(`@${stopped}`) || address.endsWith(`.${stopped}`);
  });
