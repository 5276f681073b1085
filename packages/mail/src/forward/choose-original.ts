import type { Mailbox } from "../mime/mail.ts";
import { readSubject } from "./read-subject.ts";
import type { Level } from "./source.ts";
import type { Joint } from "./split-levels.ts";

const fold = (text: string | null): string =>
  (text ?? "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@.+-]+/gu, " ")
    .trim();

const wordsOf = (name: string | null): string => fold(name).split(" ").toSorted().join(" ");

/** Do two mailboxes name one person? By address, or by the same full name (people have a private and an office address). */
export const samePerson = (a: Mailbox | null, b: Mailbox | null): boolean => {
  if (!a || !b) return false;
  if (a.address && b.address && fold(a.address) === fold(b.address)) return true;
  const name = wordsOf(a.name);
  if (name !== "" && name.includes(" ") && name === wordsOf(b.name)) return true;
  return (
    (a.address === null || b.address === null) &&
    fold(a.name ?? a.address) !== "" &&
    fold(a.name ?? a.address) === fold(b.name ?? b.address)
  );
};

/** A level and how it hangs below the one before. */
export type Hung = { level: Level; joint: Joint };

const saysSomething = (level: Level): boolean => level.text.replace(/[^\p{L}\p{N}]+/gu, "").length >= 3;

/** A clock time, a date or a link: what mails about an interview have, and "see below" has not. */
const hasSubstance = (text: string): boolean =>
  text.length > 400 ||
  /\d{1,2}\s?[:.h時时点]\s?\d{2}|\d{1,2}\s?(am|pm|uhr|h)\b|\d{1,2}[./]\d{1,2}|\d{1,2}\s?[月월日일]|https?:\/\//i.test(text);

/** Was the mail at `at` forwarded by the author of the level above it, or answered? */
const forwardedInto = (above: Hung, below: Hung): boolean => {
  if (below.joint === "attached" || below.joint === "forwarded") return true;
  const subject = readSubject(above.level.subject);
  return below.joint !== "wrote" && below.joint !== "marks" && subject.forward;
};

const hour = 3_600_000;

/**
 * A whole conversation forwarded at once lists its mails one after another, the oldest first. What stands inside a mail is older than it, so a younger
 * mail further down stands beside it: then the youngest by the same side counts. A date that only lends its offset may be wrong by 14 hours.
 */
const newestBeside = (levels: Hung[], at: number, candidate: Mailbox | null): number => {
  let best = at;
  for (const [index, hung] of levels.entries()) {
    const [then, now] = [levels[best]?.level, hung.level];
    if (index <= at || hung.joint === "wrote" || hung.joint === "marks" || !then?.date || !now.date) continue;
    const grace = then.dateHasZone && now.dateHasZone ? 0 : 14 * hour;
    if (Date.parse(now.date) - Date.parse(then.date) > grace && !samePerson(now.from, candidate) && saysSomething(now)) best = index;
  }
  return best;
};

/**
 * Which level is the mail that the employer wrote. Down from the top: through what was forwarded on with no more than "see below", past the
 * candidate's own mails and empty ones, to the first mail by somebody else. A chain of answers stops at the newest employer's mail; a chain of
 * forwards goes on to the mail that was forwarded. `candidate` is whoever sent the whole thing.
 */
export const chooseOriginal = (levels: Hung[], candidate: Mailbox | null, forwarded: boolean): number => {
  if (!forwarded || levels.length < 2) return 0;
  let at = 1;
  for (;;) {
    const here = levels[at];
    const below = levels[at + 1];
    if (!here || !below) break;
    const own = samePerson(here.level.from, candidate);
    const passedOn =
      forwardedInto(here, below) && saysSomething(below.level) && (!hasSubstance(here.level.text) || hasSubstance(below.level.text));
    if (!own && !passedOn && saysSomething(here.level)) break;
    at += 1;
  }
  at = newestBeside(levels, at, candidate);
  const last = levels[at];
  // Everything further down is the candidate's own or empty: then what was forwarded is what counts.
  return last && !samePerson(last.level.from, candidate) && saysSomething(last.level) ? at : 1;
};
