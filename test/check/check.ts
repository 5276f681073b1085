import { importRules } from "./import-rules.ts";
import { infraTypes } from "./infra-types.ts";
import { type Step, toolStep, type Verdict } from "./step.ts";

/**
 * Everything about the code that needs no running of it: `npm run check`. One line a part; a part that fails is printed
 * whole. Ends with status 1 when any failed.
 */
const steps: Step[] = [
  toolStep("types", "tsc", ["-p", "."]),
  infraTypes,
  toolStep("format and lint", "biome", ["check", "--error-on-warnings", "--colors=off"]),
  importRules,
  toolStep("unused code", "knip", ["--no-progress"]),
];

const timed = async ({ name, run }: Step): Promise<{ name: string; verdict: Verdict; seconds: number }> => {
  const start = performance.now();
  const verdict = await run().catch((error: unknown): Verdict => ({ kind: "failed", output: String(error) }));
  return { name, verdict, seconds: (performance.now() - start) / 1000 };
};

const marks = { passed: "✓", skipped: "–", failed: "✗" } as const;

const results = await Promise.all(steps.map(timed));
for (const { name, verdict, seconds } of results) {
  const note = verdict.kind === "failed" || verdict.note === "" ? "" : ` (${verdict.note})`;
  console.log(`${marks[verdict.kind]} ${name}${note}, ${seconds.toFixed(1)} s`);
}
for (const { name, verdict } of results) {
  if (verdict.kind === "failed") console.error(`\n${name}\n${verdict.output.trim()}`);
}
process.exitCode = results.some(({ verdict }) => verdict.kind === "failed") ? 1 : 0;
