import { likelihoods } from "@afterword/mail/reading/learnt-kinds";
import { learntFrom } from "@afterword/mail/reading/sentence-weights";
import { describe, expect, test } from "vitest";
import { digestOfSentences, loadSentences } from "./sentences.ts";

test("the weights were learnt from the sentences as they are: npm run train", () => expect(learntFrom).toBe(digestOfSentences()));

test("no sentence stands under two labels", () => {
  const labels = new Map<string, string>();
  const twice = loadSentences().filter(({ language, flat, label }) => {
    const key = `${language} ${flat}`;
    const before = labels.get(key);
    labels.set(key, label);
    return before !== undefined && before !== label;
  });
  expect(twice).toEqual([]);
});

/** Worded for this test; none stands in the sentences that were learnt from. */
describe.each([
  ["rejection", "i wish this were a nicer mail, but the other midwife we saw has been given the hours."],
  ["rejection", "wir haben lange uberlegt und die stelle nun doch mit jemand anderem besetzt."],
  ["offer", "the whole ward wants you, so the staff nurse post is yours if you will have it."],
  ["offer", "nous aimerions vous proposer le poste et vous envoyer le contrat cette semaine."],
  ["cancellation", "our dentist has flu, so tomorrow's chat won't be happening i'm afraid."],
  ["reschedule", "could we make it half past three on friday instead of two?"],
] as const)("%s", (kind, sentence) => {
  test(sentence, () => {
    const likely = likelihoods(sentence);
    expect(Math.max(...Object.values(likely))).toBe(likely[kind]);
    expect(likely[kind]).toBeGreaterThan(0.5);
  });
});

test.each([
  "please park behind the surgery and ring the bell at the side door.",
  "you will meet dr okafor and two of the ward sisters.",
  "if you need to cancel, call me on the number below.",
])("says none of them: %s", (sentence) => expect(Math.max(...Object.values(likelihoods(sentence)))).toBeLessThan(0.3));
