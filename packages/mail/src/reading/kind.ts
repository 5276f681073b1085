import type { MailKind } from "@afterword/core/reading/reading";
import type { Letter } from "../facts/letter.ts";
import { readSigns, type Signs } from "./kind-evidence.ts";
import { caseOf, firstVerdict, type TimeSigns, type Verdict } from "./kind-rules.ts";
import { learntKinds } from "./learnt-kinds.ts";

/** Kinds that a letter is mistaken for: with as much said for one of them as for the kind decided on, the candidate is asked. */
const rivals: Record<MailKind, readonly ("rejection" | "cancellation" | "reschedule" | "offer")[]> = {
  confirmation: ["rejection", "cancellation", "reschedule", "offer"],
  reschedule: ["rejection", "cancellation", "offer"],
  cancellation: ["rejection", "offer"],
  invitation: ["rejection", "cancellation", "offer"],
  rejection: ["offer"],
  offer: ["rejection", "cancellation"],
  other: ["rejection", "cancellation", "offer"],
};
const ownSign = {
  confirmation: "fixed",
  reschedule: "reschedule",
  cancellation: "cancellation",
  invitation: "invitation",
  rejection: "rejection",
  offer: "offer",
  other: "notice",
} as const;

/** From here on another kind that was learnt to be said this way is asked about. */
const leastSuspected = 0.5;

/** The margin between the kind decided on and the next: none left, and the verdict is worth a question. */
const weighed = (verdict: Verdict, signs: Signs): Verdict => {
  const suspected = learntKinds.some(
    (kind) =>
      kind !== verdict.kind &&
      signs.learnt[kind].likelihood >= leastSuspected &&
      !(kind === "cancellation" && verdict.kind === "reschedule"),
  );
  if (suspected) return { ...verdict, sureness: Math.min(verdict.sureness, 0.6) };
  const own = signs[ownSign[verdict.kind]].count;
  const against = Math.max(0, ...rivals[verdict.kind].map((sign) => signs[sign].count));
  // "Bad news", and nothing that fixes a time: perhaps a no with a talk about it.
  if (against === 0 && verdict.kind === "confirmation" && own === 0 && signs.softRejection.count > 0)
    return { ...verdict, sureness: Math.min(verdict.sureness, 0.6) };
  if (against === 0) return verdict;
  const sureness = against >= own ? Math.min(verdict.sureness, 0.6) : verdict.sureness - 0.05;
  return { ...verdict, sureness };
};

/** Says what the mail says about the application. See the contract of reading for the seven kinds. */
export const tellKind = (letter: Letter, times: TimeSigns): Verdict => {
  const signs = readSigns(letter);
  const verdict = firstVerdict(caseOf(letter, times, signs));
  return isFromCalendar(letter) ? verdict : weighed(verdict, signs);
};

const isFromCalendar = (letter: Letter): boolean => letter.events.some((event) => event.method !== "REPLY");
