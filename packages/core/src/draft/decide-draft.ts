import { Temporal } from "temporal-polyfill";
import type { Acted, DraftAction } from "../application/action.ts";
import type { Application } from "../application/application.ts";
import { dropSteps, tell, withDraft, withStep, withStory } from "../application/change.ts";
import { isDue } from "../application/due-at.ts";
import { type Context, officeOf } from "../plan/context.ts";
import { momentInWords } from "../time/words.ts";
import { noteWord } from "./add-drafts.ts";
import type { Draft } from "./draft.ts";
import { isStopped } from "./unwelcome.ts";
import { whyOff } from "./why-off.ts";

type Decided = { application: Application; acted: Acted };

/** Decides about one draft. Whatever has been decided before is explained, not decided again. */
export const decideDraft = (application: Application, action: DraftAction, context: Context): Decided => {
  const draft = application.drafts.find((other) => other.id === action.draft);
  if (!draft) return { application, acted: { kind: "unknown" } };
  const refuse = (why: string): Decided => ({ application, acted: { kind: "refused", why } });
  const open = draft.state.kind === "waiting" || draft.state.kind === "approved";
  switch (action.kind) {
    case "approve":
      return approve(application, draft, action, context);
    case "edit":
      return open || draft.state.kind === "skipped" || draft.state.kind === "refused"
        ? edit(application, draft, action, context)
        : refuse(whereItStands(draft, context));
    case "skip":
      return open
        ? close(application, draft, { kind: "skipped", at: context.now }, `Skipped: nothing goes to ${draft.to.name}.`, context)
        : refuse(whereItStands(draft, context));
    case "handed-over":
      return open || draft.state.kind === "uncertain"
        ? close(application, draft, { kind: "handed-over", at: context.now }, `Good: you sent it to ${draft.to.name} yourself.`, context)
        : refuse(whereItStands(draft, context));
    case "undo":
      return draft.state.kind === "approved"
        ? close(
            application,
            draft,
            { kind: "waiting" },
            `Stopped in time: nothing went to ${draft.to.name}. The draft waits for your word.`,
            context,
          )
        : refuse(whereItStands(draft, context));
    case "redo":
      return draft.state.kind === "uncertain"
        ? edit(application, draft, { subject: null, body: draft.body }, context)
        : refuse(whereItStands(draft, context));
    case "snooze":
      return draft.state.kind === "waiting" ? snooze(application, draft, action.at, context) : refuse(whereItStands(draft, context));
  }
};

/** Only the newest version, only while it waits, only to an address that was shown. Approved already: the first word stands. */
const approve = (application: Application, draft: Draft, action: { version: number; at: string | null }, context: Context): Decided => {
  const { now, candidate } = context;
  const refuse = (why: string): Decided => ({ application, acted: { kind: "refused", why } });
  if (draft.state.kind !== "waiting") return refuse(whereItStands(draft, context));
  if (action.version !== draft.version) {
    const shown = tell(application, now, { kind: "draft", draft: draft.id, version: draft.version });
    return {
      application: shown,
      acted: { kind: "refused", why: "That was an older version of the note, so nothing was sent. The newest one is on its way to you." },
    };
  }
  if (draft.to.address === null)
    return refuse(
      `Nobody has told me an address for ${draft.to.name}, so nothing was sent. Answer "${draft.to.name}: name@example.com", with the right one.`,
    );
  if (isStopped(draft.to.address, candidate.settings)) return refuse(`${draft.to.address} is on your stop list, so nothing was sent.`);
  if (comesBack(application, draft.to.address))
    return refuse(
      `An earlier note to ${draft.to.address} came back, so nothing more goes there. You can send it yourself to another address.`,
    );
  const off = whyOff(application, draft, now);
  if (off !== null) return refuse(`Nothing was sent, because ${off}. You can still send it yourself.`);
  if (draft.expiresAt !== null && isDue(draft.expiresAt, now))
    return refuse("It is late for this note, so nothing was sent. You can still send it yourself.");
  const undone = Temporal.Instant.from(now).add({ minutes: candidate.settings.undoMinutes });
  const asked = action.at === null ? undone : Temporal.Instant.from(action.at);
  const sendAt = (Temporal.Instant.compare(asked, undone) < 0 ? undone : asked).toString();
  const approved = withDraft(application, { ...draft, state: { kind: "approved", version: draft.version, at: now, sendAt } });
  const said = `Your note to ${draft.to.name} goes out ${momentInWords(sendAt, officeOf(context), now)}.`;
  const told = tell(approved, now, { kind: "approved", draft: draft.id, version: draft.version });
  return {
    application: withStory(told, now, `You approved the ${noteWord(draft.kind)} to ${draft.to.name}.`),
    acted: { kind: "done", said },
  };
};

/** Whether a note to this address bounced, or its owner wants no mail. */
const comesBack = (application: Application, address: string): boolean =>
  application.drafts.some(({ to, delivery }) => to.address === address && (delivery === "bounced" || delivery === "complained"));

/** An address of ours that answers to a draft is the candidate's alone: quoted into a note by a mail program, it does not leave with it. */
const withoutOurs = (text: string): string => text.replace(/(?:mailto:)?<?\br-[a-z2-7]{26}@[a-z0-9.-]{1,253}>?/giu, "");

/** A changed note is a new version that waits anew: nothing that the candidate has not seen as it is can be approved. */
const edit = (application: Application, draft: Draft, change: { subject: string | null; body: string }, context: Context): Decided => {
  const body = withoutOurs(change.body.replace(/\r\n?/gu, "\n")).trim();
  if (body === "") return { application, acted: { kind: "refused", why: "There was no text for the note, so it stays as it is." } };
  if (body.length > 20_000)
    return { application, acted: { kind: "refused", why: "A note can have 20,000 characters at most, so it stays as it is." } };
  const subject = change.subject?.replace(/\s+/gu, " ").trim().slice(0, 200) || draft.subject;
  const late = draft.expiresAt !== null && isDue(draft.expiresAt, context.now);
  const next: Draft = {
    ...draft,
    version: draft.version + 1,
    subject,
    body,
    tries: 0,
    expiresAt: late ? null : draft.expiresAt,
    state: { kind: "waiting" },
  };
  const shown = tell(withDraft(application, next), context.now, { kind: "draft", draft: draft.id, version: next.version });
  return {
    application: withStory(
      shown,
      context.now,
      `The ${noteWord(draft.kind)} to ${draft.to.name} was changed: version ${next.version} waits for your word.`,
    ),
    acted: { kind: "done", said: `Changed. Version ${next.version} waits for your word; nothing was sent.` },
  };
};

const close = (application: Application, draft: Draft, state: Draft["state"], said: string, context: Context): Decided => {
  const decided = withDraft(application, { ...draft, state });
  const quiet = { ...decided, outbox: decided.outbox.filter(({ tell: say }) => !(say.kind === "approved" && say.draft === draft.id)) };
  return {
    application: withStory(tell(quiet, context.now, { kind: "done", what: said }), context.now, said),
    acted: { kind: "done", said },
  };
};

const snooze = (application: Application, draft: Draft, at: string | null, context: Context): Decided => {
  const { timeZone, settings } = context.candidate;
  const local = Temporal.Instant.from(context.now).toZonedDateTimeISO(timeZone);
  const tomorrow = local.toPlainDate().add({ days: 1 }).toZonedDateTime({ timeZone, plainTime: settings.thankYouMorning });
  const asked = at === null ? tomorrow.toInstant() : Temporal.Instant.from(at);
  if (Temporal.Instant.compare(asked, Temporal.Instant.from(context.now)) <= 0)
    return {
      application,
      acted: { kind: "refused", why: 'That time has passed already. Answer with a time to come, for example "snooze 2 days".' },
    };
  const dueAt = asked.toString();
  const kept = withDraft(application, {
    ...draft,
    expiresAt: draft.expiresAt !== null && isDue(draft.expiresAt, dueAt) ? null : draft.expiresAt,
  });
  const said = `I will show you the note to ${draft.to.name} again ${momentInWords(dueAt, officeOf(context), context.now)}.`;
  // A second snooze takes the place of the first.
  const free = dropSteps(kept, (step) => step.kind === "draft-again" && step.draft === draft.id);
  const stepped = withStep(free, { kind: "draft-again", interview: draft.interview, draft: draft.id, dueAt });
  return {
    application: withStory(tell(stepped, context.now, { kind: "done", what: said }), context.now, said),
    acted: { kind: "done", said },
  };
};

/** Where a note stands, as an answer to whoever decides about it once more. */
export const whereItStands = (draft: Draft, context: Context): string => {
  const { state, to } = draft;
  const when = (at: string): string => momentInWords(at, officeOf(context), context.now);
  switch (state.kind) {
    case "waiting":
      return `The note to ${to.name} waits for your word. Nothing was sent.`;
    case "approved":
      return `The note to ${to.name} is approved already and goes out ${when(state.sendAt)}, once. Answer "undo" to stop it.`;
    case "sending":
      return `The note to ${to.name} is on its way out already. It is sent once.`;
    case "sent":
      return `The note to ${to.name} went out ${when(state.at)} already. Nothing was sent again.`;
    case "refused":
      return `The note to ${to.name} could not be sent: ${state.why}. Answer "edit" with new text to try once more.`;
    case "uncertain":
      return `Nobody can tell whether the note to ${to.name} went out, so it is not sent again by itself.`;
    case "skipped":
      return `You skipped the note to ${to.name}. Nothing was sent.`;
    case "handed-over":
      return `You sent the note to ${to.name} yourself. Nothing was sent again.`;
    case "expired":
      return `It is late for the note to ${to.name}, so it was put away. Nothing was sent.`;
    case "withdrawn":
      return `The note to ${to.name} was put away because ${state.why}. Nothing was sent.`;
  }
};
