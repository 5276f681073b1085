import type { ApplicationId } from "@afterword/core/id";
import { expect, test } from "vitest";
import { browse, words } from "./browse.ts";
import { doubtful, keep } from "./sample-story.ts";
import { candidate, localView, setUp } from "./set-up.ts";

const maya = candidate("can_maya", "maya@hollowpine.example");
const key = { candidateId: maya.id, applicationId: "app_riverbend" as ApplicationId };
const page = "/applications/app_riverbend";

/** An agency arranged the interview; whether a thank-you is welcome was asked at its time. */
const asked = async (now = "2026-12-03T23:00:00Z") => {
  const made = setUp({ now });
  await made.ports.store.saveCandidate(maya);
  const application = await keep(made.ports, doubtful(maya));
  const drafts = async () => (await made.ports.store.loadApplication(key))?.drafts ?? [];
  return { ...made, visitor: browse(localView(made, maya.id)), interview: application.interviews[0]?.id ?? "", drafts };
};

test("the question stands on the page and on the list, with why it is asked and until when", async () => {
  const { visitor } = await asked();
  const shown = words((await visitor.get(page)).text);
  expect(shown).toContain(
    "Is a thank-you welcome? It would go to James Whitaker. Bright Locums arranged your interview at Riverbend Clinic.",
  );
  expect(shown).toContain("Without a word I leave it on Sunday 6 December at 14:45.");
  expect(words((await visitor.get("/")).text)).toContain("A question waits");
});

test("a yes brings the draft, which waits for its own word", async () => {
  const { visitor, interview, drafts, mails } = await asked();
  const done = await visitor.submit(page, `${page}/thank`, { interview });
  expect(done.status).toBe(303);
  expect(words((await visitor.get(done.location ?? "")).text)).toContain("It is drafted. Nothing goes out without your word.");
  expect((await drafts()).map(({ state }) => state.kind)).toEqual(["waiting"]);
  expect(mails.map(({ to }) => to.address)).toEqual(["maya@hollowpine.example"]);
  expect(words((await visitor.get(page)).text)).not.toContain("Is a thank-you welcome?");
});

test("a no leaves it", async () => {
  const { visitor, interview, drafts } = await asked();
  const done = await visitor.submit(page, `${page}/leave-thanks`, { interview });
  expect(words((await visitor.get(done.location ?? "")).text)).toContain("Good, I leave it.");
  expect(await drafts()).toEqual([]);
});

test("a yes that comes too late does nothing and says why", async () => {
  const { visitor, interview, drafts, at } = await asked();
  at("2026-12-07T23:00:00Z");
  const late = await visitor.submit(page, `${page}/thank`, { interview });
  expect(late.status).toBe(409);
  expect(words(late.text)).toContain("No thank-you was drafted, because it is late for one.");
  expect(await drafts()).toEqual([]);
});
