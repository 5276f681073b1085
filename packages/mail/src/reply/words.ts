/**
 * One token of what the candidate wrote. `word` is folded for comparing: ASCII letters lower-cased, accents gone, curly apostrophes
 * straight. A letter of another script, a full-width letter or the Kelvin sign stays what it is and so matches no command word.
 */
export type Word = { kind: "word" | "mark" | "emoji" | "line" | "strange"; word: string; raw: string; line: number; at: number };

const accents = /[\u0300-\u036f]/g;

/** Latin letters with marks, the only ones whose accents are taken off. */
const latin = /[\u00c0-\u024f]/;

/** Folds one written word: see `Word`. Never turns a character from outside Latin-1 and Latin Extended into an ASCII letter. */
export const fold = (raw: string): string => {
  let out = "";
  for (const char of raw.normalize("NFC")) {
    if (char >= "A" && char <= "Z") out += char.toLowerCase();
    else if (char === "’" || char === "‘" || char === "ʼ" || char === "´" || char === "`") out += "'";
    else if (char === "ß") out += "ss";
    else if (char === "ø" || char === "Ø") out += "o";
    else if (char === "æ" || char === "Æ") out += "ae";
    else if (char === "ł" || char === "Ł") out += "l";
    else if (char === "œ" || char === "Œ") out += "oe";
    else if (latin.test(char)) out += char.toLowerCase().normalize("NFD").replace(accents, "");
    else out += char;
  }
  return out;
};

/** Marks that may stand between words without changing what they say. */
const marks = new Set([".", ",", "!", ";", ":", "-", "–", "—"]);

/** Emoji that agree or are glad. Every other one (a raised eyebrow, a thumb down, a stop sign) is weight that is not understood. */
const glad = new Set([..."👍👌🙏🙂😊😀😃😄😁🤗🎉✅✔🚀💪👏✨🌟⭐🥳❤💙💚🙌☺📨📧✉📤🫶🤞🌸🌻☀🤝"]);

const isGlad = (chunk: string): boolean => {
  const core = chunk.replace(/[\u{fe0f}\u{1f3fb}-\u{1f3ff}]/gu, "");
  return core !== "" && [...core].every((char) => glad.has(char));
};

const smileys = new Set([":)", ":-)", ":d", ":-d", "=)", "<3", "^^"]);

const pair = (chunk: string, open: string, close: string): boolean => chunk.length > 2 && chunk.startsWith(open) && chunk.endsWith(close);

const quotePairs: [string, string][] = [
  ['"', '"'],
  ["“", "”"],
  ["„", "“"],
  ["„", "”"],
  ["«", "»"],
  ["»", "«"],
  ["'", "'"],
  ["‘", "’"],
  ["`", "`"],
  ["**", "**"],
  ["__", "__"],
  ["*", "*"],
  ["_", "_"],
  ["「", "」"],
];

/** A line that is wholly in quotation marks, or wholly bold, says what stands inside: the instructions of our mails show the words so. */
const unquote = (line: string): string => {
  let text = line;
  for (let round = 0; round < 2; round += 1) {
    const ending = /[.!]*$/.exec(text)?.[0] ?? "";
    const body = text.slice(0, text.length - ending.length);
    const found = quotePairs.find(([open, close]) => pair(body, open, close));
    if (!found) return text;
    const inner = body.slice(found[0].length, body.length - found[1].length).trim();
    if (found.some((mark) => inner.includes(mark)) || inner === "") return text;
    text = `${inner}${ending}`;
  }
  return text;
};

const invisibleEnds = /^[\u200b\u200e\u200f\ufeff\u00a0\s]+|[\u200b\u200e\u200f\ufeff\u00a0\s]+$/g;

const unseen = new Set(["\u200b", "\u200e", "\u200f"]);

/** Taken from a line's two ends: direction marks, zero-width spaces and byte order marks that mail programs put there. Asked of every line many times: `trim` is all that most need. */
export const trimInvisible = (line: string): string => {
  const text = line.trim();
  return unseen.has(text.charAt(0)) || unseen.has(text.charAt(text.length - 1)) ? text.replace(invisibleEnds, "") : text;
};

const wordPattern = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.:/+&@_-]*$/u;

/** Splits what the candidate wrote into tokens. Linear; at most `limit` tokens, the last of them then `strange`. */
export const readWords = (lines: string[], limit = 400): Word[] => {
  const words: Word[] = [];
  for (const [number, written] of lines.entries()) {
    const line = unquote(trimInvisible(written));
    let at = 0;
    for (const chunk of line.split(/[ \t\u00a0\u202f\u2009]+/)) {
      if (words.length >= limit) return [...words, { kind: "strange", word: "", raw: "", line: number, at }];
      if (chunk === "") continue;
      const push = (kind: Word["kind"], raw: string) => words.push({ kind, word: fold(raw), raw, line: number, at });
      if (smileys.has(chunk.toLowerCase())) push("emoji", chunk);
      else {
        let start = 0;
        let end = Math.min(chunk.length, 200);
        const leading: string[] = [];
        const trailing: string[] = [];
        while (start < end && marks.has(chunk[start] ?? "")) leading.push(chunk[start++] ?? "");
        while (end > start && marks.has(chunk[end - 1] ?? "")) trailing.unshift(chunk[--end] ?? "");
        const core = chunk.slice(start, end);
        // A mark grown together with the word behind it ("-send-", ":send") is nobody's way to write a command.
        for (const mark of leading) push(core === "" ? "mark" : "strange", mark);
        if (core !== "") {
          for (const part of core.split(/(?<=[,;!])|(?=[,;!])/)) {
            const emoji = /^([\p{L}\p{N}]+)([^\p{L}\p{N}]+)$/u.exec(part);
            if (marks.has(part)) push("mark", part);
            else if (part === "&" || part === "+") push("word", "and");
            else if (isGlad(part)) push("emoji", part);
            else if (emoji?.[2] && isGlad(emoji[2])) {
              push("word", emoji[1] ?? "");
              push("emoji", emoji[2]);
            } else push(wordPattern.test(part) ? "word" : "strange", part);
          }
        }
        for (const mark of trailing) push("mark", mark);
        // Dots that trail off are a hesitation, not an end.
        if ([...leading, ...trailing].filter((mark) => mark === ".").length > 1) push("strange", "...");
      }
      at += 1;
    }
    words.push({ kind: "line", word: "\n", raw: "\n", line: number, at });
  }
  return words;
};
