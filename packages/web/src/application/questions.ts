import type { Application, Interview } from "@afterword/core/application/application";
import type { QuestionField } from "@afterword/core/reading/reading";
import { zoneId } from "@afterword/core/time/words";
import { html } from "hono/html";
import { Temporal } from "temporal-polyfill";
import type { Visit } from "../options.ts";
import { field, hiddenToken } from "../page/form.ts";
import type { Markup } from "../page/frame.ts";
import { zoneSelect } from "../page/zones.ts";

const asks: Record<QuestionField, string> = {
  start: "When is it?",
  end: "When does it end?",
  timeZone: "In which time zone is that?",
  company: "Which company is it?",
  role: "Which role is it for?",
  people: "Whom will you meet?",
  kind: "Did I read this mail rightly?",
};

/** What an answer is about: the same interview that core's corrections change. */
const asked = (application: Application): Interview | null => application.interviews.findLast(({ state }) => state === "planned") ?? null;

const local = (at: string | null | undefined, interview: Interview | null, visit: Visit): Temporal.ZonedDateTime | null =>
  at ? Temporal.Instant.from(at).toZonedDateTimeISO(zoneId(interview?.timeZone ?? visit.candidate.timeZone)) : null;

const input = (name: string, type: string, value: string): Markup =>
  html`<input id="${name}" name="${name}" type="${type}" value="${value}" autocomplete="off" required>`;
const clock = (time: Temporal.ZonedDateTime | null): string => time?.toPlainTime().toString({ smallestUnit: "minute" }) ?? "";

/** The control that fits the question, with what stands on record filled in: left as it is, it is confirmed. */
const controls = (question: QuestionField, application: Application, visit: Visit): Markup => {
  const interview = asked(application);
  switch (question) {
    case "start": {
      const start = local(interview?.start, interview, visit);
      return html`${field({ name: "q-date", label: "Date", control: input("q-date", "date", start?.toPlainDate().toString() ?? "") })}
${field({ name: "q-time", label: "Time there", control: input("q-time", "time", interview?.allDay ? "" : clock(start)) })}`;
    }
    case "end":
      return field({ name: "q-end", label: "End", control: input("q-end", "time", clock(local(interview?.end, interview, visit))) });
    case "timeZone":
      return field({
        name: "q-zone",
        label: "Time zone",
        control: zoneSelect("q-zone", interview?.timeZone ?? visit.candidate.timeZone, html``),
      });
    case "company":
      return field({ name: "q-company", label: "Company", control: input("q-company", "text", application.company ?? "") });
    case "role":
      return field({ name: "q-role", label: "Role", control: input("q-role", "text", application.role ?? "") });
    case "people":
      return field({
        name: "q-people",
        label: "Names, one a line",
        hint: "With an address where you have it: Ana Ruiz <ana@example.com>",
        control: html`<textarea id="q-people" name="q-people" rows="2" required aria-describedby="q-people-hint"></textarea>`,
      });
    case "kind":
      return html`<p class="hint">If not, tell me below what it says, or how it ended.</p>`;
  }
};

/** Whether there is something to confirm. */
const isKnown = (question: QuestionField, application: Application): boolean => {
  const interview = asked(application);
  const values: Record<QuestionField, unknown> = {
    start: interview?.start,
    end: interview?.end,
    timeZone: true,
    company: application.company,
    role: application.role,
    people: null,
    kind: null,
  };
  return Boolean(values[question]);
};

const question = (
  application: Application,
  { field: about, line, why }: Application["questions"][number],
  visit: Visit,
): Markup => html`<li>
<h3>${asks[about]}</h3>
<p class="soft">${line ? html`Read from <q>${line}</q> (${why}).` : html`${why.charAt(0).toUpperCase()}${why.slice(1)}.`}</p>
${
  about === "kind"
    ? controls(about, application, visit)
    : html`<form method="post" action="/applications/${application.id}/correct" class="inline">
${hiddenToken(visit)}<input type="hidden" name="about" value="${about}">
${controls(about, application, visit)}
<button>${isKnown(about, application) ? "This is right" : "Keep it"}</button>
</form>`
}</li>`;

/** What is doubtful, one question each, with the line it was read from. */
export const questionsSection = (application: Application, visit: Visit): Markup =>
  application.questions.length === 0
    ? html``
    : html`<section class="asks" aria-labelledby="questions"><h2 id="questions">I am not sure of this</h2>
<ul class="plain">${application.questions.map((open) => question(application, open, visit))}</ul></section>`;
