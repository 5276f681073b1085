import { html } from "hono/html";
import type { Visit } from "../options.ts";
import type { Markup } from "./frame.ts";

export const hiddenToken = ({ csrf }: Pick<Visit, "csrf">): Markup => html`<input type="hidden" name="token" value="${csrf}">`;

type Button = {
  action: string;
  label: string;
  /** `main`: the one thing most people want here. */
  look?: "main" | "quiet" | "slight" | "grave";
  /** Further hidden fields. */
  fields?: Record<string, string | number>;
};

/** A form that is nothing but its button. */
export const buttonForm = (
  visit: Visit,
  { action, label, look, fields = {} }: Button,
): Markup => html`<form method="post" action="${action}">
${hiddenToken(visit)}${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<button${look ? html` class="${look}"` : ""}>${label}</button>
</form>`;

type Field = {
  name: string;
  label: string;
  /** Everything between label and error: `input`, `select` or `textarea`, whose id is the name. */
  control: Markup;
  hint?: string | undefined;
  error?: string | undefined;
};

/** What a control says of its hint and its error to whoever cannot see them. */
export const described = (name: string, { hint, error }: { hint?: string | undefined; error?: string | undefined }): Markup => {
  const ids = [...(hint ? [`${name}-hint`] : []), ...(error ? [`${name}-error`] : [])].join(" ");
  return html`${ids ? html` aria-describedby="${ids}"` : ""}${error ? html` aria-invalid="true"` : ""}`;
};

export const field = ({ name, label, control, hint, error }: Field): Markup => html`<div class="field">
<label for="${name}">${label}</label>
${control}
${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : ""}
${error ? html`<p class="error" id="${name}-error">${error}</p>` : ""}
</div>`;
