import { readHtml } from "../html/read-html.ts";
import type { Body } from "./split-parts.ts";

/** What a mail says, as text and as HTML; either may be missing. */
export type Bodies = { text: string | null; html: string | null };

const escapeHtml = (text: string): string => text.replace(/[&<>]/g, (char) => (char === "&" ? "&amp;" : char === "<" ? "&lt;" : "&gt;"));

const asHtml = (text: string): string => `<pre>${escapeHtml(text)}</pre>`;

const asText = (html: string): string =>
  readHtml(html)
    .lines.map((line) => `${line.depth > 0 ? `${">".repeat(line.depth)} ` : ""}${line.text}`)
    .join("\n");

/** One of several versions: the first text and the last HTML (RFC 2046 5.1.4: the last is the best). */
const choose = (children: Bodies[]): Bodies => ({
  text:
    children.find((child) => child.text !== null && child.text.trim() !== "")?.text ??
    children.find((child) => child.text !== null)?.text ??
    null,
  html: children.findLast((child) => child.html !== null)?.html ?? null,
});

/** Parts that follow one another. A text beside an HTML part is kept in both, in its place: a note above a forward is often sent so. */
const join = (children: Bodies[]): Bodies => {
  const said = children.filter((child) => child.text !== null || child.html !== null);
  const only = said[0];
  if (said.length <= 1) return only ?? { text: null, html: null };
  if (said.every((child) => child.html === null)) return { text: said.map((child) => child.text).join("\n"), html: null };
  const allHaveText = said.every((child) => child.text !== null);
  return {
    text:
      allHaveText || said.some((child) => child.html === null)
        ? said.map((child) => child.text ?? asText(child.html ?? "")).join("\n")
        : null,
    html: said.map((child) => child.html ?? asHtml(child.text ?? "")).join("\n"),
  };
};

/** The text and the HTML of a tree of parts. The depth of the tree is bounded before. */
export const joinBodies = (body: Body): Bodies => {
  if (body.type === "text/html") return { text: null, html: body.text };
  if (body.children.length === 0) return { text: body.text, html: null };
  const children = body.children.map(joinBodies);
  return body.type === "multipart/alternative" ? choose(children) : join(children);
};
