import type { Application } from "./application/application.ts";
import { newApplication } from "./application/change.ts";
import { type Taken, takeReading } from "./application/take-reading.ts";
import { type Candidate, candidateSchema } from "./candidate/candidate.ts";
import type { ApplicationId, CandidateId } from "./id.ts";
import type { Reading } from "./reading/reading.ts";

/** Made-up people and readings for the tests of this package. */
export const maya: Candidate = candidateSchema.parse({
  id: "can_maya",
  version: 1,
  name: "Maya Lindqvist",
  addresses: [{ address: "maya@hollowpine.example", verified: true }],
  timeZone: "America/Chicago",
  inboundKey: "k3y",
  createdAt: "2026-11-01T00:00:00Z",
  pausedUntil: null,
  settings: {},
});

export const ana = { name: "Dr. Ana Ruiz", address: "aruiz@mercy.example", title: "ICU Nurse Manager", part: "interviewer" as const };
export const priya = { name: "Priya Shah", address: "priya@mercy.example", title: "Recruiter", part: "recruiter" as const };

/** Thursday 3 December 2026, 14:00 to 14:45 in Chicago, with Dr. Ruiz, arranged by Priya Shah. */
export const confirmation: Reading = {
  kind: "confirmation",
  forwarded: true,
  original: {
    from: { name: "Priya Shah", address: "priya@mercy.example" },
    subject: "Interview: ICU Nurse",
    date: "2026-12-01T09:00:00-06:00",
  },
  company: "Mercy General",
  agency: null,
  role: "ICU Nurse",
  interviews: [
    {
      start: "2026-12-03T14:00:00-06:00",
      end: "2026-12-03T14:45:00-06:00",
      timeZone: "America/Chicago",
      allDay: false,
      format: "video",
      location: null,
      joinUrl: "https://zoom.us/j/123",
      phone: null,
      round: null,
      people: [ana, priya],
    },
  ],
  questions: [],
  doubts: [],
  calendar: null,
  askedNotToWrite: null,
  feedback: null,
  problem: null,
};

/** The same mail with another time, or otherwise changed. */
export const reading = (change: Partial<Reading>, interview: Partial<Reading["interviews"][number]> = {}): Reading => ({
  ...confirmation,
  interviews: confirmation.interviews.map((known) => ({ ...known, ...interview })),
  ...change,
});

export const at = (now: string) => ({ candidate: maya, now: `2026-${now}:00Z` });

let mails = 0;
export const mail = (what: Reading): Taken => {
  mails += 1;
  return { reading: what, digest: `mail-${mails}`, messageId: `<${mails}@mercy.example>`, inReplyTo: null };
};

/** An application begun by the confirmation, on Tuesday 1 December at noon UTC. */
export const begun = (what: Reading = confirmation): Application =>
  takeReading(
    newApplication({
      id: "app_mercy" as ApplicationId,
      candidateId: "can_maya" as CandidateId,
      kind: "application",
      now: at("12-01T16:00").now,
    }),
    mail(what),
    at("12-01T16:00"),
  );
