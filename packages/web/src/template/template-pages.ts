import { type DraftKind, draftKinds } from "@afterword/core/draft/draft";
import { builtIn, type Template } from "@afterword/core/draft/templates";
import { html } from "hono/html";
import type { Visit } from "../options.ts";
import { buttonForm, field, hiddenToken } from "../page/form.ts";
import type { Markup, Message, Page } from "../page/frame.ts";
import { tryTemplate } from "./try-template.ts";

const names: Record<DraftKind, string> = {
  "thank-you": "Thank-you after an interview",
  ask: "Question for news",
  "second-ask": "Last question for news",
  "rejection-thanks": "Thank-you after a no",
  "check-back": "Short hello, weeks later",
  "no-show": "When nobody turned up",
};

const facts: [string, string][] = [
  ["greeting", "how the person is addressed"],
  ["name", "your name"],
  ["closing", "“With kind regards,” by your tone and spelling"],
  ["company, role, day", "of the interview; each may be missing"],
  ["stood_out", "your words about what stood out; may be missing"],
  ["signature", "may be missing"],
  ["meet", "“speak with me” or “meet me”"],
  ["place", "ward, practice, clinic, home or team"],
  ["spelling", "“british” or “american”"],
  ["care, arranged, order", "medical post; arranged it only; 0 for the first person met"],
];

export const templatesPage = ({ candidate }: Visit): Page => ({
  title: "Wording",
  body: html`<div class="middle"><p class="back"><a href="/settings">Settings</a></p><h1>The wording of your notes</h1>
<p class="soft">Every note begins as one of these. You see each note before it goes, and can change it there too.</p>
<ul class="rows sheet">${draftKinds.map(
    (kind) =>
      html`<li><a class="row" href="/templates/${kind}"><strong>${names[kind]}</strong>${candidate.settings.templates[kind] ? html`<span class="mark good">Yours</span>` : ""}</a></li>`,
  )}</ul></div>`,
});

const preview = (kind: DraftKind, template: Template, visit: Visit): Markup => {
  const tried = tryTemplate(kind, template, visit.candidate);
  return "why" in tried
    ? html``
    : html`<h2>How it reads</h2><article class="letter" aria-label="The note"><dl><div><dt>Subject</dt><dd>${tried.note.subject}</dd></div></dl><div class="body">${tried.note.body}</div></article>`;
};

export const templatePage = (
  kind: DraftKind,
  visit: Visit,
  shown: { typed?: Template; message?: Message | null; status?: Page["status"] } = {},
): Page => {
  const own = visit.candidate.settings.templates[kind];
  const template = shown.typed ?? own ?? builtIn(kind, visit.candidate.settings.spelling);
  return {
    title: names[kind],
    message: shown.message ?? null,
    status: shown.status ?? 200,
    body: html`<div class="middle"><p class="back"><a href="/templates">The wording of your notes</a></p><h1>${names[kind]}</h1>
${preview(kind, template, visit)}
<form method="post" action="/templates/${kind}">${hiddenToken(visit)}
${field({ name: "subject", label: "Subject", control: html`<input id="subject" name="subject" value="${template.subject}" maxlength="300" required autocomplete="off">` })}
${field({ name: "body", label: "Note", control: html`<textarea id="body" name="body" class="code" rows="16" maxlength="8000" required spellcheck="false">${template.body}</textarea>` })}
<div class="actions"><button class="main">Keep it</button></div></form>
${own ? buttonForm(visit, { action: `/templates/${kind}/reset`, label: "Use the built-in wording again", look: "quiet" }) : ""}
<details><summary>What can stand in it</summary>
<p>A fact of the record stands in double braces: <code>{{ greeting }}</code>. What may be missing stands in its own condition: <code>{% if role %} for the {{ role }} post{% endif %}</code>. Nothing leaves with a blank in it.</p>
<dl class="raw">${facts.map(([name, what]) => html`<div><dt><code>${name}</code></dt><dd>${what}</dd></div>`)}</dl></details></div>`,
  };
};
