import { describe, expect, test } from "vitest";
import { editedInPlace } from "./edited-in-place.ts";
import { noteBegins, noteEnds } from "./own-wording.ts";
import { readReply } from "./read-reply.ts";

const body =
  "Dear Dr. Ruiz,\n\nThank you for walking me through the cardiac unit on Tuesday. What you said about handing over stayed with me.\n\nKind regards,\nMaya Lindqvist";

const headers =
  "From: Maya Lindqvist <maya@hollow.example>\r\nSubject: Re: Draft: thank-you to Dr. Ana Ruiz\r\nDate: Tue, 10 Mar 2026 14:22:31 -0400\r\nMIME-Version: 1.0\r\n";
const textMail = (text: string) =>
  Buffer.from(`${headers}Content-Type: text/plain; charset=utf-8\r\n\r\n${text.replace(/\n/g, "\r\n")}\r\n`);
const htmlMail = (html: string) => Buffer.from(`${headers}Content-Type: text/html; charset=utf-8\r\n\r\n${html}\r\n`);
const quoted = (note: string, mark = "> ") =>
  `On 10 Mar 2026 at 10:37, Afterword <r-x@afterword.example> wrote:\n${`${noteBegins}\n\n${note}\n\n${noteEnds}`.replace(/^/gm, mark)}`;

describe("a draft that stands in the quote as it was sent is not changed", () => {
  test.each([
    ["as it was", quoted(body)],
    ["quoted twice", quoted(body, ">> ")],
    ["rewrapped", quoted(body.replace("cardiac unit on", "cardiac\nunit on"))],
    ["rewrapped, so that the mark is lost", quoted(body).replace("cardiac unit on Tuesday. What", "cardiac unit on\nTuesday. What")],
    ["with typographic marks", quoted(body.replace("'", "’"))],
    ["without any mark", quoted(body, "")],
  ])("%s", async (_, text) => expect(await editedInPlace(textMail(`send\n\n${text}`), body)).toBeNull());

  test("in HTML, with paragraphs and entities", async () => {
    const html = `<div>send</div><div class="gmail_quote"><div class="gmail_attr">On 10 Mar 2026 Afterword wrote:</div><blockquote class="gmail_quote"><p>${noteBegins}</p><p>${body.replace(/\n\n/g, "</p><p>").replace(/\n/g, "<br>")}</p><p>${noteEnds}</p></blockquote></div>`;
    expect(await editedInPlace(htmlMail(html), body)).toBeNull();
    expect(await editedInPlace(htmlMail(html.replace("Tuesday", "<s>Tuesday</s> Wednesday")), body)).toContain("unit on Wednesday.");
  });

  test("nor is one that is not quoted as a whole", async () => {
    expect(await editedInPlace(textMail("send"), body)).toBeNull();
    expect(await editedInPlace(textMail(`send\n\n> ${noteBegins}\n> Dear`), body)).toBeNull();
  });
});

describe("a draft changed in place is the new body", () => {
  test("with the changed lines unmarked", async () => {
    const text = quoted(body).replace(
      "> Thank you for walking me through the cardiac unit on Tuesday. What",
      "Thank you for Wednesday. What",
    );
    const changed = await editedInPlace(textMail(`send\n\n${text}`), body);
    expect(changed).toBe(body.replace("walking me through the cardiac unit on Tuesday", "Wednesday"));
    expect(await readReply(textMail(`send\n\n${text}`))).toMatchObject({ command: "edit", text: changed });
  });

  test("with every line marked", async () => {
    expect(await editedInPlace(textMail(`send\n\n${quoted(body.replace("Tuesday", "Wednesday"))}`), body)).toBe(
      body.replace("Tuesday", "Wednesday"),
    );
  });

  test.each([
    "I changed the second paragraph below.",
    "Edited below",
    "edited in place",
    "I've fixed the date below, thanks!",
    "See my changes in the text",
    "Ich habe den Text unten geändert",
    "J'ai modifié le texte ci-dessous",
    "He cambiado el texto abajo",
  ])("when the answer says so: %s", async (said) => {
    const changed = body.replace("Tuesday", "Wednesday");
    expect(await readReply(textMail(`${said}\n\n${quoted(changed, "")}`))).toMatchObject({ command: "edit", text: changed });
  });

  test.each(["Please change the second paragraph below.", "Can you change it below?", "I have not changed anything below."])(
    "but not when it asks for a change: %s",
    async (said) => {
      expect((await readReply(textMail(`${said}\n\n${quoted(body, "")}`))).command).toBe("none");
    },
  );
});
