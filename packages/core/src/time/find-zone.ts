/** Names that people use for zones of countries. */
const spoken: Record<string, string> = {
  eastern: "America/New_York",
  et: "America/New_York",
  est: "America/New_York",
  edt: "America/New_York",
  central: "America/Chicago",
  ct: "America/Chicago",
  mountain: "America/Denver",
  mt: "America/Denver",
  pacific: "America/Los_Angeles",
  pt: "America/Los_Angeles",
  pst: "America/Los_Angeles",
  pdt: "America/Los_Angeles",
  uk: "Europe/London",
  england: "Europe/London",
  scotland: "Europe/London",
  ireland: "Europe/Dublin",
  germany: "Europe/Berlin",
  france: "Europe/Paris",
};

/** The IANA zone of "Europe/London", "london", "new york" or "Eastern time"; null for what is none. */
export const findZone = (text: string): string | null => {
  const said = text.trim().replace(/\s+/gu, "_");
  const wanted = said.toLowerCase().replace(/_(?:standard_|daylight_)?time$/u, "");
  const known = spoken[wanted];
  if (known) return known;
  const zones = Intl.supportedValuesOf("timeZone");
  const found = zones.find((zone) => zone.toLowerCase() === wanted) ?? zones.find((zone) => zone.toLowerCase().endsWith(`/${wanted}`));
  if (found) return found;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: said }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
};
