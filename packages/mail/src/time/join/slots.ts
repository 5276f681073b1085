import type { Words } from "../lexicon/words.ts";
import type { Layout } from "./layout.ts";
import type { Moment } from "./moment.ts";
import { rangeOf } from "./moment.ts";
import { cueAfter, cueBefore } from "./surroundings.ts";

/** Lines between two alternatives of one list. */
const listGap = 3;

/** An alternative of a list stands at the head of its line, after no more than this many tokens. */
const headTokens = 12;

/** Where the text asks for a choice: token indexes of the phrases, in order. */
const picksIn = (words: Words): number[] => {
  const picks: number[] = [];
  for (let i = 0; i < words.tokens.length; i++) if (words.hit(i, "pick")) picks.push(i);
  return picks;
};

const startsLine = (words: Words, layout: Layout, from: number): boolean => {
  let count = 0;
  if (from - layout.lineFrom(from) > headTokens) return false;
  for (let i = layout.lineFrom(from); i < from; i++) {
    const token = words.tokens[i];
    if (
      token?.kind === "word" &&
      !words.hit(i, "or") &&
      !words.hit(i, "either") &&
      !words.hit(i, "at") &&
      !words.hit(i, "the") &&
      !words.hit(i, "from")
    )
      count++;
  }
  return count <= 2;
};

/** Only "or" and signs between two moments. */
const joinedByOr = (words: Words, from: number, to: number): "or" | "list" | null => {
  if (to - from > 8) return null;
  let or = false;
  for (let i = from; i < to; i++) {
    const token = words.tokens[i];
    if (words.hit(i, "or")) or = true;
    else if (token?.kind === "mark" && ",·-/;.)(".includes(token.text)) continue;
    else if (token?.kind === "line" || token?.kind === "tab") continue;
    else if (token?.kind === "word" && (words.hit(i, "the") || words.hit(i, "at") || words.hit(i, "from") || words.hit(i, "talk")))
      continue;
    else return null;
  }
  return or ? "or" : "list";
};

/** "Please select one of the following: Monday 10:00, Tuesday 11:00." */
const listed = (
  words: Words,
  layout: Layout,
  from: number,
  to: number,
  next: { from: number } | undefined,
  last: { to: number } | undefined,
): boolean => {
  if (!cueBefore(words, layout, from, "pick", 40)) return false;
  return (
    (next !== undefined && joinedByOr(words, to, next.from) !== null) || (last !== undefined && joinedByOr(words, last.to, from) !== null)
  );
};

const asked = (words: Words, layout: Layout, from: number, to: number): boolean => {
  if (cueBefore(words, layout, from, "free", 14) || cueAfter(words, layout, to, "free", 8)) return true;
  const pick = cueBefore(words, layout, from, "pick", 30) ?? cueAfter(words, layout, to, "pick", 20);
  if (!pick) return false;
  // A question: "Would Tuesday at 2 suit you?", "How about Friday?"
  for (let i = to; i < words.tokens.length && i - to < 40; i++) {
    if (words.tokens[i]?.text === "?") return true;
    if (layout.sentence[i] !== layout.sentence[to - 1]) return false;
  }
  return cueBefore(words, layout, from, "either", 12) !== null;
};

/** Which of the moments are times offered for choice. `open` tells for each whether it may be one at all. */
export const offeredOf = (words: Words, layout: Layout, moments: readonly Moment[], open: readonly boolean[]): boolean[] => {
  const offered = moments.map(() => false);
  const picks = picksIn(words);
  const ranges = moments.map(rangeOf);
  for (let i = 0; i < moments.length; i++) {
    const range = ranges[i];
    if (!range || !open[i]) continue;
    if (picks.length > 0 && moments[i]?.clock?.between) offered[i] = true;
    if (open[i + 1] && listed(words, layout, range.from, range.to, ranges[i + 1], undefined)) offered[i] = true;
    if (i > 0 && open[i - 1] && listed(words, layout, range.from, range.to, undefined, ranges[i - 1])) offered[i] = true;
    if (asked(words, layout, range.from, range.to) || cueBefore(words, layout, range.from, "either", 8)) offered[i] = true;
    const next = ranges[i + 1];
    if (!next || !open[i + 1]) continue;
    if (joinedByOr(words, range.to, next.from) === "or" && layout.sentence[range.from] === layout.sentence[next.from]) {
      offered[i] = true;
      offered[i + 1] = true;
    }
  }
  // "Wednesday 4pm, Thursday 5pm or Friday 9am": the "or" stands before the last only.
  for (let i = moments.length - 2; i >= 0; i--) {
    const [range, next] = [ranges[i], ranges[i + 1]];
    if (
      range &&
      next &&
      open[i] &&
      offered[i + 1] &&
      joinedByOr(words, range.to, next.from) &&
      layout.line[range.from] === layout.line[next.from]
    )
      offered[i] = true;
  }
  if (picks.length === 0 && !offered.some(Boolean)) return offered;
  // Lines of a list, one alternative each.
  let group: number[] = [];
  const close = (): void => {
    if (group.length >= 2 && (picks.length > 0 || group.some((index) => offered[index]))) for (const index of group) offered[index] = true;
    group = [];
  };
  for (let i = 0; i < moments.length; i++) {
    const range = ranges[i];
    if (!range || !open[i] || !moments[i]?.paired || !startsLine(words, layout, range.from)) continue;
    const last = group.at(-1);
    const previous = last === undefined ? undefined : ranges[last];
    if (previous && (layout.line[range.from] ?? 0) - (layout.line[previous.from] ?? 0) > listGap) close();
    group.push(i);
  }
  close();
  // "Tue 3 March: 10:00, 11:30, 14:00": further hours of an offered day.
  for (let i = 1; i < moments.length; i++) {
    const [last, range] = [ranges[i - 1], ranges[i]];
    if (!last || !range || !open[i] || !offered[i - 1] || moments[i]?.paired || moments[i]?.date !== moments[i - 1]?.date) continue;
    if (layout.line[last.from] === layout.line[range.from] && joinedByOr(words, last.to, range.from)) offered[i] = true;
  }
  return offered;
};
