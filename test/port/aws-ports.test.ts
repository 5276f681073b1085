import type { AwsClients } from "@afterword/aws/clients";
import { createAwsPorts } from "@afterword/aws/ports";
import { createMemoryStore } from "@afterword/store/memory-store";
import { S3Client } from "@aws-sdk/client-s3";
import { SchedulerClient } from "@aws-sdk/client-scheduler";
import { SESClient } from "@aws-sdk/client-ses";
import { SQSClient } from "@aws-sdk/client-sqs";
import { expect, test } from "vitest";
import { standingClock } from "./clock.ts";
import { dynamoClient, noCredentials, region } from "./dynamo-client.ts";
import { startFakeS3 } from "./fake-s3.ts";
import { startFakeScheduler } from "./fake-scheduler.ts";
import { startFakeSes } from "./fake-ses.ts";
import { startFakeSqs } from "./fake-sqs.ts";
import { applicationKey } from "./record.ts";

test("from what is linked to a function, every port finds its own service", async () => {
  const clock = standingClock("2026-12-01T12:00:00Z");
  const ses = await startFakeSes({ domain: "afterword.example", configurationSet: "set" });
  const scheduler = await startFakeScheduler({ group: "group", now: () => "2026-12-01T12:00:00Z" });
  const sqs = await startFakeSqs("/1/wake");
  const s3 = await startFakeS3("mail");
  const at = (endpoint: string) => ({ endpoint, region, credentials: noCredentials, maxAttempts: 1 });
  const clients: AwsClients = {
    dynamo: dynamoClient("http://127.0.0.1:1"),
    ses: new SESClient(at(ses.endpoint)),
    scheduler: new SchedulerClient(at(scheduler.endpoint)),
    sqs: new SQSClient(at(sqs.endpoint)),
    s3: new S3Client({ ...at(s3.endpoint), forcePathStyle: true }),
  };
  const made: unknown[] = [];
  const unused = () => Promise.reject(new Error("not in this test"));
  const ports = createAwsPorts(
    {
      table: "records",
      bucket: "mail",
      wakeQueueUrl: sqs.queueUrl,
      wakeQueueArn: "arn:aws:sqs:eu-west-1:123456789012:wake",
      tokenKey: "k".repeat(64),
      domain: "afterword.example",
      webUrl: "https://afterword.example",
      configurationSet: "set",
      scheduleGroup: "group",
      schedulerRoleArn: "arn:aws:iam::123456789012:role/doorbell",
      mailTopicArn: "arn:aws:sns:eu-west-1:123456789012:mail",
      signUp: "closed",
    },
    {
      clients,
      store: (client, options) => {
        made.push(client, options.table);
        return createMemoryStore(options);
      },
      mail: {
        sender: () => ({ kind: "none", why: "unused" }),
        authenticated: () => false,
        automatic: () => null,
        identify: unused,
        read: unused,
        readReply: unused,
        newText: unused,
        editedInPlace: unused,
      },
      compose: unused,
      clock,
      random: { token: () => "token" },
      log: () => {},
    },
  );
  expect(made).toEqual([clients.dynamo, "records"]);
  expect(ports.installation).toMatchObject({ domain: "afterword.example", trustsLoopback: false, signUp: "closed" });

  const raw = Buffer.from("x");
  expect(await ports.mailer.send({ raw, from: "n@afterword.example", to: "a@b.example", tags: {} })).toMatchObject({ kind: "accepted" });
  expect(ses.sent[0]?.configurationSet).toBe("set");
  s3.objects.set("0102018f-abc", raw);
  expect(Buffer.from((await ports.archive.get("0102018f-abc")) ?? []).toString()).toBe("x");
  await ports.doorbell.set(applicationKey("ann", "a"), "2026-12-01T12:00:30Z");
  await ports.doorbell.set(applicationKey("ann", "a"), "2026-12-01T13:00:00Z");
  expect([sqs.messages.length, scheduler.schedules.size]).toEqual([1, 1]);

  for (const client of Object.values(clients)) client.destroy();
  for (const server of [ses, scheduler, sqs, s3]) await server.stop();
});
