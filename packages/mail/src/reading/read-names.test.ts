import { describe, expect, it } from "vitest";
import { plain } from "../facts/plain.ts";
import { type NameLetter, nameLetters } from "./names.sample.ts";
import { readMail } from "./read-mail.ts";

/** The letter as it arrives in the candidate's mailbox and is forwarded from there. */
const forwarded = ({ from, subject, text }: NameLetter): Uint8Array =>
  new TextEncoder().encode(
    [
      "Date: Mon, 03 May 2027 12:30:00 +0100",
      "From: Sam Reed <sam@mail.example>",
      "To: in@afterword.example",
      `Subject: Fwd: ${subject}`,
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
      "",
      "---------- Forwarded message ---------",
      `From: ${from}`,
      "Date: Mon, 3 May 2027 at 09:12",
      `Subject: ${subject}`,
      "To: <sam@mail.example>",
      "",
      "",
      text,
      "",
    ].join("\n"),
  );

const isSame = (one: string, other: string) => plain(one).includes(plain(other));

describe("a letter names a house, a job and people", () => {
  it.each(nameLetters.map((letter) => [letter.subject, letter] as const))("%s", async (_subject, letter) => {
    const reading = await readMail(forwarded(letter));
    if (letter.company !== undefined) expect(reading.company).toBe(letter.company);
    if (letter.company === null) expect(reading.questions).toContain("company");
    if (letter.agency) expect(reading.agency).toBe(letter.agency);
    if (letter.role) expect(plain(reading.role ?? "none")).toBe(plain(letter.role));
    const names = reading.interviews[0]?.people.map((person) => person.name) ?? [];
    for (const name of letter.people ?? [])
      expect(
        names.some((found) => isSame(found, name)),
        `${name} in ${names}`,
      ).toBe(true);
    for (const found of letter.people ? names : [])
      expect(
        letter.people?.some((name) => isSame(found, name)),
        `${found} is one too many`,
      ).toBe(true);
  });
});
