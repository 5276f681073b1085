import type { Application } from "@afterword/core/application/application";
import { openQuestions } from "@afterword/core/plan/may-thank";
import { html } from "hono/html";
import { Temporal } from "temporal-polyfill";
import { draftTitle, draftWants, wantsWord } from "../draft/draft-words.ts";
import type { Visit, WebOptions } from "../options.ts";
import type { Markup, Page } from "../page/frame.ts";
import { moment, timeTag } from "../page/time.ts";
import { pausedUntil } from "../settings/pause-routes.ts";
import { comingOf, whenOf } from "./coming.ts";
import { draftPath } from "./drafts-section.ts";
import { companyOf, roleOf, statusOf } from "./status.ts";

const line = (application: Application, visit: Visit): Markup => {
  const { kind, text, at } = statusOf(application, visit);
  const open = application.drafts.filter(wantsWord).length;
  const asked = openQuestions(application).length > 0;
  const next = comingOf(application)[0];
  return html`<li><a class="row tall" href="/applications/${application.id}">
<span><strong>${companyOf(application)}</strong><span>${roleOf(application)}</span>
<span class="status ${kind}">${at === null ? text : timeTag(at, text)}</span>
${next ? html`<span class="soft">Next: ${lower(next.text)}, ${lower(whenOf(next.step, visit))}</span>` : ""}</span>
${open > 0 ? html`<span class="mark now">${notes(open)}</span>` : asked ? html`<span class="mark now">A question waits</span>` : ""}
</a></li>`;
};

/** Within a sentence; the names of days keep their capital. */
const lower = (text: string): string =>
  /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
const notes = (count: number): string => (count === 1 ? "1 note waits" : `${count} notes wait`);

/** "2 notes wait for your word", with those that expire first on top. */
const waitingBlock = (applications: Application[], visit: Visit): Markup => {
  const never = "9999-12-31T00:00:00Z";
  const waiting = applications
    .flatMap((application) => application.drafts.filter(wantsWord).map((draft) => ({ application, draft })))
    .sort((a, b) => Temporal.Instant.compare(a.draft.expiresAt ?? never, b.draft.expiresAt ?? never));
  if (waiting.length === 0) return html``;
  return html`<section class="waiting" aria-labelledby="waiting"><h2 id="waiting">${notes(waiting.length)} for your word</h2>
<ul class="rows">${waiting.slice(0, 10).map(({ application, draft }) => html`<li><a class="row" href="${draftPath(application, draft)}"><span><strong>${draftTitle(draft)}</strong><span class="soft">${companyOf(application)}</span></span><span class="soft">${draftWants(draft, visit)}</span></a></li>`)}</ul></section>`;
};

const pause = (visit: Visit): Markup => {
  const until = pausedUntil(visit);
  return until === null
    ? html``
    : html`<p class="aside">You asked for quiet: no mails until ${moment(until, visit).replace(/^(at|on) /u, "")}. <a href="/settings#pause">Change it</a></p>`;
};

const address = (text: string): Markup => html`<p class="copy"><code>${text}</code></p>`;

const beginning = (domain: string): Markup => html`<h1>What comes after the interview</h1>
<p class="lead">Forward the confirmation of your next interview to the address below. Afterword reads it, writes down what it understood, and mails you ready-made notes at the right time: a thank-you, a question for news, a kind word. You answer “send”, and only then does anything go out.</p>
${address(`in@${domain}`)}`;

const desk = (applications: Application[]): Markup => {
  const pending = applications.find(({ kind }) => kind === "desk")?.pending.filter(({ choices }) => choices.length > 0).length ?? 0;
  return pending === 0
    ? html``
    : html`<p class="aside">${pending === 1 ? "A mail you forwarded fits" : `${pending} mails you forwarded fit`} more than one application. I mailed you which ones; answer with the number.</p>`;
};

/** All applications, the newest first. `all` is null on later pages, which only go on with the list. */
export const listPage = (
  visit: Visit,
  options: WebOptions,
  list: { items: Application[]; next: string | null; all: Application[] | null; setAside: number },
): Page => {
  const { domain } = options.ports.installation;
  const aside =
    list.setAside === 0
      ? ""
      : html`<p class="hint"><a href="/set-aside">${list.setAside === 1 ? "1 mail could not be worked on and was" : `${list.setAside} mails could not be worked on and were`} set aside.</a></p>`;
  const all = list.all ?? [];
  if (list.all !== null && list.items.length === 0)
    return { title: "Applications", body: html`<div class="begin">${beginning(domain)}${pause(visit)}${desk(all)}${aside}</div>` };
  return {
    title: "Applications",
    body: html`<div class="middle"><h1>Applications</h1>
${pause(visit)}${desk(all)}${waitingBlock(all, visit)}
<ul class="rows sheet">${list.items.map((application) => line(application, visit))}</ul>
${list.next ? html`<p class="more"><a href="/?after=${encodeURIComponent(list.next)}">Earlier ones</a></p>` : ""}
${list.all === null ? html`<p class="more"><a href="/">To the newest</a></p>` : html`<p class="hint">A new interview? Forward its confirmation to <code>in@${domain}</code>.</p>`}
${aside}</div>`,
  };
};
