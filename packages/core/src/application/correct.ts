import { Temporal } from "temporal-polyfill";
import type { Context } from "../plan/context.ts";
import { planFirstDay } from "../plan/plan-first-day.ts";
import { planInterview, replanAsk } from "../plan/plan-interview.ts";
import { readDay } from "../time/read-day.ts";
import { zoneId } from "../time/words.ts";
import type { Acted } from "./action.ts";
import type { Application, Interview } from "./application.ts";
import { tell, withdrawDrafts, withStory } from "./change.ts";
import { takePeople } from "./take-people.ts";

const clock = /^(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm)?$/iu;

/** "3pm", "15:00", "3.30 pm" on the 24-hour clock; a bare hour from 1 to 7 is an afternoon hour, as interviews are. */
const readClock = (text: string): Temporal.PlainTime | null => {
  const [, hours, minutes, meridiem] = clock.exec(text.trim()) ?? [];
  if (hours === undefined) return null;
  let hour = Number(hours);
  const half = meridiem?.toLowerCase();
  if (half === "pm" && hour < 12) hour += 12;
  if (half === "am" && hour === 12) hour = 0;
  if (!half && minutes === undefined && hour >= 1 && hour <= 7) hour += 12;
  const minute = Number(minutes ?? 0);
  return hour < 24 && minute < 60 ? new Temporal.PlainTime(hour, minute) : null;
};

const address = /[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/u;
const labelled = /^\s*([\p{L} .'-]{2,60}?)\s*(?::|=|\bis\b)\s*(.+)$/u;

type Change = (
  application: Application,
  interview: Interview | null,
  context: Context,
) => { application: Application; interview: Interview | null } | null;

/** One line of a correction as a change, or null when the line is not understood. */
const readLine = (line: string): Change | null => {
  const [, label = "", value = ""] = labelled.exec(line) ?? [];
  const word = label.trim().toLowerCase();
  const said = value.trim().replace(/[.\s]+$/u, "");
  if (said === "") return null;
  switch (word) {
    case "company":
    case "employer":
      return (application, interview) => ({ application: { ...application, company: said }, interview });
    case "role":
    case "job":
    case "position":
    case "post":
      return (application, interview) => ({ application: { ...application, role: said }, interview });
    case "time":
    case "start":
      return (application, interview, context) => move(application, interview, context, { time: readClock(said) });
    case "end":
      return (application, interview, context) => end(application, interview, context, readClock(said));
    case "date":
    case "day":
      return (application, interview, context) => move(application, interview, context, { date: readDay(said, todayOf(context)) });
    case "first day":
    case "start date":
      return (application, interview, context) => firstDay(application, interview, context, said);
    case "news by":
    case "answer by":
      return (application, interview, context) => newsBy(application, interview, context, said);
    case "zone":
    case "time zone":
    case "timezone":
      return (application, interview, context) => move(application, interview, context, { zone: said });
    case "people":
    case "person":
    case "with":
      return (application, interview) => addPeople(application, interview, said.split(/[,;]|\band\b/u));
  }
  const found = address.exec(said)?.[0];
  return found ? (application, interview) => addPeople(application, interview, [`${label} <${found}>`]) : null;
};

const todayOf = ({ candidate, now }: Context): Temporal.PlainDate =>
  Temporal.Instant.from(now).toZonedDateTimeISO(candidate.timeZone).toPlainDate();

const firstDay = (application: Application, interview: Interview | null, context: Context, said: string) => {
  const day = readDay(said, todayOf(context));
  return day && { application: planFirstDay({ ...application, firstDay: day.toString() }, context), interview };
};

const newsBy = (application: Application, interview: Interview | null, context: Context, said: string) => {
  const day = readDay(said, todayOf(context));
  return day && { application: replanAsk({ ...application, newsBy: day.toString() }, context), interview };
};

const addPeople = (application: Application, interview: Interview | null, entries: string[]) => {
  const people = entries.flatMap((entry) => {
    const found = address.exec(entry)?.[0]?.toLowerCase() ?? null;
    const name = entry
      .replace(/<[^>]*>/u, "")
      .replace(address, "")
      .trim();
    return name === "" ? [] : [{ name, address: found, title: null, part: "interviewer" as const }];
  });
  if (people.length === 0) return null;
  const [peopled, ids] = takePeople(application, people);
  const drafts = peopled.drafts.map((draft) => {
    const person = peopled.people.find((other) => other.id === draft.person);
    const completes = draft.to.address === null && draft.state.kind === "waiting" && person?.address;
    return completes ? { ...draft, version: draft.version + 1, to: { ...draft.to, address: person.address } } : draft;
  });
  const joined = interview && { ...interview, people: [...new Set([...interview.people, ...ids])] };
  return { application: { ...peopled, drafts }, interview: joined };
};

/** Moves the interview to another clock time, day or zone; what is not named stays as it was written. */
const move = (
  application: Application,
  interview: Interview | null,
  context: Context,
  to: { time?: Temporal.PlainTime | null; date?: Temporal.PlainDate | null; zone?: string },
) => {
  if (!interview || to.time === null || to.date === null) return null;
  const zone = to.zone ?? interview.timeZone ?? context.candidate.timeZone;
  try {
    const known =
      interview.start === null ? null : Temporal.Instant.from(interview.start).toZonedDateTimeISO(zoneId(interview.timeZone ?? zone));
    const date = to.date ?? known?.toPlainDate();
    const plainTime = to.time ?? known?.toPlainTime();
    if (!date || !plainTime) return null;
    const start = date.toZonedDateTime({ timeZone: zoneId(zone), plainTime }).toInstant();
    const length = interview.start && interview.end ? Temporal.Instant.from(interview.start).until(interview.end) : null;
    const end = length ? start.add(length).toString() : null;
    return { application, interview: { ...interview, timeZone: zone, start: start.toString(), end, allDay: false } };
  } catch {
    return null;
  }
};

const end = (application: Application, interview: Interview | null, context: Context, time: Temporal.PlainTime | null) => {
  if (!interview?.start || time === null) return null;
  const start = Temporal.Instant.from(interview.start).toZonedDateTimeISO(zoneId(interview.timeZone ?? context.candidate.timeZone));
  const ends = start.withPlainTime(time);
  return Temporal.ZonedDateTime.compare(ends, start) > 0
    ? { application, interview: { ...interview, end: ends.toInstant().toString() } }
    : null;
};

const fields: Record<string, string[]> = {
  company: ["company"],
  role: ["role"],
  start: ["time", "date", "start", "day"],
  end: ["end"],
  timeZone: ["zone", "time zone", "timezone", "time"],
  people: ["people", "with", "person"],
};

const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, 20);

/** Whether every line of a text is a correction that is understood, so that it needs no word before it. */
export const isCorrection = (text: string): boolean => {
  const lines = linesOf(text);
  return lines.length > 0 && lines.every((line) => readLine(line) !== null);
};

/** Takes the candidate's corrections, one a line ("time: 3pm"), and shows the record anew. A line that is not understood changes nothing at all, and is named. */
export const correct = (application: Application, text: string, context: Context): { application: Application; acted: Acted } => {
  const lines = linesOf(text);
  const known = application.interviews.findLast((interview) => interview.state === "planned") ?? null;
  let state: { application: Application; interview: Interview | null } = { application, interview: known };
  for (const line of lines) {
    const changed = readLine(line)?.(state.application, state.interview, context);
    if (!changed)
      return {
        application,
        acted: {
          kind: "refused",
          why: `I did not understand "${line.slice(0, 80)}", so nothing was changed. You can write "time: 3pm", "date: 2026-12-03", "zone: Europe/London", "company: …", "role: …" or "people: Ana Ruiz <ana@example.com>".`,
        },
      };
    state = changed;
  }
  const said = new Set(lines.map((line) => labelled.exec(line)?.[1]?.trim().toLowerCase() ?? ""));
  const questions = state.application.questions.filter(({ field }) => !fields[field]?.some((word) => said.has(word)));
  const { interview } = state;
  const corrected = withStory({ ...state.application, questions }, context.now, "You corrected the record.");
  if (!interview || !known)
    return {
      application: tell(corrected, context.now, { kind: "receipt", interview: null, what: "new" }),
      acted: { kind: "done", said: "Corrected." },
    };
  const kept = { ...corrected, interviews: corrected.interviews.map((other) => (other.id === interview.id ? interview : other)) };
  const moved = known.start !== interview.start || known.end !== interview.end;
  const withdrawn = moved ? withdrawDrafts(kept, context.now, "the interview moved", (draft) => draft.interview === interview.id) : kept;
  const planned = moved ? planInterview(withdrawn, interview, context) : withdrawn;
  const shown = planned.drafts.reduce(
    (next, draft) =>
      draft.state.kind === "waiting" && draft.version !== application.drafts.find((old) => old.id === draft.id)?.version
        ? tell(next, context.now, { kind: "draft", draft: draft.id, version: draft.version })
        : next,
    planned,
  );
  return {
    application: tell(shown, context.now, { kind: "receipt", interview: interview.id, what: moved ? "moved" : "corrected" }),
    acted: { kind: "done", said: "Corrected." },
  };
};
