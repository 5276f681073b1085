import { getDomain } from "tldts";
import { type HeaderLine, readHeaderLines } from "./header-lines.ts";
import { readSender } from "./read-sender.ts";

/** What the receiving service itself found out: DMARC's verdict, the domain of `From`, and the domains whose DKIM signature was good. */
export type Authentication = { dmarc: "pass" | "fail" | "none"; fromDomain: string | null; dkim: string[] };

// SES puts these above the mail as it came, `X-SES-RECEIPT` last (design of trust, "Identity"). A line of any other name there means
// that the block was not written by SES.
const stamped = new Set([
  "return-path",
  "received",
  "received-spf",
  "authentication-results",
  "x-ses-spam-verdict",
  "x-ses-virus-verdict",
  "x-ses-receipt",
]);

/** The lines from the top to the first `X-SES-RECEIPT`, or null where there is none or something foreign stands above it. */
const stampedBlock = (lines: HeaderLine[]): HeaderLine[] | null => {
  const end = lines.findIndex((line) => line.name.toLowerCase() === "x-ses-receipt");
  if (end < 0) return null;
  const block = lines.slice(0, end + 1);
  return block.every((line) => stamped.has(line.name.toLowerCase())) ? block : null;
};

/**
 * The results of one `Authentication-Results` value (RFC 8601 2.2), comments left out. Null when it holds a quoted string or a comment
 * that does not close: a MAIL FROM with a quoted semicolon in it could otherwise write results of its own.
 */
const resultsOf = (value: string): { method: string; result: string; properties: string }[] | null => {
  let depth = 0;
  let plain = "";
  for (const char of value) {
    if (char === '"' || char === "\\") return null;
    if (char === "(") depth += 1;
    else if (char === ")") depth -= 1;
    else if (depth === 0) plain += char;
    if (depth < 0) return null;
  }
  if (depth !== 0) return null;
  return plain
    .split(";")
    .slice(1)
    .map((part) => {
      const words = part.trim().split(/\s+/);
      const [method = "", result = ""] = (words[0] ?? "").toLowerCase().split("=");
      return { method, result, properties: words.slice(1).join(" ").toLowerCase() };
    });
};

const dkimDomain = (properties: string): string | null => {
  for (const property of properties.split(" ")) {
    if (property.startsWith("header.d=")) return property.slice("header.d=".length);
    if (property.startsWith("header.i=")) return property.slice(property.lastIndexOf("@") + 1);
  }
  return null;
};

/** Reads SES's own block of headers, and nothing below it: what the sender wrote about itself never counts. */
export const readAuthentication = (raw: Uint8Array): Authentication => {
  const sender = readSender(raw);
  const fromDomain = sender.kind === "sender" ? sender.address.slice(sender.address.indexOf("@") + 1) : null;
  const nothing: Authentication = { dmarc: "none", fromDomain, dkim: [] };
  const headers = readHeaderLines(raw);
  if (headers.kind === "unreadable") return nothing;
  const block = stampedBlock(headers.lines);
  const own = block?.filter((line) => line.name.toLowerCase() === "authentication-results") ?? [];
  const [line] = own;
  if (!line || own.length > 1 || !/^\s*amazonses\.com\s*;/i.test(line.value)) return nothing;
  const results = resultsOf(line.value);
  if (!results) return nothing;
  const dmarc = results.filter((result) => result.method === "dmarc");
  if (dmarc.length > 1) return nothing;
  const verdict = dmarc[0]?.result;
  const dkim = results
    .filter((result) => result.method === "dkim" && result.result === "pass")
    .map((result) => dkimDomain(result.properties))
    .filter((domain) => domain !== null);
  return { dmarc: verdict === "pass" || verdict === "fail" ? verdict : "none", fromDomain, dkim };
};

/** The domain that DMARC aligns by: one label below the public suffix (RFC 7489 3.2), private suffixes such as `github.io` counted. */
const organisation = (domain: string): string | null => getDomain(domain, { allowPrivateDomains: true, validateHostname: true });

/**
 * Whether a mail that SES received really comes from the domain in its `From`: DMARC passed, or a good DKIM signature of the same
 * organisation. A DMARC failure is never outvoted. SPF alone is not enough: many share one sending range.
 */
export const isAuthenticated = (authentication: Authentication): boolean => {
  const { dmarc, fromDomain, dkim } = authentication;
  if (fromDomain === null || dmarc === "fail") return false;
  if (dmarc === "pass") return true;
  const wanted = organisation(fromDomain);
  return wanted !== null && dkim.some((domain) => organisation(domain) === wanted);
};
