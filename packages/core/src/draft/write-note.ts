import { Liquid } from "liquidjs";
import { Temporal } from "temporal-polyfill";
import type { Application, Interview, Person } from "../application/application.ts";
import type { Candidate } from "../candidate/candidate.ts";
import type { Settings } from "../candidate/settings.ts";
import { spelled } from "../spelling/spelling.ts";
import { dayOfYearInWords } from "../time/words.ts";
import type { DraftKind } from "./draft.ts";
import { greetingName } from "./greeting.ts";
import { stoodOut } from "./stood-out.ts";
import { builtIn, type Template } from "./templates.ts";
import { isCarePost, workplaceWord } from "./workplace.ts";

/** A template named something that the record does not have, or left a blank. The note is not made. */
export class TemplateError extends Error {
  readonly code = "template";
  readonly retryable = false;
}

/** The facts a template may name. Those that the record does not have are null, and strict mode keeps the rest out. */
export type NoteFacts = {
  greeting: string;
  name: string;
  company: string | null;
  role: string | null;
  /** "Wednesday 2 December", in the zone of the interview. */
  day: string | null;
  /** "speak with me", "meet me": by the format of the interview. */
  meet: string;
  place: string;
  care: boolean;
  arranged: boolean;
  order: number;
  tone: Settings["tone"];
  spelling: Settings["spelling"];
  /** From the candidate's reflection, in their words. */
  stood_out: string | null;
  feedback: boolean;
  closing: string;
  signature: string | null;
};

const closings = { warm: "With kind regards,", neutral: "Kind regards,", formal: "Yours sincerely," } as const;
export const closingOf = ({ tone, spelling }: Settings): string => spelled(closings[tone], spelling);

const dayOf = (interview: Interview | null, candidate: Candidate): string | null => {
  if (!interview || interview.start === null) return null;
  const local = Temporal.Instant.from(interview.start).toZonedDateTimeISO(interview.timeZone?.replace(/^UTC/, "") || candidate.timeZone);
  return dayOfYearInWords(local.toPlainDate(), candidate);
};

export const noteFacts = (
  input: { application: Application; interview: Interview | null; person: Person; order: number },
  candidate: Candidate,
): NoteFacts => {
  const { application, interview, person } = input;
  const { tone, spelling, signature } = candidate.settings;
  return {
    greeting: greetingName(person, tone),
    name: candidate.name,
    company: application.company,
    role: application.role,
    day: dayOf(interview, candidate),
    meet: interview?.format === "onsite" ? "meet me" : "speak with me",
    place: workplaceWord(application.role, application.company),
    care: isCarePost(application.role, application.company),
    arranged: person.part === "coordinator" || person.part === "recruiter",
    order: input.order,
    tone,
    spelling,
    stood_out: stoodOut(application, interview, person, input.order),
    feedback: !application.drafts.some((draft) => ["ask", "second-ask"].includes(draft.kind) && draft.state.kind === "sent"),
    closing: closingOf(candidate.settings),
    signature: signature.trim() || null,
  };
};

/** An empty placeholder would leave a hole in somebody's letter. */
const filled = (value: unknown): string => {
  if (value === null || value === undefined || value === "") throw new TemplateError("a placeholder came out empty");
  return String(value);
};

/** The one engine of all notes. There are no partials, so it has nothing to read: by itself it would look for files (`{% render %}`). */
const liquid = new Liquid({
  templates: {},
  strictVariables: true,
  strictFilters: true,
  ownPropertyOnly: true,
  outputEscape: filled,
  // What a template may cost is counted, not timed: a busy machine would fail a note that is fine.
  parseLimit: 20_000,
  memoryLimit: 1_000_000,
});

/** Templates as they were read, for as long as somebody holds the template: to read one takes longer than to fill it in. */
const read = new WeakMap<Template, Record<keyof Template, ReturnType<Liquid["parse"]>>>();
const readOnce = (template: Template): Record<keyof Template, ReturnType<Liquid["parse"]>> => {
  const known = read.get(template) ?? { subject: liquid.parse(template.subject), body: liquid.parse(template.body) };
  read.set(template, known);
  return known;
};

const render = (template: Template, part: keyof Template, facts: NoteFacts): string => {
  try {
    return liquid.renderSync(readOnce(template)[part], facts) as string;
  } catch (fault) {
    throw new TemplateError(fault instanceof Error ? fault.message : "the template cannot be read", { cause: fault });
  }
};

/** Renders a note; throws `TemplateError` for an unknown placeholder and for anything that would leave with a blank in it. */
export const writeNote = (
  kind: DraftKind,
  facts: NoteFacts,
  template: Template = builtIn(kind, facts.spelling),
): { subject: string; body: string } => {
  const subject = render(template, "subject", facts).replace(/\s+/gu, " ").trim();
  const body = render(template, "body", facts)
    .replace(/[ \t]+$/gmu, "")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
  if (subject === "" || body === "") throw new TemplateError("the note came out empty");
  if (/\[[A-Z][\w ]*\]/u.test(template.subject + template.body)) throw new TemplateError("the template still has a [placeholder] in it");
  return { subject, body };
};
