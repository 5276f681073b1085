import { feedbackIn } from "@afterword/core/reading/feedback-in";
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
import { rolesInSentences } from "../facts/roles-in-sentences.ts";
import { readSignature, type Signature } from "../facts/signature.ts";
import type { Source } from "../forward/source.ts";
import { guessLanguage } from "../language/guess-language.ts";
import { findTimes } from "../time/find-times.ts";
import type { TimeContext } from "../time/mention.ts";
import { askAboutEmployer, askAboutRole } from "./ask-about.ts";
import { askedNotToWrite } from "./asked-not-to-write.ts";
import { tellEmployer } from "./employer.ts";
import { readInterviews } from "./interviews.ts";
import { tellKind } from "./kind.ts";
import { claimsFor } from "./merge-texts.ts";
import { isOwnMail } from "./own-mail.ts";
import { houseless, peopleFacts } from "./people-of-letter.ts";
import { newQuestions } from "./questions.ts";
import type { ReadOptions } from "./read-mail.ts";
import { movedTimes } from "./shifted-time.ts";
import { stripHouse } from "./strip-house.ts";
import { olderLetters, threadFacts } from "./thread.ts";
import { timeSigns } from "./time-signs.ts";

/** Every source of facts about company, role and round. To add one, add its file and name it here. */
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

const kindsWithInterviews = new Set(["confirmation", "reschedule", "cancellation"]);

/** The reading of the letter inside a source: facts, kind, times, people, questions. */
export const readContent = (source: Source, options: ReadOptions, empty: Reading): Reading => {
  const level = source.levels[source.original];
  if (!level) return empty;
  const letter = readLetter(source, level, options, guessLanguage);
  if (isOwnMail(letter)) return empty;
  const signature = readSignature(letter);
  const older = olderLetters(letter, options, guessLanguage);
  const hint = countryOf(letter);
  const anchor = level.date ?? source.mail.date ?? options.now ?? "2000-01-01T00:00:00Z";
  const context: TimeContext = {
    anchor,
    language: letter.language,
    dayFirst: dayFirstIn(hint, letter.language),
    country: hint?.country ?? null,
  };

  const written = findTimes(letter.text, context);
  const mentions = [...written, ...movedTimes(letter, written, older, context)];
  const hasTime = mentions.some((mention) => mention.time !== null && mention.purpose === "event");
  const inSubject = hasTime ? [] : findTimes(letter.subject, context);
  const signs = timeSigns(letter, mentions, inSubject, anchor);
  const verdict = tellKind(letter, signs);

  const people = peopleFacts(letter);
  const facts = [...factsOf(letter, signature), ...threadFacts(older)];
  const employer = tellEmployer(letter, facts, signature, houseless(letter, people, signature));
  const roles = claimsFor("role", facts, null);

  const questions = newQuestions();
  const about = verdict.kind !== "other" || signs.interview;
  if (verdict.sureness < 0.65) questions.ask("kind", verdict.line, `it may also be something else than a ${verdict.kind}`);
  askAboutEmployer(questions, employer, about);
  askAboutRole(questions, roles, about);

  const timed = mentions.some((each) => each.time !== null && each.purpose !== "deadline") ? mentions : [...mentions, ...inSubject];
  const interviews = kindsWithInterviews.has(verdict.kind)
    ? readInterviews({
        letter,
        signature,
        older,
        facts,
        people,
        mentions: timed,
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
    role: roles[0] ? stripHouse(roles[0].value, employer.company?.value ?? null) : null,
    interviews,
    questions: questions.fields(),
    doubts: questions.doubts(),
    calendar: event?.uid ? { uid: event.uid, sequence: event.sequence } : null,
    askedNotToWrite: askedNotToWrite(letter.sentences),
    feedback: verdict.kind === "rejection" || verdict.kind === "other" ? feedbackIn(letter.sentences.map(({ text }) => text)) : null,
    problem: source.problem,
  };
};
