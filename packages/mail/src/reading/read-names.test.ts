import { describe, expect, it } from "vitest";
import { plain } from "../facts/plain.ts";
import { forwardOf } from "./letter.sample.ts";
import { nameLetters } from "./names.sample.ts";
import { readMail } from "./read-mail.ts";

const isSame = (one: string, other: string) => plain(one).includes(plain(other));

describe("a letter names a house, a job and people", () => {
  it.each(nameLetters.map((letter) => [letter.subject, letter] as const))("%s", async (_subject, letter) => {
    const reading = await readMail(forwardOf({ ...letter, offset: "+0100" }));
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
