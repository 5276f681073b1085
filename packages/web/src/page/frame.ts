import type { Context } from "hono";
import { html } from "hono/html";
import type { Visit, WebOptions } from "../options.ts";
import { iconPath, stylePath } from "../style/files.ts";
import { hiddenToken } from "./form.ts";

export type Markup = ReturnType<typeof html>;

/** What became of a form, said at the top of the page that follows it. */
export type Message = { kind: "good" | "bad"; text: string };

export type Page = {
  title: string;
  body: Markup;
  message?: Message | null;
  status?: 200 | 400 | 403 | 404 | 409 | 410 | 413 | 421 | 422 | 429 | 500;
};

const said = (message: Message): Markup =>
  message.kind === "good"
    ? html`<p class="said good" role="status">${message.text}</p>`
    : html`<p class="said bad" role="alert">${message.text}</p>`;

/** Where each page belongs. */
const sections: Record<string, RegExp> = {
  "/": /^\/(applications\/.*|set-aside)?$/u,
  "/outbox": /^\/outbox(\/|$)/u,
  "/settings": /^\/(settings|templates|delete)(\/|$)/u,
};

const here = (path: string, link: string): Markup =>
  path === link ? html` aria-current="page"` : sections[link]?.test(path) ? html` aria-current="true"` : html``;

const navigation = (path: string, options: WebOptions, visit: Visit): Markup => html`<nav aria-label="Pages">
<a href="/"${here(path, "/")}>Applications</a>
${options.outbox ? html`<a href="/outbox"${here(path, "/outbox")}>Outbox</a>` : ""}
<a href="/settings"${here(path, "/settings")}>Settings</a>
${options.session.kind === "login" ? html`<form method="post" action="/logout">${hiddenToken(visit)}<button class="plain">Sign out</button></form>` : ""}
</nav>`;

/** A whole page as the answer. Everything put into it is escaped; without a visit there is no navigation. */
export const frame = async (c: Context, options: WebOptions, visit: Visit | null, page: Page): Promise<Response> => {
  const whole = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title} · Afterword</title>
<link rel="icon" href="${iconPath}" type="image/svg+xml">
<link rel="stylesheet" href="${stylePath}">
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header class="top"><div class="bar"><a class="name" href="/">Afterword</a>${visit ? navigation(c.req.path, options, visit) : ""}</div></header>
<main id="content" tabindex="-1">
${page.message ? said(page.message) : ""}
${page.body}
</main>
<footer class="foot"><p>Nothing leaves to anybody else without your word.</p></footer>
</body>
</html>
`;
  return c.html(whole, page.status ?? 200);
};
