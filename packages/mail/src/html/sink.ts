import type { Line, Link } from "./line.ts";

/** What is true of the text that is being written. */
export type Place = { depth: number; quoted: boolean; header: boolean; struck: boolean; pre: boolean };

/** Collects text into lines: white space as a browser shows it, struck-out text between `~~`. */
export type Sink = {
  write: (text: string, place: Place) => void;
  link: (link: Link) => void;
  /** Ends the line; with `blank`, an empty line follows unless there is one. */
  end: (blank: boolean) => void;
  /** A line break as written (`<br>`): an empty line where the line is empty. */
  lineBreak: (place: Place) => void;
  lines: () => Line[];
};

/** Spaces at both ends go; tabs stay, they keep a row's columns in place. */
const trimSpaces = (text: string): string => {
  let from = 0;
  let to = text.length;
  while (from < to && text[from] === " ") from += 1;
  while (to > from && text[to - 1] === " ") to -= 1;
  return text.slice(from, to);
};

/** A new empty sink. */
export const makeSink = (): Sink => {
  const lines: Line[] = [];
  let parts: string[] = [];
  let links: Link[] = [];
  let struck = false;
  let space = false;
  let place: Place | null = null;
  let blankWanted = false;

  const finish = () => {
    if (struck) parts.push("~~");
    struck = false;
    const text = trimSpaces(parts.join(""));
    const at = place ?? { depth: 0, quoted: false, header: false };
    if (text.trim() === "" && links.length === 0) {
      if (parts.length > 0) blankWanted = true;
      parts = [];
      space = false;
      place = null;
      return false;
    }
    if (blankWanted && lines.length > 0 && lines.at(-1)?.text !== "")
      lines.push({ text: "", depth: Math.min(at.depth, lines.at(-1)?.depth ?? 0), quoted: at.quoted, header: false, links: [] });
    blankWanted = false;
    lines.push({ text, depth: at.depth, quoted: at.quoted, header: at.header, links });
    parts = [];
    links = [];
    space = false;
    place = null;
    return true;
  };

  const put = (text: string, at: Place) => {
    if (text === "") return;
    place ??= at;
    if (at.struck !== struck) {
      if (struck) parts.push("~~");
      if (space && parts.length > 0) parts.push(" ");
      if (at.struck) parts.push("~~");
      struck = at.struck;
    } else if (space && parts.length > 0) parts.push(" ");
    space = false;
    parts.push(text);
  };

  const write = (text: string, at: Place) => {
    if (at.pre) {
      const rows = text.split(/\r?\n/);
      for (const [index, row] of rows.entries()) {
        if (index > 0) lineBreak(at);
        put(row, at);
      }
      return;
    }
    const collapsed = text.replace(/[ \t\r\n\f]+/g, " ");
    if (collapsed.startsWith(" ")) space = true;
    const inner = collapsed === " " ? "" : collapsed.replace(/^ | $/g, "");
    put(inner.replaceAll("\u00a0", " "), at);
    if (collapsed.endsWith(" ")) space = true;
  };

  const lineBreak = (at: Place) => {
    if (!finish() && lines.length > 0) {
      lines.push({ text: "", depth: at.depth, quoted: at.quoted, header: at.header, links: [] });
      blankWanted = false;
    }
  };

  return {
    write,
    link: (link) => links.push(link),
    end: (blank) => {
      finish();
      if (blank) blankWanted = true;
    },
    lineBreak,
    lines: () => {
      finish();
      return lines;
    },
  };
};
