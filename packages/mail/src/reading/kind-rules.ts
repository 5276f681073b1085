import type { MailKind } from "@afterword/core/reading/reading";
import { isWebinar } from "../facts/join-links.ts";
import type { Letter } from "../facts/letter.ts";
import { plain } from "../facts/plain.ts";
import { flatten } from "../facts/sentence.ts";
import { anyPhrase, phrasesOfAll } from "../language/phrases-of-all.ts";
import { type Found, isAutoReply, isBulk, isSettled, mentionsInterview, type Signs } from "./kind-evidence.ts";

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
const congratulation = anyPhrase("congratulation");

/** "Not on Friday, on Wednesday instead." */
const instead = anyPhrase("instead");

/** All that tells a kind: the letter, what its times say, what its words say, and what follows from both. */
type Case = Signs & {
  letter: Letter;
  times: TimeSigns;
  subject: string;
  /** Asked to come, and asked to choose: both invite. */
  asked: Found;
  interview: boolean;
  fixedTime: boolean;
  /** Called off, and no other time given for it. */
  isOff: boolean;
};

const says = (letter: Letter, words: RegExp): boolean => letter.sentences.some(({ flat }) => words.test(flat));

export const caseOf = (letter: Letter, times: TimeSigns, signs: Signs): Case => {
  const { choice, invitation, reschedule } = signs;
  const isMoved =
    (times.old > 0 && (times.fixed > 0 || (times.slots === 1 && isSettled(letter)))) ||
    times.fixed > 1 ||
    (times.fixed > 0 && says(letter, instead));
  return {
    ...signs,
    letter,
    times,
    subject: plain(letter.subject),
    asked: { count: invitation.count + choice.count, line: choice.line ?? invitation.line },
    interview: mentionsInterview(letter),
    fixedTime: times.fixed > 0,
    // A former time and a fixed one beside it say that it moves, whatever else is said of the former.
    isOff: !(isMoved && (reschedule.count > 0 || (times.old > 0 && times.fixed > 0))),
  };
};

const verdict = (kind: MailKind, sureness: number, line: string | null = null): Verdict => ({ kind, sureness, line });

/** Decides, or leaves it to the next. */
type Rule = (said: Case) => Verdict | null;

const byMachine: Rule = ({ letter }) => (isAutoReply(letter) ? verdict("other", 0.95) : null);

const byCalendar: Rule = ({ letter, reschedule, notice, times }) => {
  const events = letter.events.filter((event) => event.method !== "REPLY");
  const isLive = (event: (typeof events)[number]) => !event.cancelled && event.method !== "CANCEL";
  if (events.length > 0 && !events.some(isLive)) return verdict("cancellation", 0.95);
  const live = events.filter((event) => isLive(event) && event.start !== null);
  if (live.length === 0) return null;
  const moved = reschedule.count > 0 || live.some((event) => event.sequence > 0 && times.old > 0);
  if (notice.count > 2 && isBulk(letter)) return verdict("other", 0.7);
  if (moved && !/^changed: (?!.*time)/m.test(plain(letter.text))) return verdict("reschedule", 0.93, reschedule.line);
  return verdict("confirmation", 0.95);
};

const forMany: Rule = ({ letter, notice, fixed, interview }) => {
  if (isBulk(letter) && notice.count > 0 && !(fixed.count > 1 && interview && notice.count < 2)) return verdict("other", 0.9, notice.line);
  return isWebinar(letter) ? verdict("other", 0.85) : null;
};

const calledOffStem = new RegExp(phrasesOfAll("calledOff"));

/** An interview that was to come and is called off, whatever the reason. */
const calledOff: Rule = ({ cancellation, reschedule, asked, times, subject, interview, isOff }) => {
  const isNamed = calledOffStem.test(subject);
  if (cancellation.count === 0 || !isOff || !(times.future > 0 || times.old > 0 || isNamed || interview)) return null;
  return asked.count > 1 && times.slots > 1 && reschedule.count > 0
    ? verdict("invitation", 0.55, cancellation.line)
    : verdict("cancellation", times.fixed > 1 ? 0.7 : 0.9, cancellation.line);
};

const turnedDown: Rule = ({
  rejection,
  softRejection,
  negated,
  offer,
  choice,
  fixed,
  past,
  reschedule,
  times,
  fixedTime,
  interview,
  isOff,
}) => {
  if (rejection.count === 0) return null;
  // Times to choose from, and one word that sounds like a no.
  if (rejection.count === 1 && softRejection.count === 0 && times.slots > 1 && choice.count > 0) return null;
  const isToCome = fixedTime && past.count === 0 && offer.count === 0;
  // The interview itself is said not to be, for whatever reason.
  if (negated.count > 0 && isOff && isToCome && interview) return verdict("cancellation", 0.7, negated.line);
  // One word of a no, nothing that regrets it, and a talk that is fixed: most likely another post is filled. Asked about.
  if (rejection.count === 1 && softRejection.count === 0 && isToCome && fixed.count > 1)
    return verdict("confirmation", 0.6, rejection.line);
  if (offer.count > rejection.count + 1 || (fixedTime && fixed.count > rejection.count && reschedule.count > 0)) return null;
  return verdict("rejection", rejection.count > 1 || softRejection.count > 0 ? 0.95 : 0.85, rejection.line);
};

/** Several times offered and a question which: whatever else is said, that asks to come. */
const choiceOfTimes: Rule = ({ times, choice, past, reschedule, fixedTime }) =>
  times.slots > 1 && choice.count > 0 && !fixedTime && past.count <= 1 && reschedule.count === 0
    ? verdict("invitation", 0.9, choice.line)
    : null;

const offered: Rule = ({ offer, asked, choice, fixed, past, times, subject, fixedTime, interview }) => {
  const onlyCongratulates = offer.line !== null && congratulation.test(flatten(offer.line)) && offer.count <= 2 && asked.count > 0;
  const isInvitation = times.slots > 1 && choice.count > 0;
  const isAppointment = fixedTime && interview && fixed.count > 2 && offer.count === 1 && !/\boffer\b/.test(subject) && past.count === 0;
  return offer.count === 0 || onlyCongratulates || isInvitation || isAppointment
    ? null
    : verdict("offer", offer.count > 1 ? 0.95 : 0.85, offer.line);
};

const moved: Rule = ({ letter, reschedule, asked, times, fixedTime, interview }) => {
  if (reschedule.count === 0) return null;
  if (fixedTime && times.slots < 2) return verdict("reschedule", times.old > 0 || reschedule.count > 1 ? 0.93 : 0.75, reschedule.line);
  if (times.slots === 1 && isSettled(letter)) return verdict("reschedule", 0.75, reschedule.line);
  if ((times.slots > 0 || asked.count > 0) && (interview || asked.count > 0))
    return verdict(times.slots > 0 || /\?/.test(letter.text) ? "invitation" : "cancellation", 0.6, reschedule.line);
  return null;
};

/** "I don't want to do the chat on Thursday": no phrase says so, but the day is said not to be. Always asked about. */
const denied: Rule = ({ letter, negated, notice, offer, choice, fixed, times, fixedTime, interview }) => {
  if (
    negated.count === 0 ||
    notice.count > negated.count ||
    !(interview || fixedTime) ||
    times.future === 0 ||
    offer.count > 0 ||
    times.slots > 1
  )
    return null;
  const moves = fixedTime && times.slots === 0 && (times.old > 0 || times.distinct > 1 || says(letter, instead));
  if (choice.count < 2 && fixed.count > 1 && !moves) return verdict("confirmation", 0.6, negated.line);
  return choice.count === 0 ? verdict(moves ? "reschedule" : "cancellation", 0.6, negated.line) : null;
};

/** A time struck out or called the former one beside a new one: the interview moved, whatever words say so. */
const movedByTimes: Rule = ({ times, fixed, past, fixedTime, interview }) =>
  times.old > 0 && fixedTime && times.slots === 0 && (interview || fixed.count > 0) && past.count === 0 ? verdict("reschedule", 0.7) : null;

const regretted: Rule = ({ softRejection, asked, choice, times, fixedTime }) =>
  softRejection.count > 1 && !fixedTime && choice.count === 0 && (asked.count === 0 || (asked.count < 2 && times.future === 0))
    ? verdict("rejection", 0.6, softRejection.line)
    : null;

/** "Thank you for your interest. The next step is a video interview, which you can record whenever it suits you." */
const comesNext = ({ received, invitation, notice, interview }: Case): boolean =>
  received.count === 1 &&
  notice.count === 0 &&
  interview &&
  invitation.count > 0 &&
  !/\b(?:if|candidates|applicants|those|may|once|will|shall|successful|shortlisted)\b/.test(flatten(invitation.line ?? "if"));

const onFile: Rule = (said) => {
  const { received, asked, fixed, times, fixedTime, interview } = said;
  return received.count > 0 &&
    !comesNext(said) &&
    (!fixedTime || (received.count > 1 && received.count > fixed.count && !times.labelled)) &&
    times.slots === 0 &&
    asked.count <= 1 &&
    !(asked.count > 0 && interview && fixed.count > 0 && received.count < 3)
    ? verdict("other", 0.85, received.line)
    : null;
};

const further = new RegExp(phrasesOfAll("another"));

/** Thanks for a talk that was, beside a day of something else; not where the subject or the line that fixes the day is of an interview. */
const onlyThanks = ({ letter, fixed, past, times }: Case): boolean => {
  const names = (text: string) => letter.tongues.some((tongue) => text.search(tongue.interview) >= 0);
  return (
    fixed.count <= past.count &&
    !(times.distinct > 1 && names(letter.subject)) &&
    !/\bhear (?:from|back)\b/.test(flatten(past.line ?? "")) &&
    !(fixed.line !== null && names(fixed.line)) &&
    letter.tongues.every((tongue) => flatten(letter.subject).search(tongue.signs.fixed) < 0)
  );
};

const thanks: Rule = (said) => {
  const { letter, past, choice, fixed, asked, times, fixedTime, interview } = said;
  if (past.count === 0 || choice.count > 2 || (fixedTime && !onlyThanks(said))) return null;
  const asksBack = interview && (fixed.count > 0 || asked.count > 0) && (fixedTime || times.slots > 0) && further.test(plain(letter.text));
  return asksBack ? null : verdict("other", fixedTime ? 0.6 : 0.85, past.line);
};

const notified: Rule = ({ notice, fixed, asked, times, fixedTime, interview }) => {
  if (notice.count === 0) return null;
  const isBesideTime = fixedTime && fixed.count > 0 && notice.count <= fixed.count + (interview ? 1 : 0);
  const isBesideInterview = fixedTime && interview && notice.count === 1;
  // "Your next step: online assessment": what is invited to is no talk.
  const isBesideInvitation =
    notice.line !== asked.line && asked.count > 0 && interview && (times.slots > 0 || asked.count > 1) && notice.count <= asked.count;
  return isBesideTime || isBesideInterview || isBesideInvitation ? null : verdict("other", 0.8, notice.line);
};

/** What is left is an invitation or a confirmation: the times tell which. */
const byTimes: Rule = ({ letter, asked, choice, fixed, times, fixedTime, interview }) => {
  // "Could you come at two? If I don't hear I'll assume that's fine."
  if (times.slots === 1 && !fixedTime && isSettled(letter)) return verdict("confirmation", 0.6, fixed.line);
  // "On Friday I can at a quarter past ten, so you are welcome": one time, taken for granted, and nothing asked.
  if (times.slots === 1 && !fixedTime && choice.count === 0 && fixed.count > 0 && !letter.text.includes("?"))
    return verdict("confirmation", 0.6, fixed.line);
  if (times.slots > 1 || (times.slots > 0 && !fixedTime)) return verdict("invitation", 0.92, asked.line);
  const isChoice =
    !times.labelled &&
    choice.count >= 1 &&
    ((times.distinct >= 2 && asked.count > fixed.count) ||
      (choice.count >= 2 && (fixed.count <= 1 || (choice.count > 2 && choice.count > fixed.count))));
  if (fixedTime && isChoice) return verdict("invitation", times.distinct >= 2 ? 0.8 : 0.6, asked.line);
  if (fixedTime && (interview || fixed.count > 0)) {
    if (times.fixed === 1 && !times.labelled && fixed.count === 0 && asked.count > 1 && choice.count > 0)
      return verdict("invitation", 0.6, asked.line);
    return verdict("confirmation", fixed.count > 0 && interview ? 0.93 : 0.7, fixed.line);
  }
  if (asked.count > 0 && (interview || asked.count > 1)) return verdict("invitation", 0.85, asked.line);
  if (fixedTime) return verdict("confirmation", 0.6);
  return interview && fixed.count > 0 && times.future > 0 ? verdict("confirmation", 0.5, fixed.line) : null;
};

/** A sign without a time or a word of a talk beside it: likelier than nothing, and asked about. */
const byOneSign: Rule = ({ cancellation, reschedule, asked, softRejection }) => {
  if (cancellation.count > 0) return verdict("cancellation", 0.55, cancellation.line);
  if (reschedule.count > 0) return verdict("reschedule", 0.55, reschedule.line);
  if (asked.count > 0) return verdict("invitation", 0.6, asked.line);
  return softRejection.count > 0 ? verdict("rejection", 0.5, softRejection.line) : null;
};

/** In this order: the first that decides has decided. */
const rules: readonly Rule[] = [
  byMachine,
  byCalendar,
  forMany,
  calledOff,
  turnedDown,
  choiceOfTimes,
  offered,
  moved,
  denied,
  movedByTimes,
  regretted,
  onFile,
  thanks,
  notified,
  byTimes,
  byOneSign,
];

/** What the first rule says that decides. Where none does, nobody knows what the letter is: a machine's notice, or words that nobody thought of. */
export const firstVerdict = (said: Case): Verdict => {
  for (const rule of rules) {
    const found = rule(said);
    if (found) return { ...found, line: found.line ?? said.letter.subject };
  }
  return verdict("other", 0.6, said.letter.subject);
};
