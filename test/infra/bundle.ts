import { createRequire } from "node:module";
import { join } from "node:path";
import { platform, root } from "./install-platform.ts";

type Esbuild = { build(options: Record<string, unknown>): Promise<unknown> };

/** The platform's own esbuild: what SST ships, so what deploys. Throws when the platform is not installed. */
const loadEsbuild = (): Esbuild => createRequire(join(platform, "src", "x.js"))("esbuild");

const banner = [
  `import { createRequire as topLevelCreateRequire } from "module";`,
  `const require = topLevelCreateRequire(import.meta.url);`,
  `import { fileURLToPath as topLevelFileUrlToPath, URL as topLevelURL } from "url";`,
  `const __filename = topLevelFileUrlToPath(import.meta.url);`,
  `const __dirname = topLevelFileUrlToPath(new topLevelURL(".", import.meta.url));`,
].join("\n");

/**
 * Bundles handler files (`functions/wake.ts`) with the options that SST 4 gives esbuild for `format: "esm"`: each becomes one `.mjs`
 * that needs nothing beside it. Together they take half the time that they take one by one. Throws what esbuild says.
 */
export const bundleHandlers = async (files: string[], folder: string): Promise<void> => {
  await loadEsbuild().build({
    absWorkingDir: root,
    entryPoints: files,
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    platform: "node",
    format: "esm",
    target: "esnext",
    mainFields: ["module", "main"],
    bundle: true,
    keepNames: true,
    minify: true,
    external: ["sharp", "pg-native"],
    banner: { js: banner },
    logLevel: "silent",
  });
};

/** Bundles `sst.config.ts` with the components it runs on, Pulumi left outside so that its mocks are the ones it meets. */
export const bundleProgram = async (globals: Record<string, unknown>, outfile: string): Promise<void> => {
  const entry = `
    import * as shim from "./src/shim/run.js";
    import * as aws from "@pulumi/aws";
    import * as sst from "./src/components/index.ts";
    import { run } from "./src/auto/run.ts";
    import config from ${JSON.stringify(join(root, "sst.config.ts"))};
    import * as pulumi from "@pulumi/pulumi";
    Object.assign(globalThis, shim, { aws, sst });
    export { pulumi, config };
    export const program = () => run(() => config.run());
  `;
  await loadEsbuild().build({
    stdin: { contents: entry, resolveDir: platform, loader: "ts" },
    outfile,
    platform: "node",
    format: "esm",
    target: "esnext",
    bundle: true,
    keepNames: true,
    inject: [join(platform, "src", "shim", "run.js")],
    packages: "external",
    banner: {
      js: `${banner}\n${Object.entries(globals)
        .map(([name, value]) => `globalThis.${name} = ${JSON.stringify(value)};`)
        .join("\n")}`,
    },
    logLevel: "silent",
  });
};
