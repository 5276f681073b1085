import type { Candidate } from "@afterword/core/candidate/candidate";
import { redeemLogin, requestLogin } from "@afterword/core/candidate/login";
import { loginMinutes, sessionHours } from "@afterword/core/candidate/login-times";
import { hashToken } from "@afterword/core/token/token";
import { type Context, Hono, type MiddlewareHandler } from "hono";
import { z } from "zod";
import { clientOf } from "../guard/client.ts";
import { readForm } from "../guard/form.ts";
import { askedMark, csrfToken, isSame } from "../guard/token.ts";
import type { WebOptions } from "../options.ts";
import { forbiddenPage } from "../page/fault-pages.ts";
import { frame } from "../page/frame.ts";
import { dropCookie, readCookie, writeCookie } from "../session/cookies.ts";
import { findVisit } from "../session/visit.ts";
import { mayTry } from "./limits.ts";
import { askedPage, askPage, redeemPage, spentPage, tooManyPage } from "./login-pages.ts";

const addressSchema = z.email().max(254).toLowerCase();

type LoginEnv = { Variables: { csrf: string } };

/** A browser that is not signed in has a cookie of its own, that the token in the sign-in form belongs to. */
const visitor =
  (options: WebOptions): MiddlewareHandler<LoginEnv> =>
  async (c, next) => {
    const { ports } = options;
    const known = readCookie(c, "visit");
    const id = known ?? ports.random.token();
    const csrf = csrfToken(ports.installation.tokenKey, `visit:${id}`);
    c.set("csrf", csrf);
    if (known === null) writeCookie(c, "visit", id, null);
    if (c.req.method === "POST" && !isSame((await readForm(c)).token ?? "", csrf)) return frame(c, options, null, forbiddenPage());
    await next();
  };

/** Whose link this is, without using it up. */
const ownerOf = async ({ ports }: WebOptions, token: string): Promise<Candidate | null> => {
  const target = /^[a-z0-9]{1,64}$/u.test(token) ? await ports.store.findToken(hashToken(token)) : null;
  return target?.kind === "login" ? ports.store.loadCandidate(target.candidateId) : null;
};

/** Whether this browser asked for a link to one of the candidate's addresses. */
const asked = ({ ports }: WebOptions, c: Context, { addresses }: Candidate): boolean => {
  const mark = readCookie(c, "asked") ?? "";
  return addresses.filter(({ address }) => isSame(askedMark(ports.installation.tokenKey, address), mark)).length > 0;
};

/** Signing in by a mailed link. A GET shows a button and changes nothing; only the POST takes the link, once. */
export const loginRoutes = (options: WebOptions): Hono<LoginEnv> => {
  const { ports } = options;
  const show = (c: Context, page: Parameters<typeof frame>[3]): Promise<Response> => frame(c, options, null, page);
  return new Hono<LoginEnv>()
    .use("/login", visitor(options))
    .use("/login/:token", visitor(options))
    .get("/login", async (c) => ((await findVisit(options, c)) === null ? show(c, askPage(c.get("csrf"))) : c.redirect("/", 303)))
    .post("/login", async (c) => {
      const { address: given = "" } = await readForm(c);
      const address = addressSchema.safeParse(given.trim());
      if (!address.success) return show(c, askPage(c.get("csrf"), { error: "An address such as maya@example.com.", address: given }));
      const may = await mayTry(ports, "ask", clientOf(c));
      if (may) await requestLogin(ports)(address.data);
      writeCookie(c, "asked", askedMark(ports.installation.tokenKey, address.data), loginMinutes);
      return show(c, askedPage());
    })
    .get("/login/:token", async (c) => {
      const owner = await ownerOf(options, c.req.param("token"));
      if (owner === null) return show(c, spentPage());
      return show(c, redeemPage(c.get("csrf"), c.req.path, { needsAddress: !asked(options, c, owner) }));
    })
    .post("/login/:token", async (c) => {
      const token = c.req.param("token");
      if (!(await mayTry(ports, "redeem", clientOf(c)))) return show(c, tooManyPage());
      const owner = await ownerOf(options, token);
      if (owner === null) return show(c, spentPage());
      if (!asked(options, c, owner)) {
        const { address = "" } = await readForm(c);
        if (!(await mayTry(ports, "address", token))) return show(c, tooManyPage());
        const isTheirs = owner.addresses.filter((entry) => isSame(entry.address, address.trim().toLowerCase())).length > 0;
        if (!isTheirs)
          return show(
            c,
            redeemPage(c.get("csrf"), c.req.path, { needsAddress: true, error: "That is not the address this link was mailed to." }),
          );
      }
      const redeemed = await redeemLogin(ports)(token);
      if (redeemed === null) return show(c, spentPage());
      writeCookie(c, "session", redeemed.session, sessionHours * 60);
      dropCookie(c, "asked");
      ports.log({ event: "signed-in", candidateId: redeemed.candidateId });
      return c.redirect("/", 303);
    });
};
