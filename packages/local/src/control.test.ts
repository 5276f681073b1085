import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { createControl } from "./control.ts";

const control = (standsAt: string | null = "2026-12-01T09:00:00Z") => {
  let now = standsAt === null ? null : Temporal.Instant.from(standsAt);
  const calls: string[] = [];
  const app = createControl("secret", {
    standsAt: () => now,
    advance: async (to) => {
      calls.push(`advance ${to}`);
      now = to;
    },
    quiet: async () => {
      calls.push("quiet");
    },
    export: async () => ({ applications: [] }),
  });
  const ask = async (path: string, init: RequestInit = {}, secret = "secret") => {
    const response = await app.request(path, { method: "POST", headers: { "x-afterword-control": secret }, ...init });
    return { status: response.status, text: await response.text() };
  };
  return { ask, calls };
};
const to = (time: unknown) => ({ body: JSON.stringify({ to: time }) });

test("the clock is moved forward, and the answer says where it stands", async () => {
  const { ask, calls } = control();
  expect(await ask("/control/clock", to("2026-12-02T09:00:00+01:00"))).toEqual({
    status: 200,
    text: '{"standsAt":"2026-12-02T08:00:00Z"}',
  });
  expect(calls).toEqual(["advance 2026-12-02T08:00:00Z"]);
});

test.each([
  ["an earlier time", to("2026-11-30T09:00:00Z"), 409],
  ["no time", to("soon"), 400],
  ["something else", to(7), 400],
  ["no JSON", { body: "{" }, 400],
])("%s does not move it", async (_what, init, status) => {
  const { ask, calls } = control();
  expect((await ask("/control/clock", init)).status).toBe(status);
  expect(calls).toEqual([]);
});

test("the real clock is not to be moved", async () => {
  expect(await control(null).ask("/control/clock", to("2026-12-02T09:00:00Z"))).toMatchObject({ status: 409 });
});

test("without the secret nothing is done or told", async () => {
  const { ask, calls } = control();
  for (const secret of ["", "Secret", "secret2"]) {
    for (const path of ["clock", "quiet", "export"])
      expect((await ask(`/control/${path}`, to("2026-12-02T09:00:00Z"), secret)).status).toBe(403);
  }
  expect(calls).toEqual([]);
});

test("a GET does nothing, also with the secret", async () => {
  const { ask, calls } = control();
  expect((await ask("/control/quiet", { method: "GET" })).status).toBe(404);
  expect(calls).toEqual([]);
});
