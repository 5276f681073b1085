import { html, raw } from "hono/html";
import type { Block } from "./blocks.ts";
import { noteBegins, noteEnds } from "./blocks.ts";

/** Colours for light and dark; mail programs that know no media queries show the light ones. */
const style = `
:root { color-scheme: light dark; }
body { margin: 0; padding: 0; background: #f6f4ef; color: #24231f; }
.sheet { max-width: 36rem; margin: 0 auto; padding: 24px 20px 32px; font: 16px/1.55 Georgia, 'Times New Roman', serif; }
p, ul, table { margin: 0 0 16px; }
ul { padding-left: 20px; }
td { padding: 2px 0; vertical-align: top; overflow-wrap: anywhere; }
td.label { color: #6d6a60; padding-right: 14px; white-space: nowrap; }
.note { background: #ffffff; border: 1px solid #ddd8cc; border-radius: 8px; padding: 18px 20px; margin: 0 0 16px; overflow-wrap: anywhere; }
.mark { color: #6d6a60; font-size: 13px; margin: 0 0 8px; }
a { color: #1f5f8b; }
a.go { display: inline-block; padding: 11px 18px; border: 1px solid #1f5f8b; border-radius: 8px; text-decoration: none; }
.line { margin: 0 0 4px; }
.small { color: #6d6a60; font-size: 13px; }
@media (prefers-color-scheme: dark) {
  body { background: #1b1b19; color: #eae7df; }
  .note { background: #262623; border-color: #3c3b36; }
  td.label, .small, .mark { color: #a5a294; }
  a { color: #8cc0e4; }
  a.go { border-color: #8cc0e4; }
}`;

const lineBreak = raw("<br>");
const lines = (words: string) =>
  words.includes("\n") ? words.split("\n").flatMap((line, index) => (index === 0 ? [line] : [lineBreak, line])) : words;

/** Several lines of one fact, such as people, are told apart by a little room. */
const rowLines = (value: string) => {
  const all = value.split("\n");
  return all.length === 1 ? html`${value}` : all.map((line) => html`<div class="line">${line}</div>`);
};

const row = ({ label, value }: { label: string; value: string }) =>
  html`<tr><td class="label">${label}</td><td>${rowLines(value)}</td></tr>`;

const block = (part: Block) => {
  switch (part.kind) {
    case "text":
      return html`<p>${lines(part.text)}</p>`;
    case "small":
      return html`<p class="small">${lines(part.text)}</p>`;
    case "list":
      return html`<ul>${part.items.map((item) => html`<li>${lines(item)}</li>`)}</ul>`;
    case "facts":
      return html`<table role="presentation" cellpadding="0" cellspacing="0">${part.rows.map(row)}</table>`;
    case "note":
      return html`<p class="mark">${noteBegins}</p><div class="note">${lines(part.body)}</div><p class="mark">${noteEnds}</p>`;
    case "words":
      return html`<div class="note">${lines(part.text)}</div>`;
    case "link":
      return html`<p><a class="go" href="${part.url}">${part.label}</a></p>`;
  }
};

/** The HTML of a mail to the candidate. Everything that comes from a mail is escaped; no image, no script, nothing remote. */
export const toHtml = (title: string, blocks: Block[]): string =>
  String(html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${title}</title><style>${raw(style)}</style></head>
<body><div class="sheet">
${blocks.map((part) => html`${block(part)}\n`)}</div></body></html>
`);
