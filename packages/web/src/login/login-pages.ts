import { html } from "hono/html";
import { field, hiddenToken } from "../page/form.ts";
import type { Page } from "../page/frame.ts";

export const askPage = (csrf: string, options: { error?: string; address?: string } = {}): Page => ({
  title: "Sign in",
  status: options.error ? 422 : 200,
  body: html`<div class="narrow"><h1>Sign in</h1>
<p class="lead">There is no password. I mail you a link that works once.</p>
<form class="sheet" method="post" action="/login">${hiddenToken({ csrf })}
${field({
  name: "address",
  label: "Your mail address",
  error: options.error,
  control: html`<input id="address" name="address" type="email" value="${options.address ?? ""}" maxlength="254" required autocomplete="email"${options.error ? html` aria-describedby="address-error" aria-invalid="true"` : ""}>`,
})}
<button class="main">Mail me a link</button></form></div>`,
});

/** Always the same, whether the address is known or not. */
export const askedPage = (): Page => ({
  title: "A link is on its way",
  body: html`<div class="narrow"><h1>Look into your mailbox</h1>
<p class="lead">If this address is known, a link is on its way.</p>
<p class="soft">It works once, within 15 minutes. Open it in this browser, and you are signed in with one tap.</p>
<p><a href="/login">Try another address</a></p></div>`,
});

/**
 * The page that a mailed link opens. Mail scanners follow links and press buttons: so it takes the browser that asked
 * for the link, or else the address that the link was mailed to.
 */
export const redeemPage = (csrf: string, path: string, options: { needsAddress: boolean; error?: string }): Page => ({
  title: "Sign in",
  status: options.error ? 422 : 200,
  body: html`<div class="narrow"><h1>Sign in</h1>
<p class="lead">${options.needsAddress ? "To be sure that it is you, please type the address that this link was mailed to." : "One tap, and you are in."}</p>
<form class="sheet" method="post" action="${path}">${hiddenToken({ csrf })}
${
  options.needsAddress
    ? field({
        name: "address",
        label: "Your mail address",
        error: options.error,
        control: html`<input id="address" name="address" type="email" maxlength="254" required autocomplete="email"${options.error ? html` aria-describedby="address-error" aria-invalid="true"` : ""}>`,
      })
    : ""
}
<button class="main">Sign in</button></form></div>`,
});

/** For a link that was used, is too old, or never was. */
export const spentPage = (): Page => ({
  title: "This link is not good any more",
  status: 410,
  body: html`<div class="narrow"><h1>This link is not good any more</h1>
<p>A link works once, and only for a short time.</p><p><a href="/login">Ask for a new one</a></p></div>`,
});

export const tooManyPage = (): Page => ({
  title: "Too many tries",
  status: 429,
  body: html`<div class="narrow"><h1>Too many tries</h1><p>Please wait an hour and try again.</p></div>`,
});
