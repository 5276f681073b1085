import { Temporal } from "temporal-polyfill";
import type { Candidate } from "../candidate/candidate.ts";
import { inSpelling } from "../spelling/spelling.ts";
import { readDay } from "../time/read-day.ts";
import { readSet, type SetCommand } from "./set-command.ts";

/** What a candidate can ask of the service as a whole, in a short mail of their own to the inbound address or in answer to one of its mails. */
export type ServiceCommand =
  | { kind: "history" }
  | { kind: "export" }
  | { kind: "help" }
  | { kind: "pause"; until: string }
  | { kind: "resume" }
  | { kind: "delete"; confirmed: boolean }
  | { kind: "settings" }
  | SetCommand;

/** `pause` alone lasts this long. */
const pauseDays = 14;

const counts: Record<string, number> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, six: 6 };

const pause = (said: string, { timeZone, settings }: Candidate, now: string): ServiceCommand | null => {
  const words = /^pause(?: everything| mails)?(?: (?:until|till|for) (.{1,60}))?$/u.exec(said);
  if (words === null) return null;
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).toPlainDate();
  const [, count = "", unit] = /^(?:the next )?(\d{1,3}|a|an|one|two|three|four|six) (day|week|month)s?$/u.exec(words[1] ?? "") ?? [];
  const many = counts[count] ?? Number(count);
  const day =
    words[1] === undefined
      ? today.add({ days: pauseDays })
      : unit === undefined
        ? readDay(words[1].replace(/^the /u, ""), today)
        : today.add(unit === "day" ? { days: many } : unit === "week" ? { weeks: many } : { months: many });
  if (day === null || Temporal.PlainDate.compare(day, today) <= 0)
    return {
      kind: "cannot-set",
      why: inSpelling(settings.spelling)`I did not understand until when. You can write "pause until 7 January" or "pause for 2 weeks".`,
    };
  return { kind: "pause", until: day.toZonedDateTime({ timeZone, plainTime: settings.quietTo }).toInstant().toString() };
};

const politeBefore =
  /^(?:(?:hi|hello|dear|hey)(?: afterword)?,? )?(?:(?:please|could you|can you|would you|i would like|i'd like|i want)(?: please)?(?: to)? )?(?:(?:send|show|give|mail|tell)(?: me)? )?(?:please )?(?:(?:my|the|all my|a|an) )?/u;
const politeAfter = /(?:[,.!?]| please| thanks| thank you| now| again)+$/u;

/** The same words for one thing. */
const spoken: Record<string, ServiceCommand["kind"]> = {
  history: "history",
  applications: "history",
  "where do things stand": "history",
  status: "history",
  export: "export",
  "export data": "export",
  "export my data": "export",
  "export everything": "export",
  data: "export",
  help: "help",
  "what can i say": "help",
  "what can you do": "help",
  "how does this work": "help",
  settings: "settings",
  preferences: "settings",
  resume: "resume",
  unpause: "resume",
  "resume mails": "resume",
  continue: "resume",
  "end pause": "resume",
};

/** Reads the candidate's own new text; null when it is none of these, so that the mail is read as a mail. */
export const readServiceCommand = (text: string, candidate: Candidate, now: string): ServiceCommand | null => {
  const said = text
    .trim()
    .toLowerCase()
    .replace(/’/gu, "'")
    .replace(/\s+/gu, " ")
    .replace(/[.!?]+$/u, "");
  if (said.length > 1_500) return null;
  // What removes everything is said in these words only.
  if (/^(?:please )?delete (?:all )?my data(?: please)?$/u.test(said)) return { kind: "delete", confirmed: false };
  if (/^yes,? delete my data$/u.test(said)) return { kind: "delete", confirmed: true };
  const plain = said.replace(politeAfter, "").replace(politeBefore, "");
  const kind = spoken[plain];
  if (kind === "history" || kind === "export" || kind === "help" || kind === "settings" || kind === "resume") return { kind };
  return pause(plain, candidate, now) ?? readSet(text, candidate);
};
