import { createSchedulerDoorbell, scheduleName } from "@afterword/aws/doorbell";
import { parseWake } from "@afterword/aws/events";
import type { Clock } from "@afterword/core/port/ports";
import { SchedulerClient } from "@aws-sdk/client-scheduler";
import { SQSClient } from "@aws-sdk/client-sqs";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { standingClock } from "./clock.ts";
import { doorbellContract } from "./doorbell.contract.ts";
import { noCredentials, region } from "./dynamo-client.ts";
import { schedulerError, startFakeScheduler } from "./fake-scheduler.ts";
import { sqsError, startFakeSqs } from "./fake-sqs.ts";
import { applicationKey } from "./record.ts";

const group = "afterword-test";
const queueArn = "arn:aws:sqs:eu-west-1:123456789012:wake";
const roleArn = "arn:aws:iam::123456789012:role/doorbell";
const noon = "2026-12-01T12:00:00Z";

let scheduler: Awaited<ReturnType<typeof startFakeScheduler>>;
let sqs: Awaited<ReturnType<typeof startFakeSqs>>;
const start = async () => {
  scheduler = await startFakeScheduler({ group, now: () => noon });
  sqs = await startFakeSqs("/123456789012/wake");
};
const stop = async () => {
  await scheduler.stop();
  await sqs.stop();
};
const fresh = (clock: Clock, { maxAttempts = 1, requestTimeout = 20_000 } = {}) => {
  for (const list of [sqs.messages, sqs.requests, scheduler.requests]) list.length = 0;
  scheduler.schedules.clear();
  const config = {
    region,
    credentials: noCredentials,
    maxAttempts,
    requestHandler: { requestTimeout, throwOnRequestTimeout: true, httpAgent: { keepAlive: false } },
  };
  const clients = {
    scheduler: new SchedulerClient({ ...config, endpoint: scheduler.endpoint }),
    sqs: new SQSClient({ ...config, endpoint: sqs.endpoint }),
  };
  return createSchedulerDoorbell(clients.scheduler, clients.sqs, { group, queueArn, queueUrl: sqs.queueUrl, roleArn, clock });
};

doorbellContract("EventBridge Scheduler and SQS", {
  start,
  stop,
  fresh: async (clock) => ({
    doorbell: fresh(clock),
    rings: async () => [
      ...[...scheduler.schedules.values()].map((schedule) => ({
        key: parseWake(schedule.Target.Input ?? ""),
        at: `${schedule.ScheduleExpression.slice(3, -1)}Z`,
      })),
      ...sqs.messages.map(({ MessageBody, DelaySeconds = 0 }) => ({
        key: parseWake(MessageBody),
        at: clock.now().add({ seconds: DelaySeconds }).toString(),
      })),
    ],
  }),
});

describe("the scheduler's doorbell", () => {
  const clock = standingClock(noon);
  const key = applicationKey("ann", "a");
  const tomorrow = "2026-12-02T12:00:00Z";
  beforeAll(start);
  afterAll(stop);
  let doorbell: ReturnType<typeof fresh>;
  beforeEach(() => {
    doorbell = fresh(clock);
  });
  const methods = () => scheduler.requests.map(({ method }) => method);

  test("one schedule, in UTC, exact, that removes itself and knows its queue", async () => {
    await doorbell.set(key, "2026-12-02T12:00:00.25Z");
    expect([...scheduler.schedules]).toMatchObject([
      [
        scheduleName(key),
        {
          GroupName: group,
          ScheduleExpression: "at(2026-12-02T12:00:01)",
          ScheduleExpressionTimezone: "UTC",
          FlexibleTimeWindow: { Mode: "OFF" },
          ActionAfterCompletion: "DELETE",
          State: "ENABLED",
          Target: { Arn: queueArn, RoleArn: roleArn, Input: JSON.stringify(key) },
        },
      ],
    ]);
    expect(sqs.messages).toEqual([]);
  });

  test("its name is always the same for one application, and another for another", () => {
    expect(scheduleName(key)).toMatch(/^f-[a-z2-7]{40}$/);
    expect(scheduleName({ ...key })).toBe(scheduleName(key));
    expect(scheduleName(applicationKey("ann", "b"))).not.toBe(scheduleName(key));
    expect(scheduleName(applicationKey("bob", "a"))).not.toBe(scheduleName(key));
  });

  test("less than two minutes ahead the queue's delay rings, in whole seconds, rounded up", async () => {
    const cases: [string, number][] = [
      ["2026-12-01T12:01:59.999Z", 120],
      ["2026-12-01T12:00:00.001Z", 1],
      ["2026-12-01T12:00:00Z", 0],
      ["2026-11-30T12:00:00Z", 0],
    ];
    for (const [at, delay] of cases) {
      await doorbell.set(key, at);
      expect(sqs.messages.at(-1)).toEqual({ QueueUrl: sqs.queueUrl, MessageBody: JSON.stringify(key), DelaySeconds: delay });
    }
    expect(scheduler.requests).toEqual([]);
    await doorbell.set(key, "2026-12-01T12:02:00Z");
    expect(methods()).toEqual(["POST"]);
  });

  test("a schedule that fires between create and update is made anew", async () => {
    await doorbell.set(key, tomorrow);
    scheduler.fail(schedulerError(409, "ConflictException"));
    scheduler.fire(scheduleName(key));
    await doorbell.set(key, "2026-12-03T12:00:00Z");
    expect(methods()).toEqual(["POST", "POST", "PUT", "POST"]);
    expect(scheduler.schedules.size).toBe(1);
  });

  test("one that comes and goes for ever is a retryable fault", async () => {
    for (let round = 0; round < 3; round++)
      scheduler.fail(schedulerError(409, "ConflictException"), schedulerError(404, "ResourceNotFoundException"));
    await expect(doorbell.set(key, tomorrow)).rejects.toMatchObject({ name: "AwsFault", code: "unavailable", retryable: true });
  });

  test("throttling, quotas in passing and faults of the service are retryable, a plain no is not", async () => {
    const faults = [
      [schedulerError(429, "ThrottlingException"), true],
      [schedulerError(500, "InternalServerException"), true],
      ["reset-before", true],
      [schedulerError(400, "ValidationException"), false],
      [schedulerError(403, "AccessDeniedException"), false],
    ] as const;
    for (const [fault, retryable] of faults) {
      scheduler.fail(fault);
      await expect(doorbell.set(key, tomorrow)).rejects.toMatchObject({ code: "unavailable", retryable });
    }
    const impatient = fresh(clock, { requestTimeout: 250 });
    scheduler.fail("hang");
    await expect(impatient.set(key, tomorrow)).rejects.toMatchObject({ code: "unavailable", retryable: true });
    sqs.fail(sqsError(503, "ServiceUnavailable"));
    await expect(doorbell.set(key, noon)).rejects.toMatchObject({ code: "unavailable", retryable: true });
  });

  test("a create whose answer got lost is repeated by the SDK with the same token, and is no second one", async () => {
    const repeating = fresh(clock, { maxAttempts: 3 });
    scheduler.fail("reset-after");
    await repeating.set(key, tomorrow);
    expect(methods()).toEqual(["POST", "POST"]);
    expect(scheduler.schedules.size).toBe(1);
  });

  test("every random time is never early and at most a second late, whatever the fraction", async () => {
    for (let n = 0; n < 40; n++) {
      const at = Temporal.Instant.from(tomorrow).add({ nanoseconds: n * 7_919_000_003 });
      await doorbell.set(key, at.toString());
      const rings = Temporal.Instant.from(`${[...scheduler.schedules.values()][0]?.ScheduleExpression.slice(3, -1)}Z`);
      const late = Number(rings.epochNanoseconds - at.epochNanoseconds);
      expect(late >= 0 && late < 1_000_000_000).toBe(true);
    }
  });
});
