import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { deflateRawSync } from "node:zlib";
import { readLetter } from "@afterword/mail/facts/letter";
import { unwrap } from "@afterword/mail/forward/unwrap";
import { guessLanguage } from "@afterword/mail/language/guess-language";
import { parseMail } from "@afterword/mail/mime/parse-mail";
import { type LearntKind, learntKinds, weightUnit } from "@afterword/mail/reading/learnt-kinds";
import { featureBits, featuresOf } from "@afterword/mail/reading/sentence-features";
import { loadMails } from "../bench/mails.ts";
import { type Example, likelihood, type Model, train } from "./logistic-regression.ts";
import { digestOfSentences, loadSentences, plainOfLetters, type Sentence, sampleSentences } from "./sentences.ts";

/*
 * node test/training/train.ts            trains on all sentences and writes the reader's table of weights
 * node test/training/train.ts --measure  trains on four fifths and tells how the last is read, five times; writes nothing
 */
const { values } = parseArgs({ options: { measure: { type: "boolean", default: false } } });

/** A sentence of a mail is one of many like it. */
const weightOfMail = 0.5;

const file = join(import.meta.dirname, "../../packages/mail/src/reading/sentence-weights.ts");

/** What mails say that are neither no, offer, cancellation nor move: many plain sentences, as they are really written. */
const plainOfMails = async (): Promise<Sentence[]> => {
  const found: Sentence[] = [];
  for (const { set, raw, expected } of await loadMails()) {
    // The practice mails are for measuring.
    if (set.startsWith("practice/")) continue;
    if (!["confirmation", "invitation", "other"].includes(expected.kind ?? "")) continue;
    const source = await unwrap(await parseMail(raw));
    const level = source.levels[source.original];
    if (!level) continue;
    const { sentences, language } = readLetter(source, level, {}, guessLanguage);
    for (const { flat } of sentences) found.push({ language, label: "plain", flat });
  }
  return found;
};

type Row = Sentence & { features: number[]; weight: number };
const rowOf =
  (weight: number) =>
  (sentence: Sentence): Row => ({ ...sentence, features: [...featuresOf(sentence.flat)], weight });

const size = 1 << featureBits;

const trainAll = (rows: readonly Row[]): Record<LearntKind, Model> => {
  const one = (kind: LearntKind): Model =>
    train(
      rows.map(({ features, label, weight }): Example => ({ features, weight, isOne: label === kind })),
      size,
    );
  return Object.fromEntries(learntKinds.map((kind) => [kind, one(kind)])) as Record<LearntKind, Model>;
};

/** What a weight is in the table: whole parts of `weightUnit`, in one byte. */
const inBytes = (weight: number): number => Math.max(-127, Math.min(127, Math.round(weight * weightUnit)));

const write = (models: Record<LearntKind, Model>): void => {
  const table = Int8Array.from(learntKinds.flatMap((kind) => [...models[kind].weights].map(inBytes)));
  const biases = learntKinds.map((kind) => `  ${kind}: ${Number(models[kind].bias.toFixed(3))},`).join("\n");
  const text = `// Made by \`npm run train\`, not written by hand.

/** Which sentences of \`test/training\` the weights were learnt from. */
export const learntFrom = "${digestOfSentences()}";

export const bias = {
${biases}
};

/** One byte a feature and kind, deflated, in base64. */
export const weights =
  "${deflateRawSync(Buffer.from(table.buffer), { level: 9 }).toString("base64")}";
`;
  writeFileSync(file, text);
  console.log(`${table.filter((weight) => weight !== 0).length} weights, ${Math.round(text.length / 1024)} KB`);
};

const folds = 5;
const thresholds = [0.5, 0.6, 0.7, 0.8, 0.9];

const measure = (sentences: readonly Row[], mails: readonly Row[]): void => {
  const told: { row: Row; isMail: boolean; of: Record<LearntKind, number> }[] = [];
  const isHeld = (fold: number) => (_: Row, index: number) => index % folds === fold;
  for (let fold = 0; fold < folds; fold++) {
    const held = isHeld(fold);
    const models = trainAll([...sentences, ...mails].filter((row, index) => !held(row, index)));
    for (const [index, row] of [...sentences, ...mails].entries()) {
      if (!held(row, index)) continue;
      const of = Object.fromEntries(learntKinds.map((kind) => [kind, likelihood(models[kind], row.features)])) as Record<
        LearntKind,
        number
      >;
      told.push({ row, isMail: index >= sentences.length, of });
    }
  }
  const share = (some: number, all: number) => (all === 0 ? "-" : (some / all).toFixed(3));
  for (const least of thresholds) {
    console.log(`from ${least} on`);
    for (const kind of learntKinds) {
      const ones = told.filter(({ row }) => row.label === kind);
      const others = told.filter(({ row, isMail }) => row.label !== kind && !isMail);
      const plain = told.filter(({ isMail }) => isMail);
      const hits = (rows: typeof told) => rows.filter(({ of }) => of[kind] >= least).length;
      console.log(
        `  ${kind.padEnd(13)} found ${share(hits(ones), ones.length)} of ${ones.length}, wrongly ${share(hits(others), others.length)} of ${others.length} other sentences, ${share(hits(plain), plain.length)} of ${plain.length} in mails`,
      );
    }
  }
};

const sentences = [...loadSentences(), ...sampleSentences(), ...plainOfLetters()].map(rowOf(1));
const mails = (await plainOfMails()).map(rowOf(weightOfMail));
if (values.measure) measure(sentences, mails);
else write(trainAll([...sentences, ...mails]));
