import type { Application } from "@afterword/core/application/application";
import { html } from "hono/html";
import { Temporal } from "temporal-polyfill";
import type { Visit } from "../options.ts";
import type { Markup, Message, Page } from "../page/frame.ts";
import { dayHead, stamp, timeTag } from "../page/time.ts";
import { comingSection } from "./coming.ts";
import { draftsSection } from "./drafts-section.ts";
import { interviewCard, peopleSection } from "./interview-card.ts";
import { mayThankSection } from "./may-thank-section.ts";
import { questionsSection } from "./questions.ts";
import { companyOf, roleOf, statusOf } from "./status.ts";
import { noteForm, type Typed, tellSection } from "./tell-me.ts";

/** The history is told as far as this; the rest unfolds. */
const shownEntries = 12;

const head = (application: Application, visit: Visit): Markup => {
  const { kind, text, at } = statusOf(application, visit);
  const days = [
    application.newsBy && application.outcome === null
      ? `News promised by ${dayHead(Temporal.PlainDate.from(application.newsBy), visit)}`
      : null,
    application.firstDay ? `First day: ${dayHead(Temporal.PlainDate.from(application.firstDay), visit)}` : null,
  ];
  return html`<p class="back"><a href="/">All applications</a></p>
<header class="head"><h1>${application.role ?? companyOf(application)}</h1>
<p class="lead">${application.role === null ? roleOf(application) : companyOf(application)}${application.agency ? html` <span class="soft">through ${application.agency}</span>` : ""}</p>
<p><span class="mark ${kind}">${at === null ? text : timeTag(at, text)}</span></p>${days.map((day) => (day === null ? "" : html`<p class="soft">${day}</p>`))}</header>`;
};

const interviews = (application: Application, visit: Visit): Markup => {
  const isOver = application.outcome !== null && application.outcome !== "passed";
  if (application.interviews.length === 0 && isOver) return html``;
  const cards = application.interviews.toReversed().map((interview) => interviewCard(application, interview, visit));
  return html`<section aria-labelledby="interviews"><h2 id="interviews">Interviews</h2>
${cards.length === 0 ? html`<p class="soft">No time is fixed yet. Forward the confirmation when it comes.</p>` : html`<ul class="cards">${cards}</ul>`}</section>`;
};

const noteKinds = { reflection: "Reflection", feedback: "Feedback", note: "Note" } as const;

const notes = (
  application: Application,
  visit: Visit,
  typed: Typed,
): Markup => html`<section aria-labelledby="notes"><h2 id="notes">Your notes</h2>
${application.notes
  .toReversed()
  .map(
    ({ at, kind, text }) =>
      html`<figure class="kept"><figcaption>${noteKinds[kind]}, ${stamp(at, visit)}</figcaption><blockquote>${text}</blockquote></figure>`,
  )}
${noteForm(application, visit, typed)}</section>`;

const history = (application: Application, visit: Visit): Markup => {
  const entries = application.story.toReversed().map(({ at, text }) => html`<li>${stamp(at, visit)}<span>${text}</span></li>`);
  const rest = entries.slice(shownEntries);
  return html`<section aria-labelledby="history"><h2 id="history">What happened</h2>
<ol class="story">${entries.slice(0, shownEntries)}</ol>
${rest.length > 0 ? html`<details><summary>Earlier</summary><ol class="story">${rest}</ol></details>` : ""}</section>`;
};

/** One application from what wants a word now to how it all began. */
export const storyPage = (
  application: Application,
  visit: Visit,
  options: { message?: Message | null; status?: Page["status"]; typed?: Typed } = {},
): Page => ({
  title: `${roleOf(application)}, ${companyOf(application)}`,
  message: options.message ?? null,
  status: options.status ?? 200,
  body: html`${head(application, visit)}
<div class="two">
<div class="first">${mayThankSection(application, visit)}${draftsSection(application, visit)}${questionsSection(application, visit)}${interviews(application, visit)}</div>
<div class="side">${comingSection(application, visit)}${peopleSection(application)}${tellSection(application, visit, options.typed ?? {})}</div>
<div class="last">${notes(application, visit, options.typed ?? {})}${history(application, visit)}</div>
</div>`,
});
