import { newApplication } from "@afterword/core/application/change";
import { deskId } from "@afterword/core/inbound/desk";
import { createWeb } from "@afterword/web/app";
import { describe, expect, test } from "vitest";
import { browse, tokenOf, words } from "./browse.ts";
import { keep, keepAll, now } from "./sample-story.ts";
import { candidate, localView, setUp } from "./set-up.ts";

const maya = candidate("can_maya", "maya@hollowpine.example");

const filled = async () => {
  const made = setUp({ now });
  await made.ports.store.saveCandidate(maya);
  await keepAll(made.ports, maya);
  const outbox = { list: async () => [], get: async () => new TextEncoder().encode("Subject: x\n\nHello") };
  const app = localView(made, maya.id, { outbox, setAside: { list: async () => [] } });
  const drafts = (await made.ports.store.applicationsOf(maya.id)).flatMap(({ id, drafts: own }) =>
    own.map((draft) => `/applications/${id}/drafts/${draft.id}`),
  );
  const record = async () => [await made.ports.store.loadCandidate(maya.id), await made.ports.store.applicationsOf(maya.id)];
  return { ...made, app, visitor: browse(app), note: drafts[0] ?? "", record };
};

/** Every path of the app, as its router has them, with real ids in the places of parameters. */
const pathsOf = (app: ReturnType<typeof createWeb>, note: string, method: string): string[] => {
  const [, , application = "", , draft = ""] = note.split("/");
  const paths = app.routes
    .filter((route) => route.method === method && !route.path.includes("*"))
    .map(({ path }) =>
      path
        .replace(":draftId", draft)
        .replace(":verb", "approve")
        .replace("/outbox/:id", "/outbox/1")
        .replace(":id", application)
        .replace(":token", "t0"),
    );
  return [...new Set(paths)];
};

test("TK02: GET and HEAD change nothing, wherever they go", async () => {
  const { app, visitor, note, record, mails } = await filled();
  const before = await record();
  const paths = [...pathsOf(app, note, "GET"), ...pathsOf(app, note, "POST")];
  expect(paths.length).toBeGreaterThan(15);
  for (const path of paths) {
    await visitor.get(`${path}?version=1&token=x&said=approve`);
    expect((await visitor.head(path)).text).toBe("");
  }
  expect(await record()).toEqual(before);
  expect(mails).toEqual([]);
});

describe("TK04: a form changes something only", () => {
  const posts = async (headers: Record<string, string>, token: (real: string) => string) => {
    const { app, visitor, note, record, mails } = await filled();
    const before = await record();
    const real = tokenOf((await visitor.get("/settings")).text);
    expect(real).not.toBe("");
    for (const path of pathsOf(app, note, "POST")) {
      const answer = await visitor.post(
        path,
        { token: token(real), version: 1, text: "role: Other", note: "x", outcome: "offer", confirmation: "delete" },
        headers,
      );
      expect([path, answer.status]).toEqual([path, 403]);
      expect(words(answer.text)).toContain("Nothing was changed.");
    }
    expect(await record()).toEqual(before);
    expect(mails).toEqual([]);
  };

  test("with a token", () => posts({}, () => ""));
  test("with the right token", () => posts({}, (real) => `${real.slice(0, -1)}x`));
  test("from a page of ours", () => posts({ "sec-fetch-site": "cross-site", origin: "https://evil.example" }, (real) => real));
  test("from our very origin", () => posts({ "sec-fetch-site": "same-site", origin: "http://127.0.0.1:9999" }, (real) => real));
  test("when the browser says where it comes from", () => posts({ "sec-fetch-site": "", origin: "" }, (real) => real));
  test("as a form, not as JSON", () => posts({ "content-type": "application/json" }, (real) => real));
});

test("a name other than its own is not answered on one machine, whichever way it is given", async () => {
  const { app } = await filled();
  expect((await app.request("http://evil.example:3000/")).status).toBe(421);
  expect((await app.request("http://127.0.0.1:3000/", { headers: { host: "evil.example:3000" } })).status).toBe(421);
  expect((await app.request("http://127.0.0.1.evil.example/")).status).toBe(421);
  expect((await app.request("http://localhost:3000/", { headers: { host: "localhost:3000" } })).status).toBe(200);
});

test("every answer forbids scripts, frames, foreign content and keeping", async () => {
  const { app, visitor, note } = await filled();
  const answers = await Promise.all(
    [...pathsOf(app, note, "GET"), "/nothing"].map(async (path) => ({ path, ...(await visitor.get(path)) })),
  );
  answers.push({ path: "a refused form", ...(await visitor.post("/settings", {})) });
  for (const { path, headers } of answers) {
    const policy = headers.get("content-security-policy");
    expect(policy, path).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    );
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("strict-transport-security")).toBeNull();
    const isFile = /^\/(style|icon)-/u.test(path);
    expect(headers.get("cache-control"), path).toBe(isFile ? "public, max-age=31536000, immutable" : "no-store");
  }
});

test("on https, browsers are told to stay there", async () => {
  const made = setUp({ now, installation: { webUrl: "https://app.afterword.example" } });
  const visitor = browse(createWeb({ ports: made.ports, session: { kind: "login" } }), "https://app.afterword.example");
  expect((await visitor.get("/login")).headers.get("strict-transport-security")).toContain("max-age=31536000");
});

test("what does not exist and what cannot be an id get the same page", async () => {
  const { visitor, note } = await filled();
  const story = note.split("/drafts/")[0];
  const paths = [
    "/nothing",
    "/applications/app_nobody",
    "/applications/../../etc",
    "/applications/%00",
    `${story}/drafts/drf_999`,
    `${story}/drafts/x`,
    "/applications/app_nobody/drafts/drf_1",
  ];
  const pages = await Promise.all(paths.map((path) => visitor.get(path)));
  const plain = pages.map(({ status, text }) => [status, text.replaceAll(' aria-current="true"', "")]);
  for (const page of plain) expect(page).toEqual(plain[0]);
  expect(plain[0]?.[0]).toBe(404);
});

test("the desk is no application: nothing can be told about it", async () => {
  const { visitor, ports, record } = await filled();
  await keep(ports, newApplication({ id: deskId, candidateId: maya.id, kind: "desk", now }));
  const before = await record();
  expect((await visitor.submit("/settings", `/applications/${deskId}/note`, { note: "x" })).status).toBe(404);
  expect((await visitor.get(`/applications/${deskId}/drafts/drf_1`)).status).toBe(404);
  expect(await record()).toEqual(before);
});

test("a form of more than 64 KB is refused before it is read", async () => {
  const { visitor, note, record } = await filled();
  const before = await record();
  const answer = await visitor.submit(note, `${note}/edit`, { version: 1, subject: "x", body: "x".repeat(70_000) });
  expect(answer.status).toBe(413);
  expect(words(answer.text)).toContain("That is too long");
  expect(await record()).toEqual(before);
});

test("a fault is told without its words, and logged by its kind alone", async () => {
  const made = await filled();
  const fault = Object.assign(new Error("maya@hollowpine.example cannot be read"), { code: "unavailable" });
  const broken = {
    ...made.ports,
    store: {
      ...made.ports.store,
      listApplications: async () => {
        throw fault;
      },
    },
  };
  const visitor = browse(createWeb({ ports: broken, session: { kind: "one-candidate", candidateId: () => maya.id } }));
  const answer = await visitor.get("/");
  expect(answer.status).toBe(500);
  expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(words(answer.text)).toContain("Something went wrong");
  expect(answer.text).not.toContain("cannot be read");
  expect(JSON.stringify(made.log)).not.toContain("hollowpine");
  expect(made.log.at(-1)).toMatchObject({ event: "web-failed", fault: "unavailable" });
});

test("the stylesheet has its digest in its name, and no page carries style or script of its own", async () => {
  const { visitor, note } = await filled();
  for (const path of ["/", note, "/settings"]) {
    const { text } = await visitor.get(path);
    const style = /href="(\/style-[0-9a-f]{12}\.css)"/u.exec(text)?.[1] ?? "";
    expect((await visitor.get(style)).headers.get("content-type")).toContain("text/css");
    expect(text).not.toMatch(/<style|<script| style=| on[a-z]+=/u);
  }
});
