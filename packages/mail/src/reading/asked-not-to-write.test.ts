import { expect, test } from "vitest";
import { askedNotToWrite } from "./asked-not-to-write.ts";

const asked = (text: string): string | null =>
  askedNotToWrite([{ text, flat: text.toLowerCase(), line: 0 }] as Parameters<typeof askedNotToWrite>[0]);

test.each([
  "Please do not contact the interview panel directly.",
  "Candidates should not email our client before or after the meeting.",
  "We ask you not to reach out to the hiring manager yourself.",
  "No thank-you notes, please: we treat everybody alike.",
  "Thank-you letters are not expected.",
  "Bitte nehmen Sie nicht direkt Kontakt mit der Praxis auf.",
])("%s", (line) => expect(asked(line)).toBe(line));

test.each([
  "Please do not hesitate to contact the team with any questions.",
  "Please do not reply to this email.",
  "Do not forget to bring your registration for the panel.",
  "If you have questions, contact the hiring manager directly.",
  "Thank you for your email about the panel interview.",
])("not by: %s", (line) => expect(asked(line)).toBeNull());
