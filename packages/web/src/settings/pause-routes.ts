import { serve } from "@afterword/core/inbound/serve";
import { Hono } from "hono";
import { html } from "hono/html";
import { Temporal } from "temporal-polyfill";
import { readForm } from "../guard/form.ts";
import type { Env, Visit, WebOptions } from "../options.ts";
import { buttonForm, field, hiddenToken } from "../page/form.ts";
import type { Markup } from "../page/frame.ts";
import { moment } from "../page/time.ts";

/** When the candidate hears from us again, or null while nothing is paused. */
export const pausedUntil = ({ candidate, context }: Visit): string | null =>
  candidate.pausedUntil !== null && Temporal.Instant.compare(candidate.pausedUntil, context.now) > 0 ? candidate.pausedUntil : null;

const today = ({ candidate, context }: Visit): Temporal.PlainDate =>
  Temporal.Instant.from(context.now).toZonedDateTimeISO(candidate.timeZone).toPlainDate();

export const pauseSection = (visit: Visit): Markup => {
  const until = pausedUntil(visit);
  const first = today(visit).add({ days: 1 }).toString();
  return html`<section class="sheet" aria-labelledby="pause"><h2 id="pause">A pause</h2>
${
  until === null
    ? html`<p class="hint">For holidays, or simply some quiet. What is due waits; notes that you approved still go out.</p>
<form method="post" action="/pause">${hiddenToken(visit)}
${field({ name: "until", label: "No mails until", control: html`<input id="until" name="until" type="date" min="${first}" required>` })}
<button>Pause</button></form>`
    : html`<p>No mails until ${moment(until, visit).replace(/^(at|on) /u, "")}.</p>${buttonForm(visit, { action: "/resume", label: "Begin again now" })}`
}</section>`;
};

/** The day itself in the candidate's zone, at the hour when mails are welcome; null for what is no day to come. */
const readUntil = (text: string, visit: Visit): string | null => {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return null;
  try {
    const day = Temporal.PlainDate.from(text);
    const { timeZone, settings } = visit.candidate;
    const isAhead =
      Temporal.PlainDate.compare(day, today(visit)) > 0 && Temporal.PlainDate.compare(day, today(visit).add({ years: 1 })) <= 0;
    return isAhead ? day.toZonedDateTime({ timeZone, plainTime: settings.quietTo }).toInstant().toString() : null;
  } catch {
    return null;
  }
};

export const pauseRoutes = (options: WebOptions): Hono<Env> => {
  const { ports } = options;
  const mail = () => ({ digest: `web:${ports.random.token()}`, messageId: null });
  return new Hono<Env>()
    .post("/pause", async (c) => {
      const visit = c.get("visit");
      const until = readUntil((await readForm(c)).until ?? "", visit);
      if (until === null) return c.redirect("/settings?said=no-day", 303);
      await serve(ports, visit.candidate, { kind: "pause", until }, mail());
      return c.redirect("/settings?said=paused", 303);
    })
    .post("/resume", async (c) => {
      await serve(ports, c.get("visit").candidate, { kind: "resume" }, mail());
      return c.redirect("/settings?said=resumed", 303);
    });
};
