import { readCalendars } from "../calendar/read-calendars.ts";
import type { CalendarPart, Mail } from "../mime/mail.ts";
import { parseMail } from "../mime/parse-mail.ts";
import { chooseOriginal, type Hung } from "./choose-original.ts";
import { isForward } from "./is-forward.ts";
import { linksOf, ownWords, textOf } from "./level-text.ts";
import { linesOf } from "./lines-of.ts";
import { readSubject } from "./read-subject.ts";
import type { Level, Source } from "./source.ts";
import { type Stratum, splitLevels } from "./split-levels.ts";

const maxNested = 6;
const maxMails = 30;
const maxLevels = 60;

const levelOf = (stratum: Stratum): Level => ({
  from: stratum.from,
  to: stratum.to,
  cc: stratum.cc,
  subject: stratum.subject,
  date: stratum.date,
  dateHasZone: stratum.dateHasZone,
  text: textOf(stratum.lines),
  links: linksOf(stratum.lines),
});

/** All mails in one mail, the calendars met on the way, and how the first of them hang together. */
type Taken = { hung: Hung[]; own: string; calendars: CalendarPart[]; problem: string | null };

const newestFirst = (a: Taken, b: Taken): number =>
  (Date.parse(b.hung[0]?.level.date ?? "") || 0) - (Date.parse(a.hung[0]?.level.date ?? "") || 0);

/** A mail's own levels, then those of the mails attached to it; the budget is for the whole tree. */
const take = async (mail: Mail, depth: number, budget: { mails: number }): Promise<Taken> => {
  const heading = { from: mail.from, to: mail.to, cc: mail.cc, subject: mail.subject, date: mail.date, dateHasZone: mail.date !== null };
  const strata = splitLevels(linesOf(mail), heading);
  const hung: Hung[] = strata.map((stratum) => ({ level: levelOf(stratum), joint: stratum.joint }));
  const inner: Taken[] = [];
  for (const raw of depth < maxNested ? mail.attached : []) {
    if (budget.mails <= 0) break;
    budget.mails -= 1;
    inner.push(await take(await parseMail(raw), depth + 1, budget));
  }
  const attached = inner
    .toSorted(newestFirst)
    .flatMap((taken, sibling) =>
      taken.hung.map((level, index): Hung => (index === 0 ? { ...level, joint: sibling === 0 ? "attached" : "beside" } : level)),
    );
  return {
    hung: [...hung, ...attached].slice(0, maxLevels),
    own: ownWords(strata[0]?.lines ?? []),
    calendars: [...mail.calendars, ...inner.flatMap((taken) => taken.calendars)],
    problem: mail.problem ?? inner.find((taken) => taken.problem !== null)?.problem ?? null,
  };
};

/**
 * Takes a forward apart, in any shape: inline from any client and language, quoted, attached, several deep, or not a forward at all. HTML is read
 * before plain text, because its marks know no language. Levels go from the outermost inwards; mails attached follow those written inline. Linear in
 * the length of the mail; at most 60 levels, 30 attached mails, 6 deep. Never throws.
 */
export const unwrap = async (mail: Mail): Promise<Source> => {
  const taken = await take(mail, 0, { mails: maxMails });
  const forwarded = isForward(mail, taken.hung[1]);
  const shown = readSubject(mail.subject);
  const named = forwarded && (shown.forward || shown.reply) && shown.bare !== "" ? shown.bare : null;
  const original = chooseOriginal(taken.hung, mail.from, forwarded);
  return {
    mail,
    forwarded,
    own: forwarded ? taken.own : "",
    // A mail that came without its subject ("On … wrote:") had the one that the forward still carries behind its prefix.
    levels: taken.hung.map(({ level }, index) => (index > 0 && level.subject === null ? { ...level, subject: named } : level)),
    original,
    events: readCalendars(taken.calendars, { zone: null }),
    problem: taken.problem,
  };
};
