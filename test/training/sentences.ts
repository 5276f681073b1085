import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { flatten, splitSentences } from "@afterword/mail/facts/sentence";
import { englishLetters } from "@afterword/mail/reading/english.sample";
import { everydayLetters } from "@afterword/mail/reading/everyday.sample";
import { kindsOfSentences } from "@afterword/mail/reading/kinds.sample";
import type { SampleLetter } from "@afterword/mail/reading/letter.sample";
import { northernLetters } from "@afterword/mail/reading/northern.sample";
import { northernSentences } from "@afterword/mail/reading/northern-sentences.sample";
import { plainLetters } from "@afterword/mail/reading/plain-words.sample";
import { romanceLetters } from "@afterword/mail/reading/romance.sample";
import { toolLetters } from "@afterword/mail/reading/tools.sample";

/** `other` sounds like one of the kinds and is none; `plain` are the sentences around. */
const labels = ["rejection", "offer", "cancellation", "reschedule", "invitation", "confirmation", "other", "plain"] as const;
export type Label = (typeof labels)[number];

/** A sentence of a letter with what it says. `flat` as the reader sees it. */
export type Sentence = { language: string; label: Label; flat: string };

const folder = join(import.meta.dirname, "sentences");

const isLabel = (text: string): text is Label => (labels as readonly string[]).includes(text);

const read = (file: string): Sentence[] => {
  const language = file.replace(/\.tsv$/, "");
  return readFileSync(join(folder, file), "utf8")
    .trim()
    .split("\n")
    .map((line, index) => {
      const [label = "", text] = line.split("\t");
      if (!isLabel(label) || !text)
        throw new Error(`${file}:${index + 1}: "${label}" is none of ${labels.join(", ")}, or no sentence follows it`);
      return { language, label, flat: flatten(text) };
    });
};

const files = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".tsv"))
    .sort();

/** One file a language, `label<TAB>sentence` a line. */
export const loadSentences = (): Sentence[] => files().flatMap(read);

/** The sentences that the tests of the reader hold it to. */
export const sampleSentences = (): Sentence[] => {
  const of = (language: string, sentences: Readonly<Record<string, readonly string[]>>): Sentence[] =>
    Object.entries(sentences).flatMap(([kind, texts]) =>
      texts.map((text) => ({ language, label: isLabel(kind) ? kind : "other", flat: flatten(text) })),
    );
  return [...of("en", kindsOfSentences), ...Object.entries(northernSentences).flatMap(([language, kinds]) => of(language, kinds))];
};

const letters: readonly [language: string, letters: readonly SampleLetter[]][] = [
  ...[englishLetters, everydayLetters, plainLetters, toolLetters].map((some): [string, readonly SampleLetter[]] => ["en", some]),
  ...Object.entries(romanceLetters),
  ...Object.entries(northernLetters),
];

/** Sentences of the letters that the tests of the reader hold it to, those that are neither no, offer, cancellation nor move. */
export const plainOfLetters = (): Sentence[] =>
  letters.flatMap(([language, some]) =>
    some
      .filter(({ kind }) => kind === "confirmation" || kind === "invitation" || kind === "other")
      .flatMap(({ text }) => text.split(/\n+/).flatMap((paragraph) => splitSentences(paragraph)))
      .map((text): Sentence => ({ language, label: "plain", flat: flatten(text) })),
  );

/** Tells one state of the sentences from another. */
export const digestOfSentences = (): string => {
  const hash = createHash("sha256");
  for (const file of files()) hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest("hex").slice(0, 16);
};
