import type { Reading } from "@afterword/core/reading/reading";
import { companiesInSentences } from "../facts/companies-in-sentences.ts";
import { countryOf, dayFirstIn } from "../facts/country.ts";
import type { Fact } from "../facts/fact.ts";
import { fromCalendar } from "../facts/from-calendar.ts";
import { fromDomain } from "../facts/from-domain.ts";
import { fromFooter } from "../facts/from-footer.ts";
import { fromHeader } from "../facts/from-header.ts";
import { fromLabels } from "../facts/from-labels.ts";
import { fromSignature } from "../facts/from-signature.ts";
import { fromSubject } from "../facts/from-subject.ts";
import { type Letter, readLetter } from "../facts/letter.ts";
import { peopleInCalendar } from "../facts/people-in-headers.ts";
import { peopleInLabels } from "../facts/people-in-labels.ts";
import { peopleInSentences } from "../facts/people-in-sentences.ts";
import { rolesInSentences } from "../facts/roles-in-sentences.ts";
import { readSignature, type Signature } from "../facts/signature.ts";
import type { Source } from "../forward/source.ts";
import { findTimes } from "../time/find-times.ts";
import { guessLanguage } from "../time/language/guess-language.ts";
import type { TimeContext, TimeMention } from "../time/mention.ts";
import { tellEmployer } from "./employer.ts";
import { readInterviews } from "./interviews.ts";
import { tellKind } from "./kind.ts";
import { claimsFor } from "./merge-texts.ts";
import { newQuestions } from "./questions.ts";
import type { ReadOptions } from "./read-mail.ts";
import { shifted, shiftOf } from "./shifted-time.ts";
import { stripHouse } from "./strip-house.ts";
import { olderLetters, threadFacts } from "./thread.ts";
import { timeSigns } from "./time-signs.ts";

/** Every source of facts. To add one, add its file and name it here. */
const factsOf = (letter: Letter, signature: Signature): Fact[] => [
  ...fromCalendar(letter),
  ...fromLabels(letter),
  ...rolesInSentences(letter),
  ...companiesInSentences(letter),
  ...fromSubject(letter),
  ...fromHeader(letter),
  ...fromSignature(letter, signature),
  ...fromFooter(letter),
  ...fromDomain(letter),
];

/** "We push it back by an hour": the time of the older mail below, moved. Empty when the letter names a time itself. */
const movedTime = (letter: Letter, written: readonly TimeMention[], context: TimeContext, options: ReadOptions): TimeMention[] => {
  if (written.some((mention) => mention.time !== null && mention.purpose === "event" && !mention.old)) return [];
  const minutes = shiftOf(letter);
  if (minutes === null) return [];
  for (const older of olderLetters(letter, options, guessLanguage)) {
    const before = findTimes(older.text, { ...context, anchor: older.level.date ?? context.anchor }).find(
      (mention) => mention.time !== null && mention.purpose === "event" && !mention.old,
    );
    const after = before ? shifted(before, minutes) : null;
    if (after) return [after];
  }
  return [];
};

/** Names that are people's, so that none of them is taken for a house. */
const namedPeople = (letter: Letter, signature: Signature): string[] =>
  [...peopleInCalendar(letter), ...peopleInLabels(letter), ...peopleInSentences(letter).filter((person) => person.sureness >= 0.7)]
    .map((person) => person.name)
    .concat(signature.name !== null && !letter.subject.includes(signature.name) ? signature.name : []);

const kindsWithInterviews = new Set(["confirmation", "reschedule", "cancellation"]);

/** The reading of the letter inside a source: facts, kind, times, people, questions. */
export const readContent = (source: Source, options: ReadOptions, empty: Reading): Reading => {
  const level = source.levels[source.original];
  if (!level) return empty;
  const letter = readLetter(source, level, options, guessLanguage);
  const signature = readSignature(letter);
  const hint = countryOf(letter);
  const anchor = level.date ?? source.mail.date ?? options.now ?? "2000-01-01T00:00:00Z";
  const context: TimeContext = {
    anchor,
    language: letter.language,
    dayFirst: dayFirstIn(hint, letter.language),
    country: hint?.country ?? null,
  };
  const written: TimeMention[] = findTimes(letter.text, context);
  const mentions = [...written, ...movedTime(letter, written, context, options)];
  const inSubject = mentions.some((mention) => mention.time !== null && mention.purpose === "event")
    ? []
    : findTimes(letter.subject, context);

  if (isOwnMail(letter)) return empty;
  const signs = timeSigns(letter, mentions, inSubject, anchor);
  const verdict = tellKind(letter, signs);
  const facts = [...factsOf(letter, signature), ...threadFacts(letter, options, guessLanguage)];
  const employer = tellEmployer(letter, facts, signature, namedPeople(letter, signature));
  const [role, otherRole] = claimsFor("role", facts, null);
  const questions = newQuestions();

  if (verdict.sureness < 0.65) questions.ask("kind", verdict.line, `it may also be something else than a ${verdict.kind}`);
  const about = verdict.kind !== "other" || signs.interview;
  if (employer.company === null ? about : employer.company.sureness < 0.62 || employer.rival !== null)
    questions.ask(
      "company",
      employer.company?.line ?? null,
      employer.company === null
        ? "the mail names no employer"
        : employer.rival
          ? `or is it ${employer.rival.value}?`
          : "the mail says it only in passing",
    );
  if (role === undefined ? about : role.sureness < 0.6 || (otherRole !== undefined && otherRole.sureness > role.sureness - 0.1))
    questions.ask(
      "role",
      role?.line ?? null,
      role === undefined ? "the mail names no role" : otherRole ? `or is it ${otherRole.value}?` : "the mail says it only in passing",
    );

  const interviews = kindsWithInterviews.has(verdict.kind)
    ? readInterviews({
        letter,
        signature,
        facts,
        mentions: mentions.some((each) => each.time !== null && each.purpose !== "deadline") ? mentions : [...mentions, ...inSubject],
        kind: verdict.kind,
        employer,
        hint,
        options,
        context,
        questions,
      })
    : [];
  const event = letter.events[0];
  return {
    ...empty,
    kind: verdict.kind,
    company: employer.company?.value ?? null,
    agency: employer.agency,
    role: role ? stripHouse(role.value, employer.company?.value ?? null) : null,
    interviews,
    questions: questions.fields(),
    doubts: questions.doubts(),
    calendar: event?.uid ? { uid: event.uid, sequence: event.sequence } : null,
    problem: source.problem,
  };
};

/** A mail that nobody forwarded and that the candidate wrote: to test the address, or to say something. */
const isOwnMail = (letter: Letter): boolean => {
  const { source } = letter;
  if (source.forwarded || source.levels.length > 1 || letter.events.length > 0) return false;
  const passed = source.mail.headers.some((line) =>
    /^(?:x-forwarded-for|x-forwarded-to|delivered-to|resent-from|x-ms-exchange-organization-autoforwarded|list-unsubscribe)$/.test(
      line.name,
    ),
  );
  return (
    !passed &&
    /\b(?:my (?:next |first |last )?interview|this address|i (?:got|had|have) (?:an|my) interview|testing|just a test|mein vorstellungsgespräch|mon entretien|mi entrevista|il mio colloquio|mijn gesprek|minha entrevista|moja rozmowa|min intervju|min samtale)\b/iu.test(
      letter.text.slice(0, 2000),
    )
  );
};
