import { describe, expect, test } from "vitest";
import { parseMail } from "../mime/parse-mail.ts";
import { fieldRows } from "./labels/fields.ts";
import { separatorRows } from "./labels/separators.ts";
import { rawOf } from "./samples/sample.ts";
import { unwrap } from "./unwrap.ts";

type Words = { from: string; date: string; to: string; cc: string; subject: string };

const mailbox = "Mara Quist <mara@linden.example>";
const body = "Hello Robin,\n\nYou are booked for Tuesday 10 November at two, room 4.\n\nMara";
const iso = "2026-11-04 15:12";

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const asHtml = (text: string): string => text.replaceAll("<", "&lt;").replaceAll("\n", "<br>");

/** The block of each client, its labels and its line above filled in. `forwarded` is null in a language whose row has no such phrase. */
const clients: Record<string, (words: Words, forwarded: string, original: string) => { text?: string; html?: string }> = {
  Outlook: (w) => ({
    text: `${w.from}: ${mailbox}\n${w.date}: ${iso}\n${w.to}: Robin Ashe <robin.ashe@home.example>\n${w.cc}: Ode, Paul <paul@linden.example>\n${w.subject}: Second interview\n\n${body}`,
  }),
  "Outlook, bold": (w) => ({
    text: `*${w.from}:* ${mailbox}\n*${w.date}:* ${iso}\n*${w.to}:* Robin Ashe <robin.ashe@home.example>\n*${w.subject}:* Second interview\n\n${body}`,
  }),
  "Outlook, spaced colon": (w) => ({
    text: `${w.from} : ${mailbox}\n${w.date} : ${iso}\n${w.to} : Robin Ashe\n${w.subject} : Second interview\n\n${body}`,
  }),
  "Outlook, with its line": (w, _, original) => ({
    text: `-----${original}-----\n${w.from}: Mara Quist [mailto:mara@linden.example]\n${w.date}: ${iso}\n${w.to}: 'Robin Ashe'\n${w.subject}: Second interview\n\n${body}`,
  }),
  "Outlook, HTML": (w) => ({
    html: `<div style="border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>${w.from}:</b> ${asHtml(mailbox)}<br><b>${w.date}:</b> ${iso}<br><b>${w.to}:</b> Robin Ashe<br><b>${w.subject}:</b> Second interview</p></div><p class="MsoNormal">${asHtml(body)}</p>`,
  }),
  "Outlook on the web": (w) => ({
    html: `<hr><div id="divRplyFwdMsg"><b>${w.from}:</b> ${asHtml(mailbox)}<br><b>${w.date}:</b> ${iso}<br><b>${w.to}:</b> Robin Ashe<br><b>${w.subject}:</b> Second interview<div>&nbsp;</div></div><div>${asHtml(body)}</div>`,
  }),
  Gmail: (w) => ({
    text: `---------- Forwarded message ---------\n${w.from}: *Mara Quist* <mara@linden.example>\nDate: ${iso}\nSubject: Second interview\nTo: <robin.ashe@home.example>\n\n\n${body}`,
  }),
  "Gmail, HTML": (w) => ({
    html: `<div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>${w.from}: <b>Mara Quist</b> <span>&lt;<a href="mailto:mara@linden.example">mara@linden.example</a>&gt;</span><br>Date: ${iso}<br>Subject: Second interview<br>To: &lt;robin.ashe@home.example&gt;<br></div><br><br>${asHtml(body)}</div>`,
  }),
  "Apple Mail": (w, forwarded) => ({
    text: `> ${capital(forwarded)}:\n> \n> ${w.from}: ${mailbox}\n> ${w.subject}: Second interview\n> ${w.date}: ${iso}\n> ${w.to}: robin.ashe@home.example\n> \n${body.replace(/^/gm, "> ")}`,
  }),
  iPhone: (w, forwarded) => ({
    text: `\n${capital(forwarded)}:\n\n> ${w.from}: ${mailbox}\n> ${w.date}: ${iso}\n> ${w.to}: robin.ashe@home.example\n> ${w.subject}: Second interview\n> \n${body.replace(/^/gm, "> ")}`,
  }),
  "Apple Mail, HTML": (w, forwarded) => ({
    html: `<blockquote type="cite"><div>${capital(forwarded)}:</div><br><div><b>${w.from}: </b>${asHtml(mailbox)}</div><div><b>${w.subject}: </b>Second interview</div><div><b>${w.date}: </b>${iso}</div><div><b>${w.to}: </b>robin.ashe@home.example</div><br><div>${asHtml(body)}</div></blockquote>`,
  }),
  Thunderbird: (w, forwarded) => ({
    text: `-------- ${capital(forwarded)} --------\n${w.subject}: \tSecond interview\n${w.date}: \t${iso}\n${w.from}: \t${mailbox}\n${w.to}: \tRobin Ashe <robin.ashe@home.example>\n\n\n\n${body}`,
  }),
  "Thunderbird, HTML": (w, forwarded) => ({
    html: `<div class="moz-forward-container">-------- ${forwarded} --------<table class="moz-email-headers-table"><tr><th>${w.subject}: </th><td>Second interview</td></tr><tr><th>${w.date}: </th><td>${iso}</td></tr><tr><th>${w.from}: </th><td>${asHtml(mailbox)}</td></tr><tr><th>${w.to}: </th><td>Robin Ashe</td></tr></table><br>${asHtml(body)}</div>`,
  }),
  Yahoo: (w, forwarded) => ({
    text: `----- ${forwarded} -----\n${w.from}: ${mailbox}\n${w.to}: "robin.ashe@home.example" <robin.ashe@home.example>\n${w.date}: ${iso}\n${w.subject}: Second interview\n\n${body}`,
  }),
  Samsung: (w, _, original) => ({
    text: `-------- ${original} --------\n${w.from}: ${mailbox}\n${w.date}: ${iso} (GMT+00:00)\n${w.to}: robin.ashe@home.example\n${w.subject}: Second interview\n\n${body}`,
  }),
  GMX: (w) => ({
    text: `${w.date}: ${iso}\n${w.from}: "Mara Quist" <mara@linden.example>\n${w.to}: robin.ashe@home.example\n${w.subject}: Second interview\n\n${body}`,
  }),
};

const wordsOf = (row: (typeof fieldRows)[number], take: number): Words => {
  const pick = (labels: readonly string[]): string => capital(labels[take] ?? labels[0] ?? "");
  return { from: pick(row.from), date: pick(row.date), to: pick(row.to), cc: pick(row.cc), subject: pick(row.subject) };
};

const cases = fieldRows.flatMap((row) => {
  const phrases = separatorRows.find(([language]) => language === row.language);
  const [forwarded, original] = [phrases?.[1].split("|")[0] ?? "forwarded message", phrases?.[2].split("|")[0] ?? "original message"];
  return Object.entries(clients).map(([client, write]): [string, string, ReturnType<typeof write>, ReturnType<typeof write>] => [
    client,
    row.language,
    write(wordsOf(row, 0), forwarded, original),
    write(wordsOf(row, 1), forwarded, original),
  ]);
});

describe("every client in every language of the tables, under a subject that tells nothing", () => {
  test.each(cases)("%s in %s", async (_client, _language, first, second) => {
    for (const written of [first, second]) {
      const source = await unwrap(
        await parseMail(
          rawOf({ client: "", subject: "for you", original: { from: [null, null], subject: null, date: null, begins: "" }, ...written }),
        ),
      );
      const original = source.levels[source.original];
      expect(source.forwarded).toBe(true);
      expect(source.levels).toHaveLength(2);
      expect(original?.from).toEqual({ name: "Mara Quist", address: "mara@linden.example" });
      expect(original?.subject).toBe("Second interview");
      expect(original?.date).toBe("2026-11-04T15:12:00Z");
      expect(original?.text.replace(/\n+/g, "\n")).toBe(body.replace(/\n+/g, "\n"));
    }
  });

  test("forty languages, the phrases of each told apart", () => {
    expect(fieldRows.length).toBeGreaterThanOrEqual(40);
    expect(new Set(fieldRows.map((row) => row.language)).size).toBe(fieldRows.length);
    expect(new Set(separatorRows.map(([language]) => language)).size).toBe(separatorRows.length);
  });
});
