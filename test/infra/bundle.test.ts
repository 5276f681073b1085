import { execFile } from "node:child_process";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleHandler } from "./bundle.ts";
import { installPlatform } from "./install-platform.ts";

const run = promisify(execFile);
const { kind } = await installPlatform();

/** Unzipped. 4.1 MB were measured for a handler that parses mail; far more would slow every cold start. */
const mostBytes = 6 * 1024 * 1024;

describe.skipIf(kind === "missing")("what is deployed", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "afterword-bundle-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(["inbound", "wake", "delivery", "sweep", "web"])(
    "%s is one small file that starts with nothing beside it and without a link",
    async (name) => {
      expect(await bundleHandler(`functions/${name}.handler`, folder)).toEqual({ handler: `${name}.handler`, errors: [] });
      const file = join(folder, `${name}.mjs`);
      expect((await stat(file)).size).toBeLessThan(mostBytes);
      const script = `const { handler } = await import(${JSON.stringify(file)}); console.log(typeof handler)`;
      const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", script], { cwd: folder, env: { PATH: "" } });
      expect(stdout.trim()).toBe("function");
    },
  );
});
