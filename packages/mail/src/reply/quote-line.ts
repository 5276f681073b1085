import { trimInvisible } from "./words.ts";

/** Words with which mail programs say who wrote the quoted mail, as they stand before its colon. */
const wroteWords =
  /(?:wrote|writes|schrieb|geschrieben|a écrit|écrit|escribió|ha escrit|escreveu|ha scritto|schreef|geschreven|napisał(?:\(a\)|a|\/a)?|pisze|skrev|skrifaði|kirjoitti|написал(?:\(а\)|а)?|пише|написа|napsal(?:\(a\)|a)?|napísal|írta|a scris|yazdı|έγραψε|napisao|je napisal|piše|rakstīja|parašė|kirjutas|escribiu|viết|menulis|写道|寫道|のメール|書きました|作成|작성|썼습니다|כתב|كتب|เขียน|ने लिखा)/iu;

const starters =
  /^(?:on|am|le|el|em|a|il|op|w|dnia|dne|dňa|den|på|pada|v|vào|в|na|u|στις|tarihinde|ma|kl|il giorno|il dì|le jeu|在|于|於|วันที่)\b|^\d{1,4}[-./年]/iu;

const dateLike = /\d{1,2}[:.]\d{2}|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\b(?:19|20)\d{2}\b|\d{4}[年년]|\d{1,2}\s*[hH]\s*\d{2}/;

const address = /[<([]?[^\s<>()[\]@]{1,80}@[^\s<>()[\]@]{1,120}[>)\]]?/g;

/** One to four lines joined: "On …, Afterword <…> wrote:" in whatever language. They end in a colon and name a time and who wrote. */
const saysWhoWrote = (text: string): boolean => {
  if (text.length > 400 || !/[:：]$/.test(text)) return false;
  const withoutAddress = text.replace(address, " ");
  if (!dateLike.test(withoutAddress)) return false;
  if (withoutAddress.length !== text.length) return wroteWords.test(text) || withoutAddress.length < 120;
  return wroteWords.test(text) || /\bafterword\b/i.test(text);
};

/**
 * If a line that says who wrote the quoted mail ends at `index`, the line where it begins. It may be wrapped over four lines; as few
 * as possible are taken, so that the candidate's word just above is never swallowed.
 */
export const quoteLineStart = (lines: string[], index: number): number | null => {
  const tidy = (at: number) => trimInvisible(lines[at] ?? "").replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");
  if (!/[:：]$/.test(tidy(index))) return null;
  let text = "";
  for (let start = index; start >= 0 && start > index - 4; start -= 1) {
    const line = tidy(start);
    if (line === "") return null;
    text = text === "" ? line : `${line} ${text}`;
    if (!saysWhoWrote(text)) continue;
    const above = start > 0 ? tidy(start - 1) : "";
    return starters.test(line) || !starters.test(above) || !/\d/.test(above) ? start : start - 1;
  }
  return null;
};

/** "-----Original Message-----" and its like: words between rules, in any language. */
export const isOriginalRule = (line: string): boolean =>
  /^[-_–—=*]{3,}\s*\p{L}[\p{L}\p{M}\s'’.]{3,50}\s*[-_–—=*]{3,}$/u.test(trimInvisible(line));

/** A rule of dashes or underscores alone. */
export const isRule = (line: string): boolean => /^[-_–—=*~]{5,}$/.test(trimInvisible(line));
