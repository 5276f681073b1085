import { Temporal } from "temporal-polyfill";
import type { Part } from "../reading/reading.ts";
import { readDay } from "../time/read-day.ts";

/** What the candidate says is otherwise: only what they named is there. */
export type Corrections = {
  company?: string;
  role?: string;
  time?: Temporal.PlainTime;
  end?: Temporal.PlainTime;
  date?: Temporal.PlainDate;
  /** As written; whoever uses it finds out whether there is such a zone. */
  zone?: string;
  firstDay?: Temporal.PlainDate;
  newsBy?: Temporal.PlainDate;
  people?: { name: string; address: string | null; part?: Part }[];
  /** "Her name is Anna": of somebody who is known under another. */
  renamed?: string;
  /** What was understood of the mail's kind is right. */
  kind?: "right";
};

const clock = /^(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm)?$/iu;

/** "3pm", "15:00", "3.30 pm" on the 24-hour clock; a bare hour from 1 to 7 is an afternoon hour, as interviews are. */
const readClock = (text: string): Temporal.PlainTime | null => {
  const [, hours, minutes, meridiem] = clock.exec(text.trim()) ?? [];
  if (hours === undefined) return null;
  let hour = Number(hours);
  const half = meridiem?.toLowerCase();
  if (half === "pm" && hour < 12) hour += 12;
  if (half === "am" && hour === 12) hour = 0;
  if (!half && minutes === undefined && hour >= 1 && hour <= 7) hour += 12;
  const minute = Number(minutes ?? 0);
  return hour < 24 && minute < 60 ? new Temporal.PlainTime(hour, minute) : null;
};

const address = /[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/u;

const readPeople = (entries: string[]): { name: string; address: string | null }[] =>
  entries.flatMap((entry) => {
    const found = address.exec(entry)?.[0]?.toLowerCase() ?? null;
    const name = entry
      .replace(/<[^>]*>/u, "")
      .replace(address, "")
      .trim();
    return name === "" ? [] : [{ name, address: found }];
  });

/** A field under each word that people use for it. */
const fields: Record<string, keyof Corrections> = {
  company: "company",
  employer: "company",
  role: "role",
  job: "role",
  position: "role",
  post: "role",
  time: "time",
  start: "time",
  end: "end",
  date: "date",
  day: "date",
  zone: "zone",
  "time zone": "zone",
  timezone: "zone",
  "first day": "firstDay",
  "start date": "firstDay",
  "news by": "newsBy",
  "answer by": "newsBy",
  people: "people",
  person: "people",
  with: "people",
  kind: "kind",
};

const given = <K extends keyof Corrections>(field: K, value: Corrections[K] | null): Corrections | null =>
  value === null || value === undefined ? null : { [field]: value };

const labelled = /^\s*([\p{L} .'-]{2,60}?)\s*(?::|=|\bis\b)\s*(.+)$/u;

const partOf: Record<string, Part> = {
  recruiter: "recruiter",
  interviewer: "interviewer",
  "hiring manager": "hiring-manager",
  coordinator: "coordinator",
};

/** "It's at 3pm, not 2", "the role is ICU nurse": what people say around the line that is meant. */
const spoken = (line: string): string =>
  line
    .replace(/’/gu, "'")
    .replace(/^(?:(?:no|sorry|actually|correction|hi|hello|oh)\b[,:]?\s+)+/iu, "")
    .replace(/^(?:i|we)(?:'ll| will)? (?:start|begin)(?: work| there)? on\s+(?=\S)/iu, "first day: ")
    .replace(/,?\s+(?:not|instead of)\s+[^,]{1,60}$/iu, "")
    .replace(/^(?:it's|it is|the interview is|the meeting is|that's|that is)\s+(?:at\s+)?(?=\d{1,2}(?:[:.h]\d{2}|\s*[ap]m\b))/iu, "time: ")
    .replace(/^(?:it's|it is|the interview is|the meeting is|that's|that is)\s+(?:on\s+)(?=\S)/iu, "date: ")
    .replace(/^the\s+(?=(?:time|date|day|start|end|zone|time zone|first day|start date)\s+is\b)/iu, "")
    .replace(
      /^[Tt]he\s+(?=(?:role|job|post|position|company|employer|recruiter|interviewer|hiring manager|coordinator)\s+is\s+\p{Lu})/u,
      "",
    )
    .replace(/^(?:the\s+)?(right|correct|real)\s+(?=[\p{L} ]{2,30}(?:\s+is\b|\s*:))/iu, "");

const readLine = (written: string, today: Temporal.PlainDate): Corrections | null => {
  const line = spoken(written);
  const name =
    /^(?:(?:her|his|their)(?: (?:right|real|first|full))? name is|(?:she|he) is called|(?:she|he)'s called)\s+(\p{L}[\p{L}\p{M}'. -]{1,60}?)[.!]?$/iu.exec(
      line,
    )?.[1];
  if (name !== undefined) return { renamed: name.trim().replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) };
  const [, label = "", value = ""] = labelled.exec(line) ?? [];
  const said = value.trim().replace(/[.\s]+$/u, "");
  if (said === "") return null;
  const field = fields[label.trim().toLowerCase()];
  switch (field) {
    case "company":
    case "role":
    case "zone":
      return given(field, said);
    case "time":
    case "end":
      return given(field, readClock(said));
    case "date":
    case "firstDay":
    case "newsBy":
      return given(field, readDay(said, today));
    case "kind":
      return given(field, /^(ok|right|yes|correct)$/iu.test(said) ? "right" : null);
    case "people": {
      const people = readPeople(said.split(/[,;]|\band\b/u));
      return given(field, people.length > 0 ? people : null);
    }
    default: {
      const part = partOf[label.trim().toLowerCase()];
      const named = part === undefined || !/^\p{Lu}/u.test(said) ? [] : readPeople([said]);
      if (named.length > 0)
        return given(
          "people",
          named.map((person) => ({ ...person, part: part as Part })),
        );
      return address.test(said) ? given("people", readPeople([`${label} <${said}>`])) : null;
    }
  }
};

const mostLines = 20;

/** Reads corrections, one a line ("time: 3pm", "Ana Ruiz: ana@example.com"). `unknown` names the first line that is none. */
export const readCorrections = (
  text: string,
  today: Temporal.PlainDate,
): { kind: "corrections"; corrections: Corrections } | { kind: "unknown"; line: string } => {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, mostLines);
  let corrections: Corrections = {};
  for (const line of lines) {
    const read = readLine(line, today);
    if (read === null) return { kind: "unknown", line };
    const people = [...(corrections.people ?? []), ...(read.people ?? [])];
    corrections = { ...corrections, ...read, ...(people.length > 0 ? { people } : {}) };
  }
  return lines.length > 0 ? { kind: "corrections", corrections } : { kind: "unknown", line: "" };
};
