import { primaryAddress } from "@afterword/core/candidate/candidate";
import { html } from "hono/html";
import type { Visit, WebOptions } from "../options.ts";
import { described, field, hiddenToken } from "../page/form.ts";
import type { Markup, Message, Page } from "../page/frame.ts";
import { zoneSelect } from "../page/zones.ts";
import { addressSection } from "./address-routes.ts";
import { settingGroups } from "./fields.ts";
import { pauseSection } from "./pause-routes.ts";
import type { Errors, Form } from "./read-settings.ts";
import { settingControl } from "./setting-control.ts";

/** Name, zone, and on one machine the address. */
export const profileFields = (form: Form, errors: Errors, mayChangeAddress: boolean): Markup => html`${field({
  name: "name",
  label: "Your name",
  error: errors.name,
  control: html`<input id="name" name="name" value="${form.name ?? ""}" maxlength="100" required autocomplete="name"${described("name", { error: errors.name })}>`,
})}
${
  mayChangeAddress
    ? field({
        name: "address",
        label: "Your mail address",
        hint: "Where my mails go, and from where you forward.",
        error: errors.address,
        control: html`<input id="address" name="address" type="text" inputmode="email" value="${form.address ?? ""}" maxlength="254" required autocomplete="email"${described("address", { hint: "y", error: errors.address })}>`,
      })
    : ""
}
${field({
  name: "timeZone",
  label: "Your time zone",
  error: errors.timeZone,
  control: zoneSelect("timeZone", form.timeZone ?? "", described("timeZone", { error: errors.timeZone })),
})}`;

const inbound = (
  visit: Visit,
  domain: string,
  isLogin: boolean,
): Markup => html`<section class="sheet" aria-labelledby="inbound"><h2 id="inbound">Where to forward</h2>
<p class="copy"><code>in@${domain}</code></p>
<p class="hint">For mails that you forward yourself, from ${primaryAddress(visit.candidate) ?? "your address"}.</p>
<p class="copy"><code>in-${visit.candidate.inboundKey}@${domain}</code></p>
<p class="hint">Yours alone, for rules that forward by themselves. Whoever knows it can add records here, but can never send anything in your name.</p></section>
<section class="sheet" aria-labelledby="wording"><h2 id="wording">Wording</h2>
<p>Notes are written from templates that you can <a href="/templates">make your own</a>.</p></section>
<section class="sheet" aria-labelledby="data"><h2 id="data">Your data</h2>
<p>Everything on record, as one file: <a href="/export">export</a>.</p>
<p>Everything gone, for good: <a href="/delete">delete my data</a>.</p>
${isLogin ? html`<p class="hint">Mails as they came in are kept for 30 days.</p>` : ""}</section>`;

export const settingsPage = (
  visit: Visit,
  options: WebOptions,
  shown: { form: Form; errors: Errors; message?: Message | null; status?: Page["status"] },
): Page => {
  const { form, errors } = shown;
  const isLogin = options.session.kind === "login";
  return {
    title: "Settings",
    message: shown.message ?? null,
    status: shown.status ?? 200,
    body: html`<h1>Settings</h1>
<div class="two">
<form class="first groups" method="post" action="/settings">
${hiddenToken(visit)}
<fieldset><legend>You</legend><div class="fields">${profileFields(form, errors, !isLogin)}</div></fieldset>
${settingGroups.map(
  ({ title, fields }) =>
    html`<fieldset><legend>${title}</legend><div class="fields">${fields.map((setting) => settingControl(setting, form[setting.key] ?? "", errors[setting.key]))}</div></fieldset>`,
)}
<div class="actions keep"><button class="main">Save</button><span class="hint">What is planned moves with it.</span></div>
</form>
<div class="side">${pauseSection(visit)}${addressSection(visit)}${inbound(visit, options.ports.installation.domain, isLogin)}</div>
</div>`,
  };
};
