import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";

/**
 * `session`: who is signed in. `visit`: a browser before that, for the token in the sign-in form. `asked`: that this
 * browser asked for a link, and for which address. All are `__Host-`: this host alone, https, the whole site (RFC 6265bis 4.1.3.2).
 */
type Name = "session" | "visit" | "asked";

const options = { prefix: "host", path: "/", secure: true, httpOnly: true, sameSite: "Lax" } as const;

/** Tokens of ours are short and plain; anything else is no cookie of ours. */
export const readCookie = (c: Context, name: Name): string | null => {
  const value = getCookie(c, name, "host");
  return value && /^[\w-]{1,100}$/u.test(value) ? value : null;
};

/** `minutes`: null lasts until the browser closes. */
export const writeCookie = (c: Context, name: Name, value: string, minutes: number | null): void =>
  setCookie(c, name, value, { ...options, ...(minutes === null ? {} : { maxAge: minutes * 60 }) });

export const dropCookie = (c: Context, name: Name): void => {
  deleteCookie(c, name, options);
};
