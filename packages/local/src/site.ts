import { Hono } from "hono";
import type { InTurn } from "./one-at-a-time.ts";
import type { FetchApp } from "./web-server.ts";

/** Control endpoint and web view on one port. What changes something takes its turn with the mails and the timer; what only reads does not wait. */
export const createSite = (control: Hono, view: FetchApp, inTurn: InTurn): Hono => {
  const site = new Hono();
  site.route("/", control);
  site.all("*", (context) => {
    const request = context.req.raw;
    const reads = request.method === "GET" || request.method === "HEAD";
    return reads ? view.fetch(request) : inTurn(async () => view.fetch(request));
  });
  return site;
};
