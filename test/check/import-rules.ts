import { createRequire } from "node:module";
import { join } from "node:path";
import { z } from "zod";
import { root, runTool, type Step, type Verdict } from "./step.ts";

const cruised = z.object({
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
  modules: z.array(z.object({ source: z.string(), dependencies: z.array(z.object({ module: z.string(), resolved: z.string() })) })),
});
type Cruised = z.infer<typeof cruised>;

const config = join(root, ".dependency-cruiser.cjs");

const cruise = async (folder: string, targets: string[]): Promise<Cruised> => {
  const { stdout, output } = await runTool("depcruise", ["--config", config, "--output-type", "json", ...targets], folder);
  if (!stdout.startsWith("{")) throw new Error(`dependency-cruiser said no JSON:\n${output}`);
  return cruised.parse(JSON.parse(stdout));
};

const ruleNames = (): string[] => {
  const { forbidden } = z.object({ forbidden: z.array(z.object({ name: z.string() })) }).parse(createRequire(import.meta.url)(config));
  return forbidden.map(({ name }) => name);
};

/**
 * The tool reads fewer modules than this only when it cannot read TypeScript (under TypeScript 7 it sees none and finds
 * nothing wrong), and fewer imports across packages only when it cannot resolve the workspaces.
 */
const fewestModules = 150;
const fewestCrossings = 50;

const crossings = ({ modules }: Cruised): number =>
  modules
    .flatMap(({ dependencies }) => dependencies)
    .filter(({ module, resolved }) => module.startsWith("@afterword/") && resolved.startsWith("packages/")).length;

/** Every rule must report the file in `test/check/canary` that breaks it. */
const blindRules = async (): Promise<string[]> => {
  const { summary } = await cruise(join(root, "test", "check", "canary"), ["packages", "functions", "infra"]);
  const reported = new Set(summary.violations.map(({ rule }) => rule.name));
  return ruleNames().filter((name) => !reported.has(name));
};

const check = async (): Promise<Verdict> => {
  const [tree, blind] = await Promise.all([cruise(root, ["packages", "functions", "infra", "test", "sst.config.ts"]), blindRules()]);
  const complaints = tree.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  for (const name of blind) complaints.push(`${name}: does not report the canary that breaks it`);
  if (tree.summary.totalCruised < fewestModules) complaints.push(`only ${tree.summary.totalCruised} modules were read`);
  if (crossings(tree) < fewestCrossings) complaints.push(`only ${crossings(tree)} imports across packages were resolved`);
  if (complaints.length > 0) return { kind: "failed", output: complaints.join("\n") };
  return {
    kind: "passed",
    note: `${tree.summary.totalCruised} modules, ${crossings(tree)} imports across packages, ${ruleNames().length} canaries`,
  };
};

/** Who imports whom, as `.dependency-cruiser.cjs` has it. */
export const importRules: Step = { name: "import rules", run: check };
