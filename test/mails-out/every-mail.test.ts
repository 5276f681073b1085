import { pairs } from "@afterword/core/spelling/spelling";
import { toText } from "@afterword/core/tell/blocks";
import { toHtml } from "@afterword/core/tell/page";
import { describe, expect, test } from "vitest";
import { everyMail } from "./every-mail.ts";

const tones = ["warm", "neutral", "formal"] as const;
const mailsIn = (spelling: "british" | "american") =>
  tones.flatMap((tone) =>
    everyMail({ spelling, tone }).map(({ name, mail }) => ({ name: `${name}, ${tone}`, text: `${mail.subject}\n${toText(mail.blocks)}` })),
  );

/** Words that both sides have, in one sense or another, and those that the other side only has inside a phrase. */
const inBoth = new Set(["practice", "position", "license", "sincerely,", "program", "while", "color", "best regards,"]);
const isIn = (text: string, word: string): boolean => new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, "iu").test(text);

describe("no text of one spelling holds a word of the other", () => {
  test("British", () => {
    const foreign = pairs.map(([, american]) => american).filter((word) => !inBoth.has(word.toLowerCase()));
    const wrong = mailsIn("british").flatMap(({ name, text }) =>
      foreign.filter((word) => isIn(text, word)).map((word) => `${name}: ${word}`),
    );
    expect(wrong).toEqual([]);
  });

  test("American, with the clock and the days of there", () => {
    const foreign = pairs.filter(([british, american]) => !isIn(american, british)).map(([british]) => british);
    const mails = mailsIn("american");
    const wrong = mails.flatMap(({ name, text }) => foreign.filter((word) => isIn(text, word)).map((word) => `${name}: ${word}`));
    expect(wrong).toEqual([]);
    const clocks = mails
      .filter(({ text }) => /\b(1[3-9]|2[0-3]):[0-5]\d\b|\b\d{1,2} (?:January|December)\b/u.test(text))
      .map(({ name }) => name);
    expect(clocks).toEqual([]);
    expect(mails.find(({ name }) => name === "receipt-new, warm")?.text).toContain("Thursday, December 3, 2026, 2:00 PM to 2:45 PM");
  });
});

describe.each(everyMail())("$name", ({ mail }) => {
  const text = toText(mail.blocks);
  const html = toHtml(mail.subject, mail.blocks);

  test("says the same in text and in HTML", () => {
    const read = html
      .replace(/<head>[\s\S]*<\/head>/u, "")
      .replace(/<[^>]+>/gu, " ")
      .replaceAll("&quot;", '"')
      .replaceAll("&#39;", "'")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&amp;", "&");
    const words = (said: string): string[] => said.replace(/(?:https?|mailto):\S+/gu, " ").match(/[\p{L}\p{N}]+/gu) ?? [];
    expect(words(read)).toEqual(words(text));
  });

  test("has no blank and no double space", () => {
    expect(`${mail.subject}\n${text}`).not.toMatch(/undefined|null\b|\[object| {2,}\S.*[a-z]{3} {2}|: {2}| ,/u);
    // A sentence of ours begins with a capital after "Hi Maya," too.
    expect(text.split("\n\n")[1]).toMatch(/^(?:\p{Lu}|\d|")/u);
    expect(mail.subject).not.toMatch(/\s$|^\s|\n/u);
  });
});
