import { isDeviceFooter } from "./device-footer.ts";
import { isDisclaimer } from "./disclaimer.ts";
import { headerBlocks } from "./header-block.ts";
import { isNoteBegin, isNoteEnd, ownLines } from "./own-wording.ts";
import { isOriginalRule, isRule, quoteLineStart } from "./quote-line.ts";
import { fold, trimInvisible } from "./words.ts";

/** A line of a reply, from its text or its HTML: `quoted` when the mail program marked it so. */
export type WrittenLine = { text: string; quoted: boolean; signature: boolean };

/** A reply taken apart. All texts are without quote marks. */
export type SplitReply = {
  /** What the candidate wrote, without quotes, signatures, footers and notices. */
  own: string[];
  /** The same with the links that stand alone on a line among them: for whoever passes the words on. A link at the end is a logo's. */
  told: string[];
  /** What was dropped after a signature mark, and footers and notices: the other part of the mail may hold the same lines unmarked. */
  dropped: string[];
  /** Lines between the two markers of the quoted draft, null when there are none. `retyped`: some of them were written without quote marks, between ones that have them. `rewrapped`: pieces of it lost their mark. */
  note: { lines: string[]; retyped: boolean; rewrapped: boolean } | null;
  /** A line stands unmarked in the middle of quoted ones, or the text was cut: nobody can say for sure whose it is. */
  doubtful: boolean;
};

type Kind = "own" | "quote" | "signature" | "footer";

const quoteMark = /^\s{0,4}(?:>\s?)+|^\s{0,4}\|\s/;

/** The lines of plain text, with `>` marks taken off. */
export const linesOfText = (text: string): WrittenLine[] =>
  text.split("\n").map((line) => {
    const mark = quoteMark.exec(line)?.[0];
    return mark === undefined
      ? { text: line.trimEnd(), quoted: false, signature: false }
      : { text: line.slice(mark.length).trimEnd(), quoted: true, signature: false };
  });

const signatureMark = /^(?:--|—|–)$/;

const greetsBack = /^(?:hi|hello)\s+[^\n]{1,60}[,!:]?$/i;

/** Marks quotes that no mail program marked: from "On … wrote:", a header block or our own wording to where the marked quote goes on, or to the end. */
const markQuotes = (lines: WrittenLine[], kinds: Kind[]): void => {
  const texts = lines.map((line) => line.text);
  const blockAt = headerBlocks(texts);
  const own = ownLines(lines.flatMap((line, index) => (line.quoted ? [] : [{ text: line.text, index }])));
  const markFrom = (start: number) => {
    for (let at = start; at < lines.length; at += 1) kinds[at] = "quote";
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || line.quoted || trimInvisible(line.text) === "") continue;
    const start = quoteLineStart(texts, at);
    if (start !== null && !lines.slice(start, at).some((above) => above.quoted)) {
      for (let wrapped = start; wrapped <= at; wrapped += 1) kinds[wrapped] = "quote";
      const next = lines.slice(at + 1, at + 4).find((below) => trimInvisible(below.text) !== "" || below.quoted);
      if (next?.quoted) continue;
      markFrom(start);
      return;
    }
    if (isOriginalRule(line.text) || blockAt(at)) {
      markFrom(at);
      return;
    }
    if (own.has(at) || isNoteBegin(line.text)) {
      // Our mails begin "Hi Maya,": what stands between that line and our first sentence is ours too.
      let first = at;
      for (let above = at - 1; above >= Math.max(0, at - 12); above -= 1) {
        if (kinds[above] !== "own") break;
        if (greetsBack.test(trimInvisible(texts[above] ?? ""))) first = above;
      }
      markFrom(first);
      return;
    }
  }
};

/** In each stretch of the candidate's lines, what follows "-- " is a signature (RFC 3676 4.3). */
const markSignatures = (lines: WrittenLine[], kinds: Kind[]): void => {
  let signing = false;
  for (const [at, line] of lines.entries()) {
    if (kinds[at] !== "own") signing = false;
    else if (line.signature) kinds[at] = "signature";
    else if (signing || signatureMark.test(trimInvisible(line.text))) {
      signing = true;
      kinds[at] = "signature";
    }
  }
};

const markFooters = (lines: WrittenLine[], kinds: Kind[]): void => {
  let paragraph: number[] = [];
  const judge = () => {
    if (paragraph.length > 0 && isDisclaimer(paragraph.map((at) => lines[at]?.text ?? "").join(" ")))
      for (const at of paragraph) kinds[at] = "footer";
    paragraph = [];
  };
  for (const [at, line] of lines.entries()) {
    const blank = trimInvisible(line.text) === "";
    if (kinds[at] !== "own" || blank) {
      judge();
      continue;
    }
    if (isDeviceFooter(line.text) || isRule(line.text)) kinds[at] = "footer";
    else paragraph.push(at);
  }
  judge();
};

/** Quoted lines shorter than this are not wrapped by any mail program. */
const wrapWidth = 50;

/** The draft between the two markers, and whether lines of it were retyped without a quote mark. Lines in it belong to the draft, not to the answer. */
const takeNote = (lines: WrittenLine[], kinds: Kind[]): SplitReply["note"] => {
  const begin = lines.findIndex((line) => isNoteBegin(line.text));
  if (begin < 0) return null;
  const length = lines.slice(begin + 1).findIndex((line) => isNoteEnd(line.text));
  if (length < 0) return null;
  const inside = lines.slice(begin + 1, begin + 1 + length);
  const marked = lines[begin]?.quoted === true && lines[begin + 1 + length]?.quoted === true;
  const unmarked = inside.flatMap((line, at) => (marked && !line.quoted && trimInvisible(line.text) !== "" ? [at] : []));
  // A piece that was wrapped off the end of a long quoted line was not typed by anybody.
  const wrapped = unmarked.filter((at) => inside[at - 1]?.quoted === true && (inside[at - 1]?.text.length ?? 0) >= wrapWidth);
  for (let at = begin; at <= begin + 1 + length; at += 1) kinds[at] = "quote";
  return { lines: inside.map((line) => line.text), retyped: unmarked.length > wrapped.length, rewrapped: wrapped.length > 0 };
};

/** An unmarked line with quoted text right above and right below it may be a piece of a rewrapped quote. */
const hasOrphans = (lines: WrittenLine[], kinds: Kind[]): boolean =>
  lines.some((line, at) => {
    if (kinds[at] !== "own" || trimInvisible(line.text) === "") return false;
    const above = lines[at - 1];
    const below = lines[at + 1];
    return above?.quoted === true && below?.quoted === true && trimInvisible(above.text) !== "" && trimInvisible(below.text) !== "";
  });

const bareLink = /^<?https?:\/\/[^<>\s]{1,300}>?$/iu;

/** Links alone on a line that belong to what was written: more words follow, or the line above announces them. */
const withLinks = (lines: WrittenLine[], kinds: Kind[]): Kind[] => {
  const isWords = (at: number): boolean => kinds[at] === "own" && trimInvisible(lines[at]?.text ?? "") !== "";
  const last = lines.findLastIndex((_, at) => isWords(at));
  let announced = false;
  return kinds.map((kind, at) => {
    const text = trimInvisible(lines[at]?.text ?? "");
    const kept = kind === "footer" && (at < last || announced) && bareLink.test(text);
    if (text !== "") announced = isWords(at) && text.endsWith(":");
    return kept ? "own" : kind;
  });
};

/** Drops blank lines at both ends and runs of them. */
export const tidyLines = (lines: string[]): string[] => {
  const out: string[] = [];
  for (const line of lines) {
    const blank = trimInvisible(line) === "";
    if (blank && (out.length === 0 || out.at(-1) === "")) continue;
    out.push(blank ? "" : line.trimEnd());
  }
  while (out.at(-1) === "") out.pop();
  return out;
};

/** Tells the candidate's own words from everything else in a reply. Linear in its length. */
export const splitReply = (lines: WrittenLine[]): SplitReply => {
  const kinds: Kind[] = lines.map((line) => (line.quoted ? "quote" : "own"));
  const note = takeNote(lines, kinds);
  markQuotes(lines, kinds);
  const doubtful = hasOrphans(lines, kinds) || note?.rewrapped === true;
  markSignatures(lines, kinds);
  markFooters(lines, kinds);
  const of = (wanted: Kind[], from = kinds) => lines.filter((_, at) => wanted.includes(from[at] ?? "own")).map((line) => line.text);
  return {
    own: tidyLines(of(["own"])),
    told: tidyLines(of(["own"], withLinks(lines, kinds))),
    dropped: of(["signature", "footer"]).filter((line) => fold(trimInvisible(line)) !== ""),
    note,
    doubtful,
  };
};
