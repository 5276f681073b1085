import type { Temporal } from "temporal-polyfill";
import type { Application, Interview, Person } from "../application/application.ts";
import { bounded, nextId, tell, withStory } from "../application/change.ts";
import type { Context } from "../plan/context.ts";
import { endOf } from "../plan/plan-interview.ts";
import type { Draft, DraftKind } from "./draft.ts";
import { isStopped } from "./unwelcome.ts";
import { type NoteFacts, noteFacts, TemplateError, writeNote } from "./write-note.ts";

/** One person is written to once about one thing, in whatever state that note is; only a withdrawn one makes room. Check-backs come again by their nature. */
const exists = (application: Application, kind: DraftKind, interview: Interview | null, person: Person): boolean =>
  kind !== "check-back" &&
  application.drafts.some(
    (draft) =>
      draft.kind === kind && draft.interview === (interview?.id ?? null) && draft.person === person.id && draft.state.kind !== "withdrawn",
  );

/** The decided drafts that are oldest leave first: a waiting or moving one is never let go of. */
const withRoom = (drafts: Draft[]): Draft[] => {
  const surplus = drafts.length - 59;
  if (surplus <= 0) return drafts;
  const open = ["waiting", "approved", "sending", "uncertain"];
  const leaving = new Set(drafts.filter((draft) => !open.includes(draft.state.kind)).slice(0, surplus));
  return bounded(
    drafts.filter((draft) => !leaving.has(draft)),
    59,
  );
};

/** A template of the candidate's own that cannot be rendered with these facts gives way to the built-in one: a follow-up is never lost for it. */
const written = (kind: DraftKind, facts: NoteFacts, { candidate }: Context): { subject: string; body: string } => {
  const own = candidate.settings.templates[kind];
  if (!own) return writeNote(kind, facts);
  try {
    return writeNote(kind, facts, own);
  } catch (fault) {
    if (fault instanceof TemplateError) return writeNote(kind, facts);
    throw fault;
  }
};

/** Writes a note to each of `people` and shows it to the candidate. Nobody gets a second one of the same kind for the same interview. */
export const addDrafts = (
  application: Application,
  input: { kind: DraftKind; interview: Interview | null; people: Person[]; expiresAt: Temporal.Instant | null },
  context: Context,
): Application => {
  const { kind, interview, expiresAt } = input;
  return input.people.reduce((state, person, order) => {
    if (exists(state, kind, interview, person) || isStopped(person.address, context.candidate.settings)) return state;
    const note = written(kind, noteFacts({ application: state, interview, person, order }, context.candidate), context);
    const [counted, id] = nextId<Draft["id"]>(state, "drf");
    const draft: Draft = {
      id,
      kind,
      interview: interview?.id ?? null,
      person: person.id,
      to: { name: person.name, address: person.address },
      version: 1,
      subject: note.subject,
      body: note.body,
      createdAt: context.now,
      expiresAt: expiresAt?.toString() ?? null,
      tries: 0,
      delivery: null,
      state: { kind: "waiting" },
    };
    const shown = tell({ ...counted, drafts: [...withRoom(counted.drafts), draft] }, context.now, { kind: "draft", draft: id, version: 1 });
    return withStory(shown, context.now, `Draft of a ${noteWord(kind)} to ${person.name} mailed to you.`);
  }, application);
};

/** What a note is called in a sentence. */
export const noteWord = (kind: DraftKind): string =>
  ({
    "thank-you": "thank-you",
    ask: "question for news",
    "second-ask": "last question for news",
    "rejection-thanks": "thank-you",
    "check-back": "short hello",
    "no-show": "request for a new time",
  })[kind];

/** When a thank-you for this interview is no longer welcome. */
export const thankYouEndsAt = (interview: Interview, context: Context): Temporal.Instant | null =>
  endOf(interview, context.candidate.timeZone)?.add({ hours: context.candidate.settings.thankYouExpiresHours }) ?? null;

/** Whom a thank-you goes to: those who interviewed; where nobody is named, whoever arranged it. */
export const thankYouPeople = (application: Application, interview: Interview): Person[] => {
  const present = application.people.filter((person) => interview.people.includes(person.id));
  const met = present.filter((person) => person.part === "interviewer" || person.part === "hiring-manager");
  return met.length > 0 ? met : present.slice(0, 1);
};

/** Whom to ask for news: one person, the one who arranges before the one who decides, with an address before one without. */
export const askPerson = (application: Application): Person | null => {
  const order = ["recruiter", "coordinator", "hiring-manager", "interviewer"];
  const ranked = [...application.people].sort((a, b) => order.indexOf(a.part) - order.indexOf(b.part));
  return ranked.find((person) => person.address !== null) ?? ranked[0] ?? null;
};
