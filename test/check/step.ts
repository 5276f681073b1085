import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's root. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** How one part of the check ended. `output` is what somebody must read to mend it; empty when there is nothing to mend. */
export type Verdict = { kind: "passed"; note: string } | { kind: "skipped"; note: string } | { kind: "failed"; output: string };

export type Step = { name: string; run(): Promise<Verdict> };

export type Ran = { code: number | null; output: string; stdout: string };

/** Runs a tool of `node_modules/.bin` in a folder and keeps what it prints. Throws only when it cannot be started. */
export const runTool = (tool: string, args: string[], folder = root): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(join(root, "node_modules", ".bin", tool), args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    let stdout = "";
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      stdout += chunk;
      output += chunk;
    });
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      output += chunk;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output, stdout }));
  });

/** A step that is one tool's word: it passes when the tool ends with status 0. */
export const toolStep = (name: string, tool: string, args: string[]): Step => ({
  name,
  run: async () => {
    const { code, output } = await runTool(tool, args);
    return code === 0 ? { kind: "passed", note: "" } : { kind: "failed", output };
  },
});
