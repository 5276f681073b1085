import { resolve } from "node:path";
import { strictAddress } from "@afterword/mail/identity/addr-spec";
import { Temporal } from "temporal-polyfill";
import { z } from "zod";

/** An SMTP server that mail is really sent through. */
export type Relay = {
  host: string;
  port: number /** TLS from the first byte. */;
  secure: boolean;
  user: string | null;
  password: string | null;
};

/** How the runtime of one machine was asked to run. */
export type LocalSettings = {
  /** Absolute path of the folder for everything kept. */
  home: string;
  /** Null when not given: the candidate says it in the web view. */
  candidate: { name: string; address: string } | null;
  /** IANA name; null when not given: the machine's. */
  timeZone: string | null;
  /** 0 takes a free one. */
  smtpPort: number;
  webPort: number;
  /** Domain of the inbound addresses, lower-case. */
  domain: string;
  relay: Relay | null;
  /** Where a standing clock starts; null for real time. */
  clock: Temporal.Instant | null;
};

/** `wrong`: one sentence for the person who set it. */
export type ReadSettings = { kind: "settings"; settings: LocalSettings } | { kind: "wrong"; sentence: string };

const invalid = z.NEVER;
const parsed = <T>(allowed: string, parse: (value: string) => T | null) =>
  z.string().transform((value, context) => {
    const result = parse(value);
    if (result !== null) return result;
    context.addIssue({ code: "custom", message: allowed });
    return invalid;
  });

const port = parsed("a whole number from 0 to 65535, where 0 takes a free port", (value) =>
  /^\d{1,5}$/.test(value) && Number(value) <= 65_535 ? Number(value) : null,
);

const schema = z.object({
  AFTERWORD_HOME: parsed("the path of a folder", (value) => (value.includes("\0") ? null : value)).default(".afterword"),
  AFTERWORD_CANDIDATE: parsed("a name and one mail address such as `Jane Doe <jane@example.org>`, outside AFTERWORD_DOMAIN", (value) =>
    candidate(value),
  ).optional(),
  AFTERWORD_TIME_ZONE: parsed("an IANA time zone name such as Europe/Berlin", (value) => timeZone(value)).optional(),
  AFTERWORD_SMTP_PORT: port.default(2525),
  AFTERWORD_WEB_PORT: port.default(3000),
  AFTERWORD_DOMAIN: parsed("a domain name such as afterword.localhost", (value) => domain(value)).default("afterword.localhost"),
  AFTERWORD_RELAY: parsed("an address such as smtp://user:password@host:587 or smtps://user:password@host:465", (value) =>
    relay(value),
  ).optional(),
  AFTERWORD_CLOCK: parsed("an RFC 3339 time such as 2026-12-01T09:00:00Z", (value) => parseTime(value)).optional(),
});

/**
 * Reads the variables of contract `local`. A variable that is set to nothing counts as not set.
 *
 * @param directory what a relative AFTERWORD_HOME is relative to
 */
export const readSettings = (environment: Record<string, string | undefined>, directory: string): ReadSettings => {
  const given = Object.fromEntries(
    Object.keys(schema.shape).flatMap((name) => {
      const value = environment[name]?.trim();
      return value ? [[name, value]] : [];
    }),
  );
  const result = schema.safeParse(given);
  if (!result.success) {
    const issue = result.error.issues[0];
    const name = String(issue?.path[0]);
    return { kind: "wrong", sentence: wrong(name, String(given[name]), issue?.message ?? "something else") };
  }
  const values = result.data;
  const of = (name: string): string => String(given[name]);
  if (values.AFTERWORD_SMTP_PORT !== 0 && values.AFTERWORD_SMTP_PORT === values.AFTERWORD_WEB_PORT) {
    const name = given.AFTERWORD_WEB_PORT ? "AFTERWORD_WEB_PORT" : "AFTERWORD_SMTP_PORT";
    return { kind: "wrong", sentence: wrong(name, of(name), "a port other than that of the other listener") };
  }
  if (values.AFTERWORD_CANDIDATE?.address.endsWith(`@${values.AFTERWORD_DOMAIN}`)) {
    return {
      kind: "wrong",
      sentence: wrong("AFTERWORD_CANDIDATE", of("AFTERWORD_CANDIDATE"), `an address outside ${values.AFTERWORD_DOMAIN}, where our own are`),
    };
  }
  return {
    kind: "settings",
    settings: {
      home: resolve(directory, values.AFTERWORD_HOME),
      candidate: values.AFTERWORD_CANDIDATE ?? null,
      timeZone: values.AFTERWORD_TIME_ZONE ?? null,
      smtpPort: values.AFTERWORD_SMTP_PORT,
      webPort: values.AFTERWORD_WEB_PORT,
      domain: values.AFTERWORD_DOMAIN,
      relay: values.AFTERWORD_RELAY ?? null,
      clock: values.AFTERWORD_CLOCK ?? null,
    },
  };
};

/** The one sentence that a wrong setting stops the start with. A password in a URL is not repeated. */
export const wrong = (name: string, value: string, allowed: string): string => {
  const shown = name === "AFTERWORD_RELAY" ? value.replace(/:[^:/@]*@/, ":***@") : value;
  return `${name} is ${JSON.stringify(shown.slice(0, 200))}, but it must be ${allowed}.`;
};

const rfc3339 = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d{1,9})?([Zz]|[+-]\d{2}:\d{2})$/;

/** An RFC 3339 time, or null when it is none. */
export const parseTime = (value: string): Temporal.Instant | null => {
  if (!rfc3339.test(value)) return null;
  try {
    return Temporal.Instant.from(value.replace(" ", "T"));
  } catch {
    return null;
  }
};

const timeZone = (value: string): string | null => {
  try {
    return /^[A-Za-z][A-Za-z0-9_+/-]{0,60}$/.test(value)
      ? new Intl.DateTimeFormat("en", { timeZone: value }).resolvedOptions().timeZone && value
      : null;
  } catch {
    return null;
  }
};

const label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const domainName = new RegExp(`^${label}(?:\\.${label}){0,20}$`);
const domain = (value: string): string | null => (value.length <= 253 && domainName.test(value.toLowerCase()) ? value.toLowerCase() : null);

const candidate = (value: string): { name: string; address: string } | null => {
  const open = value.lastIndexOf("<");
  const bare = open < 0 ? value : value.endsWith(">") ? value.slice(open + 1, -1) : "";
  const address = strictAddress(bare);
  if (address === null) return null;
  const quoted = open < 0 ? "" : value.slice(0, open).trim();
  const name = quoted.length > 1 && quoted.startsWith('"') && quoted.endsWith('"') ? quoted.slice(1, -1).trim() : quoted;
  const plain = name.length <= 100 && !/[\p{Cc}<>"]/u.test(name);
  return plain ? { name: name || address.slice(0, address.indexOf("@")), address } : null;
};

const relay = (value: string): Relay | null => {
  const url = URL.parse(value);
  if (
    !url ||
    !["smtp:", "smtps:"].includes(url.protocol) ||
    !url.hostname ||
    (url.pathname !== "" && url.pathname !== "/") ||
    url.search ||
    url.hash
  )
    return null;
  const secure = url.protocol === "smtps:";
  try {
    return {
      host: url.hostname.replace(/^\[|\]$/g, ""),
      port: url.port ? Number(url.port) : secure ? 465 : 587,
      secure,
      user: url.username ? decodeURIComponent(url.username) : null,
      password: url.password ? decodeURIComponent(url.password) : null,
    };
  } catch {
    return null;
  }
};
