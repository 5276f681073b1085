import { installPlatform } from "../infra/install-platform.ts";
import { runTool, type Step } from "./step.ts";

/** `sst.config.ts` and `infra` against the components of the installed SST. In CI the platform must be there; elsewhere its absence is said. */
export const infraTypes: Step = {
  name: "infra types",
  run: async () => {
    const platform = await installPlatform();
    if (platform.kind === "missing") {
      if (process.env.CI === "true") return { kind: "failed", output: platform.why };
      return { kind: "skipped", note: `SST's platform is not installed and could not be (${platform.why})` };
    }
    const { code, output } = await runTool("tsc", ["-p", "tsconfig.infra.json"]);
    return code === 0 ? { kind: "passed", note: "" } : { kind: "failed", output };
  },
};
