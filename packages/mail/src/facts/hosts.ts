import { mailboxes, tools } from "./host-names.ts";

const toolNames = new Set(tools);
const mailboxNames = new Set(mailboxes);
const suffixes = new Set([
  "com",
  "org",
  "net",
  "co",
  "ac",
  "gov",
  "edu",
  "nhs",
  "io",
  "eu",
  "example",
  "test",
  "invalid",
  "info",
  "biz",
  "health",
  "care",
  "jobs",
  "app",
  "me",
  "hospital",
  "clinic",
  "or",
  "ne",
  "sch",
  "plc",
  "ltd",
  "gob",
  "gouv",
  "localhost",
]);

const labelsOf = (host: string): string[] => host.toLowerCase().replace(/\.+$/, "").split(".");

/** The name somebody registered: `careers.lakeside-clinic.co.uk` gives `lakeside-clinic`. Null for a host that has none. */
export const registeredName = (host: string): string | null => {
  const labels = labelsOf(host);
  let last = labels.length - 1;
  while (last > 0 && (suffixes.has(labels[last] ?? "") || (labels[last] ?? "").length === 2)) last--;
  return labels[last] || null;
};

/** Host names of tools are written in many ways: `us.greenhouse-mail.io`, `ashbyhq.com`, `mail.calendly.com`. */
const strip = (name: string): string => name.replace(/[-_]?(mail|mailer|email|notifications?|inbound|jobs|hq|app|apps|hire|talent)$/, "");

const mailWord =
  /^(?:e?mail\w*|post|notify|notifications?|messages?|msg|inbound|jobs?|recruit\w*|hcm|hr|app|apps|scheduling|careers?|talent|hire|hiring|invites?|calendar|connect|cloud|online|web|like|net|send\w*)$/;

/** Does this host belong to a scheduling tool, an applicant tracking system, a meeting tool or a job board? */
export const isToolHost = (host: string): boolean => {
  const name = registeredName(host);
  if (name === null) return false;
  const [first = "", second = ""] = name.split("-");
  if (toolNames.has(first) && mailWord.test(second)) return true;
  // A host that is there for sending ("bookme-mail", "hireportal-notifications") is a tool's, whichever.
  if (/-(?:mail|mailer|notify|notifications?)$/.test(name)) return true;
  // Job boards are called after jobs: "empleosanitario", "stellenmarkt-nord".
  if (
    /empleos?(?!r)|trabajo(?!dor)|emplois?(?!i)|lavoro|vagas|vacatures|stellen(?:markt|anzeige|borse)|jobb(?:oe?rse|oard)|jobsite|pracuj/.test(
      name,
    )
  )
    return true;
  return toolNames.has(name) || toolNames.has(strip(name)) || toolNames.has(strip(strip(name)));
};

/** What the tool that sends from this address is called, as its host spells it; null when the host is no tool's. */
export const toolBehind = (address: string | null): string | null => {
  const host = hostOf(address);
  const name = host !== null && isToolHost(host) ? registeredName(host) : null;
  return name === null ? null : strip(name);
};

/** Does this host give mailboxes to everybody (gmail and the like)? */
export const isOpenMailbox = (host: string): boolean => {
  const name = registeredName(host);
  return name !== null && (mailboxNames.has(name) || /^(hotmail|outlook|live|yahoo|gmx)\b/.test(name));
};

/** The host of an address, or null. */
export const hostOf = (address: string | null): string | null => {
  const at = address?.lastIndexOf("@") ?? -1;
  return address && at >= 0 ? address.slice(at + 1).toLowerCase() : null;
};

/** The part of an address before the at sign, or null. */
export const localPartOf = (address: string | null): string | null => {
  const at = address?.lastIndexOf("@") ?? -1;
  return address && at > 0 ? address.slice(0, at).toLowerCase() : null;
};

/** A tool's own name in a display name or a footer ("Vega Surveys via Calendly", "Powered by Workday"). */
export const isToolName = (text: string): boolean => {
  const name = text
    .toLowerCase()
    .replace(/\s*(notifications?|recruiting|scheduler|scheduling|mail|hire|bookings|jobs|calendar|meeting)$/, "")
    .replace(/[^\p{L}\p{N}-]+/gu, "");
  return (
    toolNames.has(name) ||
    [
      "nhsjobs",
      "spark",
      "googlecalendar",
      "microsoftteams",
      "ukgpro",
      "sapsuccessfactors",
      "tracjobs",
      "msteams",
      "skype",
      "facetime",
      "whatsapp",
      "meet",
    ].includes(name)
  );
};

/** Addresses that nobody reads or that belong to an office rather than to a person. */
export const isRobotAddress = (address: string): boolean => {
  const local = localPartOf(address) ?? "";
  return (
    /^(no-?_?\.?reply|do-?not-?reply|donotreply|noreply|n[aã]o-?respond\w*|no-?respond\w*|ne-?pas-?repondre|nicht-?antworten|niet-?(?:be)?antwoorden|svara-?inte|ikke-?svar\w*|nie-?odpowiada\w*|non-?rispondere|notifications?|notify|mailer|bounce|automated?|system|robot|unknownorganizer|calendar-notification|calendar|scheduler|scheduling|sched)\b|no-?reply|autoreply|notifications?@/.test(
      local,
    ) ||
    (isToolHost(hostOf(address) ?? "") &&
      /^(meetings?|bookings?|invites?|mail|info|hello|support|jobs|talent|apps?)([.+-]|\d|$)/.test(local))
  );
};
