/** Names that ICU still uses for zones that IANA has renamed. */
const renamed: Readonly<Record<string, string>> = {
  "Asia/Calcutta": "Asia/Kolkata",
  "Asia/Katmandu": "Asia/Kathmandu",
  "Asia/Rangoon": "Asia/Yangon",
  "Asia/Saigon": "Asia/Ho_Chi_Minh",
  "Europe/Kiev": "Europe/Kyiv",
  "Atlantic/Faeroe": "Atlantic/Faroe",
  "America/Buenos_Aires": "America/Argentina/Buenos_Aires",
  "America/Indianapolis": "America/Indiana/Indianapolis",
  "America/Louisville": "America/Kentucky/Louisville",
  "America/Cordoba": "America/Argentina/Cordoba",
  "America/Mendoza": "America/Argentina/Mendoza",
  "America/Godthab": "America/Nuuk",
};

/** Every zone that the runtime knows, by today's IANA name. */
export const zoneNames: readonly string[] = Intl.supportedValuesOf("timeZone").map((zone) => renamed[zone] ?? zone);

const links = [
  "Etc/UTC",
  "Etc/GMT",
  "US/Eastern",
  "US/Central",
  "US/Mountain",
  "US/Pacific",
  "US/Alaska",
  "US/Hawaii",
  "US/Arizona",
  "Canada/Eastern",
  "Canada/Central",
  "Canada/Mountain",
  "Canada/Pacific",
  "Canada/Atlantic",
  "Asia/Calcutta",
  "Europe/Kiev",
  "America/Montreal",
  "Asia/Saigon",
  "America/Buenos_Aires",
  "America/Indianapolis",
  "America/Louisville",
  "Europe/Belfast",
  "Asia/Tel_Aviv",
  "Asia/Katmandu",
  "Australia/ACT",
  "Australia/NSW",
  "Australia/Victoria",
  "Australia/Queensland",
];

const linked: Readonly<Record<string, string>> = {
  ...renamed,
  "etc/utc": "UTC",
  "etc/gmt": "UTC",
  "us/eastern": "America/New_York",
  "us/central": "America/Chicago",
  "us/mountain": "America/Denver",
  "us/pacific": "America/Los_Angeles",
  "us/alaska": "America/Anchorage",
  "us/hawaii": "Pacific/Honolulu",
  "us/arizona": "America/Phoenix",
  "canada/eastern": "America/Toronto",
  "canada/central": "America/Winnipeg",
  "canada/mountain": "America/Edmonton",
  "canada/pacific": "America/Vancouver",
  "canada/atlantic": "America/Halifax",
  "america/montreal": "America/Toronto",
  "europe/belfast": "Europe/London",
  "asia/tel_aviv": "Asia/Jerusalem",
  "australia/act": "Australia/Sydney",
  "australia/nsw": "Australia/Sydney",
  "australia/victoria": "Australia/Melbourne",
  "australia/queensland": "Australia/Brisbane",
};

const byLower: ReadonlyMap<string, string> = new Map([
  ...zoneNames.map((zone): [string, string] => [zone.toLowerCase(), zone]),
  ...links.map((link): [string, string] => [link.toLowerCase(), linked[link] ?? linked[link.toLowerCase()] ?? link]),
]);

/** The IANA name for a literal such as `europe/london` or `US/Eastern`, or null. */
export const ianaZone = (literal: string): string | null => byLower.get(literal.toLowerCase()) ?? null;
