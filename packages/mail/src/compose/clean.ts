/** Display names are cut at so many characters as people count them (grapheme clusters). */
export const maxNameCharacters = 60;

/** Subjects too: RFC 5322 2.1.1 folds longer ones, mail programs show no more. */
export const maxSubjectCharacters = 250;

// Control characters, line and paragraph separators, and what turns the direction of text: none of them belongs in a header.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const unwanted = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g;

/** The first `count` characters as people count them: a family emoji or a letter with ten marks is one. At most 16 code units each are kept. */
const cut = (text: string, count: number): string => {
  const kept: string[] = [];
  for (const { segment } of new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text.slice(0, count * 32))) {
    if (kept.length >= count) break;
    kept.push(segment.slice(0, 16).toWellFormed());
  }
  return kept.join("");
};

/**
 * One line of header text: nothing that ends a line, hides or reverses, and nothing that reads as an encoded word (`=?…?=`), which mail
 * programs would decode to something nobody has seen.
 */
const oneLine = (text: string, count: number): string =>
  cut(text.toWellFormed().replace(unwanted, " ").replaceAll("=?", "= ?").replace(/\s+/g, " ").trim(), count).trim();

export const cleanName = (name: string): string => oneLine(name.slice(0, 4_000).replace(/["<>]/g, " "), maxNameCharacters);

export const cleanSubject = (subject: string): string => oneLine(subject.slice(0, 8_000), maxSubjectCharacters);

/** The text of a mail: LF line ends, no control characters but line ends and tabs, valid Unicode. */
export const cleanBody = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "");
