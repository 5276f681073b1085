import { strictAddress } from "@afterword/mail/identity/addr-spec";
import { createWeb } from "@afterword/web/app";
import { describe, expect, test } from "vitest";
import { candidate } from "../stories/mails.ts";
import { headerFaults } from "./judge.ts";
import type { Stage } from "./stage.ts";
import { approveAll, foreignHtml } from "./whole-path.ts";
import { bytes, forward, forwardOf } from "./write.ts";

const long = "Long ".repeat(2_000);

/** HD01 to HD03: words that would end a header line, or be read as something else. */
const words: [string, string][] = [
  ["a line end", "ICU\r\nBcc: eve@evil.example"],
  ["a bare CR", "ICU\rBcc: eve@evil.example"],
  ["an encoded line end", "=?utf-8?q?ICU=0D=0ABcc:_eve=40evil=2Eexample?="],
  ["an encoded line end in base64", `=?utf-8?b?${Buffer.from("ICU\r\nBcc: eve@evil.example").toString("base64")}?=`],
  ["a line separator", "ICU\u2028Bcc: eve@evil.example"],
  ["a next line sign", "ICU\u0085Bcc: eve@evil.example"],
  ["a form feed", "ICU\u000cBcc: eve@evil.example"],
  ["a zero byte", "ICU\0Nurse"],
  ["an encoded word", "=?utf-8?q?ICU_Nurse?="],
  ["an encoded word within words", "ICU =?utf-8?b?QmNjOiB4?= Nurse"],
  ["10 KB", long],
  ["quotes", '"ICU" <eve@evil.example>, "x'],
  ["angle brackets", "<eve@evil.example> ICU"],
  ["a comma and an address", "ICU, eve@evil.example"],
  ["percent signs", "%0d%0aBcc:%20eve@evil.example"],
  ["escapes", "ICU\\r\\nBcc: eve@evil.example"],
  ["turned around", "\u202eUCI\u202c"],
  ["other scripts", "Сестра 護士 ممرضة"],
];

/** HT01, HT02: words that would be run or filled in. */
const markup: [string, string][] = [
  ["an image", "<img src=x onerror=alert(1)>"],
  ["a script", '"><script>alert(1)</script>'],
  ["an svg", "<svg/onload=alert(1)>"],
  ["a script as an address", "javascript:alert(1)"],
  ["an attribute", "' onmouseover='alert(1)"],
  ["an end of a comment", "--><script>alert(1)</script>"],
  ["an end of a style", "</style><script>alert(1)</script>"],
  ["an end of a title", "</title><script>alert(1)</script>"],
  ["entities", "&lt;script&gt;alert(1)&lt;/script&gt;"],
  ["a liquid tag", "{% include 'x' %}{{ 1 | plus: 1 }}"],
  ["a liquid value", "{{ candidate.name }}{{ 7 | times: 7 }}"],
  ["a template of JavaScript", ["$", "{7*7}`$", "{process.env.HOME}`"].join("")],
  ["a template of others", "<%= 7*7 %>#{7*7}{{constructor.constructor('return 1')()}}"],
  ["a line that begins our note", "--- your note begins ---"],
  ["a line that ends our note", "--- your note ends ---"],
  ["a command", "send"],
];

const places: [string, (word: string, id: string) => Uint8Array][] = [
  ["the subject", (word, id) => bytes(forwardOf(id, { subject: `Interview confirmation: ${word}` }))],
  ["the role", (word, id) => bytes(forward(id).replaceAll("ICU Nurse", () => word))],
  ["the company", (word, id) => bytes(forward(id).replaceAll("Mercy General Hospital", () => word))],
  ["an interviewer's name", (word, id) => bytes(forward(id).replace("Dr. Ana Ruiz", () => word))],
  ["the sender's name", (word, id) => bytes(forwardOf(id, { from: `${word} <priya.shah@mercygeneral.example>` }))],
];

/** HD04: addresses of an interviewer. */
const addresses = [
  "ana.ruiz@mercygeneral.example\r\nBcc: eve@evil.example",
  "ana.ruiz@mercygeneral.example, eve@evil.example",
  "people: ana.ruiz@mercygeneral.example, eve@evil.example;",
  '"ana ruiz"@mercygeneral.example',
  "ana.ruiz@mercygenerаl.example",
  "ana.ruiz%mercygeneral.example@evil.example",
  "evil.example!ana.ruiz@mercygeneral.example",
  "<@evil.example:ana.ruiz@mercygeneral.example>",
  "ana.ruiz@[127.0.0.1]",
  "ana.ruiz@mercygeneral.example?bcc=eve@evil.example",
  "mailto:ana.ruiz@mercygeneral.example?cc=eve@evil.example",
  "ana.ruiz@mercygeneral.example\0eve@evil.example",
  "ana.ruiz@mercygeneral.example.",
  `${"a".repeat(300)}@mercygeneral.example`,
  `ana@${"a.".repeat(200)}example`,
  "@",
  "ana.ruiz@",
  "@mercygeneral.example",
  "=?utf-8?q?ana?=@mercygeneral.example",
  "maya@hollowpine.example",
  "in@afterword.localhost",
  "no-reply@mercygeneral.example",
];

const expectClean = async (stage: Stage): Promise<void> => {
  const sent = await stage.sent();
  const shown = sent.filter((mail) => mail.subject.startsWith("Draft:")).map(({ text }) => text.toLowerCase());
  expect(stage.left.flatMap(headerFaults)).toEqual([]);
  for (const { to } of stage.left) {
    if (to === candidate.address) continue;
    expect(strictAddress(to)).toBe(to);
    expect(to.endsWith("@afterword.localhost")).toBe(false);
    expect(shown.some((text) => text.includes(`<${to}>`))).toBe(true);
  }
  expect(sent.flatMap(({ html }) => foreignHtml(html ?? ""))).toEqual([]);
  const notes = stage.left.filter(({ to }) => to !== candidate.address).map(({ to }) => to);
  expect(new Set(notes).size).toBe(notes.length);
};

const pagesOf = async (stage: Stage): Promise<string[]> => {
  const app = createWeb({ ports: stage.ports, session: { kind: "one-candidate", candidateId: () => stage.candidateId } });
  const applications = (await stage.ports.store.applicationsOf(stage.candidateId)).filter(({ kind }) => kind === "application");
  const paths = applications.flatMap(({ id, drafts }) => [
    `/applications/${id}`,
    ...drafts.map((draft) => `/applications/${id}/drafts/${draft.id}`),
  ]);
  const answers = await Promise.all(["/", ...paths].map((path) => app.request(`http://127.0.0.1:3000${path}`)));
  for (const { status } of answers) expect(status).toBe(200);
  return Promise.all(answers.map((response) => response.text()));
};

describe.each(places)("HD01 HD02 HD03: in %s", (_, make) => {
  test.each(words)("%s makes no header line and no recipient", async (_name, word) => {
    await expectClean(await approveAll(make(word, "words")));
  });
});

describe.each(places)("HT01 HT02: in %s", (_, make) => {
  test.each(markup)("%s is shown as it is, in mails and pages", async (_name, word) => {
    const stage = await approveAll(make(word, "markup"));
    await expectClean(stage);
    const pages = (await pagesOf(stage)).map((page) =>
      page.replace(/<link rel="(?:stylesheet|icon)"[^>]*>/g, "").replace(/<form method="post"[^>]*>/g, ""),
    );
    expect(pages.flatMap(foreignHtml)).toEqual([]);
    const filled = [...(await stage.sent()).map(({ text, subject }) => `${subject}\n${text}`), ...pages].join("\n");
    if (word.includes("7")) expect(filled).not.toMatch(/\b49\b/);
    expect(filled).not.toContain(process.env.HOME ?? "no home");
  });
});

describe("HD04: an address", () => {
  test.each(addresses)("%j is one strict address that was shown, or nobody's", async (address) => {
    const stage = await approveAll(bytes(forward("addresses").replace("ana.ruiz@mercygeneral.example", () => address)));
    await expectClean(stage);
    expect(stage.left.some(({ to }) => to.includes("evil"))).toBe(
      stage.left.some(({ to }) => to.endsWith("@evil.example")) && address.includes("@evil.example"),
    );
  });
});

test("HD05: of 60 people nobody gets a mail with another, and each one note at most", async () => {
  const people = Array.from({ length: 60 }, (_, n) => `Person Number${n} (p${n}@mercygeneral.example)`).join(", ");
  await expectClean(await approveAll(bytes(forward("many").replace(/Interviewers: .*/, `Interviewers: ${people}`))));
});

test("HT03: what a mail loads from elsewhere is in nothing of ours", async () => {
  const raw = bytes(
    forward("pixel").replace(
      "Thank you for your interest",
      '<img src="http://evil.example/pixel.gif"><link rel="stylesheet" href="http://evil.example/x.css"><form action="http://evil.example">Thank you for your interest',
    ),
  );
  const stage = await approveAll(raw);
  await expectClean(stage);
  const all = [...(await stage.sent()).map(({ html }) => html ?? ""), ...(await pagesOf(stage))].join("\n");
  expect([...all.matchAll(/<[^<>]+(?:src|action)=["'][^"'<>]*evil\.example[^>]*>/g)].map(([tag]) => tag)).toEqual([]);
});
