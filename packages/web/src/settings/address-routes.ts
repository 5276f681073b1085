import { serve } from "@afterword/core/inbound/serve";
import { Hono } from "hono";
import { html } from "hono/html";
import { readForm } from "../guard/form.ts";
import type { Env, Visit, WebOptions } from "../options.ts";
import { field, hiddenToken } from "../page/form.ts";
import type { Markup } from "../page/frame.ts";

/** Every address the candidate may forward from, and a way to ask for another. */
export const addressSection = (visit: Visit): Markup => {
  const verified = visit.candidate.addresses.filter((entry) => entry.verified);
  return html`<section class="sheet" aria-labelledby="addresses"><h2 id="addresses">Your addresses</h2>
<ul class="plain">${verified.map(({ address }) => html`<li><code>${address}</code></li>`)}</ul>
<form method="post" action="/addresses">${hiddenToken(visit)}
${field({
  name: "further",
  label: "Another address",
  hint: "I write to it; answer that mail with “yes”, and you can forward from there too.",
  control: html`<input id="further" name="address" type="email" maxlength="254" required autocomplete="off">`,
})}
<button>Ask it</button></form></section>`;
};

export const addressRoutes = ({ ports }: WebOptions): Hono<Env> =>
  new Hono<Env>().post("/addresses", async (c) => {
    const { address = "" } = await readForm(c);
    const mail = { digest: `web:${ports.random.token()}`, messageId: null };
    await serve(ports, c.get("visit").candidate, { kind: "add-address", address }, mail);
    return c.redirect("/settings?said=asked", 303);
  });
