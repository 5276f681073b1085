import { availableParallelism } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

/**
 * What leaves nothing behind in its process: these files share their workers and load their modules once. Apart stay the
 * tests of whole runtimes, of the browser, of bounds and of long runs, which may notice each other.
 */
const sharing = [
  "packages/**/*.test.ts",
  "functions/**/*.test.ts",
  "test/{functions,guards,mails,mails-out,port}/**/*.test.ts",
  "test/web/!(browser).test.ts",
];

// Some tests start the product a hundred times over: each start finds what Node made of its modules before.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, "node_modules/.cache/compiled");

export default defineConfig({
  test: {
    // One more than there are cores: the tests of the runtime wait for disks and other processes a quarter of their time.
    maxWorkers: availableParallelism() + 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: { AWS_EC2_METADATA_DISABLED: "true", TZ: "Pacific/Auckland" },
    projects: [
      { extends: true, test: { name: "sharing", include: sharing, isolate: false } },
      { extends: true, test: { name: "apart", include: ["test/**/*.test.ts"], exclude: [...sharing, "**/node_modules/**"] } },
    ],
  },
});
