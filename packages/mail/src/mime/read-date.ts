import { Temporal } from "temporal-polyfill";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The zones RFC 5322 4.3 names; every other name counts as unknown, "-00:00". */
const zones: Record<string, string> = {
  ut: "+00:00",
  utc: "+00:00",
  gmt: "+00:00",
  z: "+00:00",
  est: "-05:00",
  edt: "-04:00",
  cst: "-06:00",
  cdt: "-05:00",
  mst: "-07:00",
  mdt: "-06:00",
  pst: "-08:00",
  pdt: "-07:00",
};

const pattern =
  /^(?:[a-z]{2,9}\.?,?\s+)?(\d{1,2})[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{2,4}),?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,9})?\s*(?:([+-])\s?(\d{2}):?(\d{2})|([a-z]{1,5}))?/i;

/** `local` and `offset` as RFC 3339, or null when there is no such day or hour. */
export const toRfc3339 = (
  local: { year: number; month: number; day: number; hour: number; minute: number; second: number },
  offset: string,
): string | null => {
  try {
    const time = Temporal.PlainDateTime.from({ ...local, second: Math.min(local.second, 59) }, { overflow: "reject" });
    if (time.year < 1970 || time.year > 2200) return null;
    return `${time.toString({ smallestUnit: "second" })}${offset === "+00:00" ? "Z" : offset}`;
  } catch {
    return null;
  }
};

/** A Date header (RFC 5322 3.3, obsolete forms included) as RFC 3339 with the offset it names; null when it cannot be a date. A missing zone is UTC. */
export const readDateHeader = (value: string): string | null => {
  const found = pattern.exec(
    value
      .slice(0, 200)
      .replace(/\([^()]*\)/g, " ")
      .trim(),
  );
  if (!found) return null;
  const [, day, monthName, yearText, hour, minute, second, sign, zoneHour, zoneMinute, zoneName] = found;
  const month = months.indexOf((monthName ?? "").slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return null;
  const yearNumber = Number(yearText);
  const year = (yearText ?? "").length >= 4 ? yearNumber : yearNumber + (yearNumber < 50 ? 2000 : 1900);
  const wellFormed = Number(zoneHour ?? 0) <= 14 && Number(zoneMinute ?? 0) < 60;
  const offset = sign
    ? wellFormed
      ? `${sign}${zoneHour}:${zoneMinute}`
      : "+00:00"
    : (zones[(zoneName ?? "utc").toLowerCase()] ?? "+00:00");
  const local = { year, month, day: Number(day), hour: Number(hour), minute: Number(minute), second: Number(second ?? 0) };
  return toRfc3339(local, offset === "-00:00" ? "+00:00" : offset);
};
