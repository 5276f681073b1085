import type { Application } from "@afterword/core/application/application";
import { type Actor, forgedCompany } from "./candidate.ts";
import { day, hour, type Millis } from "./clockwork.ts";
import type { Round } from "./post.ts";
import type { Watch } from "./watch.ts";

const places = (record: Application): string => `${record.candidateId}/${record.id}`;

/** What must be true of every record once faults are over and nothing is left to happen. */
export const checkRecord = (record: Application, watch: Watch, now: Millis): void => {
  const place = places(record);
  const kept = watch.last().find((other) => places(other) === place);
  if (kept !== undefined && kept.version > record.version) watch.violate("lost", `${place}: a write that was acknowledged is gone`);
  for (const step of kept?.steps ?? [])
    if (step.state === "waiting" && !record.steps.some(({ id }) => id === step.id)) watch.violate("lost", `${place}: ${step.kind} is gone`);
  for (const step of record.steps)
    if (step.state === "waiting" && Date.parse(step.dueAt) <= now)
      watch.violate("lost", `${place}: ${step.kind} still waits, due ${step.dueAt}`);
  for (const effect of record.outbox) watch.violate("stuck", `${place}: ${effect.tell.kind} still in the outbox`);
  for (const draft of record.drafts) {
    const key = `${place}/${draft.id}`;
    const { kind } = draft.state;
    const untold = (beginning: string): void => {
      if (!watch.told(key, beginning)) watch.violate("stuck", `${key} is ${kind} and the candidate was not told`);
    };
    if (kind === "approved" || kind === "sending") watch.violate("stuck", `${key} is still ${kind}`);
    if (kind === "uncertain") untold("Did it arrive? ");
    if (kind === "sent") untold("Sent: ");
    if (kind === "refused") untold("Not sent: ");
    // A thank-you that was planned hours before it expires may come too late when nothing can be mailed just then.
    const hadTime = draft.expiresAt === null || Date.parse(draft.expiresAt) - Date.parse(draft.createdAt) > 24 * hour;
    if (kind === "waiting" || (kind === "expired" && hadTime)) untold("Draft: ");
    if (watch.rejected().has(key) && !watch.hasLeft(key) && kind === "sent")
      watch.violate("stuck", `${key} was rejected by the provider and counts as sent`);
    if (watch.hasLeft(key) && ["waiting", "skipped", "withdrawn", "expired", "refused"].includes(kind))
      watch.violate("stuck", `${key} left and counts as ${kind}`);
  }
  const wasAsked = record.steps.some(({ kind, state }) => kind === "ask" && state === "done");
  // Where nobody turned up, the note that asks for a new time stands for the question.
  const isOver =
    record.outcome !== null ||
    record.stopped ||
    record.drafts.some(({ kind }) => kind === "no-show") ||
    record.story.some(({ text }) => text === "An answer to your note came in.");
  const met = record.interviews.filter(({ state, start }) => state === "planned" && start !== null && Date.parse(start) < now);
  if (met.some(({ start }) => now - Date.parse(start ?? "") > 60 * day) && !isOver && !wasAsked)
    watch.violate("lost", `${place}: nobody asked for news`);
  for (const interview of met) checkThanks(record, interview, isOver, watch);
};

/** Who told after the interview whom they met gets the thank-you that they were asked that for. */
const checkThanks = (record: Application, interview: Application["interviews"][number], isOver: boolean, watch: Watch): void => {
  const step = record.steps.find(({ kind, state, interview: of }) => kind === "thank-you" && state === "done" && of === interview.id);
  const has = record.drafts.some(({ kind, interview: of }) => kind === "thank-you" && of === interview.id);
  // A pause holds the step, perhaps until it is too late.
  if (!step || step.held || has || isOver || interview.people.length === 0) return;
  // Where it might not be welcome they were asked first, and said no or nothing.
  const questions = record.steps.filter(({ kind, interview: of }) => kind === "may-thank" && of === interview.id);
  const question = questions.find(({ state }) => state === "done");
  const isLeft = record.story.some(({ text }) => /^You (?:decided against a thank-you|did not say whether a thank-you)/u.test(text));
  if (question) {
    if (!isLeft) watch.violate("lost", `${places(record)}: a thank-you was welcome and none was drafted`);
    return;
  }
  // A move that came after the question put it off, perhaps until it was too late.
  if (questions.length > 0) return;
  const until = Date.parse(interview.end ?? interview.start ?? "") + 71 * hour;
  // Of several corrections any may have named them: the last tells that all came in time.
  const last = record.story.findLast(({ text }) => text === "You corrected the record.");
  // Whether it was in time is told by the hour as it stood then.
  const movedSince = record.story.some(
    ({ at, text }) => text === "The interview moved to a new time." && last !== undefined && Date.parse(at) > Date.parse(last.at),
  );
  if (last !== undefined && !movedSince && Date.parse(last.at) < until)
    watch.violate("lost", `${places(record)}: the people came and no thank-you was drafted`);
};

/** Two rounds at the very same hour are one interview to whoever reads their mails. */
const sharesHour = (round: Round, rounds: Round[]): boolean =>
  rounds.some((other) => other !== round && other.versions.some(({ start }) => round.versions.some((version) => version.start === start)));

/** Every mail of a candidate was taken in, and what the employers wrote last is what stands in the record, in whatever order it came. */
export const checkActor = (actor: Actor, records: Application[], watch: Watch): void => {
  const seen = new Set(records.flatMap((record) => record.seen));
  for (const digest of actor.wrote) if (!seen.has(digest)) watch.violate("lost", `${actor.id}: a mail was never taken in (${digest})`);
  if (records.some(({ company }) => company === forgedCompany))
    watch.violate("strangerAnswered", `${actor.id}: a forged mail was taken in`);
  if (actor.corrected) return;
  for (const { rounds } of actor.posts)
    for (const round of rounds) {
      const last = round.versions.at(-1);
      if (!round.calendar || last === undefined || sharesHour(round, rounds)) continue;
      const interview = records.flatMap(({ interviews }) => interviews).find(({ calendar }) => calendar?.uid === round.uid);
      if (!interview) watch.violate("lost", `${actor.id}: ${round.uid} stands in no record`);
      else if (interview.state === "no-show") continue;
      else if ((interview.state === "cancelled") !== (last.kind === "cancellation"))
        watch.violate("lost", `${actor.id}: ${round.uid} counts as ${interview.state}, but the last mail was a ${last.kind}`);
      else if (last.kind !== "cancellation" && Date.parse(interview.start ?? "") !== last.start)
        watch.violate("lost", `${actor.id}: ${round.uid} stands at ${interview.start}, not at ${new Date(last.start).toISOString()}`);
    }
};
