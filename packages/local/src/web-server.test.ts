import { request } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { startWebServer } from "./web-server.ts";

const statusFor = (port: number, host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path: "/", headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.on("error", reject);
    asked.end();
  });

const start = async () => {
  const server = await startWebServer(0);
  onTestFinished(server.stop);
  return server;
};

test("only requests for our own names are answered, so that no other site can pose as us", async () => {
  const server = await start();
  server.mount({ fetch: () => new Response("secret") });
  const at = (name: string) => statusFor(server.port, name);
  expect(await at(`127.0.0.1:${server.port}`)).toBe(200);
  expect(await at(`LocalHost:${server.port}`)).toBe(200);
  for (const name of [
    "evil.example",
    `evil.example:${server.port}`,
    "127.0.0.1",
    `127.0.0.1:${server.port + 1}`,
    `127.0.0.1.evil.example:${server.port}`,
  ]) {
    expect(await at(name)).toBe(421);
  }
});

test("until something is mounted the answer is: not yet", async () => {
  const server = await start();
  expect(await statusFor(server.port, `127.0.0.1:${server.port}`)).toBe(503);
});
