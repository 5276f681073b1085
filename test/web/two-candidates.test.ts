import type { Application } from "@afterword/core/application/application";
import type { CandidateId } from "@afterword/core/id";
import { hashToken } from "@afterword/core/token/token";
import { createWeb } from "@afterword/web/app";
import { expect, test } from "vitest";
import { browse, tokenOf } from "./browse.ts";
import { interviewed, keep, keepAll, now } from "./sample-story.ts";
import { candidate, type SetUp, setUp } from "./set-up.ts";

const origin = "https://app.afterword.example";
const maya = candidate("can_maya", "maya@hollowpine.example");
const eve = candidate("can_eve", "eve@elsewhere.example", { name: "Eve Marlow" });

/** Signed in with a session that the store knows. */
const signedIn = async ({ ports }: SetUp, app: ReturnType<typeof createWeb>, id: CandidateId, session: string) => {
  await ports.store.putToken(hashToken(session), { kind: "session", candidateId: id }, "2026-12-04T12:00:00Z");
  const browser = browse(app, origin);
  browser.cookies.set("__Host-session", session);
  return browser;
};

/** The same story at another company. */
const elsewhere = (application: Application): Application =>
  JSON.parse(JSON.stringify(application).replaceAll("Mercy General", "Elsewhere Clinic").replaceAll("mercy", "elsewhere"));

const both = async () => {
  const made = setUp({ now, installation: { webUrl: origin } });
  for (const one of [maya, eve]) await made.ports.store.saveCandidate(one);
  await keepAll(made.ports, maya);
  await keep(made.ports, elsewhere(interviewed(eve, "app_hers")));
  const app = createWeb({ ports: made.ports, session: { kind: "login" } });
  const record = async () => [await made.ports.store.loadCandidate(maya.id), await made.ports.store.applicationsOf(maya.id)];
  return {
    ...made,
    app,
    record,
    hers: await signedIn(made, app, eve.id, "evesession"),
    mine: await signedIn(made, app, maya.id, "mayasession"),
  };
};

test("nothing of one candidate can be read or changed in the session of another, over every route there is", async () => {
  const { app, ports, record, hers } = await both();
  const before = await record();
  const token = tokenOf((await hers.get("/settings")).text);
  const applications = await ports.store.applicationsOf(maya.id);
  const secrets = /Mercy General|Lakeview|Northgate|Brendan|Riverbend|Maya|maya|hollowpine/u;
  const routes = app.routes.filter(({ path, method }) => !path.includes("*") && method !== "ALL");
  expect(routes.length).toBeGreaterThan(20);
  let forms = 0;
  for (const application of applications) {
    const drafts = application.drafts.length > 0 ? application.drafts.map(({ id }) => id) : ["drf_1"];
    for (const { path, method } of routes) {
      if (path === "/logout" || path === "/delete" || path.startsWith("/login")) continue;
      for (const draft of drafts)
        for (const verb of ["approve", "edit", "skip", "snooze", "undo", "handed-over", "redo"]) {
          const real = path.replace(":draftId", draft).replace(":verb", verb).replace(":id", application.id);
          const fields = {
            token,
            version: 1,
            body: "x",
            subject: "x",
            text: "role: Other",
            note: "x",
            outcome: "offer",
            interview: "int_1",
            name: "Eve Marlow",
          };
          const answer = method === "GET" ? await hers.get(real) : await hers.post(real, fields);
          if (method === "POST") forms += 1;
          expect([real, answer.text.match(secrets)?.[0]]).toEqual([real, undefined]);
          if (path.includes(":id")) expect([real, answer.status]).toEqual([real, 404]);
          if (!path.includes(":verb")) break;
        }
    }
  }
  expect(forms).toBeGreaterThan(40);
  expect(await record()).toEqual(before);
});

test("a cursor of one candidate's list opens nothing of it for another", async () => {
  const made = await both();
  const page = await made.ports.store.listApplications(maya.id, { limit: 1, after: null });
  const { text } = await made.hers.get(`/?after=${page.next}`);
  expect(text).not.toMatch(/Mercy|Lakeview|Northgate|Brendan|Riverbend/u);
});

test("the token of one session is none in another", async () => {
  const { hers, mine, record } = await both();
  const before = await record();
  const foreign = tokenOf((await hers.get("/settings")).text);
  expect((await mine.post("/settings", { token: foreign, name: "Eve" })).status).toBe(403);
  expect(await record()).toEqual(before);
});

test("deleting one leaves the other whole", async () => {
  const { hers, mine, record, ports } = await both();
  const before = await record();
  await hers.submit("/delete", "/delete", { confirmation: "delete" });
  expect(await ports.store.loadCandidate(eve.id)).toBeNull();
  expect(await ports.store.applicationsOf(eve.id)).toEqual([]);
  expect(await record()).toEqual(before);
  expect((await hers.get("/")).location).toBe("/login");
  expect((await mine.get("/")).status).toBe(200);
});
