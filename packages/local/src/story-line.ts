import type { LogEntry } from "@afterword/core/port/ports";
import type { Temporal } from "temporal-polyfill";
import type { SpoolEvent } from "./spool/spool.ts";

/** An event in words, for the person at the terminal: ids and kinds, never a mail's text, an address or a token. Null for what another line says already. */
export const tellEntry = (entry: LogEntry): string | null => {
  const of = (name: string): string => String(entry[name] ?? "?");
  switch (entry.event) {
    case "read":
      return `mail taken in: ${of("mail")} → ${of("applicationId")}${asked(Number(entry.asks))}`;
    case "mail":
      return entry.result === "answered" || entry.result === "ignored" ? `mail ${of("result")}: ${of("why")}` : null;
    case "answer":
      return `answer taken in: ${of("verb")} → ${of("applicationId")}${entry.result === "done" ? "" : ` (${of("result")})`}`;
    case "acted":
      return `on the web: ${of("action")} → ${of("applicationId")}${entry.result === "done" ? "" : ` (${of("result")})`}`;
    case "told":
      return `mailed to the candidate: ${of("tell")}, ${of("applicationId")}${unless("accepted", of("outcome"))}`;
    case "note":
      return `note sent: ${of("draftId")} of ${of("applicationId")}${unless("accepted", of("outcome"))}`;
    case "wake-failed":
      return `not done for ${of("applicationId")}, will be tried again: ${of("fault")}`;
    default:
      return [
        entry.event.replaceAll("-", " "),
        ...Object.entries(entry).flatMap(([name, value]) => (name === "event" ? [] : [`${name} ${value}`])),
      ].join(", ");
  }
};

/** What only the inbox knows; how a mail was taken in is told by core. */
export const tellSpoolEvent = (event: SpoolEvent): string | null => {
  switch (event.kind) {
    case "worked":
      return null;
    case "failed":
      return `mail ${event.id} could not be worked on: ${faultOf(event.error)}`;
    case "set-aside":
      return `mail ${event.id} set aside, it is kept in set-aside/: ${event.why}`;
  }
};

/** The kind of a fault, without its message: the message of a fault that nobody expected may quote a mail. */
export const faultOf = (error: unknown): string => {
  if (!(error instanceof Error)) return "unknown";
  return "code" in error ? `${error.name} (${String(error.code)})` : error.name;
};

/** `2026-12-03 14:02`, in the candidate's zone. */
export const stamp = (now: Temporal.Instant, timeZone: string): string =>
  now.toZonedDateTimeISO(timeZone).toPlainDateTime().toString({ smallestUnit: "minute" }).replace("T", " ");

const asked = (questions: number): string => (questions > 0 ? `, ${questions === 1 ? "1 question" : `${questions} questions`} asked` : "");
const unless = (usual: string, outcome: string): string => (outcome === usual ? "" : ` (${outcome})`);
