import { countries } from "./countries.ts";
import { australianStates, brazilianStates, canadianProvinces, usStates } from "./regions.ts";

const regions: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  US: usStates,
  CA: canadianProvinces,
  AU: australianStates,
  BR: brazilianStates,
};

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined => (Object.hasOwn(table, key) ? table[key] : undefined);

/**
 * The zone of a country (ISO 3166) or of one of its states by postal letters; null where there are several.
 *
 * @example zoneOfCountry("DE") // "Europe/Berlin"
 * @example zoneOfCountry("US", "AZ") // "America/Phoenix"
 * @example zoneOfCountry("US") // null
 */
export const zoneOfCountry = (country: string, region?: string | null): string | null => {
  const code = country.toUpperCase();
  const states = own(regions, code);
  if (states && region) return own(states, region.toUpperCase()) ?? null;
  return own(countries, code)?.zone ?? null;
};
