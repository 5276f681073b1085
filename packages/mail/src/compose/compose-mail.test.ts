import type { OutgoingMessage } from "@afterword/core/port/message";
import fc from "fast-check";
import { simpleParser } from "mailparser";
import { describe, expect, test } from "vitest";
import { readSender } from "../identity/read-sender.ts";
import { ComposeError, composeMail } from "./compose-mail.ts";

const message = (changes: Partial<OutgoingMessage> = {}): OutgoingMessage => ({
  from: { name: "Maya Lindqvist", address: "notes@afterword.example" },
  to: { name: "Dr. Ana Ruiz", address: "aruiz@mercy.example" },
  replyTo: { name: "Maya Lindqvist", address: "n-abc@afterword.example" },
  subject: "Thank you for Tuesday",
  text: "Dear Dr. Ruiz,\n\nThank you for Tuesday.\n\nKind regards,\nMaya\n",
  html: null,
  messageId: "<d-abc.1@afterword.example>",
  date: "2026-03-10T18:22:31-04:00",
  inReplyTo: "<thread@afterword.example>",
  references: ["<thread@afterword.example>"],
  automatic: false,
  hop: false,
  ...changes,
});

const read = async (changes: Partial<OutgoingMessage> = {}) => {
  const raw = Buffer.from(await composeMail(message(changes)));
  const head = raw.toString("latin1").split("\r\n\r\n")[0] ?? "";
  const names = head
    .split("\r\n")
    .filter((line) => !/^[ \t]/.test(line))
    .map((line) => line.split(":")[0]?.toLowerCase());
  return { raw, head, names, mail: await simpleParser(raw, { skipHtmlToText: true, skipTextToHtml: true }) };
};

const headersOfANote = [
  "content-transfer-encoding",
  "content-type",
  "date",
  "from",
  "in-reply-to",
  "message-id",
  "mime-version",
  "references",
  "reply-to",
  "subject",
  "to",
];

test("a composed mail says the same when it is read back", async () => {
  const { mail, raw, names, head } = await read();
  expect(mail.from?.value).toEqual([{ name: "Maya Lindqvist", address: "notes@afterword.example" }]);
  expect(mail.to).toMatchObject({ value: [{ name: "Dr. Ana Ruiz", address: "aruiz@mercy.example" }] });
  expect(mail.replyTo?.value).toEqual([{ name: "Maya Lindqvist", address: "n-abc@afterword.example" }]);
  expect(mail.subject).toBe("Thank you for Tuesday");
  expect(mail.text).toBe("Dear Dr. Ruiz,\n\nThank you for Tuesday.\n\nKind regards,\nMaya\n");
  expect(mail.messageId).toBe("<d-abc.1@afterword.example>");
  expect(mail.inReplyTo).toBe("<thread@afterword.example>");
  expect(head).toContain("Date: Tue, 10 Mar 2026 18:22:31 -0400");
  expect(names.toSorted()).toEqual(headersOfANote);
  expect(readSender(raw)).toEqual({ kind: "sender", address: "notes@afterword.example" });
});

test("the same message gives the same bytes, with and without HTML", async () => {
  for (const html of [null, "<p>Dear Dr. Ruiz</p>"])
    expect(Buffer.from(await composeMail(message({ html })))).toEqual(Buffer.from(await composeMail(message({ html }))));
});

test("a mail to the candidate says that no machine should answer; a note does not", async () => {
  const own = await read({ automatic: true, hop: true });
  expect(own.head).toContain("Auto-Submitted: auto-generated");
  expect(own.head).toContain("X-Auto-Response-Suppress: All");
  expect(own.head).toContain("X-Afterword-Hop: 1");
  expect((await read()).head).not.toMatch(/auto-submitted|suppress|hop|precedence|list-/i);
});

test("text and HTML stand beside each other, with umlauts and emoji", async () => {
  const { mail } = await read({
    text: "Schöne Grüße 🎉\n",
    html: "<p>Schöne Grüße 🎉</p>",
    subject: "Schöne Grüße 🎉",
    to: { name: "Jürgen Schäfer", address: "j@postwinkel.example" },
  });
  expect(mail.text).toBe("Schöne Grüße 🎉\n");
  expect(mail.html).toContain("<p>Schöne Grüße 🎉</p>");
  expect(mail.subject).toBe("Schöne Grüße 🎉");
  expect(mail.to).toMatchObject({ value: [{ name: "Jürgen Schäfer", address: "j@postwinkel.example" }] });
});

test("lines that begin with From or a dot, and very long ones, arrive as they were", async () => {
  const text = `From here on\n.\n..hidden\n-- \n${"long ".repeat(500)}end\n`;
  const { mail, raw } = await read({ text });
  expect(mail.text).toBe(text);
  for (const line of raw.toString("latin1").split("\r\n")) expect(line.length).toBeLessThanOrEqual(998);
});

describe("whatever stands in a value, there is one line of each header and one recipient", () => {
  const hostile = [
    "\r\nBcc: x@evil.example",
    "\nBcc: x@evil.example",
    "\rBcc: x@evil.example",
    "\u2028Bcc: x@evil.example",
    "=?utf-8?q?=0D=0ABcc:_x@evil.example?=",
    "\u0000",
    '"',
    "<x@evil.example>",
    ",x@evil.example",
    "\u202e",
  ];

  test.each(hostile)("%j in subject, names and ids", async (poison) => {
    const { names, mail, head } = await read({
      subject: `Thank you${poison}`,
      from: { name: `Maya${poison}`, address: "notes@afterword.example" },
      to: { name: `Ana${poison}`, address: "aruiz@mercy.example" },
      inReplyTo: `<a@b.example>${poison}`,
      references: [`<a@b.example${poison}>`],
    });
    expect(names.filter((name) => name !== "in-reply-to" && name !== "references").toSorted()).toEqual(
      headersOfANote.filter((name) => name !== "in-reply-to" && name !== "references"),
    );
    expect(head).not.toMatch(/^bcc/im);
    expect(mail.to).toMatchObject({ value: [{ address: "aruiz@mercy.example" }] });
    expect(mail.from?.value.map(({ address }) => address)).toEqual(["notes@afterword.example"]);
  });

  test("any text at all", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 60 }), async (any) => {
        const { names, mail } = await read({
          subject: any,
          to: { name: any, address: "aruiz@mercy.example" },
          from: { name: any, address: "notes@afterword.example" },
          text: any,
        });
        expect(new Set(names).size).toBe(names.length);
        expect(mail.to).toMatchObject({ value: [{ address: "aruiz@mercy.example" }] });
        expect(names.every((name) => headersOfANote.includes(name ?? ""))).toBe(true);
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  test("a name is cut at sixty characters, marks and all", async () => {
    const { mail } = await read({ to: { name: `Zalgo${"e\u0301\u0301\u0301".repeat(10_000)}`, address: "a@b.example" } });
    const name = mail.to && "value" in mail.to ? (mail.to.value[0]?.name ?? "") : "";
    expect([...new Intl.Segmenter("en").segment(name)].length).toBeLessThanOrEqual(60);
    expect((await read({ from: { name: "x".repeat(10_000), address: "a@b.example" } })).mail.from?.value[0]?.name).toHaveLength(60);
  });
});

describe("a mail is refused", () => {
  test.each([
    "a@b.example, c@d.example",
    "a@b.example\r\nBcc: c@d.example",
    "friends: a@b.example;",
    '"a b"@c.example',
    "a@b@c.example",
    "jаne@gmail.example",
    "jane@gmaıl.example",
    "jane%x@b.example",
    "evil!jane@b.example",
    "jane",
    "",
    "<jane@b.example>",
  ])("when it is to %j", async (address) => {
    await expect(composeMail(message({ to: { name: "Ana", address } }))).rejects.toThrow(ComposeError);
  });

  test("when its id or its date is none", async () => {
    await expect(composeMail(message({ messageId: "abc" }))).rejects.toMatchObject({ code: "bad-message-id", retryable: false });
    await expect(composeMail(message({ date: "yesterday" }))).rejects.toMatchObject({ code: "bad-date" });
  });
});

test("a long thread names its first mail and its newest twenty at most", async () => {
  const references = Array.from({ length: 60 }, (_, index) => `<m${index}@afterword.example>`);
  const { mail } = await read({ references });
  expect(mail.references).toHaveLength(20);
  expect(mail.references?.[0]).toBe("<m0@afterword.example>");
  expect(mail.references?.at(-1)).toBe("<m59@afterword.example>");
});
