import type { MailKind } from "@afterword/core/reading/reading";
import { describe, expect, test } from "vitest";
import type { Letter } from "../facts/letter.ts";
import { flatten } from "../facts/sentence.ts";
import { tonguesOf } from "../facts/tongue/tongues.ts";
import { readSigns, type SignName, type Signs } from "./kind-evidence.ts";
import { northernSentences } from "./northern-sentences.sample.ts";

const signsOf = (language: string, text: string): Signs =>
  readSigns({
    subject: "",
    sentences: [{ text, flat: flatten(text), line: 0 }],
    level: { links: [] },
    tongues: tonguesOf(language),
  } as unknown as Letter);

/** The signs that show a kind: one of them is found, and no sign of another kind but those that may stand beside. */
const shownBy: Record<MailKind | "none", readonly SignName[]> = {
  rejection: ["rejection"],
  cancellation: ["cancellation"],
  reschedule: ["reschedule"],
  offer: ["offer"],
  confirmation: ["fixed"],
  invitation: ["invitation", "choice"],
  other: ["received", "past", "notice"],
  none: [],
};
const strong: readonly SignName[] = ["rejection", "cancellation", "reschedule", "offer"];

describe.each(Object.entries(northernSentences))("sentences of letters in %s", (language, byKind) => {
  test.each(Object.entries(byKind) as [MailKind | "none", readonly string[]][])("%s", (kind, texts) => {
    const misread = texts.filter((text) => {
      const signs = signsOf(language, text);
      const beside = kind === "cancellation" ? [...shownBy[kind], "reschedule"] : shownBy[kind];
      const isShown = kind === "none" ? signs.negated.count === 0 : shownBy[kind].some((sign) => signs[sign].count > 0);
      return !isShown || strong.some((sign) => signs[sign].count > 0 && !beside.includes(sign));
    });
    expect(misread).toEqual([]);
  });
});
