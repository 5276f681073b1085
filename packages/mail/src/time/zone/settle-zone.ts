import { offsetMinutes, offsetName } from "../at-instant.ts";
import { countries } from "./countries.ts";
import type { ZoneAtom } from "./match-zone.ts";

/** What settles the letters that mean several zones: the country of the mail, and zones of places and numbers named in the text. */
export type ZoneEvidence = { country: string | null; zones: ReadonlySet<string> };

export type SettledZone = { zone: string | null; doubt: string | null };

const sameOffset = (zone: string, date: string, time: string, minutes: number): boolean => offsetMinutes(date, time, zone) === minutes;

const hours = (minutes: number): string => offsetName(minutes);

/** The zone that is meant at a day and an hour; a doubt when the letters claim another offset than the place keeps on that day. */
export const settleZone = (atom: ZoneAtom, date: string, time: string, evidence: ZoneEvidence): SettledZone => {
  const home = evidence.country === null ? null : (countries[evidence.country]?.zone ?? null);
  if (atom.yours) return { zone: null, doubt: null };
  if (atom.offset !== null) {
    const { offset, place } = atom;
    // Programs name a zone by its winter offset: "(UTC+01:00) Amsterdam, Berlin" is Amsterdam in summer too.
    const winter = place === null ? null : [1, 7].map((month) => offsetMinutes(`${date.slice(0, 4)}-0${month}-15`, "12:00", place));
    if (place && winter?.includes(offset)) return { zone: place, doubt: null };
    if (place) return { zone: offsetName(offset), doubt: `${offsetName(offset)} is not the time of ${place}` };
    if (home && sameOffset(home, date, time, offset)) return { zone: home, doubt: null };
    for (const zone of evidence.zones) if (sameOffset(zone, date, time, offset)) return { zone, doubt: null };
    return { zone: offset === 0 ? "UTC" : offsetName(offset), doubt: null };
  }
  if (atom.place && atom.name?.says === null) return { zone: atom.place, doubt: null };
  const { name } = atom;
  if (!name) return { zone: atom.place, doubt: null };
  let { zone, says } = name;
  let doubt: string | null = null;
  const own = evidence.country === null ? undefined : name.by?.[evidence.country];
  const named = own ? undefined : Object.values(name.by ?? {}).filter((one) => evidence.zones.has(one.zone));
  if (own) ({ zone, says } = own);
  else if (named?.length === 1 && named[0] && !evidence.zones.has(name.zone)) ({ zone, says } = named[0]);
  else if (name.ambiguous && !(named?.length === 1)) doubt = `${atom.letters} is the time of several countries`;
  if (atom.place) zone = atom.place;
  else if (says !== null && sameZoneFamily(atom.letters)) zone = nearer(zone, says, date, time, home, evidence) ?? zone;
  if (says === null) return { zone, doubt };
  const real = offsetMinutes(date, time, zone);
  if (real === says || real === null) return { zone, doubt };
  if (atom.letters === "GMT" && evidence.country !== "GB" && evidence.country !== "IE" && !evidence.zones.has("Europe/London"))
    return { zone: "UTC", doubt: "GMT in summer: London is an hour ahead of it" };
  return {
    zone,
    doubt:
      doubt ??
      `${atom.letters === "" ? "the zone as named" : atom.letters} is ${hours(says)}, but ${zone} keeps ${hours(real)} on that day`,
  };
};

const shared = new Set([
  "CET",
  "CEST",
  "MEZ",
  "MESZ",
  "EET",
  "EEST",
  "WET",
  "WEST",
  "EST",
  "EDT",
  "CST",
  "CDT",
  "MST",
  "MDT",
  "PST",
  "PDT",
  "AEST",
  "AEDT",
  "CAT",
  "WAT",
  "EAT",
]);

/** Letters that many places share: the country's own zone is the better name for the same instant. */
const sameZoneFamily = (letters: string): boolean => shared.has(letters);

const nearer = (zone: string, says: number, date: string, time: string, home: string | null, evidence: ZoneEvidence): string | null => {
  for (const other of [home, ...evidence.zones]) {
    if (other !== null && other !== zone && continent(other) === continent(zone) && sameOffset(other, date, time, says)) return other;
  }
  return null;
};

const continent = (zone: string): string => zone.slice(0, zone.indexOf("/"));
