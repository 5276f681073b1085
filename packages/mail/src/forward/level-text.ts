import type { Line, Link } from "../html/line.ts";
import { footerRows } from "./labels/footers.ts";

const footers: readonly string[] = footerRows.flatMap(([, starts]) => starts.split("|"));

/** "Sent from my iPhone" and its like: a short line that a device wrote. */
export const isFooter = (text: string): boolean => {
  const line = text
    .trim()
    .replace(/^[<*_\s-]+/, "")
    .toLowerCase();
  return line.length > 0 && line.length <= 120 && footers.some((start) => line.startsWith(start));
};

const maxLevelLinks = 500;

/** Lines as text: blank runs no longer than one, none at the ends. */
export const textOf = (lines: Line[]): string => {
  const out: string[] = [];
  for (const line of lines) {
    const text = line.text.replaceAll("\u200b", "").trimEnd();
    if (text.trim() === "" && (out.length === 0 || out.at(-1) === "")) continue;
    out.push(text.trim() === "" ? "" : text);
  }
  while (out.at(-1) === "") out.pop();
  return out.join("\n");
};

/** What the candidate wrote above a forward: no device footers, no lone signature marks. */
export const ownWords = (lines: Line[]): string =>
  textOf(lines.filter((line) => !isFooter(line.text) && !/^\s*[-_*]{1,60}\s*$/.test(line.text)));

/** The links of the lines, each once a label, in order. */
export const linksOf = (lines: Line[]): Link[] => {
  const seen = new Set<string>();
  return lines
    .flatMap((line) => line.links)
    .filter((link) => {
      const key = `${link.label}\n${link.url}`;
      const fresh = !seen.has(key);
      seen.add(key);
      return fresh;
    })
    .slice(0, maxLevelLinks);
};
