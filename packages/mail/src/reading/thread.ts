import type { CandidateOptions } from "../facts/candidate.ts";
import { isCandidate } from "../facts/candidate.ts";
import { companiesInSentences } from "../facts/companies-in-sentences.ts";
import type { Fact } from "../facts/fact.ts";
import { fromLabels } from "../facts/from-labels.ts";
import { fromSignature } from "../facts/from-signature.ts";
import { fromSubject } from "../facts/from-subject.ts";
import { type Letter, readLetter } from "../facts/letter.ts";
import { rolesInSentences } from "../facts/roles-in-sentences.ts";
import { readSignature } from "../facts/signature.ts";
import { findTimes } from "../time/find-times.ts";
import type { TimeContext, TimeMention } from "../time/mention.ts";

/** Older mails read at most. */
const mostOlder = 4;

/** The employer's older mails below the one that is read, prepared like it. The candidate's own are left out, they speak of wishes. */
export const olderLetters = (letter: Letter, options: CandidateOptions, guess: (text: string) => string): Letter[] =>
  letter.source.levels
    .slice(letter.source.original + 1, letter.source.original + 1 + mostOlder)
    .filter(
      (level) =>
        level.text.trim() !== "" &&
        !isCandidate(letter.candidate, level.from?.name ?? null, level.from?.address ?? null) &&
        !(level.from === null),
    )
    .map((level) => ({ ...readLetter(letter.source, level, options, guess), candidate: letter.candidate, events: [] }));

/** The times that an older mail names, counted from when it was written. */
export const timesOfOlder = (text: string, writtenAt: string | null, context: TimeContext): TimeMention[] =>
  findTimes(text, { ...context, anchor: writtenAt ?? context.anchor });

/** What the older mails say of company and role, worth less than what the newest says. */
export const threadFacts = (letters: readonly Letter[]): Fact[] =>
  letters
    .flatMap((older) => [
      ...fromLabels(older),
      ...rolesInSentences(older),
      ...companiesInSentences(older),
      ...fromSubject(older),
      ...fromSignature(older, readSignature(older)),
    ])
    .map((fact) => ({ ...fact, origin: "thread", sureness: fact.sureness * 0.7 }));
