import type { Application, Interview } from "../application/application.ts";
import type { Draft } from "../draft/draft.ts";
import type { Context } from "../plan/context.ts";
import { officeOf } from "../plan/context.ts";
import type { Installation } from "../port/ports.ts";
import { inSpelling } from "../spelling/spelling.ts";
import { spanInWords } from "../time/words.ts";
import type { Block } from "./blocks.ts";

/** What a mail to the candidate is made from. `learnt`: earlier reflections and feedback, newest first, for the eve of an interview. */
export type Telling = {
  application: Application;
  context: Context;
  installation: Installation;
  learnt: string[];
  /** Every application, newest first, and the whole record: where a mail is about all of them. */
  all: Application[];
  record: unknown;
  /** Of the link that signs in. */
  loginToken: string | null;
};

/** A mail to the candidate before it is composed. */
export type Told = { subject: string; blocks: Block[] };

/** A tag for a sentence of ours, in the candidate's spelling. */
export const ours = ({ context }: Telling) => inSpelling(context.candidate.settings.spelling);

export const firstName = ({ context }: Telling): string => context.candidate.name.trim().split(/\s+/u)[0] || "there";

/** "ICU Nurse at Mercy General", with what is known of it. */
export const postOf = ({ company, role }: Application): string =>
  role && company ? `${role} at ${company}` : (role ?? (company ? `your interview at ${company}` : "your interview"));

/** The same within a sentence: "the ICU Nurse post at Mercy General". */
export const thePost = (telling: Telling): string => {
  const { company, role } = telling.application;
  return role ? ours(telling)`the ${role} post${company ? ` at ${company}` : ""}` : postOf(telling.application);
};

export const interviewOf = (telling: Telling, id: Interview["id"] | null): Interview | null =>
  telling.application.interviews.find((interview) => interview.id === id) ?? null;

export const draftOf = (telling: Telling, id: Draft["id"] | null): Draft | null =>
  telling.application.drafts.find((draft) => draft.id === id) ?? null;

/** When an interview is, as written and in the candidate's own zone; nulls while nobody knows. */
export const whenOf = (interview: Interview | null, telling: Telling): { written: string | null; own: string | null } =>
  interview === null || interview.start === null
    ? { written: null, own: null }
    : spanInWords({ ...interview, start: interview.start }, officeOf(telling.context));

const ways = { phone: "by phone", video: "by video", onsite: "on site" } as const;
export const wayOf = (interview: Interview): string | null => (interview.format === null ? null : ways[interview.format]);
