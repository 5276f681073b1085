import { describe, expect, it } from "vitest";
import { plain } from "../facts/plain.ts";
import { englishLetters } from "./english.sample.ts";
import { everydayLetters } from "./everyday.sample.ts";
import { forwardOf } from "./letter.sample.ts";
import { northernLetters } from "./northern.sample.ts";
import { plainLetters } from "./plain-words.sample.ts";
import { readMail } from "./read-mail.ts";
import { romanceLetters } from "./romance.sample.ts";
import { romanianLetters } from "./romanian.sample.ts";
import { toolLetters } from "./tools.sample.ts";

type Sample = {
  kind: string;
  subject: string;
  text: string;
  from?: string;
  offset?: string;
  company?: string;
  role?: string;
  people?: string[];
  start?: string;
};

const isSame = (one: string, other: string) => plain(one).includes(plain(other));

const check = async (sample: Sample, day?: string) => {
  const reading = await readMail(forwardOf({ ...sample, ...(day ? { day } : {}) }));
  expect(reading.kind).toBe(sample.kind);
  if (sample.company) expect(reading.company).toBe(sample.company);
  if (sample.role) expect(plain(reading.role ?? "")).toBe(plain(sample.role));
  const [interview] = reading.interviews;
  // A start without an offset is a wall clock time: the mail does not settle the zone.
  if (sample.start && sample.start.length < 20) expect(interview?.start?.slice(0, sample.start.length)).toBe(sample.start);
  else if (sample.start) expect(Date.parse(interview?.start ?? "")).toBe(Date.parse(sample.start));
  if (sample.people) {
    const names = interview?.people.map((person) => person.name) ?? [];
    for (const name of sample.people)
      expect(
        names.some((found) => isSame(found, name)),
        `${name} in ${names}`,
      ).toBe(true);
    for (const found of names)
      expect(
        sample.people.some((name) => isSame(found, name)),
        `${found} is one too many`,
      ).toBe(true);
  }
};

for (const [language, letters] of Object.entries({ ...romanceLetters, ...romanianLetters, ...northernLetters }))
  describe(`a letter in ${language}`, () => {
    it.each(letters.map((letter) => [letter.kind, letter.subject, letter] as const))("%s: %s", async (_kind, _subject, letter) =>
      check(letter),
    );
  });

describe("an English letter", () => {
  it.each(englishLetters.map((letter) => [letter.kind, letter.subject, letter] as const))("%s: %s", async (_kind, _subject, letter) =>
    check({ offset: "+0100", ...letter }),
  );
});

describe("a letter of a tool", () => {
  it.each(toolLetters.map((letter) => [letter.kind, letter.subject, letter] as const))("%s: %s", async (_kind, _subject, letter) =>
    check({ offset: "+0100", ...letter }),
  );
});

describe("an everyday letter", () => {
  it.each(everydayLetters.map((letter) => [letter.kind, letter.subject, letter] as const))("%s: %s", async (_kind, _subject, letter) =>
    check(letter),
  );
});

describe("a letter without the usual words", () => {
  it.each(plainLetters.map((letter) => [letter.kind, letter.subject, letter] as const))("%s: %s", async (_kind, _subject, letter) =>
    check({ offset: "+0000", ...letter }, "Tue, 10 Nov 2026"),
  );
});
