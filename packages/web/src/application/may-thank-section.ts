import type { Application } from "@afterword/core/application/application";
import { thankYouPeople } from "@afterword/core/draft/add-drafts";
import { doubtAbout, openQuestions, questionEndsAt } from "@afterword/core/plan/may-thank";
import { doubtInWords } from "@afterword/core/tell/may-thank-mail";
import { html } from "hono/html";
import type { Visit } from "../options.ts";
import { buttonForm } from "../page/form.ts";
import type { Markup } from "../page/frame.ts";
import { moment } from "../page/time.ts";

/** "Is a thank-you welcome?", for each interview about which it is open: the same question as by mail. */
export const mayThankSection = (application: Application, visit: Visit): Markup => {
  const questions = openQuestions(application).map((interview) => {
    const people = thankYouPeople(application, interview);
    const doubt = doubtAbout(application, people);
    const ends = questionEndsAt(application, interview.id);
    const path = `/applications/${application.id}`;
    const fields = { interview: interview.id };
    return html`<li><p>It would go to ${people.map(({ name }) => name).join(", ")}. ${doubt ? doubtInWords(doubt, application, people) : ""}</p>
<p class="soft">You read it before anything goes out.${ends === null ? "" : ` Without a word I leave it ${moment(ends.toString(), visit)}.`}</p>
<div class="actions">${buttonForm(visit, { action: `${path}/thank`, label: "Yes, draft it", look: "main", fields })}${buttonForm(visit, { action: `${path}/leave-thanks`, label: "No, leave it", look: "quiet", fields })}</div></li>`;
  });
  return questions.length === 0
    ? html``
    : html`<section class="asks" aria-labelledby="may-thank"><h2 id="may-thank">Is a thank-you welcome?</h2><ul class="plain">${questions}</ul></section>`;
};
