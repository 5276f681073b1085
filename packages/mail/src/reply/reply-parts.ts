import { readHtml } from "../html/read-html.ts";
import type { Mail } from "../mime/mail.ts";
import { linesOfText, type SplitReply, splitReply, type WrittenLine } from "./split-reply.ts";
import { fold, trimInvisible } from "./words.ts";

/** Characters of each part that are looked at: design of trust, "Bounds". */
const maxCharacters = 64 * 1024;

const maxLines = 4_000;

const bounded = (lines: WrittenLine[]): { lines: WrittenLine[]; cut: boolean } => {
  const kept: WrittenLine[] = [];
  let length = 0;
  for (const line of lines) {
    length += line.text.length + 1;
    if (length > maxCharacters || kept.length >= maxLines) return { lines: kept, cut: true };
    kept.push(line);
  }
  return { lines: kept, cut: false };
};

/** A text that was cut in the candidate's own words may go on with anything. */
const splitBounded = (all: WrittenLine[]): SplitReply => {
  const { lines, cut } = bounded(all);
  const split = splitReply(lines);
  return cut ? { ...split, doubtful: true } : split;
};

/** Letters held apart by characters nobody sees. */
const hiddenBetweenLetters =
  /[a-z](?:\u00ad|\u034f|\u200b|\u200c|\u200d|\u2060|\ufeff|&(?:shy|zwnj|zwj|#(?:173|820[345]|x200[bcd]|xad));)+[a-z]/i;

/** The text and the HTML of a reply, each taken apart; null where there is none. */
export type ReplyParts = { text: SplitReply | null; html: SplitReply | null };

/** A mark of a signature that HTML containers carry; read from the reader's lines where it is given. */
const isSigned = (line: object): boolean => (line as { signature?: boolean }).signature === true;

/** Takes both parts of a reply apart, within the bounds. */
export const splitParts = (mail: Mail): ReplyParts => {
  const text = mail.text === null || mail.text.trim() === "" ? null : splitBounded(linesOfText(mail.text.slice(0, maxCharacters * 4)));
  if (mail.html === null || mail.html.trim() === "") return { text, html: null };
  const reading = readHtml(mail.html);
  // What the text part marks as signature, footer or notice is the same where the HTML does not mark it.
  const dropped = new Set((text?.dropped ?? []).map((line) => fold(trimInvisible(line))));
  const lines = reading.lines.map((line) => ({
    text: line.text,
    quoted: line.quoted || line.depth > 0,
    signature: isSigned(line) || (line.text.trim() !== "" && dropped.has(fold(trimInvisible(line.text)))),
  }));
  const html = splitBounded(lines);
  return { text, html: reading.cut || hiddenBetweenLetters.test(mail.html) ? { ...html, doubtful: true } : html };
};
