import { Temporal } from "temporal-polyfill";
import type { Application, Interview, Person, Step, Tell } from "../application/application.ts";
import { thankYouPeople } from "../draft/add-drafts.ts";
import { officeOf } from "../plan/context.ts";
import { doubtAbout } from "../plan/may-thank.ts";
import type { QuestionField } from "../reading/reading.ts";
import { spelled } from "../spelling/spelling.ts";
import { momentInWords } from "../time/words.ts";
import { type Block, facts, link, list, text } from "./blocks.ts";
import { firstName, interviewOf, postOf, type Telling, type Told, wayOf, whenOf } from "./told.ts";

const partWords = {
  interviewer: "interviewer",
  "hiring-manager": "hiring manager",
  recruiter: "recruiter",
  coordinator: "arranges it",
} as const;

const personLine = (person: Person): string => {
  const part = partWords[person.part];
  const said = person.title?.toLowerCase().includes(part) ? null : part;
  return [`${person.name}${person.address ? ` <${person.address}>` : ""}`, person.title, said].filter(Boolean).join(", ");
};

/** Everything known of one interview, as rows. */
export const interviewFacts = (application: Application, interview: Interview | null, telling: Telling): Block => {
  const when = whenOf(interview, telling);
  const people = application.people.filter((person) => interview?.people.includes(person.id));
  return facts([
    ["Company", application.company],
    ["Through", application.agency],
    ["Role", application.role],
    ["Round", interview?.round],
    ["When", when.written],
    ["In your time", when.own],
    ["How", interview ? wayOf(interview) : null],
    ["Where", interview?.location],
    ["Link", interview?.joinUrl],
    ["Phone", interview?.phone],
    ["People", people.map(personLine).join("\n")],
  ]);
};

/** What to answer to each question. */
const answers: Record<QuestionField, { asks: string; answer: string }> = {
  start: { asks: "When is it?", answer: 'Answer "date: 3 December" and below it "time: 3pm".' },
  end: { asks: "When does it end?", answer: 'Answer "end: 4pm".' },
  timeZone: { asks: "In which time zone is that?", answer: 'Answer "zone: Europe/London", or leave it if it is right.' },
  company: { asks: "Which company is it?", answer: 'Answer "company: ..." with its name.' },
  role: { asks: "Which role is it for?", answer: 'Answer "role: ..." with the title.' },
  people: { asks: "Whom will you meet?", answer: 'Answer "people: Ana Ruiz <ana@example.com>".' },
  kind: {
    asks: "Did I read this mail rightly?",
    answer: 'If it is right, answer "kind: ok". If not, forward the mail that says more, or answer "stop".',
  },
};

const questions = ({ application, ...telling }: Telling): Block[] =>
  application.questions.length === 0
    ? []
    : [
        text("I am not sure of everything. Please look at this:"),
        list(
          application.questions.map(({ field, line, why }) => {
            const { asks, answer } = answers[field];
            const said = spelled(answer, telling.context.candidate.settings.spelling);
            return `${asks} ${line ? `I read it from "${line.slice(0, 160)}" (${why}).` : `${why.charAt(0).toUpperCase()}${why.slice(1)}.`} ${said}`;
          }),
        ),
      ];

const next = (interviews: Interview[], telling: Telling): Block[] => {
  const planned = interviews.filter(({ state }) => state === "planned").map(({ id }) => id);
  const office = officeOf(telling.context);
  const words: Partial<Record<string, string>> = {
    eve: "a reminder with everything in it",
    reflection: "three short questions for you",
    "thank-you": "thank-you drafts",
  };
  const wordsOf = (step: Step): string | undefined => {
    const interview = step.kind === "thank-you" ? interviewOf(telling, step.interview) : null;
    const doubt = interview && doubtAbout(telling.application, thankYouPeople(telling.application, interview));
    return doubt ? "a question before any thank-you" : words[step.kind];
  };
  const items = telling.application.steps
    .filter((step) => step.interview !== null && planned.includes(step.interview) && step.state === "waiting" && words[step.kind])
    .sort((a, b) => Temporal.Instant.compare(a.dueAt, b.dueAt))
    .map((step) => `${wordsOf(step)}, ${momentInWords(step.dueAt, office, telling.context.now)}`);
  return items.length === 0 ? [] : [text("What I will send you:"), list(items), text("Nothing goes to anybody else without your word.")];
};

const openings: Record<Extract<Tell, { kind: "receipt" }>["what"], { title: string; line: string }> = {
  new: { title: "Noted", line: "This is what I understood." },
  late: { title: "Noted", line: "This interview has begun or is over already. This is what I understood." },
  known: { title: "Already noted", line: "I had this one already, and nothing has changed." },
  moved: { title: "Moved", line: "The interview has a new time, and everything I had planned moved with it." },
  corrected: { title: "Corrected", line: "Thank you. This is what stands now." },
  cancelled: { title: "Cancelled", line: "This interview is off, so I dropped everything that was planned for it." },
};

/** "This is what I understood", with what is doubtful asked in one line each. */
export const receiptMail = (say: Extract<Tell, { kind: "receipt" }>, telling: Telling): Told => {
  const { application } = telling;
  const interview = interviewOf(telling, say.interview);
  const { title, line } = openings[say.what];
  const when = whenOf(interview, telling).written;
  const off = say.what === "cancelled";
  const others = (say.others ?? []).flatMap((id) => interviewOf(telling, id) ?? []);
  const ahead = off
    ? [text("If a new time is set, forward that mail to me and I will take it from there.")]
    : next(
        [interview, ...others].filter((each) => each !== null),
        telling,
      );
  const wrong = off
    ? []
    : [text('If something is wrong, answer with the right line, for example "time: 3pm" or "company: Mercy General".')];
  return {
    subject: `${spelled(title, telling.context.candidate.settings.spelling)}: ${postOf(application)}${when && !off ? `, ${when}` : ""}`,
    blocks: [
      text(`Hi ${firstName(telling)},`),
      text(line),
      interviewFacts(application, interview, telling),
      ...others.flatMap((other) => [text("And on another day:"), interviewFacts(application, other, telling)]),
      ...(off ? [] : questions(telling)),
      ...ahead,
      ...wrong,
    ],
  };
};

/** The company asks for an interview, but nothing is fixed yet. */
export const invitationMail = (telling: Telling): Told => ({
  subject: `You are invited: ${postOf(telling.application)}`,
  blocks: [
    text(`Hi ${firstName(telling)},`),
    text("Good news: they would like to meet you. No time is fixed in this mail, so I plan nothing yet."),
    interviewFacts(telling.application, null, telling),
    text("When it is settled, forward the confirmation to me and I will look after the rest."),
  ],
});

/** The evening before: when, where, who, and what was learnt before. */
export const eveMail = (interview: Interview, telling: Telling): Told => ({
  subject: `Tomorrow: ${postOf(telling.application)}`,
  blocks: [
    text(`Hi ${firstName(telling)},`),
    text("Tomorrow is the day. Here is everything in one place."),
    interviewFacts(telling.application, interview, telling),
    ...(interview.joinUrl ? [link("Open the link for the call", interview.joinUrl)] : []),
    ...(telling.learnt.length > 0 ? [text("What you took along from earlier interviews:"), list(telling.learnt.slice(0, 5))] : []),
    text("Sleep well. They asked to meet you because something in you spoke to them."),
  ],
});
