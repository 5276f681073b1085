import { readingSchema } from "@afterword/core/reading/reading";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { englishLetters } from "./english.sample.ts";
import { readMail } from "./read-mail.ts";

const words = fc.constantFrom(
  "Dear Ana",
  "interview",
  "for the",
  "role",
  "position of",
  "Nurse",
  "at",
  "St.",
  "Dr.",
  "with",
  "Ana Ruiz",
  ",",
  ";",
  "(",
  ")",
  "(Band 5",
  "10:00",
  "10 - 11am",
  "Tuesday",
  "11 May 2027",
  "cancelled",
  "unfortunately",
  "Location:",
  "With:",
  "Wo:",
  "Role:\t",
  "|",
  "-",
  "–",
  "~~old~~",
  "\n",
  "\n\n",
  "> ",
  "https://zoom.us/j/1",
  "<a@b.example>",
  "From: x",
  "Kind regards",
  "☎",
  "é",
  "\u202f",
  "\u0000",
  "𝒳",
  "Ltd",
  "GmbH",
  "...",
  "?",
  "/",
  "'",
  '"',
);
const text = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(" "));
const raw = (body: string, subject = "Fwd: x") =>
  new TextEncoder().encode(
    `From: Sam <sam@mail.example>\nTo: in@afterword.example\nSubject: ${subject.replace(/[\r\n]/g, " ")}\nDate: Mon, 03 May 2027 12:30:00 +0200\nContent-Type: text/plain; charset=utf-8\n\n${body}`,
  );

describe("reading a mail", () => {
  it("gives a valid reading of any bytes and never throws", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        expect(() => readingSchema.parse({})).toThrow();
        readingSchema.parse(await readMail(bytes));
      }),
      { numRuns: 60 },
    );
  });

  it("gives a valid reading of any text made of a mail's words", async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (body, subject) => {
        const reading = await readMail(
          raw(
            `---------- Forwarded message ---------\nFrom: B <b@c.example>\nDate: Mon, 3 May 2027 at 09:12\nSubject: ${subject.replace(/\n/g, " ")}\nTo: <sam@mail.example>\n\n${body}`,
            subject,
          ),
        );
        readingSchema.parse(reading);
        expect(reading.problem).toBeNull();
        expect(reading.questions).toEqual(reading.doubts.map((doubt) => doubt.field));
        if (!["confirmation", "reschedule", "cancellation"].includes(reading.kind)) expect(reading.interviews).toEqual([]);
        for (const interview of reading.interviews)
          if (interview.start && interview.end && !reading.questions.includes("start")) expect(Date.parse(interview.end)).not.toBeNaN();
      }),
      { numRuns: 150 },
    );
  });

  it("gives a valid reading of a letter that was cut off or garbled", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...englishLetters), fc.nat(2000), fc.nat(200), async (letter, from, length) => {
        const cut = letter.text.slice(0, from % letter.text.length) + letter.text.slice((from + length) % letter.text.length);
        readingSchema.parse(await readMail(raw(cut, letter.subject)));
      }),
      { numRuns: 100 },
    );
  });

  it("reads a hostile text in time that grows with its length, not with its square", async () => {
    for (const piece of [
      "with Ana ",
      "the role of ",
      "Ana Ruiz, Nurse; ",
      "Position: Nurse\n",
      "((((",
      "a. B",
      "10:00 - 11:00 Ana Ruiz, Nurse\n",
      "at The ",
      "https://x.example/a ",
    ]) {
      const started = performance.now();
      await readMail(raw(piece.repeat(Math.ceil(200_000 / piece.length))));
      expect(performance.now() - started).toBeLessThan(4000);
    }
  });
});
