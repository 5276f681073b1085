import { createWeb } from "@afterword/web/app";
import { describe, expect, test } from "vitest";
import { browse, words } from "./browse.ts";
import { ahead, interviewed, keep, keepAll, now } from "./sample-story.ts";
import { candidate, localView, setUp } from "./set-up.ts";

const maya = candidate("can_maya", "maya@hollowpine.example");

const filled = async () => {
  const made = setUp({ now });
  await made.ports.store.saveCandidate(maya);
  await keepAll(made.ports, maya);
  return { ...made, visitor: browse(localView(made, maya.id)) };
};

describe("the front page", () => {
  test("explains how to begin while nothing is on record", async () => {
    const made = setUp({ now });
    await made.ports.store.saveCandidate(maya);
    const page = words((await browse(localView(made, maya.id)).get("/")).text);
    expect(page).toContain("Forward the confirmation of your next interview to the address below.");
    expect(page).toContain("in@afterword.localhost");
  });

  test("asks who the candidate is on the first visit of a machine", async () => {
    const made = setUp({ now });
    const you = candidate("can_you", "you@localhost", { name: "You" });
    await made.ports.store.saveCandidate(you);
    const visitor = browse(localView(made, you.id));
    expect(words((await visitor.get("/")).text)).toContain("First, who are you?");
    const begun = await visitor.submit("/", "/welcome", { name: "Noor Haddad", address: "Noor@Haddad.example", timeZone: "Asia/Amman" });
    expect(begun.location).toBe("/");
    const known = await made.ports.store.loadCandidate(you.id);
    expect(known).toMatchObject({
      name: "Noor Haddad",
      timeZone: "Asia/Amman",
      addresses: [{ address: "noor@haddad.example", verified: true }],
    });
  });

  test("has the notes that wait on top, those that expire first before the others, and the applications newest first", async () => {
    const { visitor } = await filled();
    const page = words((await visitor.get("/")).text);
    expect(page).toContain("3 notes wait for your word");
    expect(page).toContain("Thank-you to Dr. Ana Ruiz Mercy General Until Sunday 6 December at 14:45");
    const order = [
      "St. Brendan's Hospice Role",
      "Lakeview Children's Hospital Paediatric",
      "Mercy General ICU",
      "Northgate Family Practice Practice",
      "Riverbend Urgent Care Triage",
    ];
    const places = order.map((text) => page.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(page).toContain("Interview on Thursday 10 December at 08:30, your time");
    expect(page).toContain("Next: a question for news, drafted for you, Friday 11 December at 08:30");
  });

  test("goes on page by page", async () => {
    const made = setUp({ now });
    await made.ports.store.saveCandidate(maya);
    for (let index = 10; index < 40; index++)
      await keep(made.ports, { ...interviewed(maya, `app_${index}`), company: `Clinic ${index}`, drafts: [] });
    const visitor = browse(localView(made, maya.id));
    const first = await visitor.get("/");
    const rest = await visitor.get(/href="(\/\?after=[^"]+)"/u.exec(first.text)?.[1] ?? "");
    const companies = [first, rest].flatMap(({ text }) => words(text).match(/Clinic \d+/gu) ?? []);
    expect(new Set(companies).size).toBe(30);
    expect(companies).toHaveLength(30);
    expect((await visitor.get("/?after=nonsense")).location).toBe("/");
  });

  test("says that mails are paused, and that some were set aside", async () => {
    const made = setUp({ now });
    await made.ports.store.saveCandidate({ ...maya, pausedUntil: "2026-12-20T14:00:00Z" });
    const setAside = { list: async () => [{ id: "m1", at: now, why: "it could not be read: too many parts" }] };
    const visitor = browse(localView(made, maya.id, { setAside }));
    const page = words((await visitor.get("/")).text);
    expect(page).toContain("no mails until Sunday 20 December at 08:00");
    expect(page).toContain("1 mail could not be worked on and was set aside");
    expect(words((await visitor.get("/set-aside")).text)).toContain("it could not be read: too many parts m1");
  });
});

describe("an application's page", () => {
  test("tells facts, people, questions with their line, what comes next, notes and history", async () => {
    const { visitor } = await filled();
    const { text } = await visitor.get("/applications/app_mercy");
    const page = words(text);
    for (const said of [
      "ICU Nurse Mercy General",
      "Interviewed today at 14:00",
      "Thursday 3 December 2026, 14:00 to 14:45 (Chicago time)",
      "Priya Shah Recruiter priya@mercy.example",
      "In which time zone is that? Read from Thursday 3 December, 2:00 pm to 2:45 pm (the mail names no time zone).",
      "A question for news, drafted for you Friday 11 December at 08:30",
      "How calmly the night handover is run",
      "An interview was taken down.",
    ])
      expect(page).toContain(said);
    expect(text).toContain('<time datetime="2026-12-03T20:00:00Z">');
  });

  test("shows an interview elsewhere in its own zone and in the candidate's", async () => {
    const { visitor } = await filled();
    const page = words((await visitor.get("/applications/app_lakeview")).text);
    expect(page).toContain("Thursday 10 December 2026, 09:30 to 11:00 (New York time)");
    expect(page).toContain("In your time Thursday 10 December 2026, 08:30 to 10:00 (Chicago time)");
    expect(page).toContain("through Bright Locums");
  });

  test("takes an all-day interview for a day, and one of next year for next year", async () => {
    const made = setUp({ now });
    await made.ports.store.saveCandidate(maya);
    const known = ahead(maya);
    const change = { start: "2027-01-14T05:00:00Z", end: null, allDay: true };
    await keep(made.ports, { ...known, interviews: known.interviews.map((interview) => ({ ...interview, ...change })) });
    const page = words((await browse(localView(made, maya.id)).get("/applications/app_lakeview")).text);
    expect(page).toContain("Interview on Thursday 14 January 2027 ");
    expect(page).toContain("Thursday 14 January 2027, all day");
  });

  test("the desk, which mails may lead to, is the front page", async () => {
    const { visitor } = await filled();
    expect(await visitor.get("/applications/app_desk")).toMatchObject({ status: 303, location: "/" });
  });
});

test("HT01 HT02: whatever stands in a mail is text, and a link that is not of the web is none", async () => {
  const made = setUp({ now });
  const nasty = `"><script>alert(1)</script><img src=x onerror=alert(1)>{{7*7}}\${7*7}`;
  await made.ports.store.saveCandidate({ ...maya, name: nasty });
  const known = interviewed({ ...maya, name: "Maya" });
  await keep(made.ports, {
    ...known,
    company: nasty,
    role: nasty,
    agency: nasty,
    people: known.people.map((person) => ({ ...person, name: nasty, title: nasty, address: `"><b>@x.example` })),
    interviews: known.interviews.map((interview) => ({
      ...interview,
      joinUrl: "javascript:alert(1)",
      location: nasty,
      round: nasty,
      phone: nasty,
    })),
    drafts: known.drafts.map((draft) => ({ ...draft, to: { name: nasty, address: `"><b>@x.example` }, subject: nasty, body: nasty })),
    questions: [{ field: "role", line: nasty, why: nasty }],
    notes: [{ at: now, kind: "note", text: nasty }],
    story: [{ at: now, text: nasty }],
  });
  const visitor = browse(localView(made, maya.id));
  const pages = ["/", "/applications/app_mercy", `/applications/app_mercy/drafts/${known.drafts[0]?.id}`, "/settings"];
  for (const path of pages) {
    const { text } = await visitor.get(path);
    expect(text).not.toMatch(/<script|<img|<b>|href="javascript/u);
    expect(text).toContain("&quot;&gt;&lt;script&gt;");
    if (path !== "/settings") expect(words(text)).toContain(`{{7*7}}\${7*7}`);
  }
});

test("every page is whole: a language, a title, one heading, one main part, a label for each field", async () => {
  const made = await filled();
  const draft = (await made.ports.store.loadApplication({ candidateId: maya.id, applicationId: ahead(maya).id }))?.drafts;
  expect(draft).toEqual([]);
  const outbox = { list: async () => [], get: async () => new TextEncoder().encode("Subject: x\n\nHello") };
  const visitor = browse(createWeb({ ports: made.ports, session: { kind: "one-candidate", candidateId: () => maya.id }, outbox }));
  const note = (await visitor.get("/applications/app_mercy")).text.match(/\/applications\/app_mercy\/drafts\/drf_\d+/u)?.[0] ?? "";
  for (const path of ["/", "/applications/app_mercy", note, "/settings", "/outbox", "/outbox/1", "/delete", "/nothing"]) {
    const { text } = await visitor.get(path);
    expect(text).toMatch(/^<!doctype html>\n<html lang="en">/u);
    expect(text).toMatch(/<title>[^<]+ · Afterword<\/title>/u);
    expect(text.match(/<h1/gu), path).toHaveLength(1);
    expect(text.match(/<main/gu)).toHaveLength(1);
    expect(text).toContain('href="#content"');
    const ids = text.match(/ id="[^"]+"/gu) ?? [];
    expect(new Set(ids).size, path).toBe(ids.length);
    for (const [, id] of text.matchAll(/<(?:input|select|textarea) id="([^"]+)"/gu)) expect(text).toContain(`<label for="${id}"`);
    for (const [, hint] of text.matchAll(/aria-describedby="([^"]+)"/gu))
      for (const id of hint?.split(" ") ?? []) expect(text).toContain(`id="${id}"`);
  }
});
