import { sweepFunction } from "./functions.ts";
import { inbound } from "./mail-in.ts";
import { delivery } from "./mail-out.ts";
import { settings } from "./stage.ts";
import { wake } from "./wake.ts";

const topic = new sst.aws.SnsTopic("Alarms");

if (settings.alarmAddress !== null) {
  new aws.sns.TopicSubscription("AlarmMail", { topic: topic.arn, protocol: "email", endpoint: settings.alarmAddress });
}

type Condition = Omit<aws.cloudwatch.MetricAlarmArgs, "alarmActions" | "okActions">;

const ring = (name: string, condition: Condition) =>
  new aws.cloudwatch.MetricAlarm(name, {
    name: `${$app.name}-${$app.stage}-${name}`,
    ...condition,
    alarmActions: [topic.arn],
    okActions: [topic.arn],
  });

const whenDeadLetters = (name: string, dead: sst.aws.Queue, alarmDescription: string) =>
  ring(`${name}DeadLetters`, {
    alarmDescription,
    namespace: "AWS/SQS",
    metricName: "ApproximateNumberOfMessagesVisible",
    dimensions: { QueueName: dead.nodes.queue.name },
    statistic: "Maximum",
    period: 60,
    evaluationPeriods: 1,
    comparisonOperator: "GreaterThanThreshold",
    threshold: 0,
    treatMissingData: "notBreaching",
  });

whenDeadLetters(
  "Mail",
  inbound.dead,
  "A mail could not be taken in five times. The raw mail is in the bucket; mend, then redrive the queue.",
);
whenDeadLetters("Wake", wake.dead, "An application could not be woken five times. The sweep tries on; mend, then redrive the queue.");
whenDeadLetters("Delivery", delivery.dead, "What SES told of a note could not be recorded five times. Mend, then redrive the queue.");

// Follow-ups come late rather than never only while the sweep runs.
ring("SweepMissing", {
  alarmDescription: "The sweep has not run for 15 minutes: what a doorbell misses now waits.",
  namespace: "AWS/Lambda",
  metricName: "Invocations",
  dimensions: { FunctionName: sweepFunction.name },
  statistic: "Sum",
  period: 900,
  evaluationPeriods: 1,
  comparisonOperator: "LessThanThreshold",
  threshold: 1,
  treatMissingData: "breaching",
});

ring("SweepFails", {
  alarmDescription: "The sweep failed three times in 15 minutes.",
  namespace: "AWS/Lambda",
  metricName: "Errors",
  dimensions: { FunctionName: sweepFunction.name },
  statistic: "Sum",
  period: 900,
  evaluationPeriods: 1,
  comparisonOperator: "GreaterThanOrEqualToThreshold",
  threshold: 3,
  treatMissingData: "notBreaching",
});

// SES puts an account under review at 5 % of bounces and 0.1 % of complaints.
for (const [name, metricName, threshold] of [
  ["Bounces", "Reputation.BounceRate", 0.04],
  ["Complaints", "Reputation.ComplaintRate", 0.0008],
] as const) {
  ring(name, {
    alarmDescription: `${metricName} of the whole account nears the rate at which SES puts it under review.`,
    namespace: "AWS/SES",
    metricName,
    statistic: "Average",
    period: 3600,
    evaluationPeriods: 1,
    comparisonOperator: "GreaterThanThreshold",
    threshold,
    treatMissingData: "notBreaching",
  });
}
