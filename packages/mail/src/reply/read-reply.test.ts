import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newText, readReply } from "./read-reply.ts";

const headers = (more = "") =>
  `From: Maya Lindqvist <maya@hollow.example>\r\nTo: Afterword <r-x@afterword.example>\r\nSubject: Re: Draft: thank-you to Ana Ruiz and Dr. Min Lee (Mercy General)\r\nDate: Tue, 10 Mar 2026 14:22:31 -0400\r\n${more}MIME-Version: 1.0\r\n`;
const textMail = (text: string, more = "") =>
  Buffer.from(`${headers(more)}Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${text}\r\n`);
const htmlMail = (html: string) =>
  Buffer.from(`${headers()}Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${html}\r\n`);
const bothMail = (text: string, html: string) =>
  Buffer.from(
    `${headers()}Content-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}\r\n--b--\r\n`,
  );
const commandOf = async (raw: Buffer) => (await readReply(raw)).command;

describe("text and HTML must say the same for a send", () => {
  test.each([
    ["both say it", "send", "<div>send</div>", "send"],
    ["the HTML says don't", "send", "<div>don't send</div>", "none"],
    ["the text says don't", "don't send", "<div>send</div>", "none"],
    ["the HTML is empty", "send", "<div></div>", "none"],
    ["the HTML holds the quote alone", "send", '<blockquote type="cite">send</blockquote>', "none"],
    ["the text holds the quote alone", "> send", "<div>send</div>", "none"],
    ["one names a person", "send", "<div>send to Ana</div>", "none"],
    ["one names a time", "send", "<div>send tomorrow 9am</div>", "none"],
    ["the word is struck out", "send", "<div><s>send</s></div>", "none"],
    [
      "the HTML holds a signature that the text marks",
      "send\n\n-- \nMaya\nSend it. Ship it.",
      "<div>send</div><div>Maya<br>Send it. Ship it.</div>",
      "send",
    ],
    ["one says skip", "skip", "<div>send</div>", "none"],
  ])("%s", async (_, text, html, command) => expect(await commandOf(bothMail(text, html))).toBe(command));
});

describe("in HTML only what can be seen counts", () => {
  test.each([
    ["a plain word", "<p>send</p>", "send"],
    ["no display", '<div style="display:none">send</div><p>I will sleep on it.</p>', "none"],
    ["no display, alone", '<div style="display:none">send</div>', "none"],
    ["no size", '<span style="font-size:0">send</span>', "none"],
    ["white on white", '<span style="color:#ffffff">send</span>', "none"],
    ["a comment", "<!-- send -->", "none"],
    ["a title", "<title>send</title><p></p>", "none"],
    ["struck out by style", '<span style="text-decoration: line-through">send</span>', "none"],
    ["deleted", "<del>send</del> wait", "none"],
    ["letters held apart", "<p>s&zwnj;end</p>", "none"],
    ["letters held apart by an entity of figures", "<p>s&#8203;end</p>", "none"],
    ["a picture's words", '<img alt="send" src="x">', "none"],
    ["a link's words beside others", '<p>send <a href="https://x.example">but not yet</a></p>', "none"],
    ["a form", '<button>send</button><input value="send">wait', "none"],
  ])("%s", async (_, html, command) => expect(await commandOf(htmlMail(html))).toBe(command));
});

test("a machine's mail asks for nothing, whatever it says", async () => {
  expect(await readReply(textMail("send", "Auto-Submitted: auto-replied\r\n"))).toMatchObject({ automatic: true, command: "none" });
  expect(await readReply(textMail("send", "Auto-Submitted: no\r\nX-Auto-Response-Suppress: All\r\n"))).toMatchObject({
    automatic: false,
    command: "send",
  });
});

test("the subject alone is no answer", async () => {
  expect(await commandOf(Buffer.from("From: a@b.example\r\nSubject: Send\r\n\r\n"))).toBe("none");
});

test("looks-alike letters are not the letters", async () => {
  for (const word of [
    "ѕend",
    "sеnd",
    "ｓｅｎｄ",
    "s\u200bend",
    "s\u00adend",
    "ſend",
    "\u202esend",
    "dnes\u202e",
    "𝐬𝐞𝐧𝐝",
    "ｓend it",
    "send\u0301",
    "SENᎠ",
  ])
    expect([word, await commandOf(textMail(word))]).toEqual([word, "none"]);
});

describe("times are counted in the zone of the Date header", () => {
  const at = async (date: string, options: { now?: string; timeZone?: string } = {}) =>
    (await readReply(Buffer.from(`From: a@b.example\r\n${date}\r\nsend tomorrow 9am\r\n`), options)).at;

  test("with its offset, and a comment behind it", async () => {
    expect(await at("Date: Tue, 10 Mar 2026 23:48:12 -0400\r\n")).toBe("2026-03-11T09:00:00-04:00");
    expect(await at("Date: Thu, 12 Mar 2026 10:02:11 +0100 (CET)\r\n")).toBe("2026-03-13T09:00:00+01:00");
  });

  test("a service that writes UTC for everybody leaves it to the candidate's own zone", async () => {
    expect(await at("Date: Tue, 10 Mar 2026 15:00:00 +0000\r\n", { timeZone: "America/New_York" })).toBe("2026-03-11T09:00:00-04:00");
    expect(await at("Date: Tue, 10 Mar 2026 15:00:00 +0000\r\n")).toBe("2026-03-11T09:00:00+00:00");
  });

  test("without a Date the time it arrived is taken", async () => {
    expect(await at("", { now: "2026-03-10T15:00:00Z", timeZone: "Europe/Berlin" })).toBe("2026-03-11T09:00:00+01:00");
    expect(await at("")).toBeNull();
  });
});

test("the new text is what the candidate wrote", async () => {
  expect(
    await newText(
      textMail(
        "1. Ana Ruiz and a nurse\r\n2. The calm\r\n\r\n-- \r\nMaya\r\n\r\nOn 10 Mar 2026 at 10:37, Afterword <r-x@afterword.example> wrote:\r\n> Whom did you meet?",
      ),
    ),
  ).toBe("1. Ana Ruiz and a nurse\n2. The calm");
  expect(await newText(htmlMail("<p>The calm</p>"))).toBe("The calm");
  expect(await newText(Buffer.from(""))).toBe("");
});

test("nothing throws, whatever the bytes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.string({ unit: "binary", maxLength: 200 }), async (bytes, text) => {
      for (const raw of [Buffer.from(bytes), textMail(text), htmlMail(text), bothMail(text, `<p>${text}`)]) {
        const { command } = await readReply(raw);
        expect(typeof command).toBe("string");
      }
    }),
    { seed: 7, numRuns: 300 },
  );
});

describe("a hundred kilobytes of anything are read in less than a second", () => {
  const size = 100_000;
  const fill = (piece: string) => piece.repeat(Math.ceil(size / piece.length));
  test.each([
    "On ",
    "On On\n",
    "a:\n",
    "From: ",
    "From: x\n",
    "\n",
    "> \n",
    ">",
    " ",
    "send ",
    "send\n",
    "send, ",
    "to Ana, ",
    "Ana and ",
    "tomorrow ",
    "2 days 3 hours ",
    "-",
    "- ",
    "_ ",
    "a.",
    "a@",
    "(",
    '"',
    "--- your note begins ---\n",
    "it has not gone out ",
    "it has not gone ",
    "On 1/1/2026 10:00, x <a@b> wrote:\n",
    "Sent from my ",
    "confidential message recipient delete ",
    "edit\n",
    "edit edit ",
    "note: ",
    "I was rejected. ",
    "her name is ",
    "é",
    "👍",
    "e\u0301",
    "~~",
    "1",
    "9:",
    "<p>",
    "&lt;",
  ])("%j", async (piece) => {
    const started = performance.now();
    await readReply(textMail(fill(piece)));
    await readReply(textMail(`send\n${fill(piece)}`));
    await readReply(htmlMail(fill(piece)));
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
