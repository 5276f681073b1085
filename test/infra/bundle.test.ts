import { execFile } from "node:child_process";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inSns, inSqs } from "../functions/aws-events.ts";
import { mailTopicArn } from "../functions/installation.ts";
import { bundleHandlers } from "./bundle.ts";
import { isPlatformInstalled } from "./install-platform.ts";

const run = promisify(execFile);
// The check, or the test of the graph, installs it; two installations at a time would disturb each other.
const isInstalled = await isPlatformInstalled();
if (!isInstalled) console.warn("SST's platform is not installed, so no bundle is tested: `npm run check` installs it");

const names = ["inbound", "wake", "delivery", "sweep", "web"];

/** Unzipped. 4.1 MB were measured for a handler that parses mail; far more would slow every cold start. */
const mostBytes = 6 * 1024 * 1024;

/** What `infra/links.ts` tells every function, as SST hands it over. */
const links = {
  App: { name: "afterword", stage: "production" },
  Records: { name: "Records", type: "sst.aws.Dynamo" },
  Mail: { name: "mail", type: "sst.aws.Bucket" },
  WakeQueue: { url: "https://sqs.eu-west-1.amazonaws.com/123456789012/WakeQueue", type: "sst.aws.Queue" },
  TokenKey: { value: "0123456789abcdef".repeat(4), type: "sst.sst.Secret" },
  Mailing: {
    domain: "in.afterword.example",
    webUrl: "https://afterword.example",
    configurationSet: "afterword-production",
    scheduleGroup: "afterword-production",
    schedulerRoleArn: "arn:aws:iam::123456789012:role/DoorbellRole",
    wakeQueueArn: "arn:aws:sqs:eu-west-1:123456789012:WakeQueue",
    mailTopicArn,
    signUp: "open",
    type: "sst.sst.Linkable",
  },
};

describe.skipIf(!isInstalled)("what is deployed", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "afterword-bundle-"));
    await bundleHandlers(
      names.map((name) => `functions/${name}.ts`),
      folder,
    );
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(names)("%s is one file of a few megabytes", async (name) => {
    expect((await stat(join(folder, `${name}.mjs`))).size).toBeLessThan(mostBytes);
  });

  /** Runs a script in a fresh process beside the bundles, as Lambda would, and returns what it prints. */
  const start = async (script: string, env: Record<string, string> = {}): Promise<string> => {
    const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", script], { cwd: folder, env: { PATH: "", ...env } });
    return stdout.trim();
  };

  it("starts with nothing beside it and no link", async () => {
    const script = `for (const name of ${JSON.stringify(names)}) console.log(name, typeof (await import(\`./\${name}.mjs\`)).handler)`;
    expect((await start(script)).split("\n")).toEqual(names.map((name) => `${name} function`));
  });

  const trial = JSON.stringify(inSqs(inSns("Successfully validated SNS topic for Amazon SES event publishing.")));
  const handleTrial = `const { handler } = await import("./inbound.mjs");
    console.log(JSON.stringify(await Promise.resolve().then(() => handler(${trial})).catch(({ code, message }) => ({ code, message }))));`;

  it("is told by its links what it works on", async () => {
    expect(JSON.parse(await start(handleTrial, { SST_RESOURCES_JSON: JSON.stringify(links), AWS_REGION: "eu-west-1" }))).toEqual({
      batchItemFailures: [],
    });
  });

  it("says at the first event which links are missing", async () => {
    const { Mailing: _without, ...others } = links;
    const answer = JSON.parse(await start(handleTrial, { SST_RESOURCES_JSON: JSON.stringify(others), AWS_REGION: "eu-west-1" }));
    expect(answer).toEqual({ code: "not-linked", message: expect.stringContaining("Mailing") });
  });
});
