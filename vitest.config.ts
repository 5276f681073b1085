import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** Pure code, which leaves nothing behind: its files share a worker and load their modules once. */
const pure = ["packages/core/**/*.test.ts", "packages/mail/**/*.test.ts"];

export default defineConfig({
  test: {
    // One more than there are cores: the tests of the runtime wait for disks and other processes a quarter of their time.
    maxWorkers: availableParallelism() + 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: { AWS_EC2_METADATA_DISABLED: "true", TZ: "Pacific/Auckland" },
    projects: [
      { extends: true, test: { name: "pure", include: pure, isolate: false } },
      {
        extends: true,
        test: {
          name: "whole",
          include: ["packages/**/*.test.ts", "functions/**/*.test.ts", "test/**/*.test.ts"],
          exclude: [...pure, "**/node_modules/**"],
        },
      },
    ],
  },
});
