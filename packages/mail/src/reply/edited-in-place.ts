import { parseMail } from "../mime/parse-mail.ts";
import { splitParts } from "./reply-parts.ts";
import { type SplitReply, tidyLines } from "./split-reply.ts";

/** What two versions of a note are compared by: letters, figures and the marks that carry meaning, without quote marks, bold marks and white space. */
const essence = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[‘’‚´`]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐-―−]/g, "-")
    .replace(/…/g, "...")
    .replace(/https?:\/\/[^\s<>]{1,500}/g, "")
    .replace(/[\s>|*_~<[\]()\u00ad\u200b-\u200f\u2060\ufeff]+/g, "");

/** Struck-out words are no longer part of the note. */
const withoutStruck = (line: string): string =>
  line
    .split("~~")
    .filter((_, at) => at % 2 === 0)
    .join("")
    .replace(/ {2,}/g, " ");

const noteOf = (split: SplitReply | null): string | null => {
  if (!split?.note) return null;
  const text = tidyLines(split.note.lines.map((line) => (line.includes("~~") ? withoutStruck(line) : line))).join("\n");
  return text === "" ? null : text;
};

/**
 * The body as the candidate changed it between the two lines of the quoted draft, or null when it is the draft that was sent (`body`)
 * or is not quoted as a whole. Rewrapping, quote marks, bold marks and typographic quotation marks make no difference. Where the two
 * parts of the mail differ in whether it changed, the part that shows the draft unchanged is believed: the other was reshaped by a program.
 */
export const editedInPlace = async (raw: Uint8Array, body: string, parse = parseMail): Promise<string | null> => {
  const parts = splitParts(await parse(raw));
  const notes = [noteOf(parts.html), noteOf(parts.text)].filter((note) => note !== null);
  const sent = essence(body);
  if (notes.some((note) => essence(note) === sent)) return null;
  return notes[0] ?? null;
};
