import type { Line } from "../html/line.ts";
import { readAttribution } from "./read-attribution.ts";
import { type Block, type Heading, readBlock } from "./read-block.ts";
import { isDrawn, readSeparator } from "./read-separator.ts";
import { readSubject } from "./read-subject.ts";
import { readWrittenDate } from "./read-written-date.ts";

/** How a level was found below the one before: after "Forwarded message", after "Original Message", by its header block, by "On … wrote:", by its quote marks alone, as an attached mail, or as one more attached beside it. */
export type Joint = "top" | "forwarded" | "original" | "block" | "wrote" | "marks" | "attached" | "beside";

/** One mail of a mail, before its lines are made text. */
export type Stratum = Heading & { joint: Joint; lines: Line[] };

type Open = { stratum: Stratum; base: number };

const maxLevels = 60;
const maxGap = 6;

const isBlank = (line: Line | undefined): boolean => line !== undefined && line.text.trim() === "";

const nextSaid = (lines: Line[], from: number): number => {
  let at = from;
  while (at < lines.length && at < from + maxGap && isBlank(lines[at])) at += 1;
  return at;
};

/** What begins at a line: a mail with its heading, and where its own text begins. */
type Start = { block: Block; joint: Joint; marker: number };

const empty: Heading = { from: null, to: [], cc: [], subject: null, date: null, dateHasZone: false };

/** Zoho draws its line below the header block once more. */
const pastRepeat = (lines: Line[], next: number): number => {
  const below = nextSaid(lines, next);
  const repeated = readSeparator(lines[below]?.text ?? "") === "forwarded" && !readBlock(lines, nextSaid(lines, below + 1), true, null);
  return repeated ? below + 1 : next;
};

const startAt = (lines: Line[], at: number, around: string | null): Start | null => {
  const line = lines[at];
  if (!line || isBlank(line)) return null;
  const separator = readSeparator(line.text);
  if (separator !== null || isDrawn(line.text)) {
    const below = nextSaid(lines, at + 1);
    const words = separator === "forwarded" || separator === "original";
    const block = below < lines.length ? readBlock(lines, below, words || (separator === null && isDrawn(line.text)), around) : null;
    const wrote = !block && words && below < lines.length ? readAttribution(lines, below, around) : null;
    const heading = block ?? wrote;
    const found = heading && words ? { ...heading, next: pastRepeat(lines, heading.next) } : heading;
    if (found) return { block: found, joint: words ? separator : separator === null ? "forwarded" : "block", marker: at };
    // "Begin forwarded message:" with no header block under it still begins a mail.
    if (separator === "forwarded" || (separator === "original" && isDrawn(line.text)))
      return { block: { ...empty, next: at + 1 }, joint: separator, marker: at };
    return null;
  }
  const block = readBlock(lines, at, false, around);
  if (block) return { block, joint: "block", marker: at };
  const wrote = readAttribution(lines, at, around);
  return wrote ? { block: wrote, joint: "wrote", marker: at } : null;
};

/** How deep the text of a mail stands that begins after `next`: deeper than its heading only when nothing follows at the heading's own depth. */
const baseOf = (lines: Line[], start: Start, reach: number): number => {
  const headingDepth = lines[start.block.next - 1]?.depth ?? 0;
  const first = lines.slice(start.block.next, start.block.next + 12).find((line) => !isBlank(line));
  if (!first || first.depth <= headingDepth) return headingDepth;
  if (start.joint === "wrote") return first.depth;
  for (let at = start.block.next; at < Math.min(lines.length, start.block.next + reach); at += 1) {
    const line = lines[at];
    if (!line || isBlank(line)) continue;
    if (line.depth < headingDepth) break;
    if (line.depth === headingDepth)
      return readSeparator(line.text) === null && !readBlock(lines, at, false, null) ? headingDepth : first.depth;
  }
  return first.depth;
};

const trimEnd = (lines: Line[]): void => {
  while (lines.length > 0) {
    const last = lines.at(-1);
    if (!last || (!isBlank(last) && readSeparator(last.text) !== "rule" && !/^\s*[*>_-]{1,3}\s*$/.test(last.text))) break;
    lines.pop();
  }
};

/** "Message du 04/11/26 15:12" above a block that has no date of its own. */
const takeDateAbove = (above: Stratum, block: Block, around: string | null): void => {
  const at = above.lines.findLastIndex((line) => !isBlank(line));
  const line = above.lines[at];
  if (!line || line.text.length > 80 || above.lines.length - at > 2) return;
  const written = /[:h.]\s?\d{2}/.test(line.text) ? readWrittenDate(line.text, around) : null;
  if (!written) return;
  block.date = written.date;
  block.dateHasZone = written.hasZone;
  above.lines.length = at;
};

/** Lines quoted with no word about who wrote them: in an answer an older mail, else part of what its author wrote. */
const opensUnnamed = (top: Open, line: Line, only: boolean): boolean => {
  if (line.depth <= top.base) return false;
  if (top.stratum.joint === "top") return only || line.quoted;
  return readSubject(top.stratum.subject).reply || top.stratum.joint === "wrote";
};

/**
 * Parts the lines of a mail into the mails in it, the outermost first: at header blocks, at "On … wrote:", and where the quote marks say so.
 * Text below or between a quote goes back to whoever wrote around it. Each line is looked at a bounded number of times.
 */
export const splitLevels = (lines: Line[], top: Heading): Stratum[] => {
  const strata: Stratum[] = [{ ...top, joint: "top", lines: [] }];
  const stack: Open[] = strata.map((stratum) => ({ stratum, base: 0 }));
  const current = (): Open => stack.at(-1) ?? { stratum: strata[0] ?? { ...top, joint: "top", lines: [] }, base: 0 };
  let around = top.date;
  const push = (heading: Heading, joint: Joint, base: number) => {
    const { from, to, cc, subject, date, dateHasZone } = heading;
    const stratum: Stratum = { from, to, cc, subject, date, dateHasZone, joint, lines: [] };
    strata.push(stratum);
    stack.push({ stratum, base });
    if (stack.length > maxLevels) stack.splice(1, 1);
  };
  const dropIfEmpty = () => {
    const { stratum } = current();
    if (stratum.joint !== "marks" || !stratum.lines.every(isBlank)) return;
    stack.pop();
    strata.splice(strata.indexOf(stratum), 1);
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    if (isBlank(line)) {
      current().stratum.lines.push(line);
      continue;
    }
    const start = strata.length < maxLevels ? startAt(lines, at, around) : null;
    if (start) {
      if (start.joint === "block" && start.block.date === null) takeDateAbove(current().stratum, start.block, around);
      dropIfEmpty();
      while (stack.length > 1 && current().base > line.depth) stack.pop();
      trimEnd(current().stratum.lines);
      push(start.block, start.joint, baseOf(lines, start, 400));
      around = start.block.date ?? around;
      at = start.block.next - 1;
      continue;
    }
    while (stack.length > 1 && line.depth < current().base) stack.pop();
    if (strata.length < maxLevels && opensUnnamed(current(), line, current().stratum.lines.every(isBlank)))
      push(empty, "marks", line.depth);
    current().stratum.lines.push(line);
  }
  for (const stratum of strata) trimEnd(stratum.lines);
  return strata;
};
