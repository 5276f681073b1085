import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { confirmation } from "./mails.ts";
import { outboxOf, run, start, type Variables, variablesOf } from "./runtime-process.ts";

const fileIn = async (variables: Variables, name: string, raw: Uint8Array): Promise<string> => {
  const path = join(String(variables.AFTERWORD_HOME), "..", name);
  await writeFile(path, raw);
  return path;
};

test("forward hands mails in, and when it returns the receipts have left", async () => {
  const variables = await variablesOf();
  await start(variables);
  const files = [
    await fileIn(variables, "a.eml", confirmation("Mercy General Hospital")),
    await fileIn(variables, "b.eml", confirmation("Lakeside Clinic")),
  ];
  expect(await run("forward", files, variables)).toMatchObject({ code: 0, stderr: "" });
  expect((await outboxOf(variables)).map(({ text }) => /^Subject: (.*)/m.exec(text)?.[1])).toEqual([
    expect.stringContaining("Mercy General"),
    expect.stringContaining("Lakeside"),
  ]);
});

test("forward to an unknown address says why, and ends with 1", async () => {
  const variables = await variablesOf();
  await start(variables);
  const file = await fileIn(variables, "a.eml", confirmation("Mercy General Hospital"));
  const ended = await run("forward", ["--to", "nobody@afterword.localhost", file], variables);
  expect(ended.code).toBe(1);
  expect(ended.stderr).toContain("550");
});

test("of several files, the ones that cannot be handed in do not hold up the others", async () => {
  const variables = await variablesOf();
  await start(variables);
  const big = await fileIn(variables, "big.eml", Buffer.concat([confirmation("Big Hospital"), Buffer.alloc(30_000_000, "x")]));
  const good = await fileIn(variables, "good.eml", confirmation("Mercy General Hospital"));
  const ended = await run("forward", ["/nowhere/x.eml", big, good], variables);
  expect(ended.code).toBe(1);
  expect(ended.stderr).toMatch(/x\.eml cannot be read: ENOENT/);
  expect(ended.stderr).toMatch(/big\.eml was not taken in/);
  expect(ended.stdout).toContain("good.eml taken in");
  expect(await outboxOf(variables)).toHaveLength(1);
});

test.each([
  ["forward", ["x.eml"]],
  ["clock", ["2026-12-05T00:00:00Z"]],
])("%s says when no runtime runs, also when one was killed", async (name, args) => {
  const variables = await variablesOf();
  expect(await run(name, args, variables)).toMatchObject({ code: 1, stderr: expect.stringContaining("No Afterword runs on") });
  await (await start(variables)).end("SIGKILL");
  expect(await run(name, args, variables)).toMatchObject({ code: 1, stderr: expect.stringContaining("No Afterword runs on") });
});

test("clock moves the clock, says where it stands, and the clock stands there after kill -9", async () => {
  const variables = await variablesOf();
  const runtime = await start(variables);
  expect(await run("clock", ["2026-12-05T09:00:00-06:00"], variables)).toEqual({ code: 0, stdout: "2026-12-05T15:00:00Z\n", stderr: "" });
  await runtime.end("SIGKILL");
  expect((await start(variables)).ready).toContain("2026-12-05T15:00:00Z");
});

test("clock goes neither back nor to no time at all", async () => {
  const variables = await variablesOf();
  await start(variables);
  expect(await run("clock", ["2026-11-30T00:00:00Z"], variables)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("never goes back"),
  });
  expect(await run("clock", ["soon"], variables)).toMatchObject({ code: 1, stderr: expect.stringContaining("RFC 3339") });
  expect(await run("clock", [], variables)).toMatchObject({ code: 1, stderr: expect.stringContaining("Usage") });
});

test("the real clock is not to be moved", async () => {
  const variables = await variablesOf({ AFTERWORD_CLOCK: "" });
  await start(variables);
  expect(await run("clock", ["2099-01-01T00:00:00Z"], variables)).toMatchObject({ code: 1, stderr: expect.stringContaining("real time") });
});

test("export is the same document with and without a running runtime", async () => {
  const variables = await variablesOf();
  const runtime = await start(variables);
  await run("forward", [await fileIn(variables, "a.eml", confirmation("Mercy General Hospital"))], variables);
  const running = await run("export", [], variables);
  await runtime.end("SIGTERM");
  const stopped = await run("export", [], variables);
  expect(stopped).toEqual(running);
  const record = JSON.parse(running.stdout);
  expect(record.candidate).toMatchObject({ name: "Maya Lindqvist", timeZone: "America/Chicago" });
  expect(record.applications).toHaveLength(1);
  expect(record.setAside).toEqual([]);
});

test("export of a folder that was never used says so", async () => {
  const variables = await variablesOf();
  expect(await run("export", [], variables)).toMatchObject({ code: 1, stderr: expect.stringContaining("Nothing is on record") });
});
