import { strictAddress } from "./addr-spec.ts";
import { readHeaderLines } from "./header-lines.ts";

/** Who wrote a mail, lower-cased, or why nobody can say so. */
export type Sender = { kind: "sender"; address: string } | { kind: "none"; why: string };

const none = (why: string): Sender => ({ kind: "none", why });

/** A From line longer than this is no person's. */
const maxFromCharacters = 2_000;

// Charsets in which a decoded name can be looked at. UTF-7 and UTF-16 are left out: they hide ASCII from every byte-wise reader.
const charsets =
  /^(?:utf-8|us-ascii|iso-8859-\d{1,2}|windows-125\d|koi8-[ru]|gb2312|gbk|gb18030|big5|shift_jis|euc-jp|euc-kr|iso-2022-jp)$/;

const decodeWord = (charset: string, encoding: string, text: string): string | null => {
  const name = charset.toLowerCase().split("*")[0] ?? "";
  if (!charsets.test(name)) return null;
  const bytes =
    encoding.toLowerCase() === "b"
      ? Buffer.from(text, "base64")
      : Buffer.from(
          text.replace(/_/g, " ").replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
          "latin1",
        );
  try {
    return new TextDecoder(name).decode(bytes);
  } catch {
    return null;
  }
};

/** Characters that would mean something to a reader that decodes before it splits: an encoded name must not hold them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const structural = /[\u0000-\u001f\u007f@,;:<>()"\\\u2028\u2029]|=\?/;

const encodedWord = /=\?([^?\s]{1,40})\?([bq])\?([^?\s]*)\?=/gi;

/** True when every encoded word of a name decodes to plain text, and nothing is left that looks like the start of another. */
const plainWords = (name: string): boolean => {
  for (const [, charset = "", encoding = "", text = ""] of name.matchAll(encodedWord)) {
    const decoded = decodeWord(charset, encoding, text);
    if (decoded === null || structural.test(decoded)) return false;
  }
  const rest = name.replace(encodedWord, "");
  return !rest.includes("=?") && !rest.includes("?=");
};

/** A display name that every reader takes for a name: one quoted string, or words without any special character (RFC 5322 3.2.3, without comments). */
const plainName = (name: string): boolean => {
  const quoted = /^"((?:[^"\\]|\\["\\])*)"$/.exec(name);
  const inside = quoted ? (quoted[1] ?? "") : name;
  if (quoted ? /[<>]/.test(inside) : /[()<>@,;:\\"[\]]/.test(inside)) return false;
  return plainWords(inside);
};

/**
 * Decides who wrote a mail from its raw header block: exactly one `From`, exactly one mailbox, a strict address; anything on which
 * two mail readers could disagree has no identity. `Sender` and `Reply-To` are never looked at.
 */
export const readSender = (raw: Uint8Array): Sender => {
  const block = readHeaderLines(raw);
  if (block.kind === "unreadable") return none(block.why);
  const lines = block.lines.filter((line) => line.name.replace(/[^!-~]+/g, "").toLowerCase() === "from");
  const [line] = lines;
  if (!line) return none("no From line");
  if (lines.length > 1) return none("more than one From line");
  if (line.name.toLowerCase() !== "from") return none("the From line is oddly written");
  if (line.foldedBlank) return none("the From line is oddly folded");
  if (line.value.length > maxFromCharacters) return none("the From line is too long");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(line.value)) return none("control characters in the From line");
  const value = line.value.replace(/\t/g, " ").trim();
  const open = value.indexOf("<");
  if (open < 0) {
    const bare = strictAddress(value);
    return bare === null ? none("the From line is not one plain address") : { kind: "sender", address: bare };
  }
  const address = value.endsWith(">") ? strictAddress(value.slice(value.lastIndexOf("<") + 1, -1)) : null;
  if (address === null) return none("the From line is not one plain address");
  if (!plainName(value.slice(0, value.lastIndexOf("<")).trim())) return none("the name in the From line is oddly written");
  return { kind: "sender", address };
};
