import { execFile } from "node:child_process";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleHandlers } from "./bundle.ts";
import { installPlatform } from "./install-platform.ts";

const run = promisify(execFile);
const { kind } = await installPlatform();

const names = ["inbound", "wake", "delivery", "sweep", "web"];

/** Unzipped. 4.1 MB were measured for a handler that parses mail; far more would slow every cold start. */
const mostBytes = 6 * 1024 * 1024;

describe.skipIf(kind === "missing")("what is deployed", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "afterword-bundle-"));
    await bundleHandlers(
      names.map((name) => `functions/${name}.ts`),
      folder,
    );
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(names)("%s is one file of a few megabytes", async (name) => {
    expect((await stat(join(folder, `${name}.mjs`))).size).toBeLessThan(mostBytes);
  });

  it("starts with nothing beside it, and asks for its links at the first event only", async () => {
    const script = `for (const name of ${JSON.stringify(names)}) console.log(name, typeof (await import(\`./\${name}.mjs\`)).handler)`;
    const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", script], { cwd: folder, env: { PATH: "" } });
    expect(stdout.trim().split("\n")).toEqual(names.map((name) => `${name} function`));
  });
});
