import { Temporal } from "temporal-polyfill";
import type { Context } from "../plan/context.ts";
import { thankCorrected } from "../plan/may-thank.ts";
import { planFirstDay } from "../plan/plan-first-day.ts";
import { planInterview, replanAsk } from "../plan/plan-interview.ts";
import type { QuestionField } from "../reading/reading.ts";
import { inSpelling } from "../spelling/spelling.ts";
import { zoneId } from "../time/words.ts";
import type { Acted } from "./action.ts";
import type { Application, Interview } from "./application.ts";
import { tell, withdrawDrafts, withStory } from "./change.ts";
import { type Corrections, readCorrections } from "./read-corrections.ts";
import { personMeant, rename } from "./rename.ts";
import { takePeople } from "./take-people.ts";

type Corrected = { application: Application; acted: Acted };

const todayOf = ({ candidate, now }: Context): Temporal.PlainDate =>
  Temporal.Instant.from(now).toZonedDateTimeISO(candidate.timeZone).toPlainDate();

/** Whether a text is corrections and nothing else, so that it needs no word before it. */
export const isCorrection = (text: string): boolean => readCorrections(text, Temporal.PlainDate.from("2000-01-01")).kind === "corrections";

const hint =
  'You can write "time: 3pm", "date: 2026-12-03", "zone: Europe/London", "company: ...", "role: ..." or "people: Ana Ruiz <ana@example.com>".';

/** Takes the candidate's corrections and shows the record anew. A line that is not understood, or a time that does not exist, changes nothing at all and is named. */
export const correct = (application: Application, text: string, context: Context): Corrected => {
  const refuse = (why: string): Corrected => ({ application, acted: { kind: "refused", why } });
  const read = readCorrections(text, todayOf(context));
  if (read.kind === "unknown") return refuse(`I did not understand "${read.line.slice(0, 80)}", so nothing was changed. ${hint}`);
  const { corrections } = read;
  const known = interviewMeant(application, corrections);
  const timed = retime(known, corrections, context);
  if (timed.kind === "impossible") return refuse(`${timed.why} Nothing was changed.`);

  const called = corrections.renamed === undefined ? null : personMeant(application, corrections.renamed);
  if (corrections.renamed !== undefined && called === null)
    return refuse(
      `I could not tell whose name "${corrections.renamed}" is, so nothing was changed. You can write "people: ${corrections.renamed} <name@example.com>".`,
    );
  const tone = context.candidate.settings.tone;
  const right = called && corrections.renamed ? rename(application, called, corrections.renamed, tone) : application;
  const named = nameFacts(right, corrections, context);
  const [peopled, ids] = takePeople(
    named,
    (corrections.people ?? []).map((person) => ({ ...person, title: null, part: person.part ?? "interviewer" })),
  );
  const addressed = { ...peopled, drafts: peopled.drafts.map((draft) => withAddress(draft, peopled)) };
  const kept = withStory(addressed, context.now, "You corrected the record.");
  const shown = showChangedDrafts(application, kept, context);
  if (known === null) return receipt(shown, null, context);

  const interview = { ...(timed.interview ?? known), people: [...new Set([...known.people, ...ids])] };
  const placed = { ...shown, interviews: shown.interviews.map((other) => (other.id === interview.id ? interview : other)) };
  const moved = known.start !== interview.start || known.end !== interview.end;
  if (!moved) {
    const { application: told, acted } = receipt(placed, interview, context);
    return { application: thankCorrected(told, known, interview, context), acted };
  }
  const withdrawn = withdrawDrafts(placed, context.now, "the interview moved", (draft) => draft.interview === interview.id);
  return receipt(planInterview(withdrawn, interview, context), interview, context, known.start === null ? "new" : "moved");
};

/** "Whom did you meet?" was asked of this interview when its thank-you was due. */
const wasAsked = ({ steps }: Application, { id, people }: Interview): boolean =>
  people.length === 0 && steps.some((step) => step.kind === "thank-you" && step.interview === id && step.state === "done");

/** People alone are the answer to "whom did you meet?" where that was asked; everything else is about the last interview. */
const interviewMeant = (application: Application, corrections: Corrections): Interview | null => {
  const planned = application.interviews.filter((interview) => interview.state === "planned");
  const asked =
    corrections.people && Object.keys(corrections).length === 1 ? planned.findLast((one) => wasAsked(application, one)) : undefined;
  return asked ?? planned.at(-1) ?? null;
};

const receipt = (
  application: Application,
  interview: Interview | null,
  context: Context,
  what: "new" | "moved" | "corrected" = "corrected",
): Corrected => ({
  application: tell(application, context.now, { kind: "receipt", interview: interview?.id ?? null, what }),
  acted: { kind: "done", said: "Corrected." },
});

/** The questions that a correction answers. */
const answers: Partial<Record<keyof Corrections, QuestionField[]>> = {
  company: ["company"],
  role: ["role"],
  time: ["start"],
  date: ["start"],
  end: ["end"],
  zone: ["timeZone"],
  people: ["people"],
  kind: ["kind"],
};

const nameFacts = (application: Application, corrections: Corrections, context: Context): Application => {
  const settled = new Set(Object.keys(corrections).flatMap((field) => answers[field as keyof Corrections] ?? []));
  const named: Application = {
    ...application,
    company: corrections.company ?? application.company,
    role: corrections.role ?? application.role,
    firstDay: corrections.firstDay?.toString() ?? application.firstDay,
    newsBy: corrections.newsBy?.toString() ?? application.newsBy,
    questions: application.questions.filter(({ field }) => !settled.has(field)),
  };
  const asked = corrections.newsBy ? replanAsk(named, context) : named;
  return corrections.firstDay ? planFirstDay(asked, context) : asked;
};

type Retimed = { kind: "timed"; interview: Interview | null } | { kind: "impossible"; why: string };

/** Moves the interview to another clock time, day or zone; what is not named stays as it was written, and its length stays. */
const retime = (interview: Interview | null, { time, date, zone, end }: Corrections, context: Context): Retimed => {
  if (!time && !date && !zone && !end) return { kind: "timed", interview: null };
  if (interview === null) return { kind: "impossible", why: "I know of no interview yet whose time could be changed." };
  const timeZone = zone ?? interview.timeZone ?? context.candidate.timeZone;
  try {
    const before =
      interview.start === null ? null : Temporal.Instant.from(interview.start).toZonedDateTimeISO(zoneId(interview.timeZone ?? timeZone));
    const day = date ?? before?.toPlainDate();
    const plainTime = time ?? before?.toPlainTime();
    if (!day || !plainTime)
      return {
        kind: "impossible",
        why: inSpelling(
          context.candidate.settings.spelling,
        )`I need both the day and the time, for example "date: 3 December" and below it "time: 3pm".`,
      };
    const start = day.toPlainDateTime(plainTime).toZonedDateTime(zoneId(timeZone), { disambiguation: "reject" });
    const length = interview.start && interview.end ? Temporal.Instant.from(interview.start).until(interview.end) : null;
    const ends = end ? start.withPlainTime(end) : length ? start.add({ milliseconds: length.total("milliseconds") }) : null;
    if (ends && Temporal.ZonedDateTime.compare(ends, start) <= 0)
      return { kind: "impossible", why: "The end has to come after the start." };
    return {
      kind: "timed",
      interview: { ...interview, timeZone, start: start.toInstant().toString(), end: ends?.toInstant().toString() ?? null, allDay: false },
    };
  } catch {
    return {
      kind: "impossible",
      why: zone
        ? `I do not know the time zone "${zone}", or there is no such time in it. It is written like "Europe/London".`
        : "There is no such time on that day, because the clocks change.",
    };
  }
};

/** A draft that lacked only the address has it now, and is a new version. */
const withAddress = (draft: Application["drafts"][number], { people }: Application): Application["drafts"][number] => {
  const address = people.find((person) => person.id === draft.person)?.address ?? null;
  const completes = draft.to.address === null && draft.state.kind === "waiting" && address !== null;
  return completes ? { ...draft, version: draft.version + 1, to: { ...draft.to, address } } : draft;
};

const showChangedDrafts = (before: Application, after: Application, context: Context): Application =>
  after.drafts.reduce(
    (state, draft) =>
      draft.version === before.drafts.find((old) => old.id === draft.id)?.version
        ? state
        : tell(state, context.now, { kind: "draft", draft: draft.id, version: draft.version }),
    after,
  );
