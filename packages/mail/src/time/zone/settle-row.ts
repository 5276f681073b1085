import { offsetMinutes } from "../at-instant.ts";
import type { ZoneAtom } from "./match-zone.ts";
import { type SettledZone, settleZone, type ZoneEvidence } from "./settle-zone.ts";

type ZonedTime = { time: string; zone: string };

const clockMinutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Minute of the day in UTC. */
const utcMinute = (date: string, time: string, zone: string): number =>
  (clockMinutes(time) - (offsetMinutes(date, time, zone) ?? 0) + 2880) % 1440;

/** "7:30 PM IST / 9:00 AM EST": of the countries that write these letters, the one whose time agrees with the others of the row. */
const zoneThatFits = (atom: ZoneAtom, date: string, time: string, others: readonly ZonedTime[]): string | null => {
  if (!atom.name?.ambiguous || others.length === 0) return null;
  const known = others.map((other) => utcMinute(date, other.time, other.zone));
  const fitting = Object.values(atom.name.by ?? {}).filter((one) => known.every((minute) => minute === utcMinute(date, time, one.zone)));
  return fitting.length === 1 && fitting[0] ? fitting[0].zone : null;
};

/** Settles the zone of a time and of the times beside it that name the same instant; letters of several countries are settled by the rest of the row. */
export const settleRow = (
  atom: ZoneAtom | null,
  row: readonly { time: string; zone: ZoneAtom }[],
  date: string,
  time: string,
  evidence: ZoneEvidence,
): { settled: SettledZone | null; others: ZonedTime[] } => {
  if (!atom) return { settled: null, others: [] };
  const settled = settleZone(atom, date, time, evidence);
  const sure = settled.zone && !atom.name?.ambiguous ? [{ time, zone: settled.zone }] : [];
  const others = row.flatMap((other) => {
    const zone = zoneThatFits(other.zone, date, other.time, sure) ?? settleZone(other.zone, date, other.time, evidence).zone;
    return zone ? [{ time: other.time, zone }] : [];
  });
  const fits = zoneThatFits(atom, date, time, others);
  return { settled: fits ? { zone: fits, doubt: null } : settled, others };
};
