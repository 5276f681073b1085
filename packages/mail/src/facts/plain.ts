const single: Record<string, string> = { ł: "l", ø: "o", æ: "ae", œ: "oe", ß: "ss", đ: "d", ð: "d", þ: "th", "’": "'", "‘": "'", ʼ: "'" };

// Most text is plain already; normalising it costs ten times the test.
const beyondAscii = /[^\x20-\x7e\n\t\r]/;

/** Lower case without accents, for comparing and looking up; never for showing. Keeps spaces and punctuation. */
export const plain = (text: string): string => {
  const lower = text.toLowerCase();
  if (!beyondAscii.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[łøæœßđðþ’‘ʼ]/g, (letter) => single[letter] ?? letter);
};

/** Letters and digits only, lower case, no accents: "St. Bride Health" and "stalbanhealth" become the same. */
export const squashed = (text: string): string => plain(text).replace(/[^\p{L}\p{N}]+/gu, "");

/** The words of a text for comparing: lower case, no accents, no punctuation. */
export const wordsOf = (text: string): string[] =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

/** Is every word of `small` in `large`? */
export const isWithin = (small: string, large: string): boolean => {
  const have = new Set(wordsOf(large));
  const asked = wordsOf(small);
  return asked.length > 0 && asked.every((word) => have.has(word) || (word.length >= 6 && [...have].some((other) => other.endsWith(word))));
};

/** One space between words, no space at the ends, no markup of plain-text mails (`*bold*`, `_italic_`). */
export const tidy = (text: string): string =>
  (beyondAscii.test(text) ? text.replace(/[\u200B-\u200F\u2060\uFEFF\u00AD]/g, "") : text)
    .replace(/(^|[\s(])[*_]{1,2}(?=\S)/g, "$1")
    .replace(/(?<=\S)[*_]{1,2}(?=[\s).,;:!?]|$)/g, "")
    .replace(/[\s\u00A0\u202F]+/g, " ")
    .trim();
