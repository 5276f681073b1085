import type { Application, Step } from "@afterword/core/application/application";
import { isDue } from "@afterword/core/application/due-at";
import { noteWord, thankYouPeople } from "@afterword/core/draft/add-drafts";
import { doubtAbout } from "@afterword/core/plan/may-thank";
import { html } from "hono/html";
import { Temporal } from "temporal-polyfill";
import type { Visit } from "../options.ts";
import type { Markup } from "../page/frame.ts";
import { momentHead, timeTag } from "../page/time.ts";

const words: Record<Exclude<Step["kind"], "draft-again" | "may-thank">, string> = {
  eve: "A reminder with everything in it",
  reflection: "Three short questions for you",
  "thank-you": "Thank-you drafts",
  ask: "A question for news, drafted for you",
  "second-ask": "A last, softer question, drafted for you",
  close: "A word on looking ahead",
  "rejection-thanks": "Thank-you drafts, after the no",
  "process-reflection": "A calm look back over the whole of it",
  "stay-connected": "Short texts to stay connected",
  "check-back": "A short hello, drafted for you",
  "first-day": "A list for the first day",
};

const wordsOf = (step: Step, application: Application): string => {
  if (step.kind === "may-thank") return "Whether a thank-you is welcome";
  if (step.kind === "thank-you" && isAskedFirst(application, step)) return "A question: is a thank-you welcome there?";
  if (step.kind !== "draft-again") return words[step.kind];
  const draft = application.drafts.find(({ id }) => id === step.draft);
  return draft ? `The ${noteWord(draft.kind)} to ${draft.to.name} once more` : "A note once more";
};

/** Where a thank-you may not be welcome, the question comes before the drafts. */
const isAskedFirst = (application: Application, step: Step): boolean => {
  const interview = application.interviews.find(({ id }) => id === step.interview);
  return interview !== undefined && doubtAbout(application, thankYouPeople(application, interview)) !== null;
};

/** What waits, the soonest first. A question that waits for the candidate is shown by itself. */
export const comingOf = (application: Application): { step: Step; text: string }[] =>
  application.steps
    .filter(({ kind, state }) => state === "waiting" && kind !== "may-thank")
    .sort((a, b) => Temporal.Instant.compare(a.dueAt, b.dueAt))
    .map((step) => ({ step, text: wordsOf(step, application) }));

/** When it comes; what is due already is on its way. */
export const whenOf = ({ dueAt }: Step, visit: Visit): string =>
  isDue(dueAt, visit.context.now) ? "Any moment now" : momentHead(dueAt, visit);

export const comingSection = (application: Application, visit: Visit): Markup => {
  const coming = comingOf(application);
  const nothing = application.stopped ? "You asked for no more mails about this application." : "Nothing is planned.";
  return html`<section aria-labelledby="coming"><h2 id="coming">What comes next</h2>
${
  coming.length === 0
    ? html`<p class="soft">${nothing}</p>`
    : html`<ol class="steps">${coming.map(({ step, text }) => html`<li><span>${text}</span>${timeTag(step.dueAt, whenOf(step, visit))}</li>`)}</ol>
<p class="hint">All of it comes to you. What is held back or overtaken drops out by itself.</p>`
}</section>`;
};
