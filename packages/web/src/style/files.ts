import { createHash } from "node:crypto";
import { Hono } from "hono";
import { icon } from "./icon.ts";
import { stylesheet } from "./stylesheet.ts";

/** A name that changes with the content, so that it may be kept for ever. */
const named = (name: string, type: string, content: string): string =>
  `/${name}-${createHash("sha256").update(content).digest("hex").slice(0, 12)}.${type}`;

export const stylePath = named("style", "css", stylesheet);
export const iconPath = named("icon", "svg", icon);

const kept = (type: string): Record<string, string> => ({
  "Content-Type": `${type}; charset=utf-8`,
  "Cache-Control": "public, max-age=31536000, immutable",
});

/** The stylesheet and the icon: the only two files there are. */
export const fileRoutes = (): Hono =>
  new Hono()
    .get(stylePath, (c) => c.body(stylesheet, 200, kept("text/css")))
    .get(iconPath, (c) => c.body(icon, 200, kept("image/svg+xml")));
