import type { Application, Interview, Person } from "@afterword/core/application/application";
import { isDue } from "@afterword/core/application/due-at";
import { officeOf } from "@afterword/core/plan/context";
import { wayOf } from "@afterword/core/tell/told";
import { spanInWords } from "@afterword/core/time/words";
import { html } from "hono/html";
import type { Visit } from "../options.ts";
import { buttonForm } from "../page/form.ts";
import type { Markup } from "../page/frame.ts";
import { timeTag } from "../page/time.ts";

const partWords: Record<Person["part"], string> = {
  interviewer: "interviewer",
  "hiring-manager": "hiring manager",
  recruiter: "recruiter",
  coordinator: "arranges it",
};

/** A link only where it leads to the web: what stands in a mail may be `javascript:` as well. */
const webLink = (url: string): Markup => {
  const isWeb = /^https?:\/\/[^\s"'<>]+$/iu.test(url) && URL.canParse(url);
  return isWeb ? html`<a href="${url}" rel="noreferrer noopener">${url}</a>` : html`${url}`;
};

const row = (label: string, value: Markup | string | null): Markup =>
  value ? html`<div><dt>${label}</dt><dd>${value}</dd></div>` : html``;

const states: Record<Exclude<Interview["state"], "planned">, string> = { cancelled: "Called off", "no-show": "Nobody turned up" };

export const interviewCard = (application: Application, interview: Interview, visit: Visit): Markup => {
  const when = interview.start === null ? null : spanInWords({ ...interview, start: interview.start }, officeOf(visit.context));
  const people = application.people.filter(({ id }) => interview.people.includes(id)).map(({ name }) => name);
  const begun = interview.start !== null && isDue(interview.start, visit.context.now);
  return html`<li class="card${interview.state === "planned" ? "" : " off"}">
<h3>${interview.start && when ? timeTag(interview.start, when.written) : "When is not known yet"}</h3>
${interview.state === "planned" ? "" : html`<p><span class="mark">${states[interview.state]}</span></p>`}
<dl>
${row("In your time", when?.own ?? null)}
${row("Round", interview.round)}
${row("How", interview.format === null ? null : wayOf(interview))}
${row("Where", interview.location)}
${row("Link", interview.joinUrl === null ? null : webLink(interview.joinUrl))}
${row("Phone", interview.phone)}
${row("With", people.join(", "))}
</dl>
${
  interview.state === "planned" && begun && application.outcome === null
    ? buttonForm(visit, {
        action: `/applications/${application.id}/no-show`,
        label: "Nobody turned up",
        look: "slight",
        fields: { interview: interview.id },
      })
    : ""
}</li>`;
};

/** Title and part in it, said once where they are the same word. */
const standing = ({ title, part }: Person): string => {
  const word = partWords[part];
  if (title === null) return word.charAt(0).toUpperCase() + word.slice(1);
  return title.toLowerCase().includes(word) ? title : `${title}, ${word}`;
};

export const peopleSection = (application: Application): Markup =>
  application.people.length === 0
    ? html``
    : html`<section aria-labelledby="people"><h2 id="people">People</h2><ul class="plain people">${application.people.map(
        (person) =>
          html`<li><strong>${person.name}</strong><span>${standing(person)}</span>${person.address ? html`<span class="address">${person.address}</span>` : ""}</li>`,
      )}</ul></section>`;
