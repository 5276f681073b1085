import type { Application } from "@afterword/core/application/application";
import type { Draft } from "@afterword/core/draft/draft";
import { mailtoLink } from "@afterword/core/draft/mailto";
import { noteSender } from "@afterword/core/draft/note-sender";
import { doubtAbout } from "@afterword/core/plan/may-thank";
import type { Installation } from "@afterword/core/port/ports";
import { doubtInWords } from "@afterword/core/tell/may-thank-mail";
import { postOf } from "@afterword/core/tell/told";
import { html } from "hono/html";
import type { Visit } from "../options.ts";
import { buttonForm, field, hiddenToken } from "../page/form.ts";
import type { Markup, Message, Page } from "../page/frame.ts";
import { draftStands, draftTitle } from "./draft-words.ts";

/** A change that was typed but could not be taken: it stays in the form. */
export type TypedDraft = { subject: string; body: string };

type Shown = { application: Application; draft: Draft; visit: Visit; path: string };

/** The note exactly as it would leave. */
const letter = ({ draft, visit }: Shown, installation: Installation): Markup => {
  const from = noteSender(visit.candidate, installation);
  return html`<article class="letter" aria-label="The note">
<dl><div><dt>From</dt><dd>${from.name} <span class="address">&lt;${from.address}&gt;</span></dd></div>
<div><dt>To</dt><dd>${draft.to.name} ${draft.to.address ? html`<span class="address">&lt;${draft.to.address}&gt;</span>` : html`<span class="soft">(no address known yet)</span>`}</dd></div>
<div><dt>Subject</dt><dd>${draft.subject}</dd></div></dl>
<div class="body">${draft.body}</div>
</article>`;
};

const button = ({ path, draft, visit }: Shown, verb: string, label: string, look: "main" | "quiet" | "grave"): Markup =>
  buttonForm(visit, { action: `${path}/${verb}`, label, look, fields: { version: draft.version } });

const undoWords = ({ visit }: Shown): string => {
  const { undoMinutes } = visit.candidate.settings;
  if (undoMinutes === 0) return "It goes out at once.";
  return `It goes out ${undoMinutes === 1 ? "a minute" : `${undoMinutes} minutes`} later; until then you can stop it.`;
};

/** Nobody said yet where the note could go: the answer is a correction of the person. */
const addressForm = ({
  application,
  draft,
  visit,
}: Shown): Markup => html`<form method="post" action="/applications/${application.id}/correct" class="inline">
${hiddenToken(visit)}<input type="hidden" name="about" value="address"><input type="hidden" name="name" value="${draft.to.name}"><input type="hidden" name="draft" value="${draft.id}">
${field({
  name: "address",
  label: `Address of ${draft.to.name}`,
  control: html`<input id="address" name="address" type="email" required autocomplete="off">`,
})}
<button>Use this address</button>
</form>`;

const decide = (shown: Shown): Markup => {
  const { draft } = shown;
  switch (draft.state.kind) {
    case "waiting":
      return html`${
        draft.to.address
          ? html`<div class="actions">${button(shown, "approve", "Send it", "main")}${button(shown, "skip", "Skip it", "quiet")}${button(shown, "snooze", "Show me tomorrow", "quiet")}</div>
<p class="hint">${undoWords(shown)}</p>`
          : html`${addressForm(shown)}<div class="actions">${button(shown, "skip", "Skip it", "quiet")}</div>`
      }`;
    case "approved":
      return html`<div class="actions">${button(shown, "undo", "Stop it", "main")}${button(shown, "skip", "Skip it", "quiet")}</div>`;
    case "uncertain":
      return html`<div class="actions">${button(shown, "redo", "It did not arrive: show it to me once more", "quiet")}</div>`;
    default:
      return html``;
  }
};

const changeable = ({ state }: Draft): boolean => ["waiting", "approved", "skipped", "refused"].includes(state.kind);

const change = (shown: Shown, typed: TypedDraft | null): Markup => {
  const { draft, path, visit } = shown;
  if (!changeable(draft)) return html``;
  return html`<details${typed ? html` open` : ""}><summary>Change it</summary>
<form method="post" action="${path}/edit">
${hiddenToken(visit)}<input type="hidden" name="version" value="${draft.version}">
${field({ name: "subject", label: "Subject", control: html`<input id="subject" name="subject" value="${typed?.subject ?? draft.subject}" maxlength="200" required autocomplete="off">` })}
${field({ name: "body", label: "Note", control: html`<textarea id="body" name="body" rows="14" maxlength="20000" required>${typed?.body ?? draft.body}</textarea>` })}
<button>Keep the change</button>
<p class="hint">Nothing is sent by this: the changed note waits for your word.</p>
</form></details>`;
};

const handOver = (shown: Shown): Markup => {
  const { draft } = shown;
  if (!["waiting", "approved", "refused", "uncertain"].includes(draft.state.kind)) return html``;
  const link = mailtoLink({ to: draft.to.address, subject: draft.subject, body: draft.body });
  return html`<details><summary>Send it from your own mailbox</summary>
<p><a class="button" href="${link}">Open it in your mail program</a></p>
<p class="hint">${link.includes("&body=") ? "Everything is filled in." : "The note is too long for such a link: please copy its text."} Nothing goes out from here then.</p>
${draft.state.kind === "refused" ? "" : button(shown, "handed-over", "I sent it myself", "quiet")}</details>`;
};

const caution = ({ application, draft }: Shown): Markup => {
  const person = application.people.find(({ id }) => id === draft.person);
  const doubt = draft.kind === "rejection-thanks" && draft.state.kind === "waiting" && person ? doubtAbout(application, [person]) : null;
  return doubt === null || doubt.kind === "no-address"
    ? html``
    : html`<p class="aside">${doubtInWords(doubt, application, [])} Send it only if you know that it is welcome.</p>`;
};

export const draftPage = (
  application: Application,
  draft: Draft,
  visit: Visit,
  options: { installation: Installation; message?: Message | null; status?: Page["status"]; typed?: TypedDraft | null },
): Page => {
  const shown: Shown = { application, draft, visit, path: `/applications/${application.id}/drafts/${draft.id}` };
  return {
    title: draftTitle(draft),
    message: options.message ?? null,
    status: options.status ?? 200,
    body: html`<div class="middle"><p class="back"><a href="/applications/${application.id}">${postOf(application)}</a></p>
<header class="head"><h1>${draftTitle(draft)}</h1>
<p class="soft">${draftStands(draft, visit)}${draft.version > 1 ? ` This is version ${draft.version}.` : ""}</p></header>
${caution(shown)}
${letter(shown, options.installation)}
${decide(shown)}
${change(shown, options.typed ?? null)}
${handOver(shown)}
</div>`,
  };
};
