import { digitOf, fold, foldMark } from "./fold.ts";
import { linkEnd } from "./link-end.ts";
import type { Token } from "./token.ts";

/** Zero-width, direction and joining marks, soft hyphen, variation selectors. */
const isInvisible = (code: number): boolean =>
  code === 0xad ||
  code === 0x61c ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  code === 0xfeff ||
  (code >= 0xfe00 && code <= 0xfe0f);

const isSpace = (code: number): boolean =>
  code === 0x20 ||
  code === 0x0d ||
  code === 0x0b ||
  code === 0x0c ||
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000;

/** Han and kana are read sign by sign, as no space parts their words. */
const isSign = (code: number): boolean =>
  (code >= 0x3041 && code <= 0x30ff && code !== 0x30fb) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);

const letter = /\p{L}|\p{M}/u;
const picture = /\p{So}|\p{Sk}|\p{Cs}|\p{Co}|\p{Cc}|\p{Cn}/u;

const isLetter = (code: number): boolean => {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return !isInvisible(code) && letter.test(String.fromCodePoint(code));
};

const upper = /^\p{Lu}/u;

/** Takes a text apart in one pass. Links, mail addresses and host paths become one `link` token, so that no number in them is read. */
export const tokenise = (text: string): Token[] => {
  const tokens: Token[] = [];
  let struck = false;
  let glued = false;
  let lineStart = true;
  let chunkEnd = 0;
  let i = 0;
  const push = (kind: Token["kind"], end: number, folded: string, value = Number.NaN, digits = 0): void => {
    const capital = kind === "word" && upper.test(text.slice(i, i + 2));
    tokens.push({ kind, text: folded, start: i, end, value, digits, glued, capital, struck });
    glued = true;
    lineStart = false;
    i = end;
  };
  while (i < text.length) {
    const code = text.codePointAt(i) ?? 0;
    const width = code > 0xffff ? 2 : 1;
    if (isInvisible(code)) {
      i += width;
      continue;
    }
    if (isSpace(code)) {
      glued = false;
      i += width;
      continue;
    }
    if (code === 0x0a) {
      glued = false;
      push("line", i + 1, "\n");
      glued = false;
      lineStart = true;
      continue;
    }
    if (code === 0x09) {
      glued = false;
      push("tab", i + 1, "\t");
      glued = false;
      continue;
    }
    if (i >= chunkEnd) {
      const link = linkEnd(text, i);
      chunkEnd = link.chunkEnd;
      if (link.end > i) {
        push("link", link.end, "link");
        continue;
      }
    }
    if (code === 0x7e && text[i + 1] === "~") {
      struck = !struck;
      glued = false;
      i += 2;
      continue;
    }
    // Emphasis of plain text, and the sign of a quoted line.
    if (code === 0x2a || code === 0x5f || (code === 0x3e && lineStart)) {
      glued = glued && code !== 0x3e;
      i += 1;
      continue;
    }
    if (digitOf(code) >= 0) {
      let end = i;
      let value = 0;
      let digits = 0;
      for (let digit = digitOf(code); end < text.length && digit >= 0; digit = digitOf(text.charCodeAt(end))) {
        value = digits < 9 ? value * 10 + digit : Number.NaN;
        digits++;
        end++;
      }
      push("number", end, digits <= 9 ? String(value) : "0", value, digits);
      continue;
    }
    if (isSign(code)) {
      push("word", i + width, fold(String.fromCodePoint(code)));
      continue;
    }
    if (isLetter(code)) {
      let end = i + width;
      while (end < text.length) {
        const next = text.codePointAt(end) ?? 0;
        if (!isLetter(next) || isSign(next)) break;
        end += next > 0xffff ? 2 : 1;
      }
      push("word", end, fold(text.slice(i, end)));
      continue;
    }
    const mark = String.fromCodePoint(code);
    if (code > 0x7f && picture.test(mark) && !"°℃".includes(mark)) {
      glued = false;
      i += width;
      continue;
    }
    push("mark", i + width, foldMark(mark));
  }
  return tokens;
};
