import { Hono } from "hono";
import type { Env, WebOptions } from "../options.ts";
import { frame } from "../page/frame.ts";
import { isUnknown, welcomePage } from "../settings/welcome-page.ts";
import { listPage } from "./list-page.ts";

const pageSize = 25;

const isBadCursor = (fault: unknown): boolean => fault instanceof Error && "code" in fault && fault.code === "bad-cursor";

/** The front page: what waits, and all applications. */
export const listRoutes = (options: WebOptions): Hono<Env> =>
  new Hono<Env>().get("/", async (c) => {
    const visit = c.get("visit");
    const { store } = options.ports;
    const after = c.req.query("after") ?? null;
    if (after === null && isUnknown(options, visit)) return frame(c, options, visit, welcomePage(visit));
    const page = await store.listApplications(visit.candidate.id, { limit: pageSize, after }).catch((fault: unknown) => {
      if (isBadCursor(fault)) return null;
      throw fault;
    });
    if (page === null) return c.redirect("/", 303);
    const all = after === null ? await store.applicationsOf(visit.candidate.id) : null;
    const setAside = after === null ? ((await options.setAside?.list())?.length ?? 0) : 0;
    return frame(c, options, visit, listPage(visit, options, { ...page, all, setAside }));
  });
