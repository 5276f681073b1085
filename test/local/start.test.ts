import { once } from "node:events";
import { readdir, stat } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { run, start, startByNpm, variablesOf } from "./runtime-process.ts";

test("one line says that it is ready and where it listens", async () => {
  const runtime = await start(await variablesOf());
  expect(runtime.ready).toMatch(/^Afterword is ready: smtp:\/\/127\.0\.0\.1:\d+ .*in@afterword\.localhost.*http:\/\/127\.0\.0\.1:\d+/);
  expect(runtime.lines).toHaveLength(1);
  expect((await fetch(`http://127.0.0.1:${runtime.webPort}/`)).status).toBe(200);
});

test("it can be reached from this machine alone", async () => {
  const runtime = await start(await variablesOf());
  const outside = Object.values(networkInterfaces()).flatMap((list) =>
    (list ?? []).filter(({ internal, family }) => !internal && family === "IPv4"),
  );
  for (const { address } of outside) {
    for (const port of [runtime.smtpPort, runtime.webPort]) {
      const socket = connect(port, address);
      await expect(once(socket, "connect")).rejects.toThrow("ECONNREFUSED");
    }
  }
});

test("a second runtime on the same folder refuses, and the first goes on", async () => {
  const variables = await variablesOf();
  const runtime = await start(variables);
  const second = await run("start", [], variables);
  expect(second.code).toBe(1);
  expect(second.stderr).toContain(`Another Afterword (process ${runtime.pid}) already runs on ${variables.AFTERWORD_HOME}`);
  expect((await fetch(`http://127.0.0.1:${runtime.webPort}/`)).status).toBe(200);
});

test.each([
  ["AFTERWORD_SMTP_PORT", "mail"],
  ["AFTERWORD_TIME_ZONE", "Mars/Olympus"],
])("%s=%s stops the start with one sentence", async (name, value) => {
  const ended = await run("start", [], await variablesOf({ [name]: value }));
  expect(ended).toMatchObject({ code: 1, stdout: "" });
  expect(ended.stderr).toMatch(new RegExp(`^${name} is "${value}", but it must be [^\\n]+\\.\\n$`));
});

test("a folder that cannot be made stops the start with one sentence", async () => {
  const ended = await run("start", [], await variablesOf({ AFTERWORD_HOME: "/dev/null/afterword" }));
  expect(ended.code).toBe(1);
  expect(ended.stderr).toMatch(/^AFTERWORD_HOME is "\/dev\/null\/afterword", but it must be a folder [^\n]+\n$/);
});

test.each(["AFTERWORD_SMTP_PORT", "AFTERWORD_WEB_PORT"])(
  "a taken %s stops the start with one sentence, and the folder is free again",
  async (name) => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    onTestFinished(() => void other.close());
    const { port } = other.address() as { port: number };
    const variables = await variablesOf({ [name]: String(port) });
    const ended = await run("start", [], variables);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(new RegExp(`^${name} is "${port}", but it must be a port that no other program listens on[^\\n]+\\n$`));
    await start({ ...variables, [name]: "0" });
  },
);

test.each(["SIGTERM", "SIGINT"] as const)("%s ends it in good order", async (signal) => {
  const variables = await variablesOf();
  const runtime = await start(variables);
  expect(await runtime.end(signal)).toBe(0);
  const left = await readdir(String(variables.AFTERWORD_HOME));
  expect(left).not.toContain("lock");
  expect(left).not.toContain("runtime.json");
});

test("after kill -9 it starts again on the same folder at once", async () => {
  const variables = await variablesOf();
  for (let round = 0; round < 2; round += 1) await (await start(variables)).end("SIGKILL");
  await start(variables);
});

test("started again while the last one is still ending, it waits for it", async () => {
  const variables = await variablesOf();
  const first = await start(variables);
  const ended = first.end("SIGTERM");
  await start(variables);
  expect(await ended).toBe(0);
});

test("killing npm with kill -9 ends the runtime that it started, and npm start works again", async () => {
  const variables = await variablesOf();
  const first = await startByNpm(variables);
  process.kill(first.npm, "SIGKILL");
  const second = await startByNpm(variables);
  expect(second.ready).toContain("Afterword is ready");
  process.kill(second.npm, "SIGTERM");
  await second.ended;
});

test("what lies in the folder is for its owner alone", async () => {
  const variables = await variablesOf();
  await start(variables);
  const home = String(variables.AFTERWORD_HOME);
  const mode = async (name: string) => ((await stat(join(home, name))).mode & 0o777).toString(8);
  expect(await mode(".")).toBe("700");
  for (const name of ["key", "runtime.json", "lock", "clock", "candidate.json"]) expect(await mode(name)).toBe("600");
});
