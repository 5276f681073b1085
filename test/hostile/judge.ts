import type { Taken } from "@afterword/core/inbound/arrival";
import type { Envelope } from "@afterword/core/port/ports";
import { Temporal } from "temporal-polyfill";
import { candidate } from "../stories/mails.ts";
import type { Verdict } from "./hostile-mail.ts";
import type { Stage } from "./stage.ts";

/** A note that was approved leaves after ten minutes; in this time it is gone. */
const soonHours = 3;

/** What a mail to one person may have in its header block, and how often: a name that is not here was put in by somebody. */
const once = new Set([
  "from",
  "to",
  "reply-to",
  "subject",
  "message-id",
  "in-reply-to",
  "references",
  "date",
  "mime-version",
  "content-type",
  "content-transfer-encoding",
  "auto-submitted",
  "x-auto-response-suppress",
  "x-afterword-hop",
]);

/** What is wrong with the header block of a mail that left; empty when it is as it should be. */
export const headerFaults = ({ raw, to }: Envelope): string[] => {
  const text = Buffer.from(raw).toString("latin1");
  const block = text.slice(0, text.indexOf("\r\n\r\n"));
  const faults: string[] = [];
  if (/[^\t\r\n -~]/.test(block)) faults.push("characters outside ASCII");
  if (/\r(?!\n)|(?<!\r)\n/.test(block)) faults.push("a bare line end");
  const lines = block.split(/\r\n(?![ \t])/);
  const names = lines.map((line) => line.slice(0, line.indexOf(":")).toLowerCase());
  for (const name of new Set(names)) {
    if (!once.has(name)) faults.push(`a header ${JSON.stringify(name.slice(0, 40))}`);
    if (names.filter((other) => other === name).length > 1) faults.push(`${name} twice`);
  }
  for (const line of block.split("\r\n")) if (line.length > 998) faults.push("a line longer than 998 (RFC 5322 2.1.1)");
  const recipients = lines.find((line) => /^to:/i.test(line)) ?? "";
  const addresses = [...recipients.replace(/\r\n/g, "").matchAll(/[^\s<>",]+@[^\s<>",]+/g)].map(([address]) => address.toLowerCase());
  if (addresses.at(-1) !== to.toLowerCase()) faults.push("To names another address than the envelope");
  if (/[\s,;<>]/.test(to)) faults.push("an envelope for more than one address");
  return faults;
};

/** The drafts as they stand, without the words. */
export const draftsOf = async (stage: Stage): Promise<string[]> =>
  (await stage.ports.store.applicationsOf(stage.candidateId)).flatMap(({ drafts }) =>
    drafts.map(({ id, version, state, to }) => `${id} ${version} ${state.kind} ${to.address}`),
  );

/** Everything on record as one text. */
export const recordOf = async ({ ports: { store }, candidateId }: Stage): Promise<string> =>
  JSON.stringify([await store.loadCandidate(candidateId), await store.applicationsOf(candidateId)]);

/** Lets the next hours pass, so that whatever was approved leaves. */
export const letPass = (stage: Stage): Promise<void> => stage.until(stage.ports.clock.now().add({ hours: soonHours }).toString());

/** Mails to anybody but the candidate. */
export const notesOf = (stage: Stage, others: string[] = []): string[] =>
  stage.left.map(({ to }) => to).filter((to) => to !== candidate.address && !others.includes(to));

export const verdictOf = (taken: Taken, notes: number): Verdict => {
  switch (taken.kind) {
    case "ignored":
      return "IGN";
    case "recorded":
      return "OK";
    case "commanded":
      return notes > 0 ? "OK" : "NS";
    case "answered":
      return taken.why === "cannot be read" ? "Q" : taken.why === "not authenticated" ? "ASK" : "NS";
  }
};

/** Hours between two moments, for those who count what was said in one. */
export const later = (at: string, hours: number): string => Temporal.Instant.from(at).add({ hours }).toString();
