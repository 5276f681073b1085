import { primaryAddress } from "@afterword/core/candidate/candidate";
import { html } from "hono/html";
import type { Visit, WebOptions } from "../options.ts";
import { hiddenToken } from "../page/form.ts";
import type { Page } from "../page/frame.ts";
import { type Errors, type Form, formOf } from "./read-settings.ts";
import { profileFields } from "./settings-page.ts";

/** Until the candidate of this machine has said who they are, a placeholder stands in the place of their address. */
export const isUnknown = ({ ports, session }: WebOptions, { candidate }: Visit): boolean =>
  session.kind === "one-candidate" &&
  ports.installation.placeholder !== null &&
  primaryAddress(candidate) === ports.installation.placeholder;

/** The first visit on one machine. */
export const welcomePage = (visit: Visit, typed?: { form: Form; errors: Errors }): Page => {
  const known = formOf(visit.candidate);
  const form = typed?.form ?? { ...known, name: known.name === "You" ? "" : (known.name ?? ""), address: "" };
  return {
    title: "Welcome",
    status: typed ? 422 : 200,
    body: html`<div class="narrow"><h1>Welcome</h1>
<p class="lead">Afterword looks after everything that comes after a job interview. First, who are you?</p>
<form class="sheet" method="post" action="/welcome">${hiddenToken(visit)}
${profileFields(form, typed?.errors ?? {}, true)}
<button class="main">Begin</button></form></div>`,
  };
};
