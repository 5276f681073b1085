import type { CalendarEvent } from "../calendar/event.ts";
import { forwardPrefixes, replyPrefixes } from "../forward/labels/subject-prefixes.ts";
import type { Level, Source } from "../forward/source.ts";
import { type Candidate, type CandidateOptions, findCandidate } from "./candidate.ts";
import { type Line, readLines } from "./line.ts";
import { markParts, type Parts } from "./parts.ts";
import { readName } from "./person-name.ts";
import { tidy } from "./plain.ts";
import { readSentences, type Sentence } from "./sentence.ts";
import type { Tongue } from "./tongue/tongue.ts";
import { afterSignOff, isSignOff, tongues, tonguesOf } from "./tongue/tongues.ts";

/** Text is read up to here; what a mail says about an interview never stands further down. */
const mostCharacters = 32 * 1024;

/** The mail that the employer wrote, prepared for the readers of facts. */
export type Letter = {
  source: Source;
  level: Level;
  text: string;
  subject: string;
  language: string;
  /** The tables that apply, the letter's own language first, English always. */
  tongues: readonly Tongue[];
  lines: Line[];
  /** Which lines are greeting, signature, and the machinery of tools; the rest is what was written. */
  parts: Parts;
  /** Sentences of what was written, signature and machinery left out. */
  sentences: Sentence[];
  candidate: Candidate;
  events: CalendarEvent[];
};

const prefixes = [...forwardPrefixes, ...replyPrefixes].map((prefix) => prefix.replaceAll(".", "\\.")).join("|");
const subjectPrefixes = new RegExp(`^(?:(?:${prefixes})\\s*(?:\\[\\d+\\])?\\s*:\\s*)+`, "iu");

const stripSubject = (subject: string | null): string =>
  tidy(subject ?? "")
    .replace(subjectPrefixes, "")
    .replace(/^\[(?:ext|external|extern)[^\]]*\]\s*/i, "")
    .replace(/\s*[=_*#-]{5,}.*$/u, "");

/** "... in neste uke. Mvh Tor, Fjordbygg AS": a sign-off at the end of the last lines begins a line of its own. */
const breakBeforeSignOff = (text: string): string => {
  const end = text.trimEnd().length;
  const from = Math.max(0, end - 400);
  const tail = text.slice(from, end);
  for (const { index, 0: stop } of tail.matchAll(/[.!?…)] +(?=\p{Lu})/gu)) {
    const rest = tail.slice(index + stop.length);
    if (!rest.includes("\n") && (afterSignOff(rest) !== null || isSignOff(rest)))
      return `${text.slice(0, from + index + stop.trimEnd().length)}\n${text.slice(from + index + stop.length)}`;
  }
  return text;
};

/** Prepares one level of a source; `guess` tells the language of a text. */
export const readLetter = (source: Source, level: Level, options: CandidateOptions, guess: (text: string) => string): Letter => {
  const text = breakBeforeSignOff(level.text.slice(0, mostCharacters));
  const guessed = guess(`${level.subject ?? ""}\n${text.slice(0, 6000)}`);
  const own = tonguesOf(guessed);
  // A language without a table is mostly a wrong guess on a short mail.
  const language = own.length > 1 || guessed.startsWith("en") ? guessed : "en";
  const lines = readLines(text, [...own, ...tongues.filter((tongue) => !own.includes(tongue))]);
  const candidate = findCandidate(source, options);
  const parts = markParts(lines, level);
  const greeted = parts.greeting === null ? null : readName(parts.greeting);
  const named = candidate.names.length > 0;
  if (greeted && !named) candidate.names.push(greeted);
  const sentences = readSentences(
    lines.filter((line) => parts.kind[line.index] === "body" || parts.kind[line.index] === "blank"),
    language,
  );
  return {
    source,
    level,
    text,
    subject: stripSubject(level.subject),
    language,
    tongues: own,
    lines,
    parts,
    sentences,
    candidate,
    events: source.events,
  };
};
