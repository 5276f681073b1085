/// <reference path="./.sst/platform/config.d.ts" />

export default $config({
  app(input) {
    const production = input.stage === "production";
    return {
      name: "afterword",
      home: "aws",
      // Records of people outlive a mistaken `sst remove`; everything that is not production goes away whole.
      removal: production ? "retain" : "remove",
      protect: production,
      // Types of links are needed where they are read; the workspaces see those at the root.
      types: { ignore: ["packages", "test"] },
      providers: { aws: { defaultTags: { tags: { app: "afterword", stage: input.stage } } } },
    };
  },
  async run() {
    await import("./infra/alarms");
    const { outputs } = await import("./infra/outputs");
    return outputs;
  },
});
