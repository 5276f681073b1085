import { type Application, applicationSchema } from "@afterword/core/application/application";
import { type Candidate, candidateSchema } from "@afterword/core/candidate/candidate";
import { type ApplicationKey, applicationIdSchema, type CandidateId, candidateIdSchema } from "@afterword/core/id";

export const candidateId = (name: string): CandidateId => candidateIdSchema.parse(`can_${name}`);

export const applicationKey = (candidate: string, application: string): ApplicationKey => ({
  candidateId: candidateId(candidate),
  applicationId: applicationIdSchema.parse(`app_${application}`),
});

/** An application with nothing in it: every list of the schema is empty, whatever else may be missing is null. */
const nothing = Object.fromEntries(
  Object.entries(applicationSchema.shape).map(([field, schema]) => [field, schema.safeParse([]).success ? [] : null]),
);

export const newApplication = (key: ApplicationKey, changes: Partial<Application> = {}): Application =>
  applicationSchema.parse({
    ...nothing,
    id: key.applicationId,
    candidateId: key.candidateId,
    version: 0,
    kind: "application",
    createdAt: "2026-12-01T10:00:00Z",
    changedAt: "2026-12-01T10:00:00Z",
    company: "Mercy General Hospital",
    role: "Registered Nurse, ICU",
    stopped: false,
    lastId: 0,
    ...changes,
  });

export const newCandidate = (name: string, addresses: string[], changes: Partial<Candidate> = {}): Candidate =>
  candidateSchema.parse({
    id: candidateId(name),
    version: 0,
    name: "Sam Field",
    addresses: addresses.map((address) => ({ address, verified: true })),
    timeZone: "Europe/London",
    inboundKey: `key${name}`,
    createdAt: "2026-12-01T09:00:00Z",
    settings: {},
    ...changes,
  });
