import type { Reading } from "@afterword/core/reading/reading";
import { describe, expect, test } from "vitest";
import { kindsOfSentences } from "./kinds.sample.ts";
import { forwardOf } from "./letter.sample.ts";
import { readMail } from "./read-mail.ts";
import { housesOfLetters, peopleOfSentences, timesOfSentences } from "./sentences.sample.ts";

type Letter = { from?: string; subject?: string; text: string; signature?: string };

/** A forward of a short letter, written on Monday 20 April 2026. */
const read = ({
  from = "Jo Marsh <jo.marsh@hollygroup.example>",
  subject = "Next week",
  text,
  signature = "Jo Marsh\nOffice Manager\nHolly Group, Leeds LS99 1AA",
}: Letter): Promise<Reading> =>
  readMail(
    forwardOf({ from, subject, day: "Mon, 20 Apr 2026", offset: "+0100", text: `Dear Robin,\n\n${text}\n\nBest wishes\n${signature}` }),
  );

describe.each(Object.entries(kindsOfSentences))("%s", (kind, sentences) => {
  test.each(sentences)("%s", async (text) => {
    expect((await read({ subject: "Staff Nurse", text })).kind).toBe(kind);
  });
});

describe("when", () => {
  test.each(timesOfSentences)("%s: %s", async (start, text) => {
    const { interviews } = await read({ text });
    expect(interviews.map((interview) => interview.start?.slice(0, 16))).toEqual([start]);
  });
});

describe("who and what", () => {
  test.each(peopleOfSentences)("%s, %s: %s", async (role, people, text) => {
    const reading = await read({ text });
    expect(reading.role?.toLowerCase()).toBe(role.toLowerCase());
    const named = (reading.interviews[0]?.people ?? []).map(({ name }) => name).filter((name) => name !== "Jo Marsh");
    expect(named.sort()).toEqual([...people].sort());
  });
});

describe("for whom", () => {
  test.each(housesOfLetters)("%s, through %s: %s", async (company, agency, from, text, signature) => {
    expect(await read({ from, text, signature })).toMatchObject({ company, agency });
  });
});
