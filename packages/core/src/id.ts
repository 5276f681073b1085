import { z } from "zod";

/** `can_` + 26 characters: random, made at sign-up. */
export const candidateIdSchema = z
  .string()
  .regex(/^can_[a-z0-9]{1,40}$/)
  .brand<"CandidateId">();
export type CandidateId = z.infer<typeof candidateIdSchema>;

/** `app_` + 26 characters: a digest of candidate and subject matter, so that two deliveries of one mail meet in one item. */
export const applicationIdSchema = z
  .string()
  .regex(/^app_[a-z0-9]{1,40}$/)
  .brand<"ApplicationId">();
export type ApplicationId = z.infer<typeof applicationIdSchema>;

/** Where an application lives: ids of people, interviews, steps and drafts are counted within it (`per_1`, `drf_4`). */
export type ApplicationKey = { candidateId: CandidateId; applicationId: ApplicationId };

const within = <P extends string>(prefix: P) =>
  z
    .string()
    .regex(new RegExp(`^${prefix}_[0-9]+$`))
    .brand<P>();
export const personIdSchema = within("per");
export const interviewIdSchema = within("int");
export const stepIdSchema = within("stp");
export const draftIdSchema = within("drf");
export const effectIdSchema = within("eff");
export type PersonId = z.infer<typeof personIdSchema>;
export type InterviewId = z.infer<typeof interviewIdSchema>;
export type DraftId = z.infer<typeof draftIdSchema>;
export type EffectId = z.infer<typeof effectIdSchema>;
