import type { Ports } from "@afterword/core/port/ports";
import { sweep } from "@afterword/core/wake/sweep";
import { createWeb } from "@afterword/web/app";
import { describe, expect, test } from "vitest";
import { type Browser, browse, words } from "./browse.ts";
import { now } from "./sample-story.ts";
import { candidate, type SetUp, setUp } from "./set-up.ts";

const origin = "https://app.afterword.example";
const maya = candidate("can_maya", "maya@hollowpine.example");

/** The link is mailed after the page has answered: whoever asks cannot tell by the time it takes whether the address is known. */
const withDoorbell = (app: ReturnType<typeof createWeb>, ports: Ports): typeof app =>
  Object.assign(Object.create(app), {
    request: async (...asked: Parameters<typeof app.request>) => {
      const answered = await app.request(...asked);
      await sweep(ports)(100);
      return answered;
    },
  });

const opened = async () => {
  const made = setUp({ now, installation: { webUrl: origin, placeholder: null, trustsLoopback: false } });
  await made.ports.store.saveCandidate(maya);
  const app = withDoorbell(createWeb({ ports: made.ports, session: { kind: "login" } }), made.ports);
  return { ...made, app, visitor: browse(app, origin) };
};

/** The path of the link in the latest mail. */
const link = ({ mails }: SetUp): string => /\/login\/\S+/u.exec(mails.at(-1)?.text ?? "")?.[0] ?? "";
const ask = (visitor: Browser, address: string) => visitor.submit("/login", "/login", { address });

test("whoever is not signed in is led to the sign-in, from everywhere", async () => {
  const { visitor } = await opened();
  for (const path of ["/", "/settings", "/applications/app_x", "/export", "/nothing"])
    expect(await visitor.get(path)).toMatchObject({ status: 303, location: "/login" });
  expect((await visitor.post("/settings", { token: "x" })).location).toBe("/login");
});

test("the mailed link signs in with one tap in the browser that asked for it", async () => {
  const made = await opened();
  await ask(made.visitor, "Maya@Hollowpine.example");
  expect(made.mails.at(-1)?.to.address).toBe("maya@hollowpine.example");
  const opening = await made.visitor.get(link(made));
  expect(words(opening.text)).toContain("One tap, and you are in.");
  expect(opening.text).not.toContain('id="address"');
  const done = await made.visitor.submit(link(made), link(made));
  expect(done.location).toBe("/");
  const cookie = done.headers.getSetCookie().find((line) => line.startsWith("__Host-session="));
  expect(cookie).toMatch(/^__Host-session=[a-z0-9]{26}; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Lax$/u);
  expect(words((await made.visitor.get("/")).text)).toContain("What comes after the interview");
});

describe("TK03: a link", () => {
  test("works once", async () => {
    const made = await opened();
    await ask(made.visitor, "maya@hollowpine.example");
    await made.visitor.submit(link(made), link(made));
    const other = browse(made.app, origin);
    expect(words((await other.get(link(made))).text)).toContain("This link is not good any more");
    expect((await other.submit("/login", link(made), { address: "maya@hollowpine.example" })).status).toBe(410);
    expect(other.cookies.has("__Host-session")).toBe(false);
  });

  test("works for 15 minutes", async () => {
    const made = await opened();
    await ask(made.visitor, "maya@hollowpine.example");
    made.at("2026-12-03T23:15:01Z");
    expect((await made.visitor.submit("/login", link(made))).status).toBe(410);
  });

  test("takes, in another browser, the address that it was mailed to", async () => {
    const made = await opened();
    await ask(made.visitor, "maya@hollowpine.example");
    const other = browse(made.app, origin);
    expect(words((await other.get(link(made))).text)).toContain("please type the address");
    for (const address of ["", "eve@elsewhere.example"]) {
      const refused = await other.submit(link(made), link(made), { address });
      expect(refused.status).toBe(422);
      expect(words(refused.text)).toContain("That is not the address this link was mailed to.");
    }
    expect((await other.submit(link(made), link(made), { address: " MAYA@hollowpine.example " })).location).toBe("/");
  });

  test("is not worn out by a scanner that opens it and presses its button", async () => {
    const made = await opened();
    await ask(made.visitor, "maya@hollowpine.example");
    const scanner = browse(made.app, origin);
    for (let times = 0; times < 3; times++) {
      await scanner.head(link(made));
      await scanner.submit(link(made), link(made));
    }
    expect(scanner.cookies.has("__Host-session")).toBe(false);
    expect((await made.visitor.submit(link(made), link(made))).location).toBe("/");
  });

  test("is not tried with address after address", async () => {
    const made = await opened();
    await ask(made.visitor, "maya@hollowpine.example");
    const other = browse(made.app, origin);
    for (let times = 0; times < 10; times++) await other.submit(link(made), link(made), { address: `x${times}@elsewhere.example` });
    expect((await other.submit(link(made), link(made), { address: "maya@hollowpine.example" })).status).toBe(429);
  });
});

test("TK01: the answer is the same whether the address is known or not", async () => {
  const made = await opened();
  const known = await ask(browse(made.app, origin), "maya@hollowpine.example");
  const unknown = await ask(browse(made.app, origin), "nobody@hollowpine.example");
  expect(unknown.text).toBe(known.text);
  expect(unknown.status).toBe(known.status);
  const names = ({ headers }: { headers: Headers }) => [
    [...headers.keys()],
    headers.getSetCookie().map((line) => line.replace(/=[^;]+/u, "")),
  ];
  expect(names(unknown)).toEqual(names(known));
  expect(words(known.text)).toContain("If this address is known, a link is on its way.");
  expect(made.mails).toHaveLength(1);
});

test("a link that never was looks like one that is used up", async () => {
  const { visitor } = await opened();
  const pages = await Promise.all(["t999", "..%2f", "x".repeat(500), "T0KEN"].map((token) => visitor.get(`/login/${token}`)));
  for (const { status, text } of pages) expect([status, text]).toEqual([410, pages[0]?.text]);
});

test("an address gets five links an hour, and a client may ask twenty times", async () => {
  const made = await opened();
  const environment = { requestContext: { http: { sourceIp: "203.0.113.7" } } };
  const app = { ...made.app, request: (url: string, init: RequestInit) => made.app.request(url, init, environment) } as typeof made.app;
  const visitor = browse(app, origin);
  for (let times = 0; times < 8; times++) await ask(visitor, "maya@hollowpine.example");
  expect(made.mails).toHaveLength(5);
  const other = candidate("can_noor", "noor@haddad.example");
  await made.ports.store.saveCandidate(other);
  for (let times = 0; times < 12; times++) await ask(visitor, `x${times}@haddad.example`);
  expect(words((await ask(visitor, "noor@haddad.example")).text)).toContain("If this address is known");
  expect(made.mails).toHaveLength(5);
});

test("an address that is none is asked for again", async () => {
  const { visitor, mails } = await opened();
  const refused = await ask(visitor, "maya at home");
  expect(refused.status).toBe(422);
  expect(words(refused.text)).toContain("An address such as maya@example.com.");
  expect(mails).toEqual([]);
});

test.each([
  ["without a token", {}, {}],
  ["from elsewhere", { "sec-fetch-site": "cross-site", origin: "https://evil.example" }, null],
])("TK04: signing in %s is refused", async (_, headers, fields) => {
  const made = await opened();
  await ask(made.visitor, "maya@hollowpine.example");
  const { text } = await made.visitor.get(link(made));
  const token = /name="token" value="([^"]+)"/u.exec(text)?.[1] ?? "";
  expect((await made.visitor.post(link(made), fields ?? { token }, headers)).status).toBe(403);
  expect((await made.visitor.post("/login", fields ?? { token, address: "maya@hollowpine.example" }, headers)).status).toBe(403);
  expect(made.visitor.cookies.has("__Host-session")).toBe(false);
  expect(made.mails).toHaveLength(1);
});

test("signing out ends the session for every copy of it", async () => {
  const made = await opened();
  await ask(made.visitor, "maya@hollowpine.example");
  await made.visitor.submit(link(made), link(made));
  const copy = browse(made.app, origin);
  copy.cookies.set("__Host-session", made.visitor.cookies.get("__Host-session") ?? "");
  expect((await copy.get("/")).status).toBe(200);
  expect((await made.visitor.submit("/", "/logout")).location).toBe("/login");
  expect((await copy.get("/")).location).toBe("/login");
});

test("a session ends after 12 hours", async () => {
  const made = await opened();
  await ask(made.visitor, "maya@hollowpine.example");
  await made.visitor.submit(link(made), link(made));
  made.at("2026-12-04T11:00:01Z");
  expect((await made.visitor.get("/")).location).toBe("/login");
});

test("TK05: no token and no address reaches the log", async () => {
  const made = await opened();
  await ask(made.visitor, "maya@hollowpine.example");
  const path = link(made);
  await made.visitor.submit(path, path);
  const log = JSON.stringify(made.log);
  expect(made.log.map(({ event }) => event)).toContain("signed-in");
  for (const secret of [path.split("/").at(-1) ?? "", made.visitor.cookies.get("__Host-session") ?? "", "hollowpine"])
    expect(log).not.toContain(secret);
});
