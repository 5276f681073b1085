import { decodeBytes } from "./charset.ts";

type Word = { charset: string; bytes: Uint8Array };

const fromQ = (text: string): Uint8Array => {
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i];
    if (char === "_") bytes.push(0x20);
    else if (char === "=" && /^[0-9a-f]{2}$/i.test(text.slice(i + 1, i + 3))) {
      bytes.push(Number.parseInt(text.slice(i + 1, i + 3), 16));
      i += 2;
    } else for (const byte of new TextEncoder().encode(char)) bytes.push(byte);
  }
  return Uint8Array.from(bytes);
};

/** One encoded word at `start` (`=?charset?q?text?=`), and where it ends; null when there is none. Spaces inside are tolerated, as senders write them. */
const wordAt = (value: string, start: number): { word: Word; end: number } | null => {
  const charsetEnd = value.indexOf("?", start + 2);
  if (charsetEnd < 0 || charsetEnd - start > 60 || charsetEnd === start + 2) return null;
  const encoding = value[charsetEnd + 1]?.toLowerCase();
  if ((encoding !== "q" && encoding !== "b") || value[charsetEnd + 2] !== "?") return null;
  const textEnd = value.indexOf("?=", charsetEnd + 3);
  if (textEnd < 0 || textEnd - start > 20_000) return null;
  const text = value.slice(charsetEnd + 3, textEnd);
  const charset = value.slice(start + 2, charsetEnd).split("*")[0] ?? "";
  const bytes = encoding === "q" ? fromQ(text) : new Uint8Array(Buffer.from(text, "base64"));
  return { word: { charset, bytes }, end: textEnd + 2 };
};

/**
 * Decodes the encoded words of a header value (RFC 2047). Neighbouring words of one charset are joined before decoding, because
 * senders split characters between words. Linear: a start that is no word is looked at once.
 */
export const decodeWords = (value: string): string => {
  if (!value.includes("=?")) return value;
  let out = "";
  let from = 0;
  let run: Word[] = [];
  const flush = () => {
    if (run.length > 0) out += decodeBytes(Buffer.concat(run.map((word) => word.bytes)), run[0]?.charset ?? null);
    run = [];
  };
  let lastTerminator = value.lastIndexOf("?=");
  for (let at = value.indexOf("=?"); at >= 0 && at < lastTerminator; at = value.indexOf("=?", at)) {
    const found = wordAt(value, at);
    if (!found) {
      at += 2;
      continue;
    }
    const between = value.slice(from, at);
    if (run.length > 0 && between.trim() === "" && run[0]?.charset.toLowerCase() === found.word.charset.toLowerCase()) run.push(found.word);
    else {
      const spaceOnly = run.length > 0 && between.trim() === "";
      flush();
      if (!spaceOnly) out += between;
      run = [found.word];
    }
    from = found.end;
    at = found.end;
    lastTerminator = Math.max(lastTerminator, 0);
  }
  flush();
  return out + value.slice(from);
};
