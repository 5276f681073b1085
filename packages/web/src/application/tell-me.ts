import type { Application } from "@afterword/core/application/application";
import type { Outcome } from "@afterword/core/command/command";
import { html } from "hono/html";
import type { Visit } from "../options.ts";
import { buttonForm, field, hiddenToken } from "../page/form.ts";
import type { Markup } from "../page/frame.ts";

const outcomeNames: [Outcome, string][] = [
  ["passed", "I am through to the next round"],
  ["offer", "I have an offer"],
  ["accepted", "I accepted"],
  ["rejected", "The answer was no"],
  ["no-answer", "No answer came"],
  ["withdrawn", "I withdrew"],
];

/** What was typed into a form that was refused, so that nobody types it twice. */
export type Typed = { correction?: string; note?: string };

export const noteForm = (
  application: Application,
  visit: Visit,
  typed: Typed,
): Markup => html`<form method="post" action="/applications/${application.id}/note">
${hiddenToken(visit)}
${field({
  name: "note",
  label: "Write something down",
  hint: "A reflection and feedback come back before your next interview anywhere, a note before the next one here.",
  control: html`<textarea id="note" name="note" rows="3" maxlength="8000" required aria-describedby="note-hint">${typed.note ?? ""}</textarea>`,
})}
<div class="actions"><select name="about" aria-label="What it is">
<option value="note">A note</option><option value="reflection">A reflection</option><option value="feedback">Feedback I was given</option>
</select><button>Keep it</button></div>
</form>`;

const outcomeForm = (
  application: Application,
  visit: Visit,
): Markup => html`<form method="post" action="/applications/${application.id}/outcome">
${hiddenToken(visit)}
${field({
  name: "outcome",
  label: "How did it go on?",
  control: html`<select id="outcome" name="outcome" required><option value="">Choose …</option>${outcomeNames.map(
    ([value, name]) => html`<option value="${value}">${name}</option>`,
  )}</select>`,
})}
<button>Tell me</button>
</form>`;

/** A day that only the candidate was told: when news is promised, or when the work begins. */
const dayForm = (application: Application, visit: Visit, about: "newsBy" | "firstDay"): Markup => {
  const { name, label, value } =
    about === "newsBy"
      ? { name: "news-by", label: "They promised news by", value: application.newsBy }
      : { name: "first-day", label: "Your first day", value: application.firstDay };
  return html`<form method="post" action="/applications/${application.id}/correct">
${hiddenToken(visit)}<input type="hidden" name="about" value="${about}">
${field({ name, label, control: html`<span class="actions"><input id="${name}" name="${name}" type="date" value="${value ?? ""}" required><button>Keep it</button></span>` })}
</form>`;
};

const correctForm = (
  application: Application,
  visit: Visit,
  typed: Typed,
): Markup => html`<details${typed.correction === undefined ? "" : html` open`}><summary>Something is wrong</summary>
<form method="post" action="/applications/${application.id}/correct">
${hiddenToken(visit)}
${field({
  name: "text",
  label: "What is right",
  hint: "One thing a line: “time: 3pm”, “date: 2026-12-03”, “zone: Europe/London”, “company: …”, “role: …” or “people: Ana Ruiz <ana@example.com>”.",
  control: html`<textarea id="text" name="text" rows="3" maxlength="4000" required aria-describedby="text-hint">${typed.correction ?? ""}</textarea>`,
})}
<button>Correct it</button>
</form></details>`;

const stopForm = (application: Application, visit: Visit): Markup =>
  application.stopped
    ? html``
    : html`<details><summary>No more mails about this</summary>
<p class="soft">Everything that is planned for this application is dropped, and its waiting notes are put away. What is on record stays.</p>
${buttonForm(visit, { action: `/applications/${application.id}/stop`, label: "Stop for this application", look: "grave" })}
</details>`;

export const tellSection = (
  application: Application,
  visit: Visit,
  typed: Typed,
): Markup => html`<section class="tell" aria-labelledby="tell"><h2 id="tell">Tell me</h2>
${outcomeForm(application, visit)}
${application.outcome === "accepted" ? dayForm(application, visit, "firstDay") : ""}
${application.outcome === null && application.interviews.length > 0 ? dayForm(application, visit, "newsBy") : ""}
${correctForm(application, visit, typed)}
${stopForm(application, visit)}
</section>`;
