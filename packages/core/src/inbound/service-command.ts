import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { Candidate } from "../candidate/candidate.ts";
import { type Settings, settingsSchema } from "../candidate/settings.ts";
import { inSpelling } from "../spelling/spelling.ts";
import { readDay } from "../time/read-day.ts";

/** What a candidate can ask of the service as a whole, in a short mail of their own to the inbound address or in answer to one of its mails. */
export type ServiceCommand =
  | { kind: "history" }
  | { kind: "export" }
  | { kind: "help" }
  | { kind: "pause"; until: string }
  | { kind: "resume" }
  | { kind: "delete"; confirmed: boolean }
  | { kind: "set"; change: Partial<Pick<Candidate, "name" | "timeZone">>; settings: Partial<Settings>; said: string }
  | { kind: "add-address" | "remove-address"; address: string }
  | { kind: "cannot-set"; why: string };

/** `pause` alone lasts this long. */
const pauseDays = 14;

const pause = (said: string, { timeZone, settings }: Candidate, now: string): ServiceCommand | null => {
  const [, words, count, unit] = /^pause(?: (?:until|for) ((\d{1,3}) (day|week)s?|.+))?$/u.exec(said) ?? [];
  if (words === undefined && said !== "pause") return null;
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).toPlainDate();
  const days = Number(count) * (unit === "week" ? 7 : 1);
  const day = words === undefined ? today.add({ days: pauseDays }) : count ? today.add({ days }) : readDay(words, today);
  if (day === null || Temporal.PlainDate.compare(day, today) <= 0)
    return {
      kind: "cannot-set",
      why: inSpelling(settings.spelling)`I did not understand until when. You can write "pause until 7 January" or "pause for 2 weeks".`,
    };
  return { kind: "pause", until: day.toZonedDateTime({ timeZone, plainTime: settings.quietTo }).toInstant().toString() };
};

const yes = (text: string): boolean => /^(yes|on|true|ja|oui|sí)$/iu.test(text);

/** Settings by the words a person uses for them. */
const words: Record<string, (value: string) => Partial<Record<keyof Settings, unknown>>> = {
  tone: (value) => ({ tone: value.toLowerCase() }),
  spelling: (value) => ({ spelling: value.toLowerCase() }),
  weekends: (value) => ({ weekends: yes(value) }),
  signature: (value) => ({ signature: value }),
  undo: (value) => ({ undoMinutes: Number.parseInt(value, 10) }),
  "quiet from": (value) => ({ quietFrom: value }),
  "quiet to": (value) => ({ quietTo: value }),
  "thank-you hours": (value) => ({ thankYouHours: Number.parseInt(value, 10) }),
};

const timeZone = z.string().refine((zone) => {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
});

/** "tone: formal", "time zone: Europe/London": what is allowed is said when it is not. */
const set = (text: string): ServiceCommand | null => {
  const [, label, value] = /^(?:set )?([a-z][a-z -]{2,20}):\s*(.{1,300})$/isu.exec(text.trim()) ?? [];
  if (!label || !value) return null;
  const word = label.toLowerCase().trim();
  if (word === "my name") return { kind: "set", change: { name: value.trim() }, settings: {}, said: `Your name is ${value.trim()} now.` };
  if (word === "my time zone" || word === "time zone") {
    const zone = timeZone.safeParse(value.trim());
    if (!zone.success)
      return {
        kind: "cannot-set",
        why: `"${value.trim()}" is not a time zone that I know. It is written like "Europe/London" or "America/New_York".`,
      };
    return { kind: "set", change: { timeZone: zone.data }, settings: {}, said: `Your time zone is ${zone.data} now.` };
  }
  if (word === "add address" || word === "remove address")
    return { kind: word === "add address" ? "add-address" : "remove-address", address: value.trim() };
  const change = words[word]?.(value.trim());
  if (!change) return null;
  const parsed = settingsSchema.partial().safeParse(change);
  if (!parsed.success)
    return {
      kind: "cannot-set",
      why: `"${value.trim()}" cannot be the ${word}: ${parsed.error.issues[0]?.message ?? "it is not allowed"}.`,
    };
  const [name] = Object.keys(change);
  const given = Object.fromEntries(Object.entries(parsed.data).filter(([key]) => key === name));
  return { kind: "set", change: {}, settings: given, said: `Done: ${word} is "${value.trim()}" now.` };
};

/** Reads the candidate's own new text; null when it is none of these, so that the mail is read as a mail. */
export const readServiceCommand = (text: string, candidate: Candidate, now: string): ServiceCommand | null => {
  const said = text
    .trim()
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .replace(/[.!]+$/u, "");
  if (said.length > 400) return null;
  switch (said) {
    case "history":
      return { kind: "history" };
    case "export":
      return { kind: "export" };
    case "help":
      return { kind: "help" };
    case "resume":
      return { kind: "resume" };
    case "delete my data":
      return { kind: "delete", confirmed: false };
    case "yes, delete my data":
    case "yes delete my data":
      return { kind: "delete", confirmed: true };
  }
  return pause(said, candidate, now) ?? set(text);
};
