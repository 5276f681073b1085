import { queueWithDeadLetters } from "./queue.ts";
import { account, partition, prefix, region } from "./stage.ts";

export const wakeTimeoutSeconds = 30;

/** Doorbells ring into this queue: the scheduler's, and with a delay those that are less than two minutes away. */
export const wake = queueWithDeadLetters("WakeQueue", wakeTimeoutSeconds);

/** One one-time schedule an application; their names are the doorbell's affair. */
export const scheduleGroup = new aws.scheduler.ScheduleGroup("Doorbells", { name: prefix });

/** The ARN as IAM writes it for conditions: the group, not the schedules in it. */
const groupArn = $interpolate`arn:${partition}:scheduler:${region}:${account}:schedule-group/${scheduleGroup.name}`;

/** Every schedule of the group, for the functions that set doorbells. */
export const schedulesArn = $interpolate`arn:${partition}:scheduler:${region}:${account}:schedule/${scheduleGroup.name}/*`;

/** What the scheduler acts as when it rings: it may put a message into the wake queue and nothing else. */
export const schedulerRole = new aws.iam.Role("DoorbellRole", {
  name: $interpolate`${prefix}-doorbell-${region}`,
  assumeRolePolicy: $jsonStringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { Service: "scheduler.amazonaws.com" },
        Action: "sts:AssumeRole",
        Condition: { StringEquals: { "aws:SourceAccount": account }, ArnEquals: { "aws:SourceArn": groupArn } },
      },
    ],
  }),
  inlinePolicies: [
    {
      name: "ring",
      policy: $jsonStringify({
        Version: "2012-10-17",
        Statement: [{ Effect: "Allow", Action: "sqs:SendMessage", Resource: wake.queue.arn }],
      }),
    },
  ],
});
