import type { Temporal } from "temporal-polyfill";
import { readCommandTime } from "./command-time.ts";
import { byFirstWord } from "./courtesy.ts";
import { type CourtesyReader, readPhrase } from "./courtesy-reader.ts";
import { readPeople } from "./people.ts";
import { approvalObjects, approvals, foreignSends, sendLeads, sendManners, sendObjects, sendVerb } from "./send-words.ts";
import { isNameLike, isSenderName, isSignature, opensSignature } from "./signature.ts";
import { dayWords } from "./time-words.ts";
import { readWords, type Word } from "./words.ts";

/** What an answer is read against. */
export type AnswerContext = {
  /** When the answer was written, in the zone its times are in; null when unknown: then no time can be understood. */
  now: Temporal.ZonedDateTime | null;
  /** The candidate's names, folded. */
  sender: Set<string>;
  /** Words of the names in the draft, folded: those people can be named without capitals. */
  known: Set<string>;
  /** The answer is to the mail that says that a note is about to leave. */
  leaving: boolean;
};

/** An approval: when (RFC 3339, null at once) and to whom alone (null everybody in the draft). */
export type Send = { at: string | null; to: string[] | null };

/** An approval is short: what is longer than this, without its signature, says something else too. */
const maxWords = 60;

const immediate = new Set([
  "now",
  "right now",
  "right away",
  "at once",
  "immediately",
  "straight away",
  "straightaway",
  "asap",
  "as soon as possible",
]);

type State = {
  sent: boolean;
  at: string | null;
  now: boolean;
  to: string[] | null;
  everyone: boolean;
  last: "none" | "courtesy" | "closing" | "thanks" | "greeting" | "joint" | "send" | "name";
  ended: boolean;
};

const start: State = { sent: false, at: null, now: false, to: null, everyone: false, last: "none", ended: true };

const spoken = (words: Word[], at: number): string => (words[at]?.kind === "word" ? (words[at]?.word ?? "") : "");

const mergePeople = (state: State, names: string[]): State | null => {
  if (state.to !== null || state.everyone) return null;
  return names.length === 0 ? { ...state, everyone: true } : { ...state, to: names };
};

/** Today alone says "at once"; any other time must be wholly understood. */
const readTime = (words: Word[], at: number, state: State, context: AnswerContext): { state: State; next: number } | null | "refused" => {
  if (!context.now) return spoken(words, at) !== "" && dayWords[spoken(words, at)] !== undefined ? "refused" : null;
  const time = readCommandTime(words, at, context.now, false);
  if (!time) return null;
  if (time.at === null) {
    const single = words.slice(at, time.next).filter((word) => word.kind === "word");
    return single.length === 1 && dayWords[single[0]?.word ?? ""] === 0 ? { state: { ...state, now: true }, next: time.next } : "refused";
  }
  return state.at !== null ? "refused" : { state: { ...state, at: time.at }, next: time.next };
};

/**
 * Reads an approval and what may stand around it: the answer is a `send` only if every single word of it is understood, whatever is
 * left over makes it none. Null when it is none.
 */
export const readSend = (lines: string[], context: AnswerContext, readCourtesy: CourtesyReader): Send | null => {
  const tables = {
    leads: byFirstWord(sendLeads),
    objects: byFirstWord(sendObjects),
    manners: byFirstWord(sendManners),
    approvals: byFirstWord(approvals),
    approvalObjects: byFirstWord(approvalObjects),
    foreign: byFirstWord(foreignSends),
  };
  const words = readWords(lines);

  /** What follows the verb: object, manner, people and time, each once, in any order. */
  const readTail = (from: number, before: State, objects: Map<string, string[][]>): { state: State; next: number } | null => {
    let state = before;
    let at = readPhrase(objects, words, from) ?? from;
    for (let steps = 0; steps < 12; steps += 1) {
      const comma = words[at]?.kind === "mark" && words[at]?.word === "," ? 1 : 0;
      const here = at + comma;
      const only = ["only", "just"].includes(spoken(words, here)) && spoken(words, here + 1) === "to" ? 1 : 0;
      if (spoken(words, here + only) === "to") {
        const people = readPeople(words, here + only + 1, context.known);
        if (!people) return null;
        const merged = mergePeople(state, people.names);
        if (!merged) return null;
        state = merged;
        at = people.next;
        if (["only", "alone"].includes(spoken(words, at))) at += 1;
        continue;
      }
      const time = readTime(words, here, state, context);
      if (time === "refused") return null;
      if (time) {
        ({ state, next: at } = time);
        continue;
      }
      const manner = readPhrase(tables.manners, words, here);
      if (manner === null) break;
      const phrase = words
        .slice(here, manner)
        .map((word) => word.word)
        .join(" ");
      if (immediate.has(phrase)) state = { ...state, now: true };
      at = manner;
    }
    return { state, next: at };
  };

  /** One approval at `at`. */
  const readOrder = (at: number, state: State): { state: State; next: number } | null => {
    const lead = readPhrase(tables.leads, words, at);
    const verb = lead ?? at;
    const please = ["please", "just", "now"].includes(spoken(words, verb)) && lead !== null ? 1 : 0;
    if (spoken(words, verb + please) === sendVerb) {
      const foreign = lead === null ? readPhrase(tables.foreign, words, at) : null;
      return readTail(foreign ?? verb + please + 1, state, tables.objects);
    }
    const approval = readPhrase(tables.approvals, words, at);
    if (approval !== null) return readTail(approval, state, tables.approvalObjects);
    const foreign = readPhrase(tables.foreign, words, at);
    return foreign === null ? null : readTail(foreign, state, new Map());
  };

  /** The candidate's name; never a name of somebody in the draft, which would single that person out. */
  const isOwnName = (text: string): boolean =>
    isSenderName(text, context.sender) && readWords([text]).every(({ word }) => context.sender.has(word) || !context.known.has(word));

  const signs = (line: number, state: State): boolean => {
    const text = lines[line] ?? "";
    const named =
      isOwnName(text) ||
      opensSignature(text, context.sender) ||
      ((state.last === "closing" || state.last === "thanks") && isNameLike(text));
    return (named || state.last === "name" || state.last === "closing") && isSignature(lines.slice(named ? line + 1 : line));
  };

  const finish = (state: State): Send | null =>
    !state.sent || state.last === "joint" || (state.now && state.at !== null) ? null : { at: state.at, to: state.to };

  let state = start;
  let atLineStart = { index: 0, state };
  let at = 0;
  let count = 0;
  while (at < words.length) {
    const word = words[at];
    if (!word || count > maxWords) return null;
    if (word.kind === "line") {
      if (state.last === "joint") return null;
      state = { ...state, ended: true };
      at += 1;
      atLineStart = { index: at, state };
      continue;
    }
    if (word.kind === "mark" || word.kind === "emoji") {
      if (word.kind === "mark" && state.last === "joint") return null;
      // "Send:" announces something that is to be sent, and a dash before nothing is an empty point of a list.
      if (word.word === ":" && state.last === "send") return null;
      state = { ...state, ended: true };
      at += 1;
      continue;
    }
    count += 1;
    const next: { state: State; next: number } | null = word.kind === "strange" ? null : readUnit(at, state);
    if (next) {
      ({ state, next: at } = next);
      continue;
    }
    const back = atLineStart.state;
    return back.sent && back.last !== "joint" && signs(word.line, back) ? finish({ ...back, last: "name" }) : null;
  }
  return finish(state);

  function readUnit(index: number, before: State): { state: State; next: number } | null {
    const free = before.ended || before.last !== "send";
    // After a closing or a name nothing but a signature may follow.
    const closed = before.last === "name" || (before.last === "closing" && before.sent);
    if (!closed && free) {
      const order = readOrder(index, before);
      if (order) return order.next > index ? { state: { ...order.state, sent: true, last: "send", ended: false }, next: order.next } : null;
      const time = readTime(words, index, before, context);
      if (time === "refused") return null;
      const leads = time && (before.sent ? before.last === "send" : true);
      if (time && leads && time.state.at !== null)
        return { state: { ...time.state, last: before.sent ? "send" : "courtesy", ended: false }, next: time.next };
    }
    const name = readName(index, before);
    if (name !== null) return { state: { ...before, last: "name", ended: false }, next: name };
    const courtesy = readCourtesy(words, index);
    if (!courtesy) return null;
    if (!free && courtesy.kind !== "polite-end" && courtesy.kind !== "thanks") return null;
    if (closed && courtesy.kind !== "closing" && courtesy.kind !== "thanks") return null;
    const last =
      courtesy.kind === "closing" || courtesy.kind === "thanks" || courtesy.kind === "greeting" || courtesy.kind === "joint"
        ? courtesy.kind
        : "courtesy";
    return { state: { ...before, last, ended: false }, next: courtesy.next };
  }

  /** The candidate's own name at the end of a line, after a mark, a closing or thanks: "send it, Tom". */
  function readName(index: number, before: State): number | null {
    if (!before.sent || !(before.ended || before.last === "closing" || before.last === "thanks")) return null;
    let next = index;
    while (words[next]?.kind === "word") next += 1;
    if (
      next === index ||
      (words[next] && words[next]?.kind !== "line" && !(words[next]?.kind === "mark" && words[next + 1]?.kind === "line"))
    )
      return null;
    return isOwnName(
      words
        .slice(index, next)
        .map((word) => word.raw)
        .join(" "),
    )
      ? next
      : null;
  }
};
