import type { Reading, ReadPerson } from "@afterword/core/reading/reading";
import { day, hour, type Millis, minute } from "./clockwork.ts";
import type { Dice } from "./dice.ts";
import { blankReading, type SimMail } from "./mails.ts";

/** One version of an interview, as the employer writes it. */
type Written = { kind: "confirmation" | "reschedule" | "cancellation"; writtenAt: Millis; start: Millis };
export type Round = { uid: string; number: number; calendar: boolean; versions: Written[] };

/** A company and a role as they are outside of the product, with every mail that the employer writes about them. */
export type Post = {
  company: string;
  role: string;
  agency: string | null;
  people: ReadPerson[];
  rounds: Round[];
  outcome: { kind: "rejection" | "offer"; writtenAt: Millis; namesRole: boolean } | null;
};

const text = (time: Millis): string => new Date(time).toISOString();

/** Somebody of the company. The marker stands in everything that belongs to one candidate, so that it is seen where it does not belong. */
const person = (marker: string, name: string, part: ReadPerson["part"], hasAddress: boolean): ReadPerson => ({
  name: `${name} ${marker}`,
  address: hasAddress ? `${name.toLowerCase()}@${marker.toLowerCase()}.example` : null,
  title: null,
  part,
});

export const makePost = (dice: Dice, marker: string, number: number, start: Millis): Post => {
  const company = `${marker} ${dice.chance(0.15) ? "Hospital" : ["Hospital", "Foundry"][number % 2]}`;
  const names = [
    person(marker, "Ana", "interviewer", dice.chance(0.85)),
    person(marker, "Ben", "interviewer", dice.chance(0.9)),
    person(marker, "Cleo", "recruiter", true),
  ];
  const people = dice.chance(0.08) ? [] : dice.chance(0.5) ? names.slice(1) : dice.chance(0.5) ? names : names.slice(0, 1);
  const rounds: Round[] = [];
  let written = start + dice.between(0, 36) * hour;
  for (let round = 1; round <= (dice.chance(0.25) ? 2 : 1); round++) {
    const first = written + dice.between(-6, 6 * 24) * hour + dice.between(0, 3) * 15 * minute;
    const versions: Written[] = [{ kind: "confirmation", writtenAt: written, start: first }];
    if (dice.chance(0.25))
      versions.push({ kind: "reschedule", writtenAt: written + dice.between(1, 60) * hour, start: first + dice.between(2, 96) * hour });
    if (dice.chance(0.15))
      versions.push({
        kind: "cancellation",
        writtenAt: (versions.at(-1)?.writtenAt ?? written) + dice.between(1, 48) * hour,
        start: versions.at(-1)?.start ?? first,
      });
    rounds.push({ uid: `${marker}-${number}-${round}`, number: round, calendar: dice.chance(0.75), versions });
    written += dice.between(4, 12) * day;
  }
  const roll = dice.next();
  const outcome = { writtenAt: written + dice.between(-4, 16) * day, namesRole: dice.chance(0.85) };
  return {
    company,
    role: number % 2 === 0 ? "Ward Nurse" : "Data Analyst",
    agency: dice.chance(0.1) ? `${marker} Staffing` : null,
    people,
    rounds,
    outcome: roll < 0.3 ? { kind: "rejection", ...outcome } : roll < 0.4 ? { kind: "offer", ...outcome } : null,
  };
};

const forwarded = (from: string, id: string, reading: Partial<Reading>): SimMail => ({
  from,
  subject: "Fwd: your interview",
  messageId: `<${id}@hand.example>`,
  automatic: null,
  said: "",
  command: {},
  reading: { ...blankReading, forwarded: true, ...reading },
  edited: null,
});

const original = (post: Post, writtenAt: Millis): Reading["original"] => ({
  from: { name: post.people.at(-1)?.name ?? null, address: post.people.at(-1)?.address ?? null },
  subject: "Your interview",
  date: text(writtenAt),
});

/** The mail about one version of a round, as the candidate forwards it. */
export const roundMail = (from: string, id: string, post: Post, round: Round, version: Written): SimMail =>
  forwarded(from, id, {
    kind: version.kind,
    original: original(post, version.writtenAt),
    company: post.company,
    agency: post.agency,
    role: post.role,
    interviews: [
      {
        start: text(version.start),
        end: text(version.start + 45 * minute),
        timeZone: "Europe/London",
        allDay: false,
        format: "video",
        location: null,
        joinUrl: null,
        phone: null,
        round: String(round.number),
        people: post.people,
      },
    ],
    calendar: round.calendar ? { uid: round.uid, sequence: round.versions.indexOf(version) } : null,
  });

export const outcomeMail = (from: string, id: string, post: Post, outcome: NonNullable<Post["outcome"]>): SimMail =>
  forwarded(from, id, {
    kind: outcome.kind,
    original: original(post, outcome.writtenAt),
    company: post.company,
    role: outcome.namesRole ? post.role : null,
  });
