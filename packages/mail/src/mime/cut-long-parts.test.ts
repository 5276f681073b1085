import { expect, test } from "vitest";
import { cutLongParts, maxPartBytes, maxPartLines } from "./cut-long-parts.ts";
import { parseMail } from "./parse-mail.ts";

const boundaries = new Set(["b"]);
const cut = (raw: string): string => Buffer.from(cutLongParts(Buffer.from(raw), boundaries)).toString();
const text = (body: string): string => `--b\r\nContent-Type: text/plain\r\n\r\n${body}\r\n`;
const file = (body: string): string => `--b\r\nContent-Type: application/pdf\r\n\r\n${body}\r\n`;

test("a mail of parts within the bounds is left as it is", () => {
  const raw = Buffer.from(
    `Content-Type: multipart/mixed; boundary=b\r\n\r\n${text("x".repeat(2_000_000))}${file("y".repeat(6_000_000))}--b--`,
  );
  expect(Buffer.from(cutLongParts(raw, boundaries)).equals(raw)).toBe(true);
});

test("a text is cut at its bytes, and the part behind it is whole", () => {
  const raw = cut(
    `Content-Type: multipart/mixed; boundary=b\r\n\r\n${text(`${"x".repeat(99)}\r\n`.repeat(100_000))}${file("whole")}--b--\r\n`,
  );
  expect(raw.length).toBeLessThan(maxPartBytes + 1_000);
  expect(raw.endsWith(`\r\n${file("whole")}--b--\r\n`)).toBe(true);
});

test("any part is cut at its lines", () => {
  const raw = cut(`Content-Type: multipart/mixed; boundary=b\r\n\r\n${file("y\r\n".repeat(maxPartLines * 2))}${text("whole")}--b--\r\n`);
  expect(raw.split("\n").length).toBeLessThan(maxPartLines + 20);
  expect(raw.endsWith(`${text("whole")}--b--\r\n`)).toBe(true);
});

test("lines that only look like a boundary do not end a part", () => {
  const raw = cut(`Content-Type: multipart/mixed; boundary=b\r\n\r\n${text("--bb\r\n".repeat(1_000_000))}--b--\r\n`);
  expect(raw.split("\n").length).toBeLessThan(maxPartLines + 20);
});

test("what is said at the top of 24 MB is read, and what is attached below it", async () => {
  const calendar = "--b\r\nContent-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n--b--\r\n";
  const head = "From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n";
  const mail = await parseMail(Buffer.from(`${head}${text(`Hello\r\n${"x\r\n".repeat(7_900_000)}`)}${calendar}`));
  expect(mail.problem).toBe(null);
  expect(mail.text?.startsWith("Hello\nx\n")).toBe(true);
  expect(mail.calendars).toHaveLength(1);
});
