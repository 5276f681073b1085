import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../check/step.ts";
import { allGuards } from "./all-guards.ts";

test("there are guards, each with a name of its own", () => {
  expect(allGuards.length).toBeGreaterThan(40);
  expect(new Set(allGuards.map(({ name }) => name)).size).toBe(allGuards.length);
});

test.each(allGuards.map((guard) => [guard.name, guard] as const))("%s: stands exactly once where it is said to", async (_, guard) => {
  const source = await readFile(join(root, guard.file), "utf8");
  expect(source.split(guard.find)).toHaveLength(2);
  expect(guard.replace).not.toBe(guard.find);
  for (const path of guard.tests) expect(existsSync(join(root, path)), path).toBe(true);
});
