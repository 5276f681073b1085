import { Temporal } from "temporal-polyfill";
import type { InterviewId } from "../id.ts";
import type { Context } from "../plan/context.ts";
import { askAboutFormer, planInterview } from "../plan/plan-interview.ts";
import type { ReadInterview, Reading } from "../reading/reading.ts";
import type { Application, Interview, Tell } from "./application.ts";
import { bounded, dropSteps, nextId, tell, withdrawDrafts, withStory } from "./change.ts";
import { isDue } from "./due-at.ts";
import { takePeople } from "./take-people.ts";

type Receipt = Extract<Tell, { kind: "receipt" }>["what"];

const utc = (text: string | null): string | null => (text === null ? null : Temporal.Instant.from(text).toString());
const sameInstant = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && Temporal.Instant.from(a).equals(Temporal.Instant.from(b));

/** Which of our interviews a mail speaks of: its calendar event, its hour, its round, or (for a move) the only one still ahead. */
const findInterview = (application: Application, read: ReadInterview, reading: Reading, context: Context): Interview | null => {
  const { interviews } = application;
  const uid = reading.interviews.length === 1 ? reading.calendar?.uid : undefined;
  const byUid = uid ? interviews.find((interview) => interview.calendar?.uid === uid) : undefined;
  if (byUid) return byUid;
  const byTime = interviews.find((interview) => sameInstant(interview.start, read.start));
  if (byTime) return byTime;
  const overtaken = interviews.find(
    (interview) =>
      interview.moved &&
      wroteBefore(reading, interview) &&
      (read.round === null || interview.round === null || read.round === interview.round),
  );
  if (overtaken) return overtaken;
  const fits = (interview: Interview): boolean => read.round === null || interview.round === null || read.round === interview.round;
  const moves = reading.kind === "reschedule" || reading.kind === "cancellation";
  // Who did not turn up moves the interview: that is what the note about it asks for.
  const open = interviews.filter((interview) => interview.state === "planned" || (moves && interview.state === "no-show"));
  const byRound = read.round === null ? [] : open.filter((interview) => interview.round === read.round);
  if (byRound.length === 1 && byRound[0]) return byRound[0];
  const planned = interviews.filter((interview) => interview.state === "planned" && fits(interview));
  const undated = planned.find((interview) => interview.start === null);
  if (undated && reading.kind === "confirmation") return undated;
  if (!moves) return null;
  const ahead = planned.filter((interview) => !(interview.start && isDue(interview.start, context.now)));
  const missed = planned.length === 0 ? open.filter((interview) => interview.state === "no-show" && fits(interview)) : [];
  const meant = [ahead, planned, missed].find((some) => some.length === 1);
  return meant?.[0] ?? null;
};

/** An update that was written before what we already know, but arrived after it. */
const isStale = (interview: Interview, reading: Reading): boolean => {
  const sequence = reading.calendar?.sequence;
  if (interview.calendar !== null && reading.calendar?.uid === interview.calendar.uid && sequence !== undefined) {
    if (sequence < interview.calendar.sequence) return true;
    if (sequence > interview.calendar.sequence) return false;
  }
  return wroteBefore(reading, interview);
};

const wroteBefore = (reading: Reading, interview: Interview): boolean => {
  const written = utc(reading.original.date);
  return written !== null && interview.writtenAt !== null && Temporal.Instant.compare(written, interview.writtenAt) < 0;
};

const factsOf = (read: ReadInterview, reading: Reading): Omit<Interview, "id" | "people" | "state"> => ({
  round: read.round,
  start: utc(read.start),
  end: utc(read.end),
  timeZone: read.timeZone,
  allDay: read.allDay,
  format: read.format,
  location: read.location,
  joinUrl: read.joinUrl,
  phone: read.phone,
  calendar: reading.calendar,
  writtenAt: utc(reading.original.date),
  moved: reading.kind === "reschedule",
});

/** What a later mail leaves out stays as it was; a moved interview keeps its length when no new end is named. */
const updated = (known: Interview, facts: ReturnType<typeof factsOf>): Interview => {
  const moved = facts.start !== null && !sameInstant(known.start, facts.start);
  const length = known.start && known.end ? Temporal.Instant.from(known.start).until(Temporal.Instant.from(known.end)) : null;
  const keptEnd = moved && facts.start !== null ? (length ? Temporal.Instant.from(facts.start).add(length).toString() : null) : known.end;
  return {
    ...known,
    state: "planned",
    round: facts.round ?? known.round,
    start: facts.start ?? known.start,
    end: facts.end ?? keptEnd,
    timeZone: facts.timeZone ?? known.timeZone,
    allDay: facts.start === null ? known.allDay : facts.allDay,
    format: facts.format ?? known.format,
    location: facts.location ?? (facts.format !== null && facts.format !== "onsite" ? null : known.location),
    joinUrl: facts.joinUrl ?? known.joinUrl,
    phone: facts.phone ?? known.phone,
    calendar: facts.calendar ?? known.calendar,
    writtenAt: facts.writtenAt ?? known.writtenAt,
    moved: facts.moved || (known.moved && !moved),
  };
};

/** Of several interviews in one mail, the receipt says what weighs most. */
const weight: Receipt[] = ["moved", "new", "late", "corrected", "cancelled", "known"];

/** Takes each interview of a confirmation or a move: a new one, the same one again, or the one that moved. One receipt a mail. */
export const takeInterviews = (application: Application, reading: Reading, context: Context, inReplyTo: string | null): Application => {
  let state = application;
  const seen: { id: InterviewId; what: Receipt }[] = [];
  for (const read of reading.interviews.slice(0, 10)) {
    const known = findInterview(state, read, reading, context);
    const [taken, id, what] = known ? change(state, known, read, reading, context) : begin(state, read, reading, context);
    state = taken;
    seen.push({ id, what });
  }
  const [first, ...others] = seen.sort((a, b) => weight.indexOf(a.what) - weight.indexOf(b.what));
  if (!first) return tell(state, context.now, { kind: "receipt", interview: null, what: "new" }, inReplyTo);
  const also = others.length > 0 ? { others: others.map(({ id }) => id) } : {};
  return tell(state, context.now, { kind: "receipt", interview: first.id, what: first.what, ...also }, inReplyTo);
};

const begin = (application: Application, read: ReadInterview, reading: Reading, context: Context): [Application, InterviewId, Receipt] => {
  const [peopled, people] = takePeople(application, read.people);
  const [counted, id] = nextId<InterviewId>(peopled, "int");
  const interview: Interview = { id, state: "planned", people, ...factsOf(read, reading) };
  const kept = { ...counted, interviews: bounded([...counted.interviews, interview], 30) };
  const past = interview.start !== null && isDue(interview.start, context.now);
  // A new time answers the note that asks for one.
  const answered = past ? kept : withdrawDrafts(kept, context.now, "there is a new time", (draft) => draft.kind === "no-show");
  const planned = planInterview(answered, interview, context);
  return [withStory(planned, context.now, "An interview was taken down."), id, past ? "late" : "new"];
};

const change = (
  application: Application,
  known: Interview,
  read: ReadInterview,
  reading: Reading,
  context: Context,
): [Application, InterviewId, Receipt] => {
  const [peopled, people] = takePeople(application, read.people);
  if (isStale(known, reading)) return [application, known.id, known.state === "cancelled" ? "cancelled" : "known"];
  const next: Interview = { ...updated(known, factsOf(read, reading)), people: [...new Set([...known.people, ...people])].slice(0, 50) };
  const kept = { ...peopled, interviews: peopled.interviews.map((interview) => (interview.id === known.id ? next : interview)) };
  const same =
    known.state === "planned" && sameInstant(known.start, next.start) && (known.end === next.end || sameInstant(known.end, next.end));
  if (same) return [kept, known.id, "known"];
  const withdrawn = withdrawDrafts(kept, context.now, "the interview moved", (draft) => draft.interview === known.id);
  const planned = planInterview(withdrawn, next, context);
  return known.start === null || known.state === "cancelled"
    ? [withStory(planned, context.now, "The interview has a time."), known.id, "new"]
    : [withStory(planned, context.now, "The interview moved to a new time."), known.id, "moved"];
};

/** A cancelled interview takes its steps and drafts with it. One that we never heard of is kept as cancelled, so that a late confirmation does not bring it back. */
export const cancelInterview = (application: Application, reading: Reading, context: Context, inReplyTo: string | null): Application => {
  const read = reading.interviews[0];
  const blank: ReadInterview = {
    start: null,
    end: null,
    timeZone: null,
    allDay: false,
    format: null,
    location: null,
    joinUrl: null,
    phone: null,
    round: null,
    people: [],
  };
  const known = findInterview(application, read ?? blank, reading, context);
  if (known === null) {
    if (!read) return tell(application, context.now, { kind: "receipt", interview: null, what: "cancelled" }, inReplyTo);
    const [begun, id] = begin(application, read, reading, context);
    return cancel(begun, id, reading, context, inReplyTo);
  }
  if (isStale(known, reading) && known.state === "planned")
    return tell(application, context.now, { kind: "receipt", interview: known.id, what: "known" }, inReplyTo);
  return cancel(application, known.id, reading, context, inReplyTo);
};

const cancel = (application: Application, id: InterviewId, reading: Reading, context: Context, inReplyTo: string | null): Application => {
  const interviews = application.interviews.map((interview) =>
    interview.id === id
      ? {
          ...interview,
          state: "cancelled" as const,
          writtenAt: utc(reading.original.date) ?? interview.writtenAt,
          calendar: reading.calendar ?? interview.calendar,
        }
      : interview,
  );
  const dropped = dropSteps({ ...application, interviews }, (step) => step.interview === id);
  const withdrawn = withdrawDrafts(dropped, context.now, "the interview was called off", (draft) => draft.interview === id);
  return withStory(
    tell(askAboutFormer(withdrawn, context), context.now, { kind: "receipt", interview: id, what: "cancelled" }, inReplyTo),
    context.now,
    "The interview was called off.",
  );
};
