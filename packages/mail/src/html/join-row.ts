import type { Line } from "./line.ts";

const shown = (cell: Line[]): Line[] => cell.filter((line) => line.text.trim() !== "");

const trimEnds = (cell: Line[]): Line[] => {
  let from = 0;
  let to = cell.length;
  while (from < to && cell[from]?.text === "") from += 1;
  while (to > from && cell[to - 1]?.text === "") to -= 1;
  return cell.slice(from, to);
};

/**
 * The lines of one table row. Cells of one line each are joined with a tab, and so is a short label with the first line of what
 * stands beside it; cells that are columns of a layout follow one another.
 */
export const joinRow = (cells: Line[][]): Line[] => {
  const full = cells.filter((cell) => shown(cell).length > 0);
  const first = full[0];
  if (!first) return [];
  if (full.length === 1) return trimEnds(first);
  const single = full.every((cell) => shown(cell).length === 1);
  const labelled = shown(first).length === 1 && (first[0]?.text.length ?? 0) <= 60 && full.length === 2;
  if (!single && !labelled) return full.flatMap(trimEnds);
  const heads = full.flatMap((cell) => shown(cell).slice(0, 1));
  const head = heads[0];
  if (!head) return [];
  // An empty cell in front is kept as a tab, so that columns stay under their headings.
  const leading = cells.findIndex((cell) => shown(cell).length > 0);
  const joined: Line = {
    ...head,
    text: `${"\t".repeat(Math.min(leading, 3))}${heads.map((line) => line.text).join("\t")}`,
    links: heads.flatMap((line) => line.links),
  };
  return single ? [joined] : [joined, ...trimEnds(full[1] ?? []).slice(1)];
};
