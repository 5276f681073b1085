const maxUrl = 8000;
const maxLayers = 5;

const parse = (text: string): URL | null => {
  try {
    return new URL(text);
  } catch {
    return null;
  }
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const isWeb = (text: string | null | undefined): text is string => /^https?:\/\/[^\s/]/i.test(text ?? "");

/** URL Defense v2: `-` stands for `%`, `_` for `/`. */
const defenseV2 = (url: URL): string | null => {
  const inner = url.searchParams.get("u");
  return inner === null ? null : decoded(inner.replaceAll("-", "%").replaceAll("_", "/"));
};

const runAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** URL Defense v3: `https://urldefense.com/v3/__URL__;REPLACED!!…`; each `*` of URL stands for a character of REPLACED, `**X` for a run of X + 2. */
const defenseV3 = (text: string): string | null => {
  const start = text.indexOf("__");
  const end = text.indexOf("__;", start + 2);
  if (start < 0 || end < 0) return null;
  const bang = text.indexOf("!", end + 3);
  const replaced = decoded64(text.slice(end + 3, bang < 0 ? text.length : bang));
  const inner = text.slice(start + 2, end);
  const out: string[] = [];
  let taken = 0;
  for (let i = 0; i < inner.length; i += 1) {
    if (inner[i] !== "*") out.push(inner[i] ?? "");
    else if (inner[i + 1] === "*") {
      const run = runAlphabet.indexOf(inner[i + 2] ?? "") + 2;
      out.push(replaced.slice(taken, taken + run));
      taken += run;
      i += 2;
    } else {
      out.push(replaced[taken] ?? "*");
      taken += 1;
    }
  }
  // The scheme loses a slash where a server folds "//" in the path.
  return out.join("").replace(/^(https?):\/(?!\/)/i, "$1://");
};

const decoded64 = (text: string): string => Buffer.from(text.replaceAll("-", "+").replaceAll("_", "/"), "base64").toString("utf8");

/** Names under which redirects carry where they lead. */
const innerNames = [
  "url",
  "u",
  "q",
  "target",
  "redirect",
  "redirect_uri",
  "redirecturl",
  "dest",
  "destination",
  "link",
  "to",
  "goto",
  "href",
  "r",
  "a",
  "domain",
];

const redirectHosts =
  /(^|\.)(safelinks\.protection\.outlook\.com|google\.[a-z.]{2,6}|urlsand\.com|linkprotect\.cudasvc\.com|secure-web\.cisco\.com|mimecast\.com|mimecastprotect\.com|l\.facebook\.com|lnkd\.in|linkedin\.com|vk\.com|slack-redir\.net|deref-[a-z]+\.[a-z]+|deref-gmx\.net|deref-web\.de|l\.messenger\.com|out\.reddit\.com|t\.umblr\.com|youtube\.com|steamcommunity\.com|protect-[a-z]{2}\.mimecast\.com|trustwave\.com|avanan\.click|checkpoint\.com|fireeye\.com|sophos\.com|protection\.sophos\.com|emailprotection\.link|sendgrid\.net|mailchimp\.com|list-manage\.com|hubspotlinks\.com|exacttarget\.com)$/i;

const trackingPath = /(^|[./-])(click|clicks|track|tracking|redirect|redir|ls|lt|ct|url|l|r|go|out|wf|link|links|e2t|deref)([./-]|$)/i;

/** One layer of wrapping taken off, or null when there is none. */
const unwrapOnce = (text: string): string | null => {
  const url = parse(text);
  if (!url) return null;
  const host = url.hostname.toLowerCase();
  if (/(^|\.)urldefense\.(com|us|proofpoint\.com)$/.test(host)) {
    if (url.pathname.startsWith("/v3/") || text.includes("/v3/__")) return defenseV3(text);
    if (url.pathname.startsWith("/v2/")) return defenseV2(url);
    const inner = url.searchParams.get("u");
    return inner === null ? null : decoded(inner);
  }
  if (/(^|\.)(avanan\.click|checkpoint\.com|cp\.email)$/.test(host) || text.includes("/___http")) {
    const inner = /___(https?:\/\/.{1,4000}?)___/.exec(text)?.[1];
    if (inner) return inner;
  }
  if (host === "secure-web.cisco.com") {
    const last = url.pathname.split("/").at(-1) ?? "";
    const inner = decoded(last);
    if (isWeb(inner)) return inner;
  }
  if (/(^|\.)google\.[a-z.]{2,6}$/.test(host) && url.pathname !== "/url") return null;
  const wrapped = redirectHosts.test(host) || trackingPath.test(`${host.split(".").slice(0, -2).join(".")}${url.pathname}`);
  if (!wrapped) return null;
  for (const name of innerNames) {
    for (const [key, value] of url.searchParams) {
      if (key.toLowerCase() !== name) continue;
      if (isWeb(value)) return value;
      if (isWeb(decoded(value))) return decoded(value);
      if (/^aHR0c[A-Za-z0-9+/_=-]{8,4000}$/.test(value)) return decoded64(value);
    }
  }
  const inPath = /\/(https?(?::\/\/|%3a%2f%2f|:\/).{4,4000})$/i.exec(url.pathname)?.[1];
  if (inPath) {
    const inner = decoded(inPath).replace(/^(https?):\/(?!\/)/i, "$1://");
    if (isWeb(inner)) return inner + url.search;
  }
  const coded = url.pathname.split("/").find((segment) => /^aHR0c[A-Za-z0-9+_=-]{8,4000}$/.test(segment));
  return coded ? decoded64(coded) : null;
};

/**
 * Where a link leads behind Safelinks, URL Defense, Mimecast, Google's redirect and the usual click trackers, as far as the link itself
 * tells: nothing is ever fetched. A link that is not wrapped, or whose target is not in it, comes back as it is.
 */
export const unwrapLink = (text: string): string => {
  let url = text.slice(0, maxUrl);
  for (let layer = 0; layer < maxLayers; layer += 1) {
    const inner = unwrapOnce(url);
    if (inner === null || !isWeb(inner) || inner === url) return url;
    url = inner;
  }
  return url;
};
