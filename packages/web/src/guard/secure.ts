import type { Context, MiddlewareHandler } from "hono";
import { csrf } from "hono/csrf";
import { secureHeaders } from "hono/secure-headers";

/** No script at all, nothing from elsewhere, in nobody's frame. HSTS only where the view is on https. */
export const headers = (webUrl: string): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
    },
    xFrameOptions: "DENY",
    referrerPolicy: "no-referrer",
    strictTransportSecurity: webUrl.startsWith("https:") ? "max-age=31536000; includeSubDomains" : false,
  });

/** Pages hold what belongs to one person: no cache keeps them. Only what carries its digest in its name may be kept. */
export const neverStored: MiddlewareHandler = async (c, next) => {
  await next();
  if (!c.res.headers.has("Cache-Control")) c.res.headers.set("Cache-Control", "no-store");
};

/**
 * A form must come from a page of ours. Under `no-referrer` browsers say `Origin: null`, so that Sec-Fetch-Site is what
 * usually decides; either is enough, and the token in the form is needed besides.
 */
export const sameOrigin = (webUrl: string | null): MiddlewareHandler => csrf(webUrl === null ? {} : { origin: new URL(webUrl).origin });

/** On one machine, names other than these two are a page of another site that points its name at us (DNS rebinding). */
export const isLoopbackName = (c: Context): boolean => {
  const host = c.req.header("host");
  const names = [new URL(c.req.url).hostname, ...(host === undefined ? [] : [host.toLowerCase().replace(/:\d{1,5}$/, "")])];
  return names.every((name) => name === "127.0.0.1" || name === "localhost");
};
