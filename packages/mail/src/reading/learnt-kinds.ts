import { inflateRawSync } from "node:zlib";
import { featureBits, featuresOf } from "./sentence-features.ts";
import { bias, weights } from "./sentence-weights.ts";

/** The kinds that sentences are told apart by; the table of weights has one column after the other for them. */
export const learntKinds = ["rejection", "offer", "cancellation", "reschedule"] as const;
export type LearntKind = (typeof learntKinds)[number];

/** A weight of one is kept as so many; one byte holds -127 to 127 of them. */
export const weightUnit = 32;

const table = new Int8Array(inflateRawSync(Buffer.from(weights, "base64")));

/**
 * How likely a flat sentence says each kind, 0 to 1: a logistic regression over {@link featuresOf}, learnt from the sentences in
 * `test/training` (`npm run train`). It knows sentences that no phrase was written for.
 */
export const likelihoods = (flat: string): Record<LearntKind, number> => {
  const features = featuresOf(flat);
  const of = (kind: LearntKind, column: number): number => {
    let sum = bias[kind] * weightUnit;
    for (const feature of features) sum += table[(column << featureBits) + feature] ?? 0;
    return 1 / (1 + Math.exp(-sum / weightUnit));
  };
  return Object.fromEntries(learntKinds.map((kind, column) => [kind, of(kind, column)])) as Record<LearntKind, number>;
};

/** What is less likely than this is noise, however often it comes. */
const leastLikely = 0.2;

/** How likely it is that at least one of the sentences says a kind, and the one that says it most. */
export type Learnt = { likelihood: number; line: string | null };

/** Takes the flat sentences of a letter together, each for itself (noisy-or). */
export const learntOf = (sentences: readonly { text: string; flat: string }[]): Record<LearntKind, Learnt> => {
  const told = sentences.map(({ text, flat }) => ({ text, likely: likelihoods(flat) }));
  const of = (kind: LearntKind): Learnt => {
    const some = told.filter(({ likely }) => likely[kind] >= leastLikely).sort((a, b) => b.likely[kind] - a.likely[kind]);
    return { likelihood: 1 - some.reduce((none, { likely }) => none * (1 - likely[kind]), 1), line: some[0]?.text ?? null };
  };
  return Object.fromEntries(learntKinds.map((kind) => [kind, of(kind)])) as Record<LearntKind, Learnt>;
};
