import { readReply } from "@afterword/mail/reply/read-reply";
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
