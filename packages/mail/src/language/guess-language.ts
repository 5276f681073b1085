import { fold } from "../time/token/fold.ts";
import { languages } from "./languages.ts";

const letters = /[\p{L}\p{M}]+/gu;

/** As much of a text as tells its language. */
const sampleLength = 6_000;

const common: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  const add = (list: string, code: string): void => {
    for (const word of list.split("|")) {
      const key = fold(word);
      const codes = map.get(key);
      if (!codes) map.set(key, [code]);
      else if (!codes.includes(code)) codes.push(code);
    }
  };
  for (const { code, dates } of languages) {
    add(dates.common, code);
    for (const list of [...dates.months, ...dates.weekdays]) {
      for (const word of list.split("|")) if (word.length > 4) add(word, code);
    }
  }
  return map;
})();

const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/gu, "ko"],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/gu, "ja"],
  [/\p{Script=Han}/gu, "zh"],
  [/\p{Script=Greek}/gu, "el"],
  [/\p{Script=Hebrew}/gu, "he"],
  [/\p{Script=Arabic}/gu, "ar"],
];

/** Fewer words than this (a shared word counts in part) prove no language. */
const leastWords = 2.5;

/** How often words of each language stand in a text, per word; a word that several languages share counts for each in part. */
const languageScores = (text: string): { scores: Map<string, number>; total: number } => {
  const sample = text.slice(0, sampleLength);
  const scores = new Map<string, number>();
  let total = 0;
  for (const [word] of sample.matchAll(letters)) {
    total++;
    const codes = common.get(fold(word));
    for (const code of codes ?? []) scores.set(code, (scores.get(code) ?? 0) + 1 / (codes?.length ?? 1));
  }
  for (const [script, code] of scripts) {
    const count = sample.match(script)?.length ?? 0;
    if (count > 3) scores.set(code, (scores.get(code) ?? 0) + count);
  }
  // Japanese is written with Han signs too, and kana are in no other language.
  if ((scores.get("ja") ?? 0) > 3) scores.delete("zh");
  return { scores, total: Math.max(total, 8) };
};

/** Languages that a text is written in, wholly or in part, with the share of its words that tells so. */
export const spokenIn = (text: string): Map<string, number> => {
  const { scores, total } = languageScores(text);
  return new Map([...scores].filter(([, score]) => score >= leastWords).map(([code, score]): [string, number] => [code, score / total]));
};

/** The language a text is most likely written in (ISO 639-1); "en" when nothing tells. */
export const guessLanguage = (text: string): string => {
  let [best, most] = ["en", 0];
  for (const [code, score] of languageScores(text).scores) {
    if (score > most) [best, most] = [code, score];
  }
  return best;
};
