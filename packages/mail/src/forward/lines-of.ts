import type { Line, Link } from "../html/line.ts";
import { readHtml } from "../html/read-html.ts";
import { unwrapLink } from "../html/unwrap-link.ts";
import type { Mail } from "../mime/mail.ts";

/** The longest thread seen has some hundred; each line is looked at by a dozen readers. */
const maxLines = 4_000;
const maxLineLength = 4000;
const maxLinksInLine = 50;

/** Zero-width and direction marks: they part figures from words and say nothing here. */
const invisible = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Punctuation that ends a sentence does not belong to the link in it. */
const withoutTail = (url: string): string => {
  let end = url.length;
  while (end > 0 && ".,;:!?)]}'*»".includes(url[end - 1] ?? " ")) end -= 1;
  return url.slice(0, end);
};

/** Links in one line of plain text; the words before `<link>` or `[link]` are its label. One pass: every start is looked at once. */
const linksIn = (text: string): Link[] => {
  const links: Link[] = [];
  let after = 0;
  for (const found of text.matchAll(/(?:https?:\/\/|mailto:|tel:)[^\s<>"“”]{1,4000}/gi)) {
    if (links.length >= maxLinksInLine) break;
    const before = text.slice(after, found.index).trimEnd();
    const bracketed = /[<[(]$/.test(before);
    const url = bracketed ? withoutTail(found[0].replace(/[\])]$/, "")) : withoutTail(found[0]);
    const label = bracketed ? before.slice(0, -1).replace(/[*_]/g, "").trim().slice(-300) : "";
    links.push({ label: label === "" ? url : label, url: unwrapLink(url) });
    after = found.index + found[0].length;
  }
  return links;
};

/** Addresses that Outlook doubles ("a@b<mailto:a@b>") said once. */
const withoutDoubles = (text: string): string =>
  text.includes("mailto:")
    ? text.replace(/\s?[<[]mailto:[^<>[\]\s]{1,320}[>\]]/gi, (mark, at: number) =>
        /[\w>]$/.test(text.slice(0, at).trimEnd()) && text.slice(0, at).includes("@") ? "" : mark,
      )
    : text;

/** One line of plain text: its `>` marks counted and taken off. */
const plainLine = (raw: string): Line => {
  const text = raw.slice(0, maxLineLength).replace(invisible, "");
  let at = 0;
  let depth = 0;
  for (let i = 0; i < text.length && depth < 30; i += 1) {
    if (text[i] === ">") {
      depth += 1;
      at = i + 1;
    } else if (text[i] !== " " && text[i] !== "\t") break;
  }
  // ">From" is how mboxes escape a line, not a quote.
  const escaped = depth === 1 && text.startsWith(">From ");
  const bare = escaped ? text.slice(1) : text.slice(at).replace(/^ /, "");
  return {
    text: withoutDoubles(bare.replace(/[\u00a0\u202f]/g, " ").trimEnd()),
    depth: escaped ? 0 : depth,
    quoted: depth > 0,
    header: false,
    links: linksIn(bare),
  };
};

/** Plain text as lines. */
export const linesOfText = (text: string): Line[] => text.split("\n", maxLines).map(plainLine);

const letters = (lines: Line[]): number => lines.reduce((sum, line) => sum + line.text.replace(/[^\p{L}\p{N}]+/gu, "").length, 0);

const tidied = (line: Line): Line => ({
  ...line,
  text: withoutDoubles(
    line.text
      .slice(0, maxLineLength)
      .replace(invisible, "")
      .replace(/[\u00a0\u202f\u2007]/g, " ")
      .trimEnd(),
  ),
});

/**
 * The lines of a mail as its reader sees them: from the HTML, which knows tables, struck-out text and quotes; from the plain text where there is
 * no HTML or the HTML says much less.
 */
export const linesOf = (mail: Pick<Mail, "text" | "html">): Line[] => {
  const plain = linesOfText(mail.text ?? "");
  if (mail.html === null) return plain;
  const html = readHtml(mail.html).lines.slice(0, maxLines).map(tidied);
  return letters(html) * 3 >= letters(plain) ? html : plain;
};
