import type { MailKind } from "@afterword/core/reading/reading";
import { isWebinar } from "../facts/join-links.ts";
import type { Letter } from "../facts/letter.ts";
import { plain } from "../facts/plain.ts";
import { flatten } from "../facts/sentence.ts";
import { type Found, isAutoReply, isBulk, isSettled, mentionsInterview, readSigns, type Signs } from "./kind-evidence.ts";

/** What the times of the letter say about its kind. */
export type TimeSigns = {
  /** Days with one fixed time to come. */
  fixed: number;
  /** Offered times. */
  slots: number;
  /** Different fixed times. */
  distinct: number;
  /** A fixed time stands behind a label ("Date: ..."). */
  labelled: boolean;
  /** Former times. */
  old: number;
  /** Any day or time that is still to come when the letter was written. */
  future: number;
};

/** What was decided, how sure (0 to 1), and the line that decided. */
export type Verdict = { kind: MailKind; sureness: number; line: string | null };

/** Also said to who has reached the next round. */
const congratulation =
  /\b(?:enhorabuena|felicidades|gluckwunsch|felicitations|congratulations|congratulazioni|complimenti|parabens|gratul\w*|grattis|tillykke|gefeliciteerd)\b/;

/** "Not on Friday, on Wednesday instead." */
const instead =
  /\b(?:instead|i stallet|istallet|stattdessen|dafur|a la place|plutot|en su lugar|en cambio|invece|in plaats|em vez|zamiast|i stedet|istedenfor|istedet|rather)\b/;

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

/** The margin between the kind decided on and the next: none left, and the verdict is worth a question. */
const weighed = (verdict: Verdict, signs: Signs): Verdict => {
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
  const verdict = decide(letter, times, signs);
  return isFromCalendar(letter) ? verdict : weighed(verdict, signs);
};

const isFromCalendar = (letter: Letter): boolean => letter.events.some((event) => event.method !== "REPLY");

const decide = (letter: Letter, times: TimeSigns, signs: Signs): Verdict => {
  const verdict = (kind: MailKind, sureness: number, line: string | null = null): Verdict => ({
    kind,
    sureness,
    line: line ?? letter.subject,
  });
  const { rejection, softRejection, cancellation, reschedule, offer, choice, fixed, received, past, notice } = signs;
  // Asked to come, and asked to choose: both invite.
  const invitation: Found = { count: signs.invitation.count + choice.count, line: choice.line ?? signs.invitation.line };
  const events = letter.events.filter((event) => event.method !== "REPLY");
  const cancelled = events.length > 0 && events.every((event) => event.cancelled || event.method === "CANCEL");
  const live = events.filter((event) => !event.cancelled && event.method !== "CANCEL" && event.start !== null);
  const subject = plain(letter.subject);
  const interview = mentionsInterview(letter);
  const fixedTime = times.fixed > 0 || live.length > 0;

  if (isAutoReply(letter)) return verdict("other", 0.95);
  if (cancelled) return verdict("cancellation", 0.95);
  if (live.length > 0) {
    const moved = reschedule.count > 0 || live.some((event) => event.sequence > 0 && times.old > 0);
    if (notice.count > 2 && isBulk(letter)) return verdict("other", 0.7);
    if (moved && !/^changed: (?!.*time)/m.test(plain(letter.text))) return verdict("reschedule", 0.93, reschedule.line);
    return verdict("confirmation", 0.95);
  }
  if (isBulk(letter) && notice.count > 0 && !(fixed.count > 1 && interview && notice.count < 2)) return verdict("other", 0.9, notice.line);
  if (isWebinar(letter)) return verdict("other", 0.85);

  // An interview that was to come and is called off, whatever the reason.
  const cancelledOnly = !(
    reschedule.count > 0 &&
    ((times.old > 0 && (times.fixed > 0 || (times.slots === 1 && isSettled(letter)))) ||
      times.fixed > 1 ||
      (times.fixed > 0 && letter.sentences.some(({ flat }) => instead.test(flat))))
  );
  if (
    cancellation.count > 0 &&
    cancelledOnly &&
    (times.future > 0 ||
      times.old > 0 ||
      /cancel|absag|annul|cancelad|annullat|afgezegd|geannuleerd|odwolan|installd|aflyst|avlyst/.test(subject) ||
      interview)
  ) {
    const choice = invitation.count > 1 && times.slots > 1;
    return choice && reschedule.count > 0
      ? verdict("invitation", 0.55, cancellation.line)
      : verdict("cancellation", times.fixed > 1 ? 0.7 : 0.9, cancellation.line);
  }
  // The interview itself is said not to be, for whatever reason.
  if (signs.negated.count > 0 && rejection.count > 0 && cancelledOnly && fixedTime && past.count === 0 && interview && offer.count === 0)
    return verdict("cancellation", 0.7, signs.negated.line);
  // One word of a no, nothing that regrets it, and a talk that is fixed: most likely another post is filled. Asked about.
  if (rejection.count === 1 && softRejection.count === 0 && fixedTime && fixed.count > 1 && past.count === 0 && offer.count === 0)
    return verdict("confirmation", 0.6, rejection.line);
  if (rejection.count > 0 && !(offer.count > rejection.count + 1) && !(fixedTime && fixed.count > rejection.count && reschedule.count > 0))
    return verdict("rejection", rejection.count > 1 || softRejection.count > 0 ? 0.95 : 0.85, rejection.line);
  // Several times offered and a question which: whatever else is said, that asks to come.
  if (times.slots > 1 && choice.count > 0 && !fixedTime && past.count <= 1 && reschedule.count === 0)
    return verdict("invitation", 0.9, choice.line);
  const onlyCongratulates = offer.line !== null && congratulation.test(flatten(offer.line)) && offer.count <= 2 && invitation.count > 0;
  if (
    offer.count > 0 &&
    !onlyCongratulates &&
    !(times.slots > 1 && choice.count > 0) &&
    !(fixedTime && interview && fixed.count > 2 && offer.count === 1 && !/\boffer\b/.test(subject) && past.count === 0)
  )
    return verdict("offer", offer.count > 1 ? 0.95 : 0.85, offer.line);
  if (reschedule.count > 0 && fixedTime && times.slots < 2)
    return verdict("reschedule", times.old > 0 || reschedule.count > 1 ? 0.93 : 0.75, reschedule.line);
  if (reschedule.count > 0 && times.slots === 1 && isSettled(letter)) return verdict("reschedule", 0.75, reschedule.line);
  if (reschedule.count > 0 && (times.slots > 0 || invitation.count > 0) && (interview || invitation.count > 0))
    return verdict(times.slots > 0 || /\?/.test(letter.text) ? "invitation" : "cancellation", 0.6, reschedule.line);

  // "I don't want to do the chat on Thursday": no phrase says so, but the day is said not to be. Always asked about.
  if (signs.negated.count > 0 && (interview || fixedTime) && times.future > 0 && offer.count === 0) {
    const moves =
      fixedTime && times.slots === 0 && (times.old > 0 || times.distinct > 1 || letter.sentences.some(({ flat }) => instead.test(flat)));
    if (times.slots < 2 && choice.count < 2 && fixed.count > 1 && !moves) return verdict("confirmation", 0.6, signs.negated.line);
    if (times.slots < 2 && choice.count === 0) return verdict(moves ? "reschedule" : "cancellation", 0.6, signs.negated.line);
  }

  // A time struck out or called the former one beside a new one: the interview moved, whatever words say so.
  if (times.old > 0 && fixedTime && times.slots === 0 && (interview || fixed.count > 0) && past.count === 0)
    return verdict("reschedule", 0.7);

  if (
    softRejection.count > 1 &&
    !fixedTime &&
    choice.count === 0 &&
    (invitation.count === 0 || (invitation.count < 2 && times.future === 0))
  )
    return verdict("rejection", 0.6, softRejection.line);
  // "Thank you for your interest. The next step is a video interview, which you can record whenever it suits you."
  const comesNext =
    received.count === 1 &&
    interview &&
    signs.invitation.count > 0 &&
    !/\b(?:if|candidates|applicants|those|may|once|will|shall|successful|shortlisted)\b/.test(flatten(signs.invitation.line ?? "if"));
  if (
    received.count > 0 &&
    !comesNext &&
    (!fixedTime || (received.count > 1 && received.count > fixed.count && !times.labelled)) &&
    times.slots === 0 &&
    invitation.count <= 1 &&
    !(invitation.count > 0 && interview && fixed.count > 0)
  )
    return verdict("other", 0.85, received.line);
  const isThanks =
    fixed.count <= past.count &&
    !(times.distinct > 1 && letter.tongues.some((tongue) => letter.subject.search(tongue.interview) >= 0)) &&
    !/\bhear (?:from|back)\b/.test(flatten(past.line ?? "")) &&
    !(fixed.line !== null && letter.tongues.some((tongue) => (fixed.line ?? "").search(tongue.interview) >= 0)) &&
    letter.tongues.every((tongue) => flatten(letter.subject).search(tongue.signs.fixed) < 0);
  if (
    past.count > 0 &&
    choice.count < 3 &&
    (!fixedTime || isThanks) &&
    !(
      interview &&
      (fixed.count > 0 || invitation.count > 0) &&
      (fixedTime || times.slots > 0) &&
      /next|second|final|further|zweit|deuxieme|segunda|seconda|tweede|druga|andra|anden|andre|again/.test(plain(letter.text))
    )
  )
    return verdict("other", fixedTime ? 0.6 : 0.85, past.line);
  if (
    notice.count > 0 &&
    !(fixedTime && fixed.count > 0 && notice.count <= fixed.count + (interview ? 1 : 0)) &&
    !(fixedTime && interview && notice.count === 1) &&
    !(invitation.count > 0 && interview && (times.slots > 0 || invitation.count > 1) && notice.count <= invitation.count)
  )
    return verdict("other", 0.8, notice.line);

  // "Could you come at two? If I don't hear I'll assume that's fine."
  if (times.slots === 1 && !fixedTime && isSettled(letter)) return verdict("confirmation", 0.6, fixed.line);
  if (times.slots > 1 || (times.slots > 0 && !fixedTime)) return verdict("invitation", 0.92, invitation.line);
  const offered =
    !times.labelled &&
    choice.count >= 1 &&
    ((times.distinct >= 2 && invitation.count > fixed.count) || (choice.count >= 2 && fixed.count <= 1));
  if (fixedTime && offered) return verdict("invitation", times.distinct >= 2 ? 0.8 : 0.6, invitation.line);
  if (fixedTime && (interview || fixed.count > 0)) {
    if (times.fixed === 1 && fixed.count === 0 && invitation.count > 1 && choice.count > 0)
      return verdict("invitation", 0.6, invitation.line);
    return verdict("confirmation", fixed.count > 0 && interview ? 0.93 : 0.7, fixed.line);
  }
  if (invitation.count > 0 && (interview || invitation.count > 1)) return verdict("invitation", 0.85, invitation.line);
  if (fixedTime) return verdict("confirmation", 0.6);
  if (interview && fixed.count > 0 && times.future > 0) return verdict("confirmation", 0.5, fixed.line);
  // A sign without a time or a word of a talk beside it: likelier than nothing, and asked about.
  if (cancellation.count > 0) return verdict("cancellation", 0.55, cancellation.line);
  if (reschedule.count > 0) return verdict("reschedule", 0.55, reschedule.line);
  if (invitation.count > 0) return verdict("invitation", 0.6, invitation.line);
  if (softRejection.count > 0) return verdict("rejection", 0.5, softRejection.line);
  // Nothing tells what the letter is: a machine's notice, or words that nobody thought of.
  return verdict("other", 0.6);
};
