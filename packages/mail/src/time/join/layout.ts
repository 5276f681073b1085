import type { Role } from "../../language/date-words.ts";
import type { Words } from "../lexicon/words.ts";

const labelRoles = ["label-date", "label-time", "label-zone", "label-length", "label-end", "label-old", "label-new"] as const;
export type LabelRole = (typeof labelRoles)[number];

/** Where each token stands: line, sentence, table cell, and what the label before it or the head of its column says. */
export type Layout = {
  line: readonly number[];
  sentence: readonly number[];
  cell: readonly number[];
  /** How many cells the line of a token has. */
  cells: (at: number) => number;
  labels: (at: number) => ReadonlySet<LabelRole>;
  /** First and last (exclusive) token of the line of a token. */
  lineFrom: (at: number) => number;
  lineTo: (at: number) => number;
};

type Line = { from: number; to: number; cells: number; labels: Set<LabelRole>; columns: Set<LabelRole>[] | null; valueFrom: number };

const none: ReadonlySet<LabelRole> = new Set();

const abbreviations = new Set(
  "dr|mr|mrs|ms|prof|st|no|nr|tel|approx|ca|z|b|e|g|i|u|a|d|h|str|inc|ltd|co|vs|ref|min|mins|hr|hrs|std|bzw|kl|sr|sra|dra|dott|ing".split(
    "|",
  ),
);

/** A stop ends a sentence when a space and a new word follow, and no abbreviation stands before. */
const endsSentence = (words: Words, at: number): boolean => {
  const token = words.tokens[at];
  if (token?.kind !== "mark") return false;
  if (token.text === "!" || token.text === "?" || token.text === ";") return true;
  if (token.text !== ".") return false;
  const next = words.tokens[at + 1];
  if (!next || next.glued) return false;
  if (next.kind === "line" || next.kind === "tab") return true;
  // "3. März" is a day.
  if (words.tokens[at - 1]?.kind === "number" && (words.hit(at + 1, "month") || words.hit(at + 1, "hour"))) return false;
  if (next.kind === "mark" && '(["“„'.includes(next.text)) return words.tokens[at + 2]?.capital === true;
  return next.capital && !abbreviations.has(words.tokens[at - 1]?.text ?? "");
};

/** All label roles of the longest label phrase at a token. */
const labelAt = (words: Words, at: number): { roles: Set<LabelRole>; to: number } | null => {
  let to = 0;
  const roles = new Set<LabelRole>();
  for (const hit of words.hits(at)) {
    if (!(labelRoles as readonly Role[]).includes(hit.meaning as Role)) continue;
    if (to === 0) to = hit.to;
    if (hit.to === to) roles.add(hit.meaning as LabelRole);
  }
  if (to === 0) return null;
  // "Interview date", "New time", "Date and time": labels are put together.
  const joint = words.hit(to, "and")?.to ?? (words.tokens[to]?.text === "/" ? to + 1 : to);
  const more = words.tokens[to]?.kind === "line" ? null : labelAtOnce(words, joint);
  if (more) {
    for (const role of more.roles) roles.add(role);
    to = more.to;
  }
  return { roles, to };
};

const labelAtOnce = (words: Words, at: number): { roles: LabelRole[]; to: number } | null => {
  const hits = words.hits(at).filter((hit) => (labelRoles as readonly Role[]).includes(hit.meaning as Role));
  const first = hits[0];
  return first ? { roles: hits.filter((hit) => hit.to === first.to).map((hit) => hit.meaning as LabelRole), to: first.to } : null;
};

const isBullet = (words: Words, at: number): boolean => {
  const token = words.tokens[at];
  return token?.kind === "mark" && "-·[]()+>o".includes(token.text);
};

/** A label at the head of a line: closed by a colon, a tab, wide space, a dash, or the end of the line. */
const headLabel = (words: Words, from: number, to: number): { roles: Set<LabelRole>; valueFrom: number } | null => {
  let start = from;
  while (start < to && isBullet(words, start)) start++;
  for (let skip = 0; skip < 3 && start + skip < to; skip++) {
    // "Available from:" is about something else than "From:".
    const label = skip > 0 && (words.hit(start + skip, "from") ?? words.hit(start + skip, "to")) ? null : labelAt(words, start + skip);
    if (label) {
      const next = words.tokens[label.to];
      const closed = label.to >= to || next === undefined || next.kind === "tab" || (next.kind === "mark" && ":?|-=".includes(next.text));
      const wide = next !== undefined && next.start - (words.tokens[label.to - 1]?.end ?? 0) >= 2;
      if (closed || wide)
        return { roles: label.roles, valueFrom: Math.min(to, closed && next && next.kind !== "tab" ? label.to + 1 : label.to) };
    }
    const token = words.tokens[start + skip];
    if (token?.kind !== "word") return null;
  }
  return null;
};

const cellStarts = (words: Words, line: Line): number[] => {
  const starts = [line.from];
  for (let i = line.from; i < line.to; i++) if (words.tokens[i]?.kind === "tab" || words.tokens[i]?.text === "|") starts.push(i + 1);
  return starts;
};

/** Labels of the columns, if at least two cells of a line are labels and nothing else. */
const columnLabels = (words: Words, line: Line): Set<LabelRole>[] | null => {
  if (line.cells < 2) return null;
  const starts = cellStarts(words, line);
  let named = 0;
  let filled = 0;
  const columns = starts.map((start, index) => {
    const end = (starts[index + 1] ?? line.to + 1) - 1;
    if (start < end) filled++;
    const label = labelAt(words, start);
    if (!label || label.to < end) return new Set<LabelRole>();
    named++;
    return label.roles;
  });
  if (named < 2 || filled - named > 4) return null;
  // "Date<tab>Time" is a head; "Time<tab>10:00" is not, as its second cell is no label.
  return columns;
};

/**
 * "NEW DETAILS", "Bisheriger Termin (entfällt)": a short line without a number that calls the labelled lines below it new or former; null for
 * any other line.
 */
const blockHeading = (words: Words, line: Line): LabelRole | null => {
  const tokens = words.tokens.slice(line.from, line.to).filter((token) => token.kind !== "mark");
  if (tokens.length === 0 || tokens.length > 4 || tokens.some((token) => token.kind !== "word")) return null;
  const last = words.tokens[line.to - 1];
  if (last?.kind === "mark" && ".!?,".includes(last.text)) return null;
  let start = line.from;
  while (start < line.to && words.tokens[start]?.kind === "mark") start++;
  const hits = words.hits(start).map((hit) => hit.meaning);
  if (hits.includes("label-old")) return "label-old";
  if (hits.includes("label-new")) return "label-new";
  return null;
};

/** "From: Feb 15, 11:00" above "To: Feb 15, 11:30": one day named twice is a span, and no move. */
const joinSpans = (words: Words, lines: readonly Line[]): void => {
  const numbers = (line: Line): string[] =>
    words.tokens.slice(line.valueFrom, line.to).flatMap((token) => (token.kind === "number" || token.kind === "word" ? [token.text] : []));
  const filled = lines.filter((line) => line.to > line.from);
  for (const [at, from] of filled.entries()) {
    const to = filled[at + 1];
    if (!to || !from.labels.has("label-old") || !to.labels.has("label-end")) continue;
    const day = numbers(from).slice(0, 3);
    if (day.length < 3 || day.join(" ") !== numbers(to).slice(0, 3).join(" ")) continue;
    from.labels = new Set([...from.labels].filter((label) => label !== "label-old"));
    to.labels = new Set([...to.labels].filter((label) => label !== "label-new"));
  }
};

export const layoutOf = (words: Words): Layout => {
  const { tokens } = words;
  const line: number[] = new Array(tokens.length);
  const sentence: number[] = new Array(tokens.length);
  const cell: number[] = new Array(tokens.length);
  const lines: Line[] = [];
  let [s, c, from, cells] = [0, 0, 0, 1];
  for (let i = 0; i < tokens.length; i++) {
    line[i] = lines.length;
    sentence[i] = s;
    cell[i] = c;
    const token = tokens[i];
    if (token?.kind === "tab" || token?.text === "|") {
      c++;
      cells++;
    }
    if (token?.kind === "line") {
      lines.push({ from, to: i, cells, labels: new Set(), columns: null, valueFrom: from });
      [s, c, from, cells] = [s + 1, 0, i + 1, 1];
    } else if (endsSentence(words, i)) s++;
  }
  lines.push({ from, to: tokens.length, cells, labels: new Set(), columns: null, valueFrom: from });
  let columns: Set<LabelRole>[] | null = null;
  let pending: Set<LabelRole> | null = null;
  let pendingAge = 0;
  let block: LabelRole | null = null;
  for (const one of lines) {
    const heading = blockHeading(words, one);
    if (heading !== null) block = heading;
    if (one.to === one.from) {
      if (pending && ++pendingAge > 1) pending = null;
      if (columns) columns = one.cells > 1 ? columns : null;
      continue;
    }
    const head = columnLabels(words, one);
    if (head) {
      columns = head;
      pending = null;
      continue;
    }
    if (one.cells < 2) columns = null;
    one.columns = columns;
    const label = headLabel(words, one.from, one.to);
    if (label) {
      one.labels = block === null || heading !== null ? label.roles : new Set([...label.roles, block]);
      one.valueFrom = label.valueFrom;
      pending = label.valueFrom >= one.to ? label.roles : null;
      pendingAge = 0;
    } else if (pending) {
      one.labels = pending;
      if (++pendingAge > 2) pending = null;
    }
  }
  joinSpans(words, lines);
  const lineAt = (at: number): Line | undefined => lines[line[at] ?? -1];
  const labels = (at: number): ReadonlySet<LabelRole> => {
    const own = lineAt(at);
    if (!own) return none;
    const column = own.columns?.[cell[at] ?? 0];
    if (at < own.valueFrom) return column ?? none;
    if (!column || column.size === 0) return own.labels;
    return own.labels.size === 0 ? column : new Set([...own.labels, ...column]);
  };
  return {
    line,
    sentence,
    cell,
    labels,
    cells: (at) => lineAt(at)?.cells ?? 1,
    lineFrom: (at) => lineAt(at)?.from ?? 0,
    lineTo: (at) => lineAt(at)?.to ?? tokens.length,
  };
};
