import { createHash } from "node:crypto";
import type { ApplicationId, CandidateId } from "../id.ts";
import type { Reading } from "../reading/reading.ts";
import { base32 } from "../token/token.ts";
import type { Application } from "./application.ts";
import { matchKey, sameCompany, samePerson, sameRole } from "./same.ts";

/** Where a mail belongs. `several`: more than one application fits and the candidate has to say which. */
export type Match = { kind: "one"; application: Application } | { kind: "new" } | { kind: "several"; applications: Application[] };

/** An outcome that ends the application: a later mail about the same company starts anew, unless it is part of the same thread. */
const ended = (application: Application): boolean =>
  application.outcome === "withdrawn" || application.outcome === "accepted" || application.stopped;

/**
 * Finds the application that a mail is about: the calendar event or thread it continues, else company and role, else
 * (for a mail that names neither) the people in it. Two roles at one company stay two.
 */
export const match = (applications: Application[], reading: Reading, threads: readonly string[]): Match => {
  const all = applications.filter((application) => application.kind === "application");
  const uid = reading.calendar?.uid;
  const byCalendar = uid ? all.filter((application) => application.interviews.some((interview) => interview.calendar?.uid === uid)) : [];
  if (byCalendar[0]) return { kind: "one", application: byCalendar[0] };
  const byThread = threads.length === 0 ? [] : all.filter((application) => application.threads.some((id) => threads.includes(id)));
  if (byThread.length === 1 && byThread[0] && fitsRole(byThread[0], reading.role)) return { kind: "one", application: byThread[0] };
  const open = all.filter((application) => !ended(application));
  const fitting = reading.company === null ? byPeople(open, reading) : byCompany(open, reading.company, reading.role);
  const exact = fitting.filter(
    (application) => reading.role !== null && application.role !== null && sameRole(application.role, reading.role),
  );
  const best = exact.length > 0 ? exact : fitting;
  if (best.length > 1) return { kind: "several", applications: best };
  return best[0] ? { kind: "one", application: best[0] } : { kind: "new" };
};

const fitsRole = (application: Application, role: string | null): boolean =>
  role === null || application.role === null || sameRole(application.role, role);

const byCompany = (applications: Application[], company: string, role: string | null): Application[] =>
  applications.filter(
    (application) => application.company !== null && sameCompany(application.company, company) && fitsRole(application, role),
  );

/** Only by address: names alone repeat. */
const byPeople = (applications: Application[], reading: Reading): Application[] => {
  const people = reading.interviews.flatMap((interview) => interview.people);
  const writer = reading.original.from.address;
  const known = [...people.map((person) => person.address), writer].filter((address) => address !== null);
  return applications.filter(
    (application) =>
      fitsRole(application, reading.role) &&
      application.people.some((person) => known.some((address) => person.address !== null && samePerson(person, { name: "", address }))),
  );
};

/**
 * The id of a new application, the same for every delivery of the same news: two arrivals at once meet in one item.
 * `taken` are ids that exist already and were found not to match (an earlier application to the same post).
 */
export const newApplicationId = (candidateId: CandidateId, reading: Reading, digest: string, taken: ReadonlySet<string>): ApplicationId => {
  const subject = reading.company !== null ? matchKey(reading.company, reading.role) : (reading.calendar?.uid ?? digest);
  for (let n = 0; ; n++) {
    const hash = createHash("sha256").update([candidateId, subject, n].join("\n")).digest().subarray(0, 16);
    const id = `app_${base32(hash)}` as ApplicationId;
    if (!taken.has(id)) return id;
  }
};
