import { Hono } from "hono";
import { html } from "hono/html";
import type { Env, SetAsideMail, Visit, WebOptions } from "../options.ts";
import { frame, type Page } from "../page/frame.ts";
import { stamp } from "../page/time.ts";

const setAsidePage = (mails: SetAsideMail[], visit: Visit): Page => ({
  title: "Set aside",
  body: html`<div class="middle"><p class="back"><a href="/">All applications</a></p><h1>Set aside</h1>
<p class="soft">Mails that came in but could not be worked on. They are kept as they are.</p>
${
  mails.length === 0
    ? html`<p class="sheet">There are none.</p>`
    : html`<ul class="rows sheet">${mails.map(
        ({ id, at, why }) =>
          html`<li class="row"><span><strong>${why}</strong><span class="soft address">${id}</span></span><span class="soft">${stamp(at, visit)}</span></li>`,
      )}</ul>`
}</div>`,
});

export const setAsideRoutes = (options: WebOptions): Hono<Env> => {
  const routes = new Hono<Env>();
  const { setAside } = options;
  if (!setAside) return routes;
  return routes.get("/set-aside", async (c) => frame(c, options, c.get("visit"), setAsidePage(await setAside.list(), c.get("visit"))));
};
