import { decodeBytes } from "./charset.ts";
import { decodeWords } from "./decode-words.ts";
import type { Header } from "./mail.ts";

/** 256 KB: design of trust, "Bounds". */
export const maxHeaderBytes = 256 * 1024;

/** The header block of a raw mail: its lines as written and where the body begins (bytes). `tooLong` when no end was found within the bound. */
export type HeaderBlock = { lines: { name: string; raw: string }[]; bodyAt: number; tooLong: boolean };

const lf = 0x0a;
const cr = 0x0d;

/** Reads the header block with CRLF, LF or CR line ends (RFC 5322 2.2, and what really arrives). A line without a colon ends it: that is body. */
export const splitHeaderBlock = (raw: Uint8Array): HeaderBlock => {
  const lines: { name: string; raw: string }[] = [];
  const crOnly = !raw.subarray(0, 4096).includes(lf) && raw.subarray(0, 4096).includes(cr);
  const lineEnd = crOnly ? cr : lf;
  let at = raw[0] === 0xef && raw[1] === 0xbb && raw[2] === 0xbf ? 3 : 0;
  while (at < raw.length) {
    if (at > maxHeaderBytes) return { lines, bodyAt: at, tooLong: true };
    let end = raw.indexOf(lineEnd, at);
    if (end < 0) end = raw.length;
    if (end - at > maxHeaderBytes) return { lines, bodyAt: at, tooLong: true };
    const textEnd = end > at && raw[end - 1] === cr ? end - 1 : end;
    if (textEnd === at) return { lines, bodyAt: Math.min(end + 1, raw.length), tooLong: false };
    const bytes = raw.subarray(at, textEnd);
    const text = decodeBytes(bytes, null);
    const folded = bytes[0] === 0x20 || bytes[0] === 0x09;
    const last = lines.at(-1);
    if (folded && last) {
      last.raw += text;
    } else {
      const colon = text.indexOf(":");
      const name = colon < 0 ? "" : text.slice(0, colon).trim().toLowerCase();
      const mboxLine = lines.length === 0 && (text.startsWith("From ") || text.startsWith(">From "));
      if (!mboxLine) {
        if (!/^[!-9;-~]+$/.test(name)) return { lines, bodyAt: at, tooLong: false };
        lines.push({ name, raw: text.slice(colon + 1) });
      }
    }
    at = end + 1;
  }
  return { lines, bodyAt: raw.length, tooLong: false };
};

/** Control characters and line ends have no place in a header value (CRLF injection through encoded words). */
const oneLine = (value: string): string => value.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();

/** Header lines decoded (RFC 2047), control characters gone, in the order of the mail; at most 500 of them, each at most 16,000 characters. */
export const readHeaders = (block: HeaderBlock): Header[] =>
  block.lines.slice(0, 500).map((line) => ({ name: line.name, value: oneLine(decodeWords(oneLine(line.raw.slice(0, 16_000)))) }));

/** The first header of that name, or null. */
export const headerOf = (headers: Header[], name: string): string | null => headers.find((header) => header.name === name)?.value ?? null;
