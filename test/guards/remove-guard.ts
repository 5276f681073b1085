import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Guard } from "./guard.ts";
import { type Ran, runTests } from "./run-tests.ts";

/** `caught`: a test turned red. `survived`: none did. `lost`: the source no longer has the guard as the list tells it. */
export type Verdict =
  | { kind: "caught"; by: string }
  | { kind: "survived" }
  | { kind: "lost"; times: number }
  | { kind: "broken"; why: string };

const verdictOf = (ran: Ran): Verdict => {
  if (ran.kind === "failed") return { kind: "caught", by: `${ran.file}: ${ran.test}` };
  return ran.kind === "passed" ? { kind: "survived" } : ran;
};

/** Takes one guard out of the copy, runs its tests, and puts it back. */
export const removeGuard = async (folder: string, guard: Guard): Promise<Verdict> => {
  const path = join(folder, guard.file);
  const source = await readFile(path, "utf8");
  const times = source.split(guard.find).length - 1;
  if (times !== 1) return { kind: "lost", times };
  await writeFile(path, source.split(guard.find).join(guard.replace));
  try {
    return verdictOf(await runTests(folder, guard.tests));
  } finally {
    await writeFile(path, source);
  }
};
