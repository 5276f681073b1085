import { Hono } from "hono";
import { expect, test } from "vitest";
import { clientOf } from "./client.ts";

const app = new Hono().get("/", (c) => c.text(clientOf(c) ?? "nobody knows"));
const ask = async (env: object) => (await app.request("/", { headers: { "x-forwarded-for": "198.51.100.1" } }, env)).text();

test("the connection says where it comes from, on Lambda and on Node", async () => {
  expect(await ask({ requestContext: { http: { sourceIp: "203.0.113.7" } } })).toBe("203.0.113.7");
  expect(await ask({ incoming: { socket: { remoteAddress: "127.0.0.1" } } })).toBe("127.0.0.1");
});

test("a header that anybody can write does not", async () => {
  expect(await ask({})).toBe("nobody knows");
});
