import { type Application, applicationSchema } from "@afterword/core/application/application";
import { type Candidate, candidateSchema } from "@afterword/core/candidate/candidate";
import { type ApplicationKey, applicationIdSchema, type CandidateId, candidateIdSchema } from "@afterword/core/id";
import type { z } from "zod";

export const candidateId = (name: string): CandidateId => candidateIdSchema.parse(`can_${name}`);

export const applicationKey = (candidate: string, application: string): ApplicationKey => ({
  candidateId: candidateId(candidate),
  applicationId: applicationIdSchema.parse(`app_${application}`),
});

/** Every list of a schema empty, whatever else may be missing null: so that a new field needs no change here. */
const nothingOf = (shape: Record<string, z.ZodType>) =>
  Object.fromEntries(Object.entries(shape).map(([field, schema]) => [field, schema.safeParse([]).success ? [] : null]));

export const newApplication = (key: ApplicationKey, changes: Partial<Application> = {}): Application =>
  applicationSchema.parse({
    ...nothingOf(applicationSchema.shape),
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
    ...nothingOf(candidateSchema.shape),
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
