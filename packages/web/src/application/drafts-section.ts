import type { Application } from "@afterword/core/application/application";
import type { Draft } from "@afterword/core/draft/draft";
import { html } from "hono/html";
import { draftMark, draftTitle, wantsWord } from "../draft/draft-words.ts";
import type { Visit } from "../options.ts";
import type { Markup } from "../page/frame.ts";

export const draftPath = (application: Application, draft: Draft): string => `/applications/${application.id}/drafts/${draft.id}`;

const draftLine = (application: Application, draft: Draft, visit: Visit): Markup =>
  html`<li><a class="row" href="${draftPath(application, draft)}"><span><strong>${draftTitle(draft)}</strong></span><span class="mark${wantsWord(draft) ? " now" : ""}">${draftMark(draft, visit)}</span></a></li>`;

/** Notes of one application: those that want a word first, then the newest. */
export const draftsSection = (application: Application, visit: Visit): Markup => {
  const newest = application.drafts.toReversed();
  const drafts = [...newest.filter(wantsWord), ...newest.filter((draft) => !wantsWord(draft))];
  if (drafts.length === 0) return html``;
  return html`<section aria-labelledby="drafts"><h2 id="drafts">Notes to others</h2>
<ul class="rows">${drafts.map((draft) => draftLine(application, draft, visit))}</ul></section>`;
};
