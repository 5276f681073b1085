import { joinRow } from "./join-row.ts";
import type { Line } from "./line.ts";
import { readQuoteMark } from "./quote-marks.ts";
import { makeSink, type Place, type Sink } from "./sink.ts";
import { isWhite, readShown } from "./style.ts";
import { walkTags } from "./tags.ts";
import { unwrapLink } from "./unwrap-link.ts";

/** What a mail's HTML says, line by line. `cut` when a bound was reached and the rest left out. */
export type HtmlReading = { lines: Line[]; cut: boolean };

const maxHtml = 1024 * 1024;
const maxTables = 40;
const maxText = 512 * 1024;
const maxLinks = 2000;
const maxLabel = 300;

const dropped = new Set(
  "head style script title template svg object iframe noscript select datalist audio video map noembed textarea".split(" "),
);
const spaced = new Set("p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre".split(" "));
const blocks = new Set([
  ..."div li tr dt dd address article aside section header footer main nav form fieldset center figure figcaption caption body html".split(
    " ",
  ),
  ...spaced,
]);

type Frame = Place & {
  hidden: boolean;
  background: string | null;
  color: string | null;
  href: string | null;
  label: string[];
  blank: boolean;
  styled: boolean;
};

/** A table being read: the sink around it, the row's finished cells, the cell that is open. */
type Table = { outer: Sink; cells: Line[][]; cell: Sink | null };

const root: Frame = {
  depth: 0,
  quoted: false,
  header: false,
  struck: false,
  pre: false,
  hidden: false,
  background: null,
  color: null,
  href: null,
  label: [],
  blank: false,
  styled: false,
};

const copyInto = (sink: Sink, lines: Line[]): void => {
  for (const line of lines) {
    const place = { depth: line.depth, quoted: line.quoted, header: line.header, struck: false, pre: true };
    if (line.text === "") sink.lineBreak(place);
    else {
      sink.write(line.text, place);
      for (const link of line.links) sink.link(link);
      sink.end(false);
    }
  }
};

/** White on white, as far as the tags themselves tell: where a style sheet may have coloured the ground, the text is believed to be seen. */
const vanishes = (frame: Frame): boolean => {
  if (frame.color === null || !isWhite(frame.color) || frame.color === "transparent") return false;
  return frame.background === null ? !frame.styled : isWhite(frame.background);
};

/**
 * Reads HTML for its words, as a mail program would show them: what is hidden is left out, table rows become lines, struck-out
 * words stand between `~~`, and what mail programs mark as quoted keeps its depth. Linear in the length, which is cut at 1 M
 * characters; nesting, tables and links are bounded. Never throws.
 */
export const readHtml = (html: string): HtmlReading => {
  const body = makeSink();
  const frames: Frame[] = [];
  const tables: Table[] = [];
  let sink = body;
  let quotedFromHere = false;
  let written = 0;
  let links = 0;
  const top = (): Frame => frames.at(-1) ?? root;

  const endCell = (table: Table) => {
    if (table.cell) table.cells.push(table.cell.lines());
    table.cell = null;
    sink = table.outer;
  };
  const endRow = (table: Table) => {
    endCell(table);
    if (table.cells.length > 0) copyInto(table.outer, joinRow(table.cells));
    table.cells = [];
  };

  walkTags(html.slice(0, maxHtml), {
    open: (name, attributes) => {
      const above = top();
      if (above.hidden || dropped.has(name)) {
        frames.push({ ...above, hidden: true, href: null, blank: false });
        return;
      }
      const shown = readShown(name, attributes);
      const mark = readQuoteMark(name, attributes, shown.borderTop);
      if (mark.quotedFromHere) quotedFromHere = true;
      const frame: Frame = {
        depth: Math.min(above.depth + (mark.deeper ? 1 : 0), 30),
        quoted: above.quoted || mark.quoted || quotedFromHere,
        header: above.header || mark.header,
        struck: above.struck || shown.struck,
        pre: above.pre || shown.pre,
        hidden: shown.hidden,
        background: shown.background ?? above.background,
        color: shown.color ?? above.color,
        href: name === "a" ? (attributes.href ?? null) : null,
        label: name === "a" ? [] : above.label,
        blank: spaced.has(name) && !shown.tight,
        styled: above.styled || shown.styled,
      };
      if (vanishes(frame)) frame.hidden = true;
      if (name === "br") sink.lineBreak(above);
      else if (name === "hr" || blocks.has(name)) sink.end(frame.blank);
      if (name === "hr") {
        sink.write("________________________________", { ...frame, struck: false });
        sink.end(false);
      }
      if (name === "li") sink.write("- ", frame);
      if (name === "img" && /^[^ -~]{1,4}$/u.test(attributes.alt ?? "")) sink.write(attributes.alt ?? "", frame);
      if (name === "table" && tables.length < maxTables) tables.push({ outer: sink, cells: [], cell: null });
      const table = tables.at(-1);
      if (table && name === "tr") endRow(table);
      if (table && (name === "td" || name === "th")) {
        endCell(table);
        table.cell = makeSink();
        sink = table.cell;
      }
      frames.push(frame);
    },
    text: (text) => {
      const frame = top();
      if (frame.hidden || written > maxText) return;
      written += text.length;
      const visible = text.replace(
        /\u034f|[\u00ad\u200b\u2060\ufeff]|(?<![\p{L}\p{Extended_Pictographic}])(?<!\ufe0f)[\u200c\u200d]|\u200c(?!\p{L})/gu,
        "",
      );
      sink.write(visible, { ...frame, quoted: frame.quoted || quotedFromHere });
      if (frame.label.length < 50) frame.label.push(visible.slice(0, maxLabel));
    },
    close: (name) => {
      const frame = frames.pop() ?? root;
      const table = tables.at(-1);
      if (frame.href !== null && links < maxLinks && /^(https?|mailto|tel|sip):/i.test(frame.href.trim())) {
        links += 1;
        sink.link({ label: frame.label.join("").replace(/\s+/g, " ").trim().slice(0, maxLabel), url: unwrapLink(frame.href.trim()) });
      }
      if (frame.hidden) return;
      if (table && (name === "td" || name === "th")) endCell(table);
      else if (table && name === "tr") endRow(table);
      else if (table && name === "table") {
        endRow(table);
        tables.pop();
        sink.end(frame.blank);
      } else if (blocks.has(name)) sink.end(frame.blank);
    },
  });
  while (tables.length > 0) {
    const table = tables.pop();
    if (table) endRow(table);
  }
  return { lines: body.lines(), cut: html.length > maxHtml || written > maxText };
};
