import { settingsSchema } from "@afterword/core/candidate/settings";
import { wake } from "@afterword/core/wake/wake";
import { describe, expect, test } from "vitest";
import { browse, words } from "./browse.ts";
import { interviewed, keep, keepAll, now } from "./sample-story.ts";
import { candidate, localView, setUp } from "./set-up.ts";

const maya = candidate("can_maya", "maya@hollowpine.example");

const opened = async () => {
  const made = setUp({ now });
  await made.ports.store.saveCandidate(maya);
  const load = async () => made.ports.store.loadCandidate(maya.id);
  return { ...made, load, visitor: browse(localView(made, maya.id)) };
};

/** What the page's own form would send when nothing was touched. */
const formOf = (page: string): Record<string, string> => {
  const form = /<form class="first[\s\S]*?<\/form>/u.exec(page)?.[0] ?? "";
  const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`, "u").exec(tag)?.[1] ?? "";
  const inputs = [...form.matchAll(/<input[^>]*>/gu)].filter(([tag]) => attribute(tag, "type") !== "checkbox" || tag.includes("checked"));
  const areas = [...form.matchAll(/<textarea[^>]*name="([^"]+)"[^>]*>([^<]*)</gu)];
  const selects = [...form.matchAll(/<select[^>]*name="([^"]+)"[\s\S]*?<\/select>/gu)];
  return Object.fromEntries([
    ...inputs.map(([tag]) => [attribute(tag, "name"), attribute(tag, "value")]),
    ...areas.map(([, name, value]) => [name, value]),
    ...selects.map(([select, name]) => [name, /value="([^"]*)" selected/u.exec(select)?.[1] ?? ""]),
  ]);
};

test("every setting there is has its place on the page, and saving the page untouched changes nothing", async () => {
  const { visitor, load } = await opened();
  const before = await load();
  const form = formOf((await visitor.get("/settings")).text);
  expect(Object.keys({ ...form, weekends: "" })).toEqual(
    expect.arrayContaining(Object.keys(settingsSchema.shape).filter((key) => key !== "templates")),
  );
  const saved = await visitor.post("/settings", form);
  expect(saved.location).toBe("/settings?said=saved");
  expect(words((await visitor.get("/settings?said=saved")).text)).toContain("Saved.");
  expect(await load()).toEqual({ ...before, version: 2 });
});

test("what is changed is kept", async () => {
  const { visitor, load } = await opened();
  const form = formOf((await visitor.get("/settings")).text);
  const change = {
    name: "Maya L. Lindqvist",
    address: "Maya@New.example",
    timeZone: "Europe/Stockholm",
    tone: "formal",
    spelling: "american",
    weekends: "on",
    quietFrom: "21:30",
    undoMinutes: "0",
    signature: "RN, BSN\n+1 555 0100",
    noThankYou: "Mercy General\n\n Northgate ",
  };
  await visitor.post("/settings", { ...form, ...change });
  expect(await load()).toMatchObject({
    name: "Maya L. Lindqvist",
    addresses: [{ address: "maya@new.example", verified: true }],
    timeZone: "Europe/Stockholm",
    settings: {
      tone: "formal",
      spelling: "american",
      weekends: true,
      quietFrom: "21:30",
      undoMinutes: 0,
      signature: "RN, BSN\n+1 555 0100",
      noThankYou: ["Mercy General", "Northgate"],
    },
  });
});

test.each([
  ["undoMinutes", "1441", "A whole number from 0 to 1440."],
  ["undoMinutes", "-1", "A whole number from 0 to 1440."],
  ["askBusinessDays", "six", "A whole number from 1 to 60."],
  ["quietTo", "8 o'clock", "A time such as 08:30."],
  ["tone", "rude", "Please choose one of these."],
  ["signature", "x".repeat(1001), "1,000 characters at most."],
  ["noThankYou", "x".repeat(201), "200 lines of 200 characters at most."],
  ["name", " ", "A name of 1 to 100 characters, on one line."],
  ["name", "Maya\nBcc: x@y.example", "A name of 1 to 100 characters, on one line."],
  ["timeZone", "Mars/Olympus", "A time zone such as Europe/London."],
  ["address", "maya at home", "An address such as maya@example.com."],
])("%s cannot be %j: the error stands beside the field, and nothing is saved", async (field, value, error) => {
  const { visitor, load } = await opened();
  const before = await load();
  const form = formOf((await visitor.get("/settings")).text);
  const refused = await visitor.post("/settings", { ...form, tone: "neutral", [field]: value });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain(`id="${field}-error">${error}<`);
  expect(refused.text).toMatch(new RegExp(`<(input|select|textarea) id="${field}"[^>]*aria-invalid="true"`, "u"));
  expect(await load()).toEqual(before);
});

test("with sign-in, the address is not changed by a form", async () => {
  const made = await opened();
  const { createWeb } = await import("@afterword/web/app");
  const app = createWeb({ ports: made.ports, session: { kind: "login" } });
  const { hashToken } = await import("@afterword/core/token/token");
  await made.ports.store.putToken(hashToken("s1"), { kind: "session", candidateId: maya.id }, "2026-12-04T12:00:00Z");
  const visitor = browse(app);
  visitor.cookies.set("__Host-session", "s1");
  const { text } = await visitor.get("/settings");
  expect(text).not.toContain('id="address"');
  await visitor.post("/settings", { ...formOf(text), address: "eve@elsewhere.example" });
  expect((await made.load())?.addresses).toEqual(maya.addresses);
});

test("both inbound addresses are shown", async () => {
  const page = words((await (await opened()).visitor.get("/settings")).text);
  expect(page).toContain("in@afterword.localhost");
  expect(page).toContain("in-keymaya@afterword.localhost");
});

describe("the wording of one's notes", () => {
  const subject = "Thank you{% if day %} for {{ day }}{% endif %}";

  test("shows each built-in note as it reads, and keeps it as it is", async () => {
    const { visitor, load } = await opened();
    const kinds = [...(await visitor.get("/templates")).text.matchAll(/href="\/templates\/([a-z-]+)"/gu)].map(([, kind]) => kind);
    expect(kinds).toHaveLength(6);
    for (const kind of kinds) {
      const { text } = await visitor.get(`/templates/${kind}`);
      expect(words(text)).toMatch(/Dear Ana,.* Maya Lindqvist/u);
      const [, own = ""] = /<textarea[^>]*>([^<]*)</u.exec(text) ?? [];
      const kept = await visitor.submit("/settings", `/templates/${kind}`, {
        subject: "A word",
        body: own.replaceAll("&quot;", '"').replaceAll("&#39;", "'"),
      });
      expect(kept.location).toBe(`/templates/${kind}?said=kept`);
    }
    expect(Object.keys((await load())?.settings.templates ?? {})).toEqual(kinds);
  });

  test("can be one's own, and the built-in one again", async () => {
    const { visitor, load } = await opened();
    const body = "Dear {{ greeting }},\n\nthank you{% if role %} for the talk about {{ role }}{% endif %}.\n\n{{ name }}";
    const kept = await visitor.submit("/templates/thank-you", "/templates/thank-you", { subject, body });
    expect(words((await visitor.get(kept.location ?? "")).text)).toContain(
      "Dear Ana, thank you for the talk about ICU Nurse. Maya Lindqvist",
    );
    expect((await load())?.settings.templates).toEqual({ "thank-you": { subject, body } });
    await visitor.submit("/templates/thank-you", "/templates/thank-you/reset");
    expect((await load())?.settings.templates).toEqual({});
  });

  test.each([
    ["Dear {{ greeting }}, about {{ role }}", "not every record knows role. Put it inside {% if role %}"],
    ["Dear {{ salary }}", "undefined variable: salary"],
    ["Dear {{ greeting", "not closed"],
    ["Dear [Name], thank you", "still has a [placeholder] in it"],
    ["{% if order == 0 %}Dear {{ greeting }}{% endif %}", "the note came out empty"],
    ["  ", "need some text"],
    ["Dear {{ greeting }}{% include 'package.json' %}", "“include” is not for notes"],
    ["Dear {{ greeting }}{%-render 'package.json' %}", "“render” is not for notes"],
    ["{% for i in (1..9) %}x{% endfor %}", "“for” is not for notes"],
  ])("%j cannot be kept, and it is said why", async (body, why) => {
    const { visitor, load } = await opened();
    const refused = await visitor.submit("/templates/ask", "/templates/ask", { subject, body });
    expect(refused.status).toBe(422);
    expect(words(refused.text)).toContain(why);
    expect(refused.text).toContain(`>${body.trim() === "" ? body : body.replaceAll("'", "&#39;")}</textarea>`);
    expect((await load())?.settings.templates).toEqual({});
  });

  test("of a kind that there is not is not found", async () => {
    expect((await (await opened()).visitor.get("/templates/constructor")).status).toBe(404);
  });
});

describe("a pause", () => {
  test("holds what is due until its day, and ends when the candidate says so", async () => {
    const made = await opened();
    const key = { candidateId: maya.id, applicationId: (await keep(made.ports, interviewed(maya))).id };
    const paused = await made.visitor.submit("/settings", "/pause", { until: "2026-12-20" });
    expect(words((await made.visitor.get(paused.location ?? "")).text)).toContain("No mails until Sunday 20 December at 08:00.");
    made.at("2026-12-12T12:00:00Z");
    await wake(made.ports)(key);
    const drafts = async () => (await made.ports.store.loadApplication(key))?.drafts.map(({ kind }) => kind);
    expect(await drafts()).not.toContain("ask");
    await made.visitor.submit("/settings", "/resume");
    await wake(made.ports)(key);
    expect(await drafts()).toContain("ask");
  });

  test.each(["2026-12-03", "2026-02-30", "soon", ""])("does not end on %j", async (until) => {
    const { visitor, load } = await opened();
    const refused = await visitor.submit("/settings", "/pause", { until });
    expect(words((await visitor.get(refused.location ?? "")).text)).toContain("A pause ends on a day to come");
    expect((await load())?.pausedUntil).toBeNull();
  });
});

describe("one's own data", () => {
  test("can be taken along as one document, without the secret key", async () => {
    const { visitor, ports } = await opened();
    await keepAll(ports, maya);
    const answer = await visitor.get("/export");
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="afterword.json"');
    expect(JSON.parse(answer.text).applications).toHaveLength(6);
    expect(answer.text).not.toContain("keymaya");
  });

  test("is deleted only when the word was typed", async () => {
    const { visitor, ports, load } = await opened();
    await keepAll(ports, maya);
    const refused = await visitor.submit("/delete", "/delete", { confirmation: "yes" });
    expect(refused.status).toBe(422);
    expect(await load()).not.toBeNull();
    const gone = await visitor.submit("/delete", "/delete", { confirmation: " Delete " });
    expect(words(gone.text)).toContain("Everything is deleted");
    expect(await ports.store.applicationsOf(maya.id)).toEqual([]);
    expect(words((await visitor.get("/")).text)).toContain("Start Afterword again");
  });

  test("PR03: is not deleted while a note is on its way out", async () => {
    const { visitor, ports, load } = await opened();
    const known = interviewed(maya);
    const sending = { kind: "sending" as const, version: 1, attempt: "a1", since: now };
    await keep(ports, { ...known, drafts: known.drafts.map((draft) => ({ ...draft, state: sending })) });
    const refused = await visitor.submit("/delete", "/delete", { confirmation: "delete" });
    expect(words(refused.text)).toContain("A note of yours is on its way out at this moment.");
    expect(await load()).not.toBeNull();
  });
});
