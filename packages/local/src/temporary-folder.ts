import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A folder of one test's own, removed when the test has ended. For tests only. */
export const temporaryFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), "afterword-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};
