import { findIana, WINDOWS_TO_IANA_MAP } from "windows-iana";
import { zoneCities } from "./zone-cities.ts";

/** Names that the zone database has renamed, where programs still write the old ones. */
const renamed: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "asia/calcutta": "Asia/Kolkata",
    "europe/kiev": "Europe/Kyiv",
    "asia/saigon": "Asia/Ho_Chi_Minh",
    "asia/katmandu": "Asia/Kathmandu",
    "asia/rangoon": "Asia/Yangon",
    "america/buenos_aires": "America/Argentina/Buenos_Aires",
    "america/indianapolis": "America/Indiana/Indianapolis",
    "us/eastern": "America/New_York",
    "us/central": "America/Chicago",
    "us/mountain": "America/Denver",
    "us/pacific": "America/Los_Angeles",
    "us/arizona": "America/Phoenix",
    "us/alaska": "America/Anchorage",
    "us/hawaii": "Pacific/Honolulu",
    "canada/eastern": "America/Toronto",
    "canada/central": "America/Winnipeg",
    "canada/mountain": "America/Edmonton",
    "canada/pacific": "America/Vancouver",
    "canada/atlantic": "America/Halifax",
    est5edt: "America/New_York",
    cst6cdt: "America/Chicago",
    mst7mdt: "America/Denver",
    pst8pdt: "America/Los_Angeles",
    gb: "Europe/London",
    eire: "Europe/Dublin",
    israel: "Asia/Jerusalem",
    japan: "Asia/Tokyo",
    singapore: "Asia/Singapore",
    hongkong: "Asia/Hong_Kong",
    nz: "Pacific/Auckland",
  }),
);

const utcNames = new Set([
  "utc",
  "gmt",
  "z",
  "zulu",
  "uct",
  "etc/utc",
  "etc/gmt",
  "etc/uct",
  "greenwich",
  "utc+00:00",
  "gmt+00:00",
  "coordinated universal time",
  "greenwich mean time",
]);

const properCase = (name: string): string =>
  name
    .split("/")
    .map((part) =>
      part
        .split("_")
        .map((word) => (/^(of|es|au|and)$/i.test(word) ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1)))
        .join("_"),
    )
    .join("/");

const exists = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

const iana = (name: string): string | null => {
  const known = renamed.get(name.toLowerCase());
  if (known) return known;
  if (!/^[A-Za-z]+(\/[A-Za-z0-9_+-]+){1,2}$/.test(name) || !exists(name)) return null;
  return /[A-Z]/.test(name) ? name : properCase(name);
};

const windows = (name: string): string | null => {
  const standard = name.toLowerCase().replace(/ (daylight|summer) time$/, " standard time");
  const key = Object.values(WINDOWS_TO_IANA_MAP).find((entry) => entry.windowsName.toLowerCase() === standard)?.windowsName;
  const found = key ? findIana(key)[0] : undefined;
  return found ? (utcNames.has(found.toLowerCase()) ? "UTC" : (renamed.get(found.toLowerCase()) ?? found)) : null;
};

const fixed = (sign: string, hours: string, minutes: string | undefined): string | null => {
  if (Number(hours) > 14 || Number(minutes ?? 0) > 59) return null;
  const offset = `${hours.padStart(2, "0")}:${minutes ?? "00"}`;
  return offset === "00:00" ? "UTC" : `UTC${sign === "+" ? "+" : "-"}${offset}`;
};

const byCity = (name: string): string | null => {
  const plain = name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
  for (const [zone, words] of zoneCities) {
    if (words.split("|").some((word) => plain.includes(word))) return renamed.get(zone.toLowerCase()) ?? zone;
  }
  return null;
};

/**
 * The zone a program means by a name: an IANA name ("Europe/Berlin", also behind a path as Mozilla writes it), a Windows name ("W. Europe
 * Standard Time"), what Outlook shows ("(UTC+01:00) Amsterdam, Berlin, …"), a bare offset. An IANA name, `UTC`, `UTC±hh:mm`
 * for a bare offset, or null. Abbreviations such as "IST" or "CST" are not settled here: they mean several zones.
 */
export const resolveZone = (text: string): string | null => {
  const name = text
    .slice(0, 300)
    .replace(/^[\s"'“”]+|[\s"'“”;.]+$/g, "")
    .replace(/[\u2212\u2013]/g, "-");
  if (utcNames.has(name.toLowerCase()) || /^tzone:\/\/microsoft\/utc$/i.test(name)) return "UTC";
  const direct = iana(name) ?? windows(name);
  if (direct) return direct;
  const shownOffset = /^\((?:UTC|GMT)(?:\s?([+-])(\d{1,2})[:.]?(\d{2})?)?\)\s*(.*)$/i.exec(name);
  if (shownOffset) {
    const [, sign, hours, minutes, cities = ""] = shownOffset;
    if (/coordinated universal time|koordinierte weltzeit|temps universel/i.test(cities)) return "UTC";
    return iana(cities) ?? windows(cities) ?? byCity(cities) ?? (sign && hours ? fixed(sign, hours, minutes) : null);
  }
  const bareOffset = /^(?:UTC|GMT)?\s?([+-])(\d{1,2}):?(\d{2})?$/i.exec(name);
  if (bareOffset) return fixed(bareOffset[1] ?? "+", bareOffset[2] ?? "0", bareOffset[3]);
  const path = name.split("/");
  for (const take of [3, 2]) {
    const suffix = path.length > take ? iana(path.slice(-take).join("/")) : null;
    if (suffix) return suffix;
  }
  const trailing = /([A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?)\W*$/.exec(name)?.[1];
  return (trailing ? iana(trailing) : null) ?? (/\b(time|zeit|heure|hora|ora)\b|[&,]/i.test(name) ? byCity(name) : null);
};
