import type { Draft } from "../draft/draft.ts";
import type { ApplicationId, CandidateId, EffectId } from "../id.ts";
import type { Application, Effect, Step, StepKind, Tell } from "./application.ts";

/** An application that nobody has stored yet. */
export const newApplication = (input: {
  id: ApplicationId;
  candidateId: CandidateId;
  kind: Application["kind"];
  now: string;
}): Application => ({
  id: input.id,
  candidateId: input.candidateId,
  version: 0,
  kind: input.kind,
  createdAt: input.now,
  changedAt: input.now,
  company: null,
  agency: null,
  role: null,
  askedNotToWrite: null,
  outcome: null,
  firstDay: null,
  newsBy: null,
  stopped: false,
  lastId: 0,
  people: [],
  interviews: [],
  steps: [],
  drafts: [],
  outbox: [],
  questions: [],
  notes: [],
  pending: [],
  seen: [],
  mails: [],
  threads: [],
  story: [],
});

/** Keeps the newest `most`: what grows without end would one day be refused by the store. */
export const bounded = <T>(items: T[], most: number): T[] => (items.length > most ? items.slice(items.length - most) : items);

/** Counts one further id within the application. */
export const nextId = <Id extends string>(application: Application, prefix: string): [Application, Id] => {
  const lastId = application.lastId + 1;
  return [{ ...application, lastId }, `${prefix}_${lastId}` as Id];
};

/** What the story says when somebody answered a note. */
export const answerCame = "An answer to your note came in.";

export const withStory = (application: Application, at: string, text: string): Application => ({
  ...application,
  story: bounded([...application.story, { at, text: text.slice(0, 500) }], 200),
});

export const withDraft = (application: Application, draft: Draft): Application => ({
  ...application,
  drafts: application.drafts.map((other) => (other.id === draft.id ? draft : other)),
});

export const withSeen = (application: Application, digest: string): Application =>
  application.seen.includes(digest) ? application : { ...application, seen: bounded([...application.seen, digest], 200) };

/** Puts a mail to the candidate into the outbox. A draft that is shown twice in a row is shown once. */
export const tell = (application: Application, at: string, say: Tell, inReplyTo: string | null = null): Application => {
  if (application.outbox.some((effect) => JSON.stringify(effect.tell) === JSON.stringify(say))) return application;
  const [counted, id] = nextId<EffectId>(application, "eff");
  const effect: Effect = { id, at, tries: 0, inReplyTo, tell: say };
  return { ...counted, outbox: bounded([...counted.outbox, effect], 60) };
};

export const withStep = (application: Application, step: Pick<Step, "kind" | "interview" | "draft" | "dueAt">): Application => {
  const [counted, id] = nextId<Step["id"]>(application, "stp");
  return { ...counted, steps: boundedSteps([...counted.steps, { ...step, id, state: "waiting", held: false }]) };
};

/** Waiting steps are never let go of: the oldest finished ones leave first. */
const boundedSteps = (steps: Step[]): Step[] => {
  const surplus = steps.length - 200;
  if (surplus <= 0) return steps;
  const leaving = new Set(steps.filter((step) => step.state !== "waiting").slice(0, surplus));
  return steps.filter((step) => !leaving.has(step));
};

/** Keeps what was said of the candidate, to be shown before the next interview. */
export const withFeedback = (application: Application, text: string | null, at: string): Application => {
  if (text === null || application.notes.some((note) => note.text === text)) return application;
  const notes = bounded([...application.notes, { at, kind: "feedback" as const, text: text.slice(0, 8000) }], 30);
  return withStory({ ...application, notes }, at, "Feedback for you was kept.");
};

/** Remembers where the raw mail lies. */
export const withMail = (application: Application, archiveKey: string): Application =>
  application.mails.includes(archiveKey) ? application : { ...application, mails: bounded([...application.mails, archiveKey], 200) };

export const dropSteps = (application: Application, which: (step: Step) => boolean): Application => ({
  ...application,
  steps: application.steps.map((step) => (step.state === "waiting" && which(step) ? { ...step, state: "dropped" } : step)),
});

/** Takes back drafts that wait or are approved but have not left, with what was to be said of them. What is being sent or was sent stays as it is. */
export const withdrawDrafts = (application: Application, at: string, why: string, which: (draft: Draft) => boolean): Application => {
  const isOpen = ({ state }: Draft): boolean => state.kind === "waiting" || state.kind === "approved";
  const taken = new Set(application.drafts.filter((draft) => isOpen(draft) && which(draft)).map(({ id }) => id));
  return dropSteps(
    {
      ...application,
      drafts: application.drafts.map((draft) => (taken.has(draft.id) ? { ...draft, state: { kind: "withdrawn", at, why } } : draft)),
      outbox: application.outbox.filter(({ tell: say }) => !((say.kind === "draft" || say.kind === "approved") && taken.has(say.draft))),
    },
    (step) => step.draft !== null && taken.has(step.draft),
  );
};

export const isOneOf =
  (kinds: readonly StepKind[]) =>
  (step: Step): boolean =>
    kinds.includes(step.kind);
