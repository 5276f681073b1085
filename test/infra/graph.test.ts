import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { tableDefinition } from "@afterword/store/table";
import { beforeAll, describe, expect, it } from "vitest";
import { allOf, type Graph, type Resource, rightsOf, runProgram, type Statement, statementsOf, theOne } from "./graph.ts";
import { installPlatform, root } from "./install-platform.ts";
import { linkTypes, unformatted } from "./link-types.ts";
import { spokenActions } from "./spoken-actions.ts";

const domain = "in.afterword.example";
const account = "123456789012";
const region = "eu-west-1";

const platform = await installPlatform();
const isMissing = platform.kind === "missing";
if (isMissing) console.warn(`SST's platform is not installed, so nothing of infra is tested: ${platform.why}`);

it.runIf(isMissing && process.env.CI === "true")("has SST's platform in CI", () => {
  expect(platform).toEqual({ kind: "installed" });
});

const functionFiles = ["delivery", "inbound", "sweep", "wake", "web"];

const records = {
  "dynamodb:BatchGetItem dynamodb:DeleteItem dynamodb:GetItem dynamodb:PutItem dynamodb:Query dynamodb:UpdateItem": "RecordsTable",
};
const sending = { "ses:SendRawEmail": "MailDomain MailOut" };
const doorbell = {
  "scheduler:CreateSchedule scheduler:UpdateSchedule": "afterword-production",
  "iam:PassRole": "DoorbellRole",
  "sqs:SendMessage": "WakeQueueQueue",
};
const taking = (queue: string) => ({ "sqs:ChangeMessageVisibility sqs:DeleteMessage sqs:GetQueueAttributes sqs:ReceiveMessage": queue });
const rawMail = { "s3:GetObject": "mailbucket", "s3:ListBucket": "mailbucket" };

/** Everything that each role may do, and to what: a right that is not here is a mistake. */
const rights: Record<string, Record<string, string>> = {
  DoorbellRole: { "sqs:SendMessage": "WakeQueueQueue" },
  SweepClockRole: { "lambda:InvokeFunction": "SweepFunction" },
  InboundRole: { ...records, ...sending, ...doorbell, ...rawMail, ...taking("MailQueueQueue") },
  WakeRole: { ...records, ...sending, ...doorbell, ...taking("WakeQueueQueue") },
  DeliveryRole: { ...records, ...sending, ...doorbell, ...taking("DeliveryQueueQueue") },
  SweepRole: { ...records, ...sending, ...doorbell },
  WebViewRole: { ...records, ...sending, ...doorbell, ...rawMail },
};

/** The name at the end of an ARN, without what follows it: `…:table/RecordsTable/index/*` is the table. */
const named = (arn: string): string => {
  const known = Object.values(rights).flatMap((of) => Object.values(of).flatMap((names) => names.split(" ")));
  return known.find((name) => new RegExp(`[:/]${name}(/|$)`).test(arn)) ?? arn;
};

const inWords = (statements: Statement[]): Record<string, string> =>
  Object.fromEntries(
    statements.map(({ actions, resources }) => [actions.toSorted().join(" "), [...new Set(resources.map(named))].toSorted().join(" ")]),
  );

const arn = (service: string, name: string) => `arn:aws:${service}:${region}:${account}:${name}`;

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

  const roles = () => allOf(production, "aws:iam/role:Role");
  const queues = () => allOf(production, "aws:sqs/queue:Queue");
  const live = () => queues().filter(({ name }) => !name.includes("Dead"));
  const dead = () => queues().filter(({ name }) => name.includes("Dead"));
  const functions = () => allOf(production, "aws:lambda/function:Function");
  const alarms = () => allOf(production, "aws:cloudwatch/metricAlarm:MetricAlarm");

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

  describe("roles", () => {
    it("may do exactly what they are for", () => {
      const found = Object.fromEntries(roles().map((role) => [role.name, inWords(rightsOf(role))]));
      expect(found).toEqual(rights);
    });

    it("have no wildcard of actions and none of all resources", () => {
      for (const { actions, resources } of roles().flatMap(rightsOf)) {
        expect(actions.filter((action) => action.includes("*"))).toEqual([]);
        expect(resources).not.toContain("*");
      }
    });

    it("may do what the adapters ask AWS for, and nothing that they do not", async () => {
      const spoken = await spokenActions("packages/store/src/records.ts", "packages/aws/src/*.ts");
      // SES itself puts mails into the bucket, and the bucket's lifecycle takes them out: core on AWS does neither.
      for (const ofOthers of ["s3:PutObject", "s3:DeleteObject"]) spoken.delete(ofOthers);
      const forOthers = [
        "iam:PassRole",
        "s3:ListBucket",
        "lambda:InvokeFunction",
        ...Object.keys(taking("")).flatMap((actions) => actions.split(" ")),
      ];
      const granted = new Set(
        roles()
          .flatMap(rightsOf)
          .flatMap(({ actions }) => actions),
      );
      expect([...granted].filter((action) => !forOthers.includes(action)).toSorted()).toEqual([...spoken].toSorted());
    });

    it("send from our own domain only", () => {
      const sends = roles()
        .flatMap(rightsOf)
        .filter(({ actions }) => actions.includes("ses:SendRawEmail"));
      expect(sends).toHaveLength(5);
      for (const { conditions } of sends) expect(conditions).toEqual({ "StringLike ses:FromAddress": [`*@${domain}`] });
    });

    it("hand the doorbell's role to the scheduler and to nobody else", () => {
      const passes = roles()
        .flatMap(rightsOf)
        .filter(({ actions }) => actions.includes("iam:PassRole"));
      expect(passes).toHaveLength(5);
      for (const { conditions } of passes) expect(conditions).toEqual({ "StringEquals iam:PassedToService": ["scheduler.amazonaws.com"] });
    });

    it("have AWS's policy for writing logs and no other managed one", () => {
      const managed = roles().flatMap(({ inputs }) => inputs.managedPolicyArns ?? []);
      expect([...new Set(managed)]).toEqual(["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"]);
    });
  });

  describe("queues", () => {
    it("try five times and keep what failed for 14 days", () => {
      expect(
        live()
          .map(({ name }) => name)
          .toSorted(),
      ).toEqual(["DeliveryQueueQueue", "MailQueueQueue", "WakeQueueQueue"]);
      for (const { name, inputs } of live()) {
        const deadName = name.replace(/Queue$/, "DeadQueue");
        expect(JSON.parse(String(inputs.redrivePolicy))).toEqual({ deadLetterTargetArn: arn("sqs", deadName), maxReceiveCount: 5 });
        expect(theOne(production, "aws:sqs/queue:Queue", deadName).inputs.messageRetentionSeconds).toBe(14 * 24 * 3600);
      }
    });

    it("hide a message for six times the timeout of the function that takes it, which answers for each message alone", () => {
      const mappings = allOf(production, "aws:lambda/eventSourceMapping:EventSourceMapping");
      expect(mappings).toHaveLength(live().length);
      for (const { inputs } of mappings) {
        const queue = live().find(({ name }) => inputs.eventSourceArn === arn("sqs", name));
        const fn = functions().find(({ name }) => inputs.functionName === arn("lambda", `function:${name}`));
        expect(Number(queue?.inputs.visibilityTimeoutSeconds)).toBeGreaterThanOrEqual(6 * Number(fn?.inputs.timeout));
        expect(inputs.functionResponseTypes).toEqual(["ReportBatchItemFailures"]);
        expect(inputs.batchSize).toBeLessThanOrEqual(10);
        expect(inputs.scalingConfig).toEqual({ maximumConcurrency: expect.any(Number) });
      }
    });

    it("bring one mail a call to the function that parses it", () => {
      expect(theOne(production, "aws:lambda/eventSourceMapping:EventSourceMapping", "MailQueue").inputs.batchSize).toBe(1);
    });

    it("take messages from the one topic that pours into them, and from no other", () => {
      for (const [queue, topic] of [
        ["MailQueueQueue", "MailTopicTopic"],
        ["DeliveryQueueQueue", "DeliveryTopicTopic"],
      ] as const) {
        const policies = allOf(production, "aws:sqs/queuePolicy:QueuePolicy").filter(({ inputs }) =>
          String(inputs.queueUrl).endsWith(`/${queue}`),
        );
        expect(policies.flatMap(({ inputs }) => statementsOf(inputs.policy))).toEqual([
          {
            effect: "Allow",
            actions: ["sqs:SendMessage"],
            resources: [arn("sqs", queue)],
            principal: "sns.amazonaws.com",
            conditions: { "ArnEquals aws:SourceArn": [arn("sns", topic)] },
          },
        ]);
      }
    });

    it("ring an alarm when one letter is dead", () => {
      for (const { inputs } of dead()) {
        const alarm = alarms().find(
          ({ inputs: alarm }) => (alarm.dimensions as { QueueName?: string } | undefined)?.QueueName === inputs.name,
        );
        expect(alarm?.inputs).toMatchObject({
          metricName: "ApproximateNumberOfMessagesVisible",
          comparisonOperator: "GreaterThanThreshold",
          threshold: 0,
          alarmActions: [arn("sns", "AlarmsTopic")],
        });
      }
      expect(dead()).toHaveLength(3);
    });
  });

  describe("mail in", () => {
    const ruleArn = arn("ses", "receipt-rule-set/afterword-production:receipt-rule/afterword-production");

    it("is stored and then told, for every address of the domain, spam and viruses judged", () => {
      expect(theOne(production, "aws:ses/receiptRule:ReceiptRule").inputs).toMatchObject({
        recipients: [domain],
        enabled: true,
        scanEnabled: true,
        s3Actions: [{ position: 1, bucketName: "mailbucket", topicArn: arn("sns", "MailTopicTopic") }],
      });
      expect(theOne(production, "aws:sns/topicSubscription:TopicSubscription", "MailIn").inputs).toMatchObject({
        topic: arn("sns", "MailTopicTopic"),
        protocol: "sqs",
        endpoint: arn("sqs", "MailQueueQueue"),
      });
    });

    it("goes by the account's one active rule set, which production makes and others share", () => {
      expect(theOne(production, "aws:ses/activeReceiptRuleSet:ActiveReceiptRuleSet").inputs.ruleSetName).toBe("afterword-production");
      expect(allOf(visitor, "aws:ses/activeReceiptRuleSet:ActiveReceiptRuleSet")).toEqual([]);
      expect(allOf(visitor, "aws:ses/receiptRuleSet:ReceiptRuleSet")).toEqual([]);
      expect(theOne(visitor, "aws:ses/receiptRule:ReceiptRule").inputs).toMatchObject({
        ruleSetName: "afterword-production",
        name: "afterword-visitor",
      });
    });

    it("is written by SES for our rule alone, and never without TLS", () => {
      expect(statementsOf(theOne(production, "aws:s3/bucketPolicy:BucketPolicy").inputs.policy)).toEqual([
        {
          effect: "Deny",
          actions: ["s3:*"],
          resources: ["arn:aws:s3:::mailbucket", "arn:aws:s3:::mailbucket/*"],
          principal: "*",
          conditions: { "Bool aws:SecureTransport": ["false"] },
        },
        {
          effect: "Allow",
          actions: ["s3:PutObject"],
          resources: ["arn:aws:s3:::mailbucket/*"],
          principal: "ses.amazonaws.com",
          conditions: { "StringEquals aws:SourceAccount": [account], "ArnEquals aws:SourceArn": [ruleArn] },
        },
      ]);
    });

    it("is encrypted, closed to the public, and gone after 30 days", () => {
      expect(theOne(production, "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration").inputs.rules).toEqual([
        { id: expect.any(String), status: "Enabled", expiration: { days: 30 } },
      ]);
      expect(theOne(production, "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock").inputs).toMatchObject({
        blockPublicAcls: true,
        blockPublicPolicy: true,
        ignorePublicAcls: true,
        restrictPublicBuckets: true,
      });
      expect(
        JSON.stringify(
          theOne(production, "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration").inputs.rules,
        ),
      ).toContain("AES256");
    });

    it("is told by SES for our rule alone", () => {
      expect(statementsOf(theOne(production, "aws:sns/topicPolicy:TopicPolicy", "MailTopic").inputs.policy)).toEqual([
        {
          effect: "Allow",
          actions: ["sns:Publish"],
          resources: [arn("sns", "MailTopicTopic")],
          principal: "ses.amazonaws.com",
          conditions: { "StringEquals aws:SourceAccount": [account], "ArnEquals aws:SourceArn": [ruleArn] },
        },
      ]);
    });
  });

  describe("mail out", () => {
    it("is signed with 2048 bits, leaves from a subdomain of ours or not at all, and through the configuration set", () => {
      expect(theOne(production, "aws:sesv2/emailIdentity:EmailIdentity").inputs).toEqual({
        emailIdentity: domain,
        configurationSetName: "afterword-production",
        dkimSigningAttributes: { nextSigningKeyLength: "RSA_2048_BIT" },
      });
      expect(theOne(production, "aws:sesv2/emailIdentityMailFromAttributes:EmailIdentityMailFromAttributes").inputs).toMatchObject({
        mailFromDomain: `bounce.${domain}`,
        behaviorOnMxFailure: "REJECT_MESSAGE",
      });
    });

    it("is heard of again: every event that settles a note reaches the delivery queue", () => {
      const { inputs } = theOne(production, "aws:sesv2/configurationSetEventDestination:ConfigurationSetEventDestination");
      expect(inputs).toMatchObject({
        configurationSetName: "afterword-production",
        eventDestination: {
          enabled: true,
          matchingEventTypes: expect.arrayContaining(["SEND", "REJECT", "DELIVERY", "BOUNCE", "COMPLAINT"]),
          snsDestination: { topicArn: arn("sns", "DeliveryTopicTopic") },
        },
      });
      expect(theOne(production, "aws:sns/topicSubscription:TopicSubscription", "Delivery").inputs).toMatchObject({
        endpoint: arn("sqs", "DeliveryQueueQueue"),
      });
      expect(statementsOf(theOne(production, "aws:sns/topicPolicy:TopicPolicy", "DeliveryTopic").inputs.policy)[0]).toMatchObject({
        principal: "ses.amazonaws.com",
        conditions: {
          "StringEquals aws:SourceAccount": [account],
          "ArnEquals aws:SourceArn": [arn("ses", "configuration-set/afterword-production")],
        },
      });
    });
  });

  describe("names in DNS", () => {
    const inZone = (graph: Graph) =>
      allOf(graph, "aws:route53/record:Record").map(
        ({ inputs }) => `${inputs.name} ${inputs.type} ${(inputs.records as string[] | undefined)?.join() ?? "alias"}`,
      );

    it("are set where the zone is in the account", () => {
      expect(inZone(production)).toEqual(
        expect.arrayContaining([
          `${domain} MX 10 inbound-smtp.${region}.amazonaws.com`,
          `bounce.${domain} MX 10 feedback-smtp.${region}.amazonses.com`,
          `bounce.${domain} TXT v=spf1 include:amazonses.com -all`,
          `_dmarc.${domain} TXT v=DMARC1; p=reject; adkim=s; aspf=r;`,
          `one._domainkey.${domain} CNAME one.dkim.amazonses.com`,
          "afterword.example A alias",
        ]),
      );
      expect(production.outputs.setTheseRecords).toEqual([]);
    });

    it("are printed, all of them, where somebody sets them by hand", () => {
      expect(inZone(visitor)).toEqual([]);
      expect(visitor.outputs.setTheseRecords).toEqual([
        `visitor.afterword.example MX 10 inbound-smtp.${region}.amazonaws.com`,
        `bounce.visitor.afterword.example MX 10 feedback-smtp.${region}.amazonses.com`,
        "bounce.visitor.afterword.example TXT v=spf1 include:amazonses.com -all",
        "_dmarc.visitor.afterword.example TXT v=DMARC1; p=reject; adkim=s; aspf=r;",
        ...["one", "two", "three"].map((token) => `${token}._domainkey.visitor.afterword.example CNAME ${token}.dkim.amazonses.com`),
      ]);
    });
  });

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
