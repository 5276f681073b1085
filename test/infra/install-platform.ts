import { spawn } from "node:child_process";
import { access, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's root: where `sst.config.ts` is. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** SST's own components and Pulumi's providers, as `sst install` lays them out. */
export const platform = join(root, ".sst", "platform");

const require = createRequire(import.meta.url);

/** No account, no questions, no Bun: SST then needs npm alone, once, 20 to 40 seconds and 323 MB (measured with 4.17.1). */
const environment = {
  SST_SKIP_DEPENDENCY_CHECK: "1",
  SST_TELEMETRY_DISABLED: "1",
  SST_NO_BUN: "1",
  AWS_EC2_METADATA_DISABLED: "true",
};

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

/** Whether the platform of exactly the installed SST is there and whole: a killed install leaves the version file without the modules. */
export const isPlatformInstalled = async (): Promise<boolean> => {
  const wanted: unknown = JSON.parse(await readFile(join(dirname(require.resolve("sst")), "..", "package.json"), "utf8"));
  const version = await readFile(join(platform, "version"), "utf8").catch(() => "");
  const isWanted = typeof wanted === "object" && wanted !== null && "version" in wanted && wanted.version === version.trim();
  return isWanted && (await exists(join(platform, "node_modules", "@pulumi", "aws", "index.js")));
};

const runInstall = (): Promise<{ code: number | null; output: string }> =>
  new Promise((resolve, reject) => {
    const sst = join(dirname(require.resolve("sst")), "..", "bin", "sst.mjs");
    const child = spawn(process.execPath, [sst, "install", "--stage", "ci"], { cwd: root, env: { ...process.env, ...environment } });
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
    });
    child.stderr.on("data", (chunk) => {
      output += chunk;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output }));
  });

export type Platform = { kind: "installed" } | { kind: "missing"; why: string };

/**
 * Makes sure that `.sst/platform` is there, installing it when it is not. Never throws: without a registry to install
 * from it says so, and the caller decides whether that is a failure (in CI) or a test that cannot run (on a train).
 */
export const installPlatform = async (): Promise<Platform> => {
  if (await isPlatformInstalled()) return { kind: "installed" };
  const { code, output } = await runInstall();
  if (await isPlatformInstalled()) return { kind: "installed" };
  const lastLine = output.trim().split("\n").at(-1) ?? "";
  return { kind: "missing", why: `\`sst install\` ended with status ${code}: ${lastLine}` };
};
