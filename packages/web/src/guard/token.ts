import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/**
 * What stands in every form of a session and what only our own pages know: an HMAC of the session, so that nothing
 * has to be kept (OWASP's signed double submit). `session` is the cookie's value, never shown in a page.
 */
export const csrfToken = (key: string, session: string): string => createHmac("sha256", key).update(`csrf:${session}`).digest("base64url");

/** A mark that this browser has asked for a link to this address; says nothing to whoever reads it. */
export const askedMark = (key: string, address: string): string =>
  createHmac("sha256", key).update(`asked:${address.toLowerCase()}`).digest("base64url");

/** Compares in constant time, whatever the lengths. */
export const isSame = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
