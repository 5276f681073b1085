import type { Reading } from "@afterword/core/reading/reading";
import type { Source } from "../forward/source.ts";
import { unwrap } from "../forward/unwrap.ts";
import { parseMail } from "../mime/parse-mail.ts";
import { emptyReading } from "./empty-reading.ts";
import { readContent } from "./read-content.ts";

/** What is known of the candidate beside the mail. */
export type ReadOptions = {
  /** The candidate's own zone, IANA; `UTC` when not given. Taken, and asked about, when the mail settles no zone. */
  timeZone?: string;
  /** RFC 3339; what relative days are read against when the mail carries no date. */
  now?: string;
  candidateName?: string;
  candidateAddresses?: string[];
};

/**
 * Reads an unwrapped mail. The path: the letter is prepared (lines, sentences, signature), every source of facts is asked, the facts are merged, the
 * kind is told, times are chosen, and what is doubtful becomes a question. Never throws.
 */
export const readSource = (source: Source, options: ReadOptions): Reading => {
  const empty = emptyReading(source);
  if (source.problem !== null && source.levels.every((level) => level.text.trim() === "") && source.events.length === 0)
    return { ...empty, problem: source.problem };
  try {
    return readContent(source, options, empty);
  } catch {
    return {
      ...empty,
      questions: ["kind"],
      doubts: [{ field: "kind", line: null, why: "the mail could not be understood" }],
      problem: "cannot be read: the text is too unusual",
    };
  }
};

/** Reads a raw mail (RFC 5322 bytes) as if its `From` had just forwarded it. Never throws: a broken mail is `other` with a `problem`. */
export const readMail = async (raw: Uint8Array, options: ReadOptions = {}, parse = parseMail): Promise<Reading> => {
  try {
    return readSource(await unwrap(await parse(raw)), options);
  } catch {
    return { ...emptyReading(null), problem: "cannot be read: the mail is damaged" };
  }
};
