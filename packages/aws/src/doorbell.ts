import { createHash } from "node:crypto";
import type { ApplicationKey } from "@afterword/core/id";
import type { Clock, Doorbell } from "@afterword/core/port/ports";
import { base32 } from "@afterword/core/token/token";
import {
  ConflictException,
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  ResourceNotFoundException,
  type SchedulerClient,
  UpdateScheduleCommand,
} from "@aws-sdk/client-scheduler";
import { SendMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";
import { Temporal } from "temporal-polyfill";
import { AwsFault, unavailable } from "./aws-fault.ts";

/** The scheduler is precise to a minute and refuses what is past: nearer than this the queue's own delay rings. */
const leastAheadSeconds = 120;
/** SQS's limit on a message's delay. */
const mostDelaySeconds = 900;

export type DoorbellOptions = {
  /** The schedule group. */
  group: string;
  /** The queue that wakes applications: as the scheduler's target, and for messages of our own. */
  queueArn: string;
  queueUrl: string;
  /** What the scheduler acts as when it rings. */
  roleArn: string;
  /** Where the scheduler puts what it could not deliver; none by default: the sweep finds what is due anyway. */
  deadLetterArn?: string;
  clock: Clock;
};

/** One name an application, always the same: a second schedule for it cannot be. 42 of the 64 characters allowed. */
export const scheduleName = (key: ApplicationKey): string =>
  `f-${base32(createHash("sha256").update(`${key.candidateId}/${key.applicationId}`).digest()).slice(0, 40)}`;

/** Whole seconds, rounded up, so that nobody is woken before the time; in UTC, without its `Z`, as the scheduler writes it. */
const atExpression = (at: Temporal.Instant): string =>
  `at(${at.toString({ fractionalSecondDigits: 0, roundingMode: "ceil" }).slice(0, "yyyy-mm-ddThh:mm:ss".length)})`;

const scheduleFor = (key: ApplicationKey, at: Temporal.Instant, options: DoorbellOptions): CreateScheduleCommandInput => ({
  Name: scheduleName(key),
  GroupName: options.group,
  ScheduleExpression: atExpression(at),
  ScheduleExpressionTimezone: "UTC",
  FlexibleTimeWindow: { Mode: "OFF" },
  ActionAfterCompletion: "DELETE",
  State: "ENABLED",
  Target: {
    Arn: options.queueArn,
    RoleArn: options.roleArn,
    Input: JSON.stringify(key),
    // After a quarter of an hour the sweep has looked three times.
    RetryPolicy: { MaximumEventAgeInSeconds: 900, MaximumRetryAttempts: 5 },
    ...(options.deadLetterArn === undefined ? {} : { DeadLetterConfig: { Arn: options.deadLetterArn } }),
  },
});

/** True when `call` succeeded, false when it ended in the one error that says to try the other call. */
const succeeds = async (
  name: string,
  call: Promise<unknown>,
  other: typeof ConflictException | typeof ResourceNotFoundException,
): Promise<boolean> => {
  try {
    await call;
    return true;
  } catch (error) {
    if (error instanceof other) return false;
    throw unavailable(name, error);
  }
};

/**
 * Rings by EventBridge Scheduler, or by SQS when it is less than two minutes to go or already past. A schedule that is
 * there is replaced as a whole; one that fires between the two calls is made anew. When a nearer time rings by SQS an
 * older schedule may stay: it rings later, for nothing. Faults are thrown; nothing is lost by them, the sweep looks too.
 */
export const createSchedulerDoorbell = (scheduler: SchedulerClient, sqs: SQSClient, options: DoorbellOptions): Doorbell => {
  const ringSoon = async (key: ApplicationKey, seconds: number): Promise<void> => {
    const DelaySeconds = Math.min(Math.max(Math.ceil(seconds), 0), mostDelaySeconds);
    const message = new SendMessageCommand({ QueueUrl: options.queueUrl, MessageBody: JSON.stringify(key), DelaySeconds });
    await sqs.send(message).catch((error) => {
      throw unavailable("SendMessage", error);
    });
  };

  return {
    set: async ({ candidateId, applicationId }, at) => {
      const key = { candidateId, applicationId };
      const instant = Temporal.Instant.from(at);
      const aheadSeconds = (instant.epochMilliseconds - options.clock.now().epochMilliseconds) / 1000;
      if (aheadSeconds < leastAheadSeconds) return ringSoon(key, aheadSeconds);
      const schedule = scheduleFor(key, instant, options);
      for (let round = 0; round < 3; round++) {
        if (await succeeds("CreateSchedule", scheduler.send(new CreateScheduleCommand(schedule)), ConflictException)) return;
        if (await succeeds("UpdateSchedule", scheduler.send(new UpdateScheduleCommand(schedule)), ResourceNotFoundException)) return;
      }
      throw new AwsFault("unavailable", "the schedule came and went three times", { retryable: true });
    },
  };
};
