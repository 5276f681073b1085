import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import { accountRoutes } from "./account/account-routes.ts";
import { applicationRoutes } from "./application/application-routes.ts";
import { listRoutes } from "./application/list-routes.ts";
import { draftRoutes } from "./draft/draft-routes.ts";
import { headers, isLoopbackName, neverStored, sameOrigin } from "./guard/secure.ts";
import { loginRoutes } from "./login/login-routes.ts";
import { logoutRoute } from "./login/logout-route.ts";
import type { Env, WebOptions } from "./options.ts";
import { outboxRoutes } from "./outbox/outbox-routes.ts";
import { brokenPage, forbiddenPage, notFoundPage, tooLargePage } from "./page/fault-pages.ts";
import { frame } from "./page/frame.ts";
import { needVisit } from "./session/visit.ts";
import { setAsideRoutes } from "./set-aside/set-aside-routes.ts";
import { addressRoutes } from "./settings/address-routes.ts";
import { pauseRoutes } from "./settings/pause-routes.ts";
import { settingsRoutes } from "./settings/settings-routes.ts";
import { fileRoutes } from "./style/files.ts";
import { templateRoutes } from "./template/template-routes.ts";

const mostFormBytes = 64 * 1024;

/**
 * The web view: pages rendered here, forms, one stylesheet, no script. GET and HEAD never change anything; what changes
 * something is a POST from a page of ours with the token of its session. Answers as `app.fetch` to any runtime.
 */
export const createWeb = (options: WebOptions): Hono<Env> => {
  const { log, random, installation } = options.ports;
  const isLogin = options.session.kind === "login";
  const app = new Hono<Env>();

  app.onError((fault, c) => {
    if (fault instanceof HTTPException && fault.status < 500) return frame(c, options, null, forbiddenPage());
    const reference = random.token().slice(0, 8);
    log({ event: "web-failed", reference, method: c.req.method, fault: kindOf(fault) });
    return frame(c, options, null, brokenPage(reference));
  });
  app.notFound((c) => frame(c, options, c.get("visit") ?? null, notFoundPage()));

  app.use(headers(installation.webUrl), neverStored);
  if (!isLogin)
    app.use(async (c, next) => (isLoopbackName(c) ? next() : c.text("This server answers for 127.0.0.1 and localhost alone.\n", 421)));
  app.use(bodyLimit({ maxSize: mostFormBytes, onError: (c) => frame(c, options, null, tooLargePage()) }));
  app.use(sameOrigin(isLogin ? installation.webUrl : null));

  app.route("/", fileRoutes());
  if (isLogin) app.route("/", loginRoutes(options));
  app.use(needVisit(options));
  if (isLogin) app.route("/", logoutRoute(options));
  app.route("/", listRoutes(options));
  app.route("/", applicationRoutes(options));
  app.route("/", draftRoutes(options));
  app.route("/", settingsRoutes(options));
  app.route("/", templateRoutes(options));
  app.route("/", pauseRoutes(options));
  app.route("/", addressRoutes(options));
  app.route("/", accountRoutes(options));
  app.route("/", outboxRoutes(options));
  app.route("/", setAsideRoutes(options));
  return app;
};

/** A fault's kind, never its text: a message may quote what it failed on. */
const kindOf = (fault: unknown): string => {
  if (!(fault instanceof Error)) return "unknown";
  return "code" in fault && typeof fault.code === "string" ? fault.code : fault.name;
};
