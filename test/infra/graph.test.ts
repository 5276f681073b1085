import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { tableDefinition } from "@afterword/store/table";
import { beforeAll, describe, expect, it } from "vitest";
import { expectMail } from "./expect-mail.ts";
import { expectQueues } from "./expect-queues.ts";
import { expectRights } from "./expect-rights.ts";
import { allOf, type Graph, type Resource, runProgram, statementsOf, theOne } from "./graph.ts";
import { installPlatform, root } from "./install-platform.ts";
import { linkTypes, unformatted } from "./link-types.ts";
import { account, arn, domain } from "./names.ts";

const platform = await installPlatform();
const isMissing = platform.kind === "missing";
if (isMissing) console.warn(`SST's platform is not installed, so nothing of infra is tested: ${platform.why}`);

it.runIf(isMissing && process.env.CI === "true")("has SST's platform in CI", () => {
  expect(platform).toEqual({ kind: "installed" });
});

const functionFiles = ["delivery", "inbound", "sweep", "wake", "web"];

describe.skipIf(isMissing)("the whole program", () => {
  let production: Graph;
  let visitor: Graph;

  beforeAll(async () => {
    [production, visitor] = await Promise.all([
      runProgram("production", {
        AFTERWORD_DOMAIN: domain,
        AFTERWORD_WEB_DOMAIN: "afterword.example",
        AFTERWORD_ALARM_ADDRESS: "ops@afterword.example",
      }),
      runProgram("visitor", {
        AFTERWORD_DOMAIN: "visitor.afterword.example",
        AFTERWORD_DNS: "manual",
        AFTERWORD_RULE_SET: "afterword-production",
      }),
    ]);
  });

  const functions = () => allOf(production, "aws:lambda/function:Function");

  describe("functions", () => {
    it("are the five handler files, on Node 24 and arm64", () => {
      expect(
        functions()
          .map(({ inputs }) => inputs.handler)
          .toSorted(),
      ).toEqual(functionFiles.map((file) => `${file}.handler`));
      for (const file of functionFiles) expect(existsSync(join(root, "functions", `${file}.ts`))).toBe(true);
      for (const { inputs } of functions()) expect(inputs).toMatchObject({ runtime: "nodejs24.x", architectures: ["arm64"] });
    });

    it("keep their logs for a bounded time", () => {
      for (const { name, inputs } of allOf(production, "aws:cloudwatch/logGroup:LogGroup"))
        expect({ name, days: inputs.retentionInDays }).toEqual({ name, days: 30 });
    });

    it("know the names they are linked to, as sst-env.d.ts has them", async () => {
      expect(unformatted(linkTypes(production))).toBe(unformatted(await readFile(join(root, "sst-env.d.ts"), "utf8")));
    });
  });

  expectRights(() => production);
  expectQueues(() => production);
  expectMail(
    () => production,
    () => visitor,
  );

  describe("records", () => {
    it("are kept in the table that the store is written for", () => {
      const { inputs } = theOne(production, "aws:dynamodb/table:Table");
      const attributes = Object.fromEntries((inputs.attributes as { name: string; type: string }[]).map(({ name, type }) => [name, type]));
      const indexes = (inputs.globalSecondaryIndexes as { name: string; hashKey: string; rangeKey: string; projectionType: string }[]).map(
        ({ name, hashKey, rangeKey, projectionType }) => [name, { hash: hashKey, range: rangeKey, projection: projectionType }],
      );
      expect({
        keys: { hash: inputs.hashKey, range: inputs.rangeKey },
        attributes,
        indexes: Object.fromEntries(indexes),
        timeToLive: (inputs.ttl as { attributeName: string }).attributeName,
        billing: inputs.billingMode,
      }).toEqual(tableDefinition);
    });

    it("can be restored to any second, and production's cannot be deleted by mistake", () => {
      const protection = ({ inputs }: Resource) => ({ restore: inputs.pointInTimeRecovery, protected: inputs.deletionProtectionEnabled });
      expect(protection(theOne(production, "aws:dynamodb/table:Table"))).toEqual({ restore: { enabled: true }, protected: true });
      expect(protection(theOne(visitor, "aws:dynamodb/table:Table"))).toEqual({ restore: { enabled: true }, protected: false });
      expect(production.app).toMatchObject({ removal: "retain", protect: true });
      expect(visitor.app).toMatchObject({ removal: "remove", protect: false });
    });
  });

  describe("the clock", () => {
    it("rings only through a role that the scheduler alone may take, for our own group", () => {
      const { inputs } = theOne(production, "aws:iam/role:Role", "DoorbellRole");
      expect(statementsOf(inputs.assumeRolePolicy)).toEqual([
        {
          effect: "Allow",
          actions: ["sts:AssumeRole"],
          resources: [],
          principal: "scheduler.amazonaws.com",
          conditions: {
            "StringEquals aws:SourceAccount": [account],
            "ArnEquals aws:SourceArn": [arn("scheduler", "schedule-group/afterword-production")],
          },
        },
      ]);
    });

    it("sweeps every five minutes, never two at a time, and says when it does not", () => {
      expect(theOne(production, "aws:scheduler/schedule:Schedule").inputs).toMatchObject({
        scheduleExpression: "rate(5 minutes)",
        state: "ENABLED",
      });
      expect(Number(theOne(production, "aws:lambda/function:Function", "Sweep").inputs.timeout)).toBeLessThan(300);
      expect(
        theOne(production, "aws:lambda/functionEventInvokeConfig:FunctionEventInvokeConfig", "Sweep").inputs.maximumRetryAttempts,
      ).toBe(0);
      expect(theOne(production, "aws:cloudwatch/metricAlarm:MetricAlarm", "SweepMissing").inputs).toMatchObject({
        treatMissingData: "breaching",
      });
    });
  });

  describe("the web view", () => {
    it("logs no path, because the path of a login link is a token", () => {
      const { inputs } = theOne(production, "aws:apigatewayv2/stage:Stage");
      expect(JSON.stringify(inputs.accessLogSettings)).not.toMatch(/\$context\.(path|routeKey|identity)|querystring/i);
      expect(inputs.defaultRouteSettings).toMatchObject({ throttlingRateLimit: expect.any(Number) });
    });

    it("gives every request to the one handler, and allows no other origin", () => {
      expect(theOne(production, "aws:apigatewayv2/route:Route").inputs.routeKey).toBe("$default");
      expect(theOne(production, "aws:apigatewayv2/api:Api").inputs.corsConfiguration ?? {}).toEqual({});
    });

    it("is where the mails' links point: at its own domain, else at API Gateway's", () => {
      expect(production.outputs.web).toBe("https://afterword.example");
      expect(visitor.outputs.web).toBe("https://api.example.net");
    });
  });
});
