import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../check/step.ts";
import { allGuards } from "./all-guards.ts";
import { copyTree } from "./copy-tree.ts";
import type { Guard } from "./guard.ts";
import { removeGuard } from "./remove-guard.ts";
import { runTests } from "./run-tests.ts";
import { pageOf, type Row, tableOf } from "./table.ts";

/**
 * Takes every guard out once and asks its tests: `npm run guards`. `--write` also writes docs/guards.md, `--only WORDS`
 * tries the guards whose name contains them. Ends with status 1 when one survives or is not where it is said to be.
 */
const option = process.argv.indexOf("--only");
const wanted = option < 0 ? "" : (process.argv[option + 1] ?? "");
const guards = allGuards.filter(({ name }) => name.includes(wanted));

/** Two at a time: each in a copy of its own. */
const copies = await Promise.all([copyTree(root), copyTree(root)]);
const rows = new Map<Guard, Row>();
try {
  const [first] = copies;
  const whole = await runTests(first.folder, [...new Set(guards.flatMap(({ tests }) => tests))]);
  if (whole.kind !== "passed") throw new Error(`with every guard in place a test fails: ${JSON.stringify(whole)}`);
  console.log(`${guards.length} guards; with all of them in place ${whole.tests} tests pass`);
  const left = [...guards];
  const work = async (folder: string): Promise<void> => {
    for (let guard = left.shift(); guard !== undefined; guard = left.shift()) {
      const verdict = await removeGuard(folder, guard);
      rows.set(guard, { guard, verdict });
      console.log(`${verdict.kind === "caught" ? "✓" : "✗"} ${guard.name}`);
    }
  };
  await Promise.all(copies.map(({ folder }) => work(folder)));
} finally {
  await Promise.all(copies.map(({ remove }) => remove()));
}

const told = guards.flatMap((guard) => rows.get(guard) ?? []);
console.log(`\n${tableOf(told)}`);
if (process.argv.includes("--write") && wanted === "") {
  await mkdir(join(root, "docs"), { recursive: true });
  await writeFile(join(root, "docs", "guards.md"), pageOf(told));
}
if (told.some(({ verdict }) => verdict.kind !== "caught")) process.exitCode = 1;
