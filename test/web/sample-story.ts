import type { Application } from "@afterword/core/application/application";
import { applyAction } from "@afterword/core/application/apply-action";
import { newApplication } from "@afterword/core/application/change";
import { dueAt } from "@afterword/core/application/due-at";
import { takeReading } from "@afterword/core/application/take-reading";
import type { Candidate } from "@afterword/core/candidate/candidate";
import type { ApplicationId } from "@afterword/core/id";
import { tick } from "@afterword/core/plan/tick";
import type { Ports } from "@afterword/core/port/ports";
import { reading } from "@afterword/core/samples";

let mails = 0;
const mail = (what: Parameters<typeof takeReading>[1]["reading"]): Parameters<typeof takeReading>[1] => {
  mails += 1;
  return { reading: what, digest: `web-mail-${mails}`, messageId: `<web-${mails}@mercy.example>`, inReplyTo: null };
};

const begin = (candidate: Candidate, id: string, now: string): Application =>
  newApplication({ id: id as ApplicationId, candidateId: candidate.id, kind: "application", now });

/** Mercy General: interviewed on Thursday 3 December, two thank-you notes wait on its evening. */
export const interviewed = (candidate: Candidate, id = "app_mercy"): Application => {
  const marcus = { name: "Marcus Oyelaran", address: "moyelaran@mercy.example", title: "Charge Nurse", part: "interviewer" as const };
  const what = reading({
    questions: ["timeZone"],
    doubts: [{ field: "timeZone", line: "Thursday 3 December, 2:00 pm to 2:45 pm", why: "the mail names no time zone" }],
  });
  const people = [...(what.interviews[0]?.people ?? []), marcus];
  const begun = takeReading(
    begin(candidate, id, "2026-12-01T16:00:00Z"),
    mail({ ...what, interviews: what.interviews.map((one) => ({ ...one, people, round: "panel interview" })) }),
    {
      candidate,
      now: "2026-12-01T16:00:00Z",
    },
  );
  const evening = tick(begun, { candidate, now: "2026-12-03T00:00:00Z" });
  const asked = tick(evening, { candidate, now: "2026-12-03T21:30:00Z" });
  const reflected = applyAction(
    asked,
    {
      kind: "note",
      about: "reflection",
      text: "1. Dr. Ruiz and Marcus, the charge nurse\n2. How calmly the night handover is run, with the family in the room\n3. The question about delegation: have an example ready",
    },
    { candidate, now: "2026-12-03T22:10:00Z" },
  ).application;
  return tick(reflected, { candidate, now: "2026-12-03T22:45:00Z" });
};

/** An agency's interview, a week ahead, on site in another zone. */
export const ahead = (candidate: Candidate): Application =>
  takeReading(
    begin(candidate, "app_lakeview", "2026-12-02T15:00:00Z"),
    mail(
      reading(
        {
          company: "Lakeview Children's Hospital",
          agency: "Bright Locums",
          role: "Paediatric Nurse, Night Shift",
          original: {
            from: { name: "Tom Iversen", address: "tom@brightlocums.example" },
            subject: "Your interview",
            date: "2026-12-02T09:00:00-05:00",
          },
        },
        {
          start: "2026-12-10T09:30:00-05:00",
          end: "2026-12-10T11:00:00-05:00",
          timeZone: "America/New_York",
          format: "onsite",
          joinUrl: null,
          location: "Lakeview Children's Hospital, 1200 Shoreline Drive, Main Building, 4th floor, Ward 4B, Cleveland OH 44114",
          round: "second round",
          people: [{ name: "Tom Iversen", address: "tom@brightlocums.example", title: "Senior Consultant", part: "recruiter" }],
        },
      ),
    ),
    { candidate, now: "2026-12-02T15:00:00Z" },
  );

/** A no after an interview in November; a thank-you for it waits. */
export const rejected = (candidate: Candidate): Application => {
  const people = [{ name: "Ines Duarte", address: "ines@northgate.example", title: "Practice Manager", part: "hiring-manager" as const }];
  const facts = { company: "Northgate Family Practice", role: "Practice Nurse" };
  const begun = takeReading(
    begin(candidate, "app_northgate", "2026-11-16T15:00:00Z"),
    mail(reading(facts, { start: "2026-11-19T10:00:00-06:00", end: "2026-11-19T10:30:00-06:00", people })),
    { candidate, now: "2026-11-16T15:00:00Z" },
  );
  const done = tick(begun, { candidate, now: "2026-11-23T16:00:00Z" });
  const told = takeReading(done, mail(reading({ ...facts, kind: "rejection", interviews: [] })), {
    candidate,
    now: "2026-11-30T16:00:00Z",
  });
  return tick(told, { candidate, now: "2026-12-03T17:00:00Z" });
};

/** An invitation without a time, and without a role. */
export const invited = (candidate: Candidate): Application =>
  takeReading(
    begin(candidate, "app_invited", "2026-12-03T09:00:00Z"),
    mail(
      reading({
        kind: "invitation",
        company: "St. Brendan's Hospice",
        role: null,
        interviews: [],
        questions: ["role"],
        doubts: [{ field: "role", line: null, why: "the mail does not say" }],
      }),
    ),
    {
      candidate,
      now: "2026-12-03T09:00:00Z",
    },
  );

/** An offer. */
export const offered = (candidate: Candidate): Application =>
  takeReading(
    begin(candidate, "app_offered", "2026-11-02T09:00:00Z"),
    mail(reading({ kind: "offer", company: "Riverbend Urgent Care", role: "Triage Nurse", interviews: [] })),
    {
      candidate,
      now: "2026-12-01T18:00:00Z",
    },
  );

/** An agency in between: whether a thank-you is welcome was asked on Thursday 3 December at a quarter to five. */
export const doubtful = (candidate: Candidate): Application => {
  const people = [{ name: "James Whitaker", address: "james@riverbend.example", title: "Clinic Manager", part: "interviewer" as const }];
  const facts = { company: "Riverbend Clinic", agency: "Bright Locums", role: "Locum Staff Nurse" };
  const begun = takeReading(begin(candidate, "app_riverbend", "2026-12-01T15:00:00Z"), mail(reading(facts, { people })), {
    candidate,
    now: "2026-12-01T15:00:00Z",
  });
  return tick(begun, { candidate, now: "2026-12-03T22:45:00Z" });
};

/** Stored without its outbox: the mails of the past have left. */
export const keep = async ({ store }: Ports, application: Application): Promise<Application> => {
  const quiet = { ...application, outbox: [] };
  const saved = await store.saveApplication(quiet, dueAt(quiet));
  if (saved.kind === "conflict") throw new Error("the sample is stored already");
  return saved.value;
};

/** All of it, as on Thursday 3 December 2026 at five in the afternoon in Chicago. */
export const now = "2026-12-03T23:00:00Z";
export const keepAll = async (ports: Ports, candidate: Candidate): Promise<void> => {
  for (const make of [offered, rejected, doubtful, interviewed, ahead, invited]) await keep(ports, make(candidate));
};
