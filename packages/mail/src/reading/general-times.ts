import type { Letter } from "../facts/letter.ts";
import { plain } from "../facts/plain.ts";
import { grammarOfAll } from "../language/grammar-of-all.ts";
import { phrasesOfAll } from "../language/phrases-of-all.ts";
import type { TimeMention } from "../time/mention.ts";

const interviews = phrasesOfAll("interviews");
const announced = new RegExp(
  `\\b(?:${interviews})\\b[^.\\n]{0,70}\\b(?:${phrasesOfAll("areHeld")})\\b|\\b(?:${phrasesOfAll("weBegin")})\\b[^.\\n]{0,20}\\b(?:${interviews})\\b|\\bwalk-in\\b`,
);
const own = new RegExp(
  `\\b(?:${plain(grammarOfAll("my", "our", "your"))}|${phrasesOfAll("possessivesOfMany")})\\s+(?:\\w+\\s+){0,3}(?:${interviews})\\b`,
);

/** Is the time told to everybody ("Interviews are held on 3 August between 9:30 and 15:30") rather than given to the candidate? */
export const isAnnounced = (line: string): boolean => {
  const flat = plain(line);
  return announced.test(flat) && !own.test(flat);
};

const preparing = new RegExp(`\\b(?:${phrasesOfAll("preparing")})\\b`);

/** "I'll call you on Monday at four to run through a few tips". */
const isPreparing = (letter: Letter, { span }: TimeMention): boolean =>
  preparing.test(plain(letter.text.slice(span.end, span.end + 60).split(/[.!?\n]/u)[0] ?? ""));

/** "(the panel breaks at one and goes on at two)": said in passing, with words of its own before the hour; or the time of a call that only prepares. */
export const isAside = (letter: Letter, mention: TimeMention): boolean => {
  if (isPreparing(letter, mention)) return true;
  const before = letter.text.slice(Math.max(0, mention.span.start - 60), mention.span.start);
  const open = before.lastIndexOf("(");
  return (
    open >= 0 &&
    !/[)\n]/.test(before.slice(open)) &&
    before
      .slice(open + 1)
      .trim()
      .split(/\s+/).length > 2
  );
};
