import type { Format, MailKind, ReadInterview } from "@afterword/core/reading/reading";
import type { CountryHint } from "../facts/country.ts";
import type { Fact, PersonFact } from "../facts/fact.ts";
import { formatOf, isWithoutLine } from "../facts/format.ts";
import { joinLinks } from "../facts/join-links.ts";
import { lengthOf } from "../facts/length.ts";
import type { Letter } from "../facts/letter.ts";
import { locationOf } from "../facts/location.ts";
import { interviewPhone } from "../facts/phone.ts";
import { plain } from "../facts/plain.ts";
import { readSignature, type Signature } from "../facts/signature.ts";
import type { TimeContext, TimeMention } from "../time/mention.ts";
import type { Employer } from "./employer.ts";
import { onClockOf, type Span, spansOf } from "./event-times.ts";
import { asRead } from "./merge-people.ts";
import { correctByOwnWords } from "./own-words.ts";
import { peopleOfSection, sectionsOf } from "./people-of-day.ts";
import { peopleOf } from "./people-of-letter.ts";
import type { Questions } from "./questions.ts";
import type { ReadOptions } from "./read-mail.ts";
import { roundOf } from "./round-of.ts";
import { settleZone, type ZoneGuess } from "./settle-zone.ts";
import { spanOf } from "./stretch-to-span.ts";
import { chooseStretches, type Stretch } from "./text-times.ts";
import { timesOfOlder } from "./thread.ts";

export type InterviewInput = {
  letter: Letter;
  signature: Signature;
  older: readonly Letter[];
  people: readonly PersonFact[];
  facts: readonly Fact[];
  mentions: readonly TimeMention[];
  kind: MailKind;
  employer: Employer;
  hint: CountryHint | null;
  options: ReadOptions;
  context: TimeContext;
  questions: Questions;
};

const sameMinute = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && Date.parse(one) === Date.parse(other);

/** The zone that an older mail of the thread writes beside its time: "2:00-2:45pm PT" holds for the answer "Friday 9am" as well. */
const zoneOfThread = ({ older, context }: InterviewInput): ZoneGuess | null => {
  for (const { text, level } of older) {
    const zone = timesOfOlder(text, level.date, context).find((mention) => mention.zone !== null)?.zone;
    if (zone) return { zone, told: true, by: "place" };
  }
  return null;
};

/** "The clinical director will call you": somebody to be met, without a name. */
const announcesSomebody = (letter: Letter): boolean =>
  letter.sentences.some(({ flat }) => letter.tongues.some((tongue) => flat.search(tongue.unnamed) >= 0));

/** The interviews of a confirmation, a reschedule or a cancellation: one a day, with when, how, where and whom. What is doubtful is asked. */
export const readInterviews = (input: InterviewInput): ReadInterview[] => {
  const { letter, signature, older, kind, hint, options, questions } = input;
  const own = joinLinks(letter);
  // "Same link": the older mail of the thread has it.
  const links = own.length > 0 ? own : older.flatMap((each) => joinLinks(each).map((link) => ({ ...link, at: -1 })));
  const phone = interviewPhone(letter, hint?.country ?? null);
  const place = placeOf(letter, signature, older, links.length > 0);
  const format = formatOf(letter, {
    joinUrl: links.length > 0,
    phone: phone !== null,
    place: place.told,
    house: place.location !== null,
    toolInPlace: letter.events.some((event) => /teams|zoom|meet\.google|webex|https?:|skype/i.test(event.location ?? "")),
  });
  const events = letter.events.filter(
    (event) => event.method !== "REPLY" && event.start !== null && (kind === "cancellation" || !event.cancelled),
  );
  const chosen = chooseStretches(letter, input.mentions, kind);
  const home = [...letter.events.map((event) => event.location), place.location, ...signature.address, signature.text];
  const comes = place.location !== null && links.length === 0;
  const settled = settleZone(letter, home, hint, options.timeZone ?? "UTC", comes, [
    letter.text.slice(0, 2000),
    ...older.map((each) => each.text.slice(0, 2000)),
  ]);
  const zone = settled.told ? settled : (zoneOfThread(input) ?? settled);
  const written =
    chosen.stretches.find((stretch) => stretch.zone !== null)?.zone ??
    input.mentions.find((mention) => mention.zone !== null)?.zone ??
    null;

  let spans: Span[];
  let stretches: readonly Stretch[] = [];
  if (events.length > 0) {
    spans = spansOf(events, written ?? zone.zone, written !== null || zone.told);
    const floating = events.some((event) => event.start?.instant === null && !event.allDay);
    if (floating && written === null && !zone.told) questions.ask("timeZone", null, "neither the calendar nor the mail names a time zone");
    contradiction(input, spans, chosen.stretches, written ?? zone.zone);
  } else {
    const minutes = lengthOf(letter) ?? older.map(lengthOf).find((length) => length !== null) ?? null;
    stretches = chosen.stretches;
    spans = stretches.map((stretch) => spanOf(stretch, zone, minutes, questions));
    if (chosen.doubtful) questions.ask("start", stretches[0]?.mentions[0]?.line ?? null, "the mail names more than one time");
    if (spans.length === 0) {
      spans = [{ start: null, end: null, timeZone: zone.told ? zone.zone : null, allDay: false }];
      questions.ask("start", null, "the mail names no time");
    } else if (spans.some((span) => span.start === null || span.allDay))
      questions.ask("start", stretches[0]?.mentions[0]?.line ?? null, "the mail names a day, but no hour");
  }
  spans = correctByOwnWords(input, spans, written ?? zone.zone);

  const people = peopleOf(input);
  if (people.length === 0 && kind !== "cancellation") questions.ask("people", null, "the mail names nobody");
  else if (kind !== "cancellation" && !people.some((person) => person.meets) && announcesSomebody(letter))
    questions.ask("people", null, "somebody will be there who is not named");
  else if (people.some((person) => person.sureness < 0.55)) questions.ask("people", null, "somebody is named only in passing");
  const sections =
    stretches.length > 1
      ? sectionsOf(
          letter,
          stretches.map((stretch) => ({
            first: Math.min(...stretch.mentions.map((mention) => mention.span.start)),
            last: Math.max(...stretch.mentions.map((mention) => mention.span.start)),
          })),
        )
      : [];
  return spans.map((span, at): ReadInterview => {
    const section = sections[at];
    const url = section
      ? (links.find(
          (link) =>
            link.at >= (letter.lines[section.from]?.start ?? 0) && link.at < (letter.lines[section.to]?.start ?? Number.POSITIVE_INFINITY),
        ) ?? links[0])
      : links[0];
    const here = section
      ? (formatOfSection(
          letter,
          at === sections.length - 1 ? { ...section, to: letter.lines.length } : section,
          url?.url ?? null,
          links,
          place.location !== null,
        ) ?? format)
      : format;
    return {
      ...span,
      format: here,
      location: here === "onsite" || here === null ? place.location : null,
      joinUrl: here === "phone" || (here === "onsite" && place.told) ? null : (url?.url ?? null),
      phone: here === "phone" ? phone : null,
      round:
        roundOf(letter, input.facts, section ?? null) ??
        older.map((each) => roundOf(each, [], null)).find((round) => round !== null) ??
        null,
      people: (section ? peopleOfSection(people, sections, at) : people).map(asRead),
    };
  });
};

/** One day of several may be held another way: a day with its own link is by video, one with words of a place is there. */
const formatOfSection = (
  letter: Letter,
  section: { from: number; to: number },
  url: string | null,
  links: readonly { url: string; at: number }[],
  hasPlace: boolean,
): Format | null => {
  const [start, end] = [letter.lines[section.from]?.start ?? 0, letter.lines[section.to]?.start ?? Number.POSITIVE_INFINITY];
  if (links.some((link) => link.at >= start && link.at < end)) return "video";
  const text = plain(letter.text.slice(start, Number.isFinite(end) ? end : undefined));
  const says = (pick: "onsite" | "video") => letter.tongues.some((tongue) => text.search(tongue[pick]) >= 0);
  if (hasPlace && says("onsite") && !says("video")) return "onsite";
  return says("video") || (url !== null && links.length > 0 && !says("onsite")) ? "video" : null;
};

/** Where, from this letter; "same room", "same place" and silence take it from the older mails of the thread. */
const placeOf = (
  letter: Letter,
  signature: Signature,
  older: readonly Letter[],
  hasLink: boolean,
): { location: string | null; told: boolean } => {
  const comes =
    !hasLink &&
    (isWithoutLine(letter) || letter.tongues.some((tongue) => letter.sentences.some(({ flat }) => flat.search(tongue.onsite) >= 0)));
  const own = locationOf(letter, signature, comes);
  if (own.location !== null && own.told) return own;
  for (const each of older) {
    const before = locationOf(each, readSignature(each), false);
    if (before.location !== null && before.told) return before;
  }
  return own;
};

/** A calendar and a text that name different times: the calendar holds, and the candidate is asked. */
const contradiction = (input: InterviewInput, spans: readonly Span[], stretches: readonly Stretch[], zone: string): void => {
  if (input.kind === "cancellation" || stretches.length === 0) return;
  const timed = stretches
    .flatMap((stretch) => stretch.mentions)
    .filter(
      (mention) =>
        mention.time !== null &&
        !mention.old &&
        mention.purpose === "event" &&
        !/skip/.test(
          input.letter.lines.find((line) => mention.span.start >= line.start && mention.span.start <= line.start + line.raw.length)
            ?.field ?? "",
        ),
    );
  if (timed.length === 0) return;
  const agrees = timed.some((mention) =>
    spans.some((span) => {
      if (span.start === null) return false;
      const local = onClockOf(span.start, mention.zone ?? zone);
      return (
        (local.slice(0, 10) === mention.date && local.slice(11, 16) === mention.time) ||
        sameMinute(span.start, `${mention.date}T${mention.time}:00${local.slice(19)}`) ||
        span.start.slice(0, 16) === `${mention.date}T${mention.time}`
      );
    }),
  );
  if (!agrees)
    input.questions.ask("start", timed[0]?.line ?? null, "the calendar and the text name different times; the calendar's was taken");
};
