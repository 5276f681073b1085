import type { Words } from "../lexicon/words.ts";
import type { Layout } from "./layout.ts";
import type { Moment } from "./moment.ts";
import { rangeOf } from "./moment.ts";
import { type Cue, cueAfter, cueBefore, cueBetween, cueRightBefore } from "./surroundings.ts";

/** `yes`: marked as the former time. `maybe`: in a sentence about moving, former if another time is given. `new`: marked as the new one. */
export type Former = "yes" | "maybe" | "new" | "no";

const struck = (words: Words, moment: Moment): boolean => {
  const { from, to } = rangeOf(moment);
  for (let i = from; i < to; i++) if (words.tokens[i]?.struck) return true;
  return false;
};

/** "3:30pm – 4:15pm OLD", "Tuesday 2pm (cancelled)". */
const markedBehind = (words: Words, layout: Layout, to: number): boolean => {
  for (let i = to; i <= to + 3; i++) {
    const token = words.tokens[i];
    if (!token || token.kind === "line") return false;
    if (layout.line[i] !== layout.line[to - 1]) return false;
    const hit = words.hit(i, "label-old") ?? words.hit(i, "old");
    if (hit) {
      let end = hit.to;
      while (words.tokens[end]?.kind === "mark") end++;
      return words.tokens[end] === undefined || words.tokens[end]?.kind === "line";
    }
    if (token.kind !== "mark" && token.kind !== "tab") return false;
  }
  return false;
};

/** "Thursday at 3.15pm instead": the time that takes the other's place. */
const insteadBehind = (words: Words, to: number): boolean => {
  const [first, second] = [words.tokens[to]?.text ?? "", words.tokens[to + 1]?.text ?? ""];
  if (["instead", "stattdessen", "invece", "istället", "istallet", "istedet"].includes(first))
    return !["of", "che", "di", "del", "for", "för"].includes(second);
  return first === "i" && ["stället", "stallet", "stedet"].includes(second) && !["for", "för"].includes(words.tokens[to + 2]?.text ?? "");
};

export const formerOf = (words: Words, layout: Layout, moment: Moment): Former => {
  const { from, to } = rangeOf(moment);
  if (struck(words, moment)) return "yes";
  if (insteadBehind(words, to) || words.hit(to, "instead")) return "new";
  // "The closing date was 24 January."
  if (cueBefore(words, layout, from, "deadline", 12)) return "no";
  if (cueRightBefore(words, layout, from, "instead", 4) || insteadOfMeeting(words, layout, from)) return "yes";
  const old = cueBefore(words, layout, from, "old", 7);
  if (old && old.distance <= 1) return "yes";
  const contrast = contrasted(words, layout, from, to);
  if (contrast !== null) return contrast;
  const line = fromToLine(words, layout, from);
  if (line !== null) return line;
  const labels = layout.labels(from);
  if (labels.has("label-old") && !labels.has("label-new")) return "yes";
  if (markedBehind(words, layout, to)) return "yes";
  if (labels.has("label-new") || cueRightBefore(words, layout, from, "new", 2)) return "new";
  const movedBefore = cueBefore(words, layout, from, "moved", 30);
  if (
    (movedBefore ?? movedBehind(words, layout, to)) &&
    cueRightBefore(words, layout, from, "towards", 2) &&
    !cueRightBefore(words, layout, from, "from", 1)
  )
    return "new";
  if (old && !cueBetween(words, old.to, from, "new")) return old.distance <= 1 || isPhrase(words, old.at, old.to) ? "yes" : "maybe";
  const told = movedBefore ?? cueAfter(words, layout, to, "moved", 30) ?? cueBefore(words, layout, from, "cancelled", 30);
  return told || cueAfter(words, layout, to, "cancelled", 20) ? "maybe" : "no";
};

const nots = new Set(["not", "pas", "nicht", "no", "non", "niet", "não", "nao", "inte", "ikke", "nie"]);
const buts = new Set(["but", "mais", "sondern", "sino", "ma", "bensì", "bensi", "maar", "mas", "utan", "men", "lecz", "tylko"]);

/** "Ce ne sera pas mardi 9 mars à 14 h mais jeudi 11 mars à 16 h 30": what is denied right before, and what is said instead right behind. */
const contrasted = (words: Words, layout: Layout, from: number, to: number): Former | null => {
  const near = (start: number, step: 1 | -1, most: number, wanted: ReadonlySet<string>): number | null => {
    for (let at = start, seen = 0; seen < most; at += step, seen++) {
      const token = words.tokens[at];
      if (!token || layout.sentence[at] !== layout.sentence[from]) return null;
      if (token.kind === "word" && wanted.has(token.text)) return at;
    }
    return null;
  };
  if (near(from - 1, -1, 4, nots) !== null && near(to, 1, 3, buts) !== null) return "yes";
  const but = near(from - 1, -1, 4, buts);
  return but !== null && near(but - 1, -1, 14, nots) !== null ? "new" : null;
};

const fromWords = new Set(["from", "von", "del", "du", "da", "dal", "van", "från", "fra", "z"]);
const toWords = new Set(["to", "auf", "al", "au", "para", "a", "naar", "till", "til", "na"]);

/** "FROM Tues 11/17 1:00p" and "TO Thurs 11/19 3:30p" on lines of their own, one right below the other. */
const fromToLine = (words: Words, layout: Layout, from: number): Former | null => {
  const start = layout.lineFrom(from);
  const head = words.tokens[start]?.text ?? "";
  if (from - start > 2 || words.tokens.slice(start, from).some((token) => token.kind === "tab" || token.text === ":")) return null;
  const next = words.tokens[layout.lineTo(from) + 1]?.text ?? "";
  if (fromWords.has(head) && toWords.has(next)) return "yes";
  const before = words.tokens[layout.lineFrom(start - 2)]?.text ?? "";
  return start > 1 && toWords.has(head) && fromWords.has(before) ? "new" : null;
};

/** German and Dutch put the verb last: "wird auf den 5. März um 15 Uhr verschoben". */
const movedBehind = (words: Words, layout: Layout, to: number): Cue | null =>
  words.languages.get("de") === 0 || words.languages.get("nl") === 0 ? cueAfter(words, layout, to, "moved", 6) : null;

/** "originally scheduled for" and the like say it wherever they stand; "was" only right before the time. */
const isPhrase = (words: Words, at: number, to: number): boolean => to - at > 1 || (words.tokens[at]?.text.length ?? 0) > 6;

/** "instead of our meeting on Thursday". */
const insteadOfMeeting = (words: Words, layout: Layout, from: number): boolean => {
  const cue = cueBefore(words, layout, from, "instead", 7);
  return cue !== null && cue.to - cue.at > 1 && cueBetween(words, cue.to, from, "talk");
};
