import type { Candidate } from "@afterword/core/candidate/candidate";
import { sessionOf } from "@afterword/core/candidate/login";
import type { Context, MiddlewareHandler } from "hono";
import { readForm } from "../guard/form.ts";
import { csrfToken, isSame } from "../guard/token.ts";
import type { Env, Visit, WebOptions } from "../options.ts";
import { forbiddenPage, goneHerePage } from "../page/fault-pages.ts";
import { frame } from "../page/frame.ts";
import { readCookie } from "./cookies.ts";

const visitOf = (options: WebOptions, candidate: Candidate, session: string): Visit => ({
  candidate,
  context: { candidate, now: options.ports.clock.now().toString() },
  csrf: csrfToken(options.ports.installation.tokenKey, session),
});

/** Whose visit this is, or null when nobody is signed in, the session is over, or the candidate was removed. */
export const findVisit = async (options: WebOptions, c: Context): Promise<Visit | null> => {
  const { ports, session } = options;
  const cookie = session.kind === "login" ? readCookie(c, "session") : null;
  if (session.kind === "login" && cookie === null) return null;
  const id = session.kind === "one-candidate" ? await session.candidateId() : await sessionOf(ports, cookie ?? "");
  const candidate = id === null ? null : await ports.store.loadCandidate(id);
  return candidate && visitOf(options, candidate, cookie ?? `one:${candidate.id}`);
};

/** Everything but the sign-in is for one candidate. A form without the token of the session changes nothing. */
export const needVisit =
  (options: WebOptions): MiddlewareHandler<Env> =>
  async (c, next) => {
    const visit = await findVisit(options, c);
    if (visit === null) return options.session.kind === "login" ? c.redirect("/login", 303) : frame(c, options, null, goneHerePage());
    if (c.req.method !== "GET" && c.req.method !== "HEAD") {
      const { token = "" } = await readForm(c);
      if (!isSame(token, visit.csrf)) return frame(c, options, visit, forbiddenPage());
    }
    c.set("visit", visit);
    await next();
  };
