import type { Application, Effect } from "@afterword/core/application/application";
import type { Envelope } from "@afterword/core/port/ports";
import { noteBegins, noteEnds } from "@afterword/core/tell/blocks";
import type { TokenTarget } from "@afterword/core/token/token";
import { day, type Millis } from "./clockwork.ts";
import { type Left, openLeft } from "./mails.ts";
import { cancelledFired, lateSteps, lostSteps } from "./steps.ts";
import type { Onlooker } from "./world.ts";

/** What never happens. */
export const countNames = [
  "lost",
  "twice",
  "unapproved",
  "notShown",
  "cancelledFired",
  "stuck",
  "strangerAnswered",
  "crossed",
  "unexpected",
] as const;
export type CountName = (typeof countNames)[number];
export type Violation = { count: CountName; why: string; at: Millis };

/** A note as a draft mail showed it. */
type Shown = { to: string; subject: string; body: string };

/** The candidate's own, authenticated word to send one note as it was shown. `isTaken`: whether the product has decided about it. */
type Approval = { shown: Shown | null; isTaken(record: Application): boolean; void: boolean };

type Known = { id: string; address: string; marker: string };

export type Watch = Onlooker & {
  know(candidate: Known): void;
  /** An authenticated mail from this address came in: it may be answered. */
  mayWrite(address: string): void;
  approve(draft: string, version: number, isTaken: (record: Application) => boolean): void;
  /** What the newest draft mail of a version showed. */
  shownOf(draft: string, version: number): Shown | null;
  hasLeft(draft: string): boolean;
  violate(count: CountName, why: string): void;
  last(): Application[];
  told(draft: string, subject: string): boolean;
  rejected(): ReadonlySet<string>;
  violations(): Violation[];
};

const keyOf = (application: Application): string => `${application.candidateId}/${application.id}`;
const attemptOf = (application: Application, effect: Effect): string =>
  `${application.candidateId}/${`${application.id}-${effect.id}`.replaceAll("_", "")}`;

/** What a draft mail shows, as the candidate reads it. */
const readDraft = ({ text }: Left): Shown | null => {
  const to = /^To: .* <([^<>\s]+)>$/mu.exec(text)?.[1];
  const subject = /^Subject: (.*)$/mu.exec(text)?.[1];
  const from = text.indexOf(`${noteBegins}\n\n`);
  const until = text.indexOf(`\n\n${noteEnds}`, from);
  if (subject === undefined || from < 0 || until < 0) return null;
  return { to: to ?? "", subject, body: text.slice(from + noteBegins.length + 2, until) };
};

const beginnings = ["Draft: ", "Sent: ", "Not sent: ", "Did it arrive? ", "It came back: "];

/** Looks on while the simulation runs and counts what must never happen. Only what left and what was kept counts, never what the product says of itself. */
export const startWatch = (now: () => Millis, targetOf: (address: string) => TokenTarget | null): Watch => {
  const violations: Violation[] = [];
  const known = new Map<string, Known>();
  const welcome = new Set<string>();
  const latest = new Map<string, Application>();
  const born = new Map<string, Millis>();
  const toldEffects = new Set<string>();
  const told = new Set<string>();
  const shown = new Map<string, Shown>();
  const approvals = new Map<string, Approval[]>();
  const left = new Map<string, number>();
  const leftTo = new Map<string, number>();
  const rejected = new Set<string>();
  const violate = (count: CountName, why: string): void => void violations.push({ count, why, at: now() });

  const note = ({ raw, to, tags }: Envelope, wasRejected: boolean): void => {
    const place = `${tags.candidate}/${tags.application}`;
    const key = `${place}/${tags.draft}`;
    const message = openLeft(raw);
    if (wasRejected) rejected.add(key);
    else {
      left.set(key, (left.get(key) ?? 0) + 1);
      if ((left.get(key) ?? 0) > 1) violate("twice", `${key} left ${left.get(key)} times`);
    }
    const draft = latest.get(place)?.drafts.find(({ id }) => id === tags.draft);
    if (!wasRejected && draft && draft.kind !== "check-back") {
      const person = [place, draft.kind, draft.interview, draft.person].join(" ");
      leftTo.set(person, (leftTo.get(person) ?? 0) + 1);
      if ((leftTo.get(person) ?? 0) > 1) violate("twice", `two notes: ${person}`);
    }
    const valid = (approvals.get(key) ?? []).filter((approval) => !approval.void);
    const isShown = ({ shown }: Approval): boolean =>
      shown !== null && shown.to === to && shown.subject === message.subject && `${shown.body}\n` === message.text;
    if (valid.length === 0) violate("unapproved", `${key} left without the candidate's word`);
    else if (!valid.some(isShown) || message.to.address !== to) violate("notShown", `${key} left otherwise than it was shown`);
    for (const other of known.values())
      if (other.id !== tags.candidate && isIn(other.marker, message)) violate("crossed", `${key} names what is ${other.id}'s`);
  };

  const tell = ({ raw, to, tags }: Envelope): void => {
    const message = openLeft(raw);
    const owner = known.get(tags.candidate ?? "");
    const others = [...known.values()].filter(({ id }) => id !== tags.candidate);
    if (owner?.address !== to) {
      if (others.some(({ address }) => address === to)) violate("crossed", `a mail of ${tags.candidate} went to another candidate`);
      else if (owner !== undefined || !welcome.has(to)) violate("strangerAnswered", `${to} got "${message.subject}"`);
    }
    for (const other of others) if (isIn(other.marker, message)) violate("crossed", `${tags.candidate} was told what is ${other.id}'s`);
    const effect = `${tags.candidate}/${tags.attempt}`;
    const since = born.get(effect);
    if (since !== undefined && !toldEffects.has(effect) && now() - since > day) violate("stuck", `${effect} told after more than a day`);
    toldEffects.add(effect);
    const target = targetOf(message.from.address);
    if (target?.kind !== "draft") return;
    const draft = `${target.candidateId}/${target.applicationId}/${target.draftId}`;
    for (const beginning of beginnings) if (message.subject.startsWith(beginning)) told.add(`${draft} ${beginning}`);
    const read = message.subject.startsWith("Draft: ") ? readDraft(message) : null;
    if (read) shown.set(`${draft} ${target.version}`, read);
  };

  /** A mail to the candidate leaves the outbox when it was told, or has nothing to say any more. */
  const effectsGone = (before: Application, next: Application): void => {
    const waiting = new Set(next.outbox.map(({ id }) => id));
    for (const effect of before.outbox) {
      if (
        waiting.has(effect.id) ||
        toldEffects.has(attemptOf(next, effect)) ||
        isPointless(effect, next, born.get(attemptOf(next, effect)) ?? now(), now())
      )
        continue;
      if (next.story.at(-1)?.text.startsWith("A mail to you could not be delivered")) continue;
      violate("lost", `${keyOf(next)}: ${effect.tell.kind} left the outbox untold`);
    }
  };

  const saved = (next: Application): void => {
    const key = keyOf(next);
    const before = latest.get(key) ?? null;
    latest.set(key, next);
    for (const effect of next.outbox) {
      const attempt = attemptOf(next, effect);
      if (!born.has(attempt)) born.set(attempt, now());
    }
    for (const draft of next.drafts) {
      const { kind } = draft.state;
      const old = before?.drafts.find(({ id }) => id === draft.id);
      if (old?.state.kind === "sending" && kind !== "sending" && now() - Date.parse(old.state.since) > day)
        violate("stuck", `${key}/${draft.id} was on its way for a day and nobody was told`);
      if (kind === "sending" && old?.state.kind === "approved") {
        if (now() - Date.parse(old.state.at) > 0 && now() - Date.parse(old.state.sendAt) > day)
          violate("stuck", `${key}/${draft.id} was approved and left lying for a day`);
        const interview = next.interviews.find(({ id }) => id === draft.interview);
        if (interview && interview.state === "cancelled")
          violate("cancelledFired", `${key}/${draft.id} goes out for a cancelled interview`);
      }
      if (kind === "approved" || kind === "sending" || kind === "sent" || kind === "uncertain") continue;
      for (const approval of approvals.get(`${key}/${draft.id}`) ?? []) if (approval.isTaken(next)) approval.void = true;
    }
    if (before === null) return;
    effectsGone(before, next);
    for (const why of lateSteps(before, next, now())) violate("stuck", `${key}: ${why}`);
    for (const why of lostSteps(before, next, now())) violate("lost", `${key}: ${why}`);
    for (const why of cancelledFired(before, next)) violate("cancelledFired", `${key}: ${why}`);
  };

  return {
    saved,
    accepted: (envelope, wasRejected) => (envelope.tags.draft === undefined ? tell(envelope) : note(envelope, wasRejected)),
    fault: (what) => violate("unexpected", what),
    know: (candidate) => void known.set(candidate.id, candidate),
    mayWrite: (address) => void welcome.add(address),
    approve: (draft, version, isTaken) => {
      const approval = { shown: shown.get(`${draft} ${version}`) ?? null, isTaken, void: false };
      approvals.set(draft, [...(approvals.get(draft) ?? []), approval]);
    },
    shownOf: (draft, version) => shown.get(`${draft} ${version}`) ?? null,
    hasLeft: (draft) => (left.get(draft) ?? 0) > 0,
    violate,
    last: () => [...latest.values()],
    told: (draft, subject) => told.has(`${draft} ${subject}`),
    rejected: () => rejected,
    violations: () => violations,
  };
};

const isIn = (marker: string, { subject, text, to }: Left): boolean =>
  text.includes(marker) || subject.includes(marker) || to.name.includes(marker);

/** Nothing is left to say: the note has a newer version or is decided, the interview is off. */
const isPointless = ({ tell }: Effect, next: Application, since: Millis, now: Millis): boolean => {
  if (tell.kind === "draft" || tell.kind === "approved") {
    const draft = next.drafts.find(({ id }) => id === tell.draft);
    const wanted = tell.kind === "draft" ? "waiting" : "approved";
    return draft?.state.kind !== wanted || draft.version !== tell.version;
  }
  // The provider may take back what it had accepted, and then the copy would say what is not true.
  if (tell.kind === "sent") return next.drafts.find(({ id }) => id === tell.draft)?.state.kind !== "sent";
  // Whether to thank is settled: by the outcome, or by an answer on the web. A question that came up hours before it ran out may come too
  // late when nothing can be mailed just then.
  if (tell.kind === "may-thank") {
    const asked = next.steps.findLast((step) => step.kind === "may-thank" && step.interview === tell.interview);
    return (
      asked?.state === "dropped" || (asked?.state === "done" && (now < Date.parse(asked.dueAt) || Date.parse(asked.dueAt) - since < day))
    );
  }
  if (tell.kind === "eve" || tell.kind === "reflection")
    return next.interviews.find(({ id }) => id === tell.interview)?.state !== "planned";
  return false;
};
