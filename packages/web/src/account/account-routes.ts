import { exportCandidate } from "@afterword/core/candidate/export-candidate";
import { removeData } from "@afterword/core/candidate/remove-data";
import { Hono } from "hono";
import { html } from "hono/html";
import { readForm } from "../guard/form.ts";
import type { Env, Visit, WebOptions } from "../options.ts";
import { field, hiddenToken } from "../page/form.ts";
import { frame, type Message, type Page } from "../page/frame.ts";
import { dropCookie } from "../session/cookies.ts";

const word = "delete";

const deletePage = (visit: Visit, refused: string | null): Page => ({
  title: "Delete my data",
  status: refused === null ? 200 : 422,
  message: refused === null ? null : ({ kind: "bad", text: refused } satisfies Message),
  body: html`<div class="narrow"><p class="back"><a href="/settings">Settings</a></p><h1>Delete my data</h1>
<p>This removes your profile, every application with its people, notes and drafts, and every link and address that leads to them. Notes that were approved but have not left will not leave. It cannot be taken back.</p>
<p>The mails that you forwarded go too; one that never came to belong to anything goes with its age, after 30 days.</p>
<p><a href="/export">Export everything first</a></p>
<form class="sheet" method="post" action="/delete">${hiddenToken(visit)}
${field({
  name: "confirmation",
  label: `Type “${word}” to confirm`,
  control: html`<input id="confirmation" name="confirmation" required autocomplete="off" autocapitalize="none" spellcheck="false">`,
})}
<button class="grave">Delete everything</button></form></div>`,
});

const gonePage = (): Page => ({
  title: "Everything is deleted",
  body: html`<div class="narrow"><h1>Everything is deleted</h1><p>Nothing about you is on record any more. All the best for what comes next.</p></div>`,
});

/** The two rights over one's data: to take it along, and to have it gone. */
export const accountRoutes = (options: WebOptions): Hono<Env> => {
  const { ports } = options;
  return new Hono<Env>()
    .get("/export", async (c) => {
      const everything = await exportCandidate(ports)(c.get("visit").candidate.id);
      return c.body(`${JSON.stringify(everything, null, 2)}\n`, 200, {
        "Content-Type": "application/json; charset=utf-8",
        "Content-Disposition": 'attachment; filename="afterword.json"',
      });
    })
    .get("/delete", (c) => frame(c, options, c.get("visit"), deletePage(c.get("visit"), null)))
    .post("/delete", async (c) => {
      const visit = c.get("visit");
      const { confirmation = "" } = await readForm(c);
      if (confirmation.trim().toLowerCase() !== word)
        return frame(c, options, visit, deletePage(visit, `Please type “${word}”. Nothing was deleted.`));
      const applications = await ports.store.applicationsOf(visit.candidate.id);
      if (applications.some(({ drafts }) => drafts.some(({ state }) => state.kind === "sending")))
        return frame(
          c,
          options,
          visit,
          deletePage(
            visit,
            "A note of yours is on its way out at this moment. Please try again in a quarter of an hour; nothing was deleted.",
          ),
        );
      await removeData(ports, visit.candidate.id);
      if (options.session.kind === "login") dropCookie(c, "session");
      return frame(c, options, null, gonePage());
    });
};
