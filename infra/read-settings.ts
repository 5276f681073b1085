/** What one deployment is told from outside: environment variables, or lines of `.env` and `.env.<stage>`, which SST reads. */
export type Settings = {
  /** Domain of the inbound addresses and of the sender: `afterword.example.org`. */
  domain: string;
  /** `route53`: the hosted zone is in this account and every record is set. `manual`: the records are printed to be set by hand. */
  dns: "route53" | "manual";
  /** `own`: this stage makes the account's one active receipt rule set. Otherwise the name of the set that is active already. */
  ruleSet: { kind: "own" } | { kind: "shared"; name: string };
  /** Domain of the web view; null: the address that API Gateway gives. `certificate`: ARN in ACM, needed where DNS is manual. */
  web: { domain: string; certificate: string | null } | null;
  /** Who may become a candidate by writing to us: anybody whose mail is authenticated, or only addresses that were registered before. */
  signUp: "open" | "closed";
  /** Who is mailed when an alarm rings; null: nobody. */
  alarmAddress: string | null;
};

type Environment = Record<string, string | undefined>;

const domainName = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;
const ruleSetName = /^[A-Za-z0-9_-]{1,64}$/;
const certificateArn = /^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate\/[A-Za-z0-9-]+$/;
const address = /^[^\s@]{1,64}@[^\s@]{4,253}$/;

const refuse = (name: string, value: string | undefined, allowed: string): never => {
  throw new Error(`${name} ${value === undefined ? "is not set" : `is "${value}"`}: ${allowed}.`);
};

const matching = (environment: Environment, name: string, pattern: RegExp, allowed: string): string | null => {
  const value = environment[name]?.trim();
  if (value === undefined || value === "") return null;
  return pattern.test(value) ? value : refuse(name, value, allowed);
};

const oneOf = <const T extends string>(environment: Environment, name: string, allowed: readonly T[], fallback: T): T => {
  const value = environment[name]?.trim() || fallback;
  return allowed.find((word) => word === value) ?? refuse(name, value, `one of ${allowed.join(", ")} is allowed`);
};

const readRuleSet = (environment: Environment, stage: string): Settings["ruleSet"] => {
  const name = "AFTERWORD_RULE_SET";
  const allowed = "`own`, or the name of the account's active receipt rule set, is allowed";
  const value = matching(environment, name, ruleSetName, allowed) ?? (stage === "production" ? "own" : null);
  // SES has one active receipt rule set per account and region: a second stage that made its own would silence the first.
  if (value === null)
    return refuse(name, undefined, `only production makes the account's rule set unasked; for the stage "${stage}" ${allowed}`);
  return value === "own" ? { kind: "own" } : { kind: "shared", name: value };
};

const readWeb = (environment: Environment, dns: Settings["dns"]): Settings["web"] => {
  const domain = matching(environment, "AFTERWORD_WEB_DOMAIN", domainName, "a domain name in lower case is allowed");
  const certificate = matching(environment, "AFTERWORD_WEB_CERTIFICATE", certificateArn, "the ARN of a certificate in ACM is allowed");
  if (domain === null) return null;
  if (dns === "manual" && certificate === null)
    return refuse("AFTERWORD_WEB_CERTIFICATE", undefined, "with AFTERWORD_DNS=manual a web domain needs the ARN of its certificate in ACM");
  return { domain, certificate };
};

/** Reads the settings of a deployment. Throws one sentence that names the variable, the value and what is allowed. */
export const readSettings = (environment: Environment, stage: string): Settings => {
  const dns = oneOf(environment, "AFTERWORD_DNS", ["route53", "manual"], "route53");
  const domainAllowed = "the domain of the inbound addresses, in lower case, is needed";
  return {
    domain: matching(environment, "AFTERWORD_DOMAIN", domainName, domainAllowed) ?? refuse("AFTERWORD_DOMAIN", undefined, domainAllowed),
    dns,
    ruleSet: readRuleSet(environment, stage),
    web: readWeb(environment, dns),
    signUp: oneOf(environment, "AFTERWORD_SIGN_UP", ["open", "closed"], "open"),
    alarmAddress: matching(environment, "AFTERWORD_ALARM_ADDRESS", address, "one mail address is allowed"),
  };
};
