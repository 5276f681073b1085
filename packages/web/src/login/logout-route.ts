import { hashToken } from "@afterword/core/token/token";
import { Hono } from "hono";
import type { Env, WebOptions } from "../options.ts";
import { dropCookie, readCookie } from "../session/cookies.ts";

/** Ends the session here and in the store: a copy of the cookie opens nothing afterwards. */
export const logoutRoute = ({ ports }: WebOptions): Hono<Env> =>
  new Hono<Env>().post("/logout", async (c) => {
    const session = readCookie(c, "session");
    if (session !== null) await ports.store.takeToken(hashToken(session));
    dropCookie(c, "session");
    return c.redirect("/login", 303);
  });
