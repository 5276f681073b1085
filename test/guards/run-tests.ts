import { spawn } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const reportSchema = z.object({
  numPassedTests: z.number(),
  testResults: z.array(z.object({ name: z.string(), assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })) })),
});

/** `failed` names a test. `broken`: a file could not even be loaded, which proves nothing. */
export type Ran = { kind: "passed"; tests: number } | { kind: "failed"; file: string; test: string } | { kind: "broken"; why: string };

const runVitest = (folder: string, args: string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(folder, "node_modules/vitest/vitest.mjs"), "run", ...args], {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let printed = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (chunk: string) => {
        printed += chunk;
      });
    child.on("error", reject);
    child.on("close", () => resolve(printed));
  });

/** Runs files of tests in a copy of the project until the first that fails. */
export const runTests = async (folder: string, files: readonly string[]): Promise<Ran> => {
  const report = join(folder, "report.json");
  await rm(report, { force: true });
  const printed = await runVitest(folder, ["--bail=1", "--reporter=json", `--outputFile=${report}`, ...files]);
  const content = await readFile(report, "utf8").catch(() => null);
  if (content === null) return { kind: "broken", why: printed.trim() };
  const { testResults, numPassedTests } = reportSchema.parse(JSON.parse(content));
  for (const { name, assertionResults } of testResults) {
    const failed = assertionResults.find(({ status }) => status === "failed");
    if (failed) return { kind: "failed", file: name.replace(`${folder}/`, ""), test: failed.fullName };
  }
  return numPassedTests > 0 ? { kind: "passed", tests: numPassedTests } : { kind: "broken", why: printed.trim() || "no test was run" };
};
