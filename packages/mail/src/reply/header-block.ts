import { type Field, fieldsOfLabel, labelKey } from "../forward/labels/fields.ts";
import { trimInvisible } from "./words.ts";

/** At most so many lines from the first label to the last: long recipient lines are wrapped. */
const maxLines = 12;

/**
 * Finds header blocks: at least three different labels of one mail within a few lines, the first of them at the start. Returns a
 * function that tells whether one begins at a line. Linear: each line is looked at once, each start looks at twelve.
 */
export const headerBlocks = (lines: string[]): ((index: number) => boolean) => {
  const labelOf = (line: string): readonly Field[] => {
    const text = trimInvisible(line).replace(/^[*_]{1,2}/, "");
    const found = /^(\p{L}[\p{L}\p{M}\u200c '’.()/*_-]{0,32}?)\s?[:：]/u.exec(text);
    return fieldsOfLabel.get(labelKey(found?.[1] ?? "")) ?? [];
  };
  const labelled = lines.map(labelOf);
  return (index) => {
    if ((labelled[index] ?? []).length === 0) return false;
    const seen = new Set<Field>();
    for (let at = index; at < Math.min(lines.length, index + maxLines); at += 1) {
      const line = trimInvisible(lines[at] ?? "");
      if (line === "" && seen.size > 0 && trimInvisible(lines[at + 1] ?? "") !== "" && (labelled[at + 1] ?? []).length === 0) break;
      for (const label of labelled[at] ?? [])
        if (label !== "other" && !seen.has(label)) {
          seen.add(label);
          break;
        }
    }
    // "When: … Role: …" in a correction has one of these labels at most; a block has a sender or a date, and a subject or a recipient.
    return seen.size >= 3 && (seen.has("from") || seen.has("date"));
  };
};
