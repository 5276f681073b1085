import { Hono } from "hono";
import type { Env, WebOptions } from "../options.ts";
import { notFoundPage } from "../page/fault-pages.ts";
import { frame } from "../page/frame.ts";
import { mailPage, outboxPage } from "./outbox-page.ts";
import { readMail } from "./read-mail.ts";

/** What left this machine. There is no outbox where mail is really sent. */
export const outboxRoutes = (options: WebOptions): Hono<Env> => {
  const routes = new Hono<Env>();
  const { outbox } = options;
  if (!outbox) return routes;
  const find = async (id: string): Promise<Uint8Array | null> => (id.length > 300 || /[/\\\0]/u.test(id) ? null : outbox.get(id));
  return routes
    .get("/outbox", async (c) => frame(c, options, c.get("visit"), outboxPage(await outbox.list(), c.get("visit"))))
    .get("/outbox/:id", async (c) => {
      const raw = await find(c.req.param("id"));
      return frame(c, options, c.get("visit"), raw === null ? notFoundPage() : mailPage(c.req.param("id"), readMail(raw)));
    })
    .get("/outbox/:id/mail.eml", async (c) => {
      const raw = await find(c.req.param("id"));
      if (raw === null) return frame(c, options, c.get("visit"), notFoundPage());
      return c.body(Uint8Array.from(raw), 200, {
        "Content-Type": "message/rfc822",
        "Content-Disposition": 'attachment; filename="mail.eml"',
      });
    });
};
