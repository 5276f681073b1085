import MailComposer from "nodemailer/lib/mail-composer";
import { describe, expect, test } from "vitest";
import { browse, words } from "./browse.ts";
import { now } from "./sample-story.ts";
import { candidate, localView, setUp } from "./set-up.ts";

const maya = candidate("can_maya", "maya@hollowpine.example");

const withMail = async (raw: Uint8Array) => {
  const made = setUp({ now });
  await made.ports.store.saveCandidate(maya);
  const mail = { id: "1796338320.M1P2.host", at: now, to: "Zoë <zoe@x.example>", subject: "Thänk you", kind: "note" as const };
  const asked: string[] = [];
  const outbox = {
    list: async () => [mail],
    get: async (id: string) => {
      asked.push(id);
      return id === mail.id ? raw : null;
    },
  };
  return { asked, mail, visitor: browse(localView(made, maya.id, { outbox })) };
};

const compose = (mail: ConstructorParameters<typeof MailComposer>[0]): Promise<Buffer> =>
  new MailComposer({ ...mail, disableFileAccess: true, disableUrlAccess: true }).compile().build();

const text = "Dear Zoë,\n\nthank you — it was good to meet you. = and =3D stay as they are.\n\n  Maya";

describe("a mail that left", () => {
  test.each([
    ["plain", {}],
    ["quoted-printable", { encoding: "quoted-printable" as const }],
    ["base64", { encoding: "base64" as const }],
    ["with HTML beside it", { html: "<h1>Only here</h1>" }],
    ["with HTML and a calendar", { html: "<h1>Only here</h1>", icalEvent: { content: "BEGIN:VCALENDAR\r\nEND:VCALENDAR" } }],
    ["with an attachment", { attachments: [{ filename: "a.txt", content: "attached words" }] }],
  ])("%s is shown with its headers and its plain text", async (_, more) => {
    const raw = await compose({
      from: "Maya Lindqvist <maya@hollowpine.example>",
      to: "Zoë Ångström <zoe@x.example>",
      subject: "Thänk you for a very long and friendly afternoon, which I remember",
      text,
      ...more,
    });
    const { visitor, mail } = await withMail(raw);
    const page = await visitor.get(`/outbox/${mail.id}`);
    expect(words(page.text)).toContain("Thänk you for a very long and friendly afternoon, which I remember");
    expect(words(page.text)).toContain("Zoë Ångström <zoe@x.example>");
    expect(page.text).toContain(text.replaceAll("'", "&#39;"));
    expect(page.text).not.toMatch(/Only here|attached words|VCALENDAR/u);
  });

  test("is never markup, even when it is nothing but markup", async () => {
    const { visitor, mail } = await withMail(await compose({ subject: "<b>x</b>", html: "<script>alert(1)</script>" }));
    const page = await visitor.get(`/outbox/${mail.id}`);
    expect(page.text).not.toMatch(/<script|<b>/u);
    expect(words(page.text)).toContain("This mail has no plain text.");
  });

  test("can be downloaded as it is", async () => {
    const raw = await compose({ subject: "x", text });
    const { visitor, mail } = await withMail(raw);
    const answer = await visitor.get(`/outbox/${mail.id}/mail.eml`);
    expect(answer.headers.get("content-type")).toBe("message/rfc822");
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="mail.eml"');
    expect(answer.text).toBe(raw.toString());
  });

  test("is listed with whom it went to", async () => {
    const { visitor, mail } = await withMail(new Uint8Array());
    const { text: page } = await visitor.get("/outbox");
    expect(words(page)).toContain("Thänk you Zoë <zoe@x.example> Note 3 Dec, 17:00");
    expect(page).toContain(`href="/outbox/${mail.id}"`);
  });
});

test("an id that is a path is not even asked for", async () => {
  const { visitor, asked } = await withMail(new Uint8Array());
  for (const id of ["..%2f..%2fetc%2fpasswd", "a%5Cb", "a%00", "x".repeat(400)])
    expect((await visitor.get(`/outbox/${id}`)).status).toBe(404);
  expect(asked).toEqual([]);
  expect((await visitor.get("/outbox/unknown")).status).toBe(404);
});

test("there is no outbox where mail is really sent", async () => {
  const made = setUp({ now });
  await made.ports.store.saveCandidate(maya);
  const visitor = browse(localView(made, maya.id));
  expect((await visitor.get("/outbox")).status).toBe(404);
  expect((await visitor.get("/")).text).not.toContain("/outbox");
});
