import { html } from "hono/html";
import type { OutboxMail, Visit } from "../options.ts";
import type { Page } from "../page/frame.ts";
import { stamp } from "../page/time.ts";
import type { ShownMail } from "./read-mail.ts";

/** More would be a page that nobody scrolls through; the folder has them all. */
const shownMails = 200;

export const outboxPage = (mails: OutboxMail[], visit: Visit): Page => ({
  title: "Outbox",
  body: html`<div class="middle"><h1>Outbox</h1>
<p class="soft">Every mail that left, the newest first. Nothing is really sent from this machine: each mail is a file in a folder.</p>
${
  mails.length === 0
    ? html`<p class="sheet">Nothing has left yet.</p>`
    : html`<ul class="rows sheet">${mails.slice(0, shownMails).map(
        ({
          id,
          at,
          to,
          subject,
          kind,
        }) => html`<li><a class="row" href="/outbox/${encodeURIComponent(id)}"><span><strong>${subject || "(no subject)"}</strong><span class="soft">${to}</span></span>
<span class="marks"><span class="mark${kind === "note" ? " good" : ""}">${kind === "note" ? "Note" : "To you"}</span><span class="soft">${stamp(at, visit)}</span></span></a></li>`,
      )}</ul>`
}
${mails.length > shownMails ? html`<p class="hint">Older ones are in the folder.</p>` : ""}</div>`,
});

const main = ["from", "to", "reply-to", "subject", "date"];

export const mailPage = (id: string, { headers, text }: ShownMail): Page => {
  const subject = headers.find(({ name }) => name.toLowerCase() === "subject")?.value || "(no subject)";
  const rows = (wanted: boolean) =>
    headers
      .filter(({ name }) => main.includes(name.toLowerCase()) === wanted)
      .map(({ name, value }) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`);
  return {
    title: subject,
    body: html`<div class="middle"><p class="back"><a href="/outbox">Outbox</a></p>
<h1>${subject}</h1>
<article class="letter" aria-label="The mail"><dl>${rows(true)}</dl>
<div class="body">${text ?? "This mail has no plain text."}</div></article>
<details><summary>All headers</summary><dl class="raw">${rows(false)}</dl></details>
<p><a class="button" href="/outbox/${encodeURIComponent(id)}/mail.eml">Download the mail</a></p></div>`,
  };
};
