import { newText, readReply } from "@afterword/mail/reply/read-reply";
import { expect, test } from "vitest";

const reply = (headers: string[], body: string): Uint8Array =>
  Buffer.from(
    [
      "From: Maya Lindqvist <maya@hollowpine.example>",
      "Subject: Re: Draft: thank-you to Dr. Ana Ruiz",
      "Date: Thu, 3 Dec 2026 17:00:00 -0600",
      ...headers,
      "",
      body,
      "",
    ].join("\r\n"),
  );
const html = (body: string): Uint8Array => reply(["MIME-Version: 1.0", "Content-Type: text/html; charset=utf-8"], body);

test("a machine's answer that says send is no command", async () => {
  expect(await readReply(reply([], "send"))).toMatchObject({ automatic: false, command: "send" });
  expect(await readReply(reply(["Auto-Submitted: auto-replied"], "send"))).toMatchObject({ automatic: true, command: "none" });
});

test.each([
  ["struck out by a tag", "<p><s>send</s></p>"],
  ["struck out by its style", '<p><span style="text-decoration: line-through">send</span></p>'],
  ["struck out before other words", "<p><del>send</del></p><p>I have to think about it.</p>"],
  ["that nobody sees", '<p style="display:none">send</p>'],
  ["in a mail program's quote", '<blockquote type="cite">send</blockquote>'],
])("a send %s approves nothing", async (_, body) => {
  expect((await readReply(html("<p>send</p>"))).command).toBe("send");
  expect((await readReply(html(body))).command).not.toBe("send");
});

const alternative = (text: string, page: string): Uint8Array =>
  reply(
    ["MIME-Version: 1.0", 'Content-Type: multipart/alternative; boundary="b"'],
    ["--b", "Content-Type: text/plain; charset=utf-8", "", text, "--b", "Content-Type: text/html; charset=utf-8", "", page, "--b--"].join(
      "\r\n",
    ),
  );

test("AP09: a send in one part of a mail and other words in the other approve nothing", async () => {
  expect((await readReply(alternative("send", "<p>send</p>"))).command).toBe("send");
  expect((await readReply(alternative("send", "<p>skip</p>"))).command).not.toBe("send");
  expect((await readReply(alternative("not yet", "<p>send</p>"))).command).not.toBe("send");
});

test("AP10: a send among words that nobody sees approves nothing", async () => {
  expect((await readReply(html('<div style="display:none"><p>send</p></div><p></p>'))).command).not.toBe("send");
  expect((await readReply(html('<div style="display:none">send</div><p>Thank you!</p>'))).command).not.toBe("send");
});

test("a send that stands in the middle of quoted lines approves nothing: nobody can say whose it is", async () => {
  expect(
    (
      await readReply(
        reply([], ["> Dear Dr. Ruiz, thank you for the time that you took. I will", "send", "> you the papers."].join("\r\n")),
      )
    ).command,
  ).not.toBe("send");
});

test("a link that stands alone among the words of an answer is passed on, one at its end is a logo's", async () => {
  const told = async (lines: string[]): Promise<string> => newText(reply([], lines.join("\r\n")));
  const link = "https://book.longmeadow.example/slots";
  expect(await told(["Please pick a time here", "", link, "", "and we will talk then."])).toContain(link);
  expect(await told(["Please pick a time here:", "", link])).toContain(link);
  expect(await told(["history", "", link])).toBe("history");
  expect((await readReply(reply([], `send\r\n\r\n${link}`))).command).toBe("send");
});
