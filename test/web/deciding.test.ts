import type { Draft } from "@afterword/core/draft/draft";
import type { ApplicationId } from "@afterword/core/id";
import { wake } from "@afterword/core/wake/wake";
import { describe, expect, test } from "vitest";
import { browse, words } from "./browse.ts";
import { interviewed, keep, now } from "./sample-story.ts";
import { candidate, localView, setUp } from "./set-up.ts";

const maya = candidate("can_maya", "maya@hollowpine.example");
const key = { candidateId: maya.id, applicationId: "app_mercy" as ApplicationId };

/** Two thank-you notes wait; everything below is about the one to Dr. Ruiz. */
const waiting = async (change: (draft: Draft) => Draft = (draft) => draft) => {
  const made = setUp({ now });
  await made.ports.store.saveCandidate(maya);
  const known = interviewed(maya);
  await keep(made.ports, { ...known, drafts: known.drafts.map(change) });
  const id = known.drafts[0]?.id;
  const load = async () => (await made.ports.store.loadApplication(key))?.drafts.find((draft) => draft.id === id);
  return { ...made, visitor: browse(localView(made, maya.id)), note: `/applications/app_mercy/drafts/${id}`, load };
};

describe("a note that waits", () => {
  test("is shown exactly as it would leave", async () => {
    const { visitor, note, load } = await waiting();
    const { text } = await visitor.get(note);
    const page = words(text);
    expect(page).toContain("From Maya Lindqvist <notes@afterword.localhost>");
    expect(page).toContain("To Dr. Ana Ruiz <aruiz@mercy.example>");
    expect(text).toContain(`<div class="body">${(await load())?.body}</div>`);
    expect(text).toContain('href="mailto:aruiz@mercy.example?subject=Thank%20you');
  });

  test("goes out once approved, after the time to change one's mind, and once", async () => {
    const made = await waiting();
    const done = await made.visitor.submit(made.note, `${made.note}/approve`, { version: 1 });
    expect(done).toMatchObject({ status: 303, location: `${made.note}?said=approve` });
    expect(words((await made.visitor.get(done.location ?? "")).text)).toContain("Good. Your note to Dr. Ana Ruiz goes out today at 17:10.");
    await made.visitor.submit(made.note, `${made.note}/approve`, { version: 1 });
    made.at("2026-12-03T23:10:00Z");
    await wake(made.ports)(key);
    expect(made.mails.filter(({ to }) => to.address === "aruiz@mercy.example")).toHaveLength(1);
    expect(words((await made.visitor.get(`${made.note}?said=approve`)).text)).toContain("Your note to Dr. Ana Ruiz has gone out.");
  });

  test("can be stopped until then", async () => {
    const made = await waiting();
    await made.visitor.submit(made.note, `${made.note}/approve`, { version: 1 });
    const stopped = await made.visitor.submit(made.note, `${made.note}/undo`, { version: 1 });
    expect(words((await made.visitor.get(stopped.location ?? "")).text)).toContain("Stopped in time: nothing went to Dr. Ana Ruiz.");
    expect((await made.load())?.state.kind).toBe("waiting");
  });

  test("becomes a new version when it is changed, which waits anew", async () => {
    const made = await waiting();
    const body = "Dear Dr. Ruiz,\r\n\r\nThank you.\r\n\r\nMaya";
    await made.visitor.submit(made.note, `${made.note}/edit`, { version: 1, subject: "With thanks", body });
    expect(await made.load()).toMatchObject({
      version: 2,
      subject: "With thanks",
      body: "Dear Dr. Ruiz,\n\nThank you.\n\nMaya",
      state: { kind: "waiting" },
    });
  });

  test.each([
    ["skip", "skipped", "Skipped: nothing goes to Dr. Ana Ruiz."],
    ["handed-over", "handed-over", "Good: you sent it to Dr. Ana Ruiz yourself."],
    ["snooze", "waiting", "I will show it to you again tomorrow at 08:30."],
  ])("%s leaves it %s and says so", async (verb, state, said) => {
    const made = await waiting();
    const done = await made.visitor.submit(made.note, `${made.note}/${verb}`, { version: 1 });
    expect((await made.load())?.state.kind).toBe(state);
    expect(words((await made.visitor.get(done.location ?? "")).text)).toContain(said);
  });

  test("says nothing that is not so, whatever a link claims", async () => {
    const { visitor, note } = await waiting();
    for (const said of ["approve", "skip", "handed-over", "edit", "snooze", "<b>"])
      expect((await visitor.get(`${note}?said=${encodeURIComponent(said)}`)).text).not.toContain('class="said');
  });
});

describe("an older version", () => {
  test.each(["approve", "skip", "undo", "handed-over", "snooze"])(
    "cannot be decided about: %s shows the newest and does nothing",
    async (verb) => {
      const made = await waiting((draft) => ({ ...draft, version: 2, subject: "The newest subject" }));
      const before = await made.load();
      const refused = await made.visitor.submit(made.note, `${made.note}/${verb}`, { version: 1 });
      expect(refused.status).toBe(409);
      expect(words(refused.text)).toContain("The note was changed in the meantime, so nothing was done.");
      expect(words(refused.text)).toContain("The newest subject");
      expect(await made.load()).toEqual(before);
    },
  );

  test("cannot be changed either, and what was typed is not lost", async () => {
    const made = await waiting((draft) => ({ ...draft, version: 2 }));
    const refused = await made.visitor.submit(made.note, `${made.note}/edit`, { version: 1, subject: "S", body: "Typed with care" });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain("Typed with care</textarea>");
    expect((await made.load())?.version).toBe(2);
  });

  test("neither can a form without a version", async () => {
    const made = await waiting();
    expect((await made.visitor.submit(made.note, `${made.note}/approve`)).status).toBe(409);
    expect((await made.load())?.state.kind).toBe("waiting");
  });
});

test("an empty change is refused and the note stays", async () => {
  const made = await waiting();
  const refused = await made.visitor.submit(made.note, `${made.note}/edit`, { version: 1, subject: "S", body: " \n " });
  expect(refused.status).toBe(409);
  expect(words(refused.text)).toContain("There was no text for the note");
  expect((await made.load())?.version).toBe(1);
});

test("a note without an address takes one, and can be sent then", async () => {
  const made = await waiting((draft) => ({ ...draft, to: { ...draft.to, address: null } }));
  const { text } = await made.visitor.get(made.note);
  expect(text).not.toContain("/approve");
  const id = made.note.split("/").at(-1) ?? "";
  const given = { about: "address", name: "Dr. Ana Ruiz", address: "ana.ruiz@mercy.example", draft: id };
  const done = await made.visitor.submit(made.note, "/applications/app_mercy/correct", given);
  expect(done.location).toBe(made.note);
});

test("a note whose fate is unknown is shown once more only when asked for", async () => {
  const since = "2026-12-03T22:50:00Z";
  const made = await waiting((draft) => ({ ...draft, state: { kind: "uncertain", version: 1, attempt: "a1", since } }));
  expect(words((await made.visitor.get(made.note)).text)).toContain("nobody can tell whether it went out");
  await made.visitor.submit(made.note, `${made.note}/redo`, { version: 1 });
  expect(await made.load()).toMatchObject({ version: 2, state: { kind: "waiting" } });
});

describe("what the candidate tells", () => {
  const story = "/applications/app_mercy";

  test.each([
    ["outcome", { outcome: "rejected" }, "Thank you, that is noted.", "The answer was no"],
    ["note", { note: "They have a <nice> garden", about: "note" }, "Kept.", "They have a <nice> garden"],
    ["correct", { text: "role: ICU Charge Nurse" }, "Corrected. This is what stands now.", "ICU Charge Nurse"],
    ["correct", { about: "timeZone", "q-zone": "America/New_York" }, "Corrected.", "(New York time)"],
    ["correct", { about: "newsBy", "news-by": "2026-12-09" }, "Corrected.", "News promised by Wednesday 9 December 2026"],
    ["stop", {}, "There will be no more mails about this application.", "You asked for no more mails about this application."],
    ["no-show", { interview: "int_3" }, "I am sorry that nobody came.", "Nobody turned up"],
  ])("%s %j is done and said", async (verb, fields, said, shown) => {
    const made = await waiting();
    const interview = (await made.ports.store.loadApplication(key))?.interviews[0]?.id ?? "";
    const given = verb === "no-show" ? { interview } : (fields as Record<string, string>);
    const done = await made.visitor.submit(story, `${story}/${verb}`, given);
    expect(done.status).toBe(303);
    const page = words((await made.visitor.get(done.location ?? "")).text);
    expect(page).toContain(said);
    expect(page).toContain(shown);
  });

  test.each([
    ["outcome", { outcome: "promoted" }, "Please choose how it went on."],
    ["note", { note: "   " }, "A note has at least a word"],
    ["correct", { about: "company", "q-company": " " }, "Something was left empty"],
    ["correct", { text: "it was nice" }, 'I did not understand "it was nice"'],
    ["no-show", { interview: "x" }, "It is not clear which interview"],
  ])("%s %j is refused with a reason and changes nothing", async (verb, fields, why) => {
    const made = await waiting();
    const before = await made.ports.store.loadApplication(key);
    const refused = await made.visitor.submit(story, `${story}/${verb}`, fields as Record<string, string>);
    expect(refused.status).toBe(422);
    expect(words(refused.text)).toContain(why);
    expect(await made.ports.store.loadApplication(key)).toEqual(before);
  });

  test("a line break in an answer corrects nothing else", async () => {
    const made = await waiting();
    await made.visitor.submit(story, `${story}/correct`, { about: "role", "q-role": "Nurse\ncompany: Elsewhere" });
    expect(await made.ports.store.loadApplication(key)).toMatchObject({ company: "Mercy General", role: "Nurse company: Elsewhere" });
  });
});
