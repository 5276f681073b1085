import { describe, expect, it } from "vitest";
import { allOf, type Graph, statementsOf, theOne } from "./graph.ts";
import { arn } from "./names.ts";

/** That nothing which waits can get lost, be taken twice at once, or rot unseen. */
export const expectQueues = (production: () => Graph) =>
  describe("queues", () => {
    const queues = () => allOf(production(), "aws:sqs/queue:Queue");
    const live = () => queues().filter(({ name }) => !name.includes("Dead"));
    const dead = () => queues().filter(({ name }) => name.includes("Dead"));
    const functions = () => allOf(production(), "aws:lambda/function:Function");
    const alarms = () => allOf(production(), "aws:cloudwatch/metricAlarm:MetricAlarm");

    it("try five times and keep what failed for 14 days", () => {
      expect(
        live()
          .map(({ name }) => name)
          .toSorted(),
      ).toEqual(["DeliveryQueueQueue", "MailQueueQueue", "WakeQueueQueue"]);
      for (const { name, inputs } of live()) {
        const deadName = name.replace(/Queue$/, "DeadQueue");
        expect(JSON.parse(String(inputs.redrivePolicy))).toEqual({ deadLetterTargetArn: arn("sqs", deadName), maxReceiveCount: 5 });
        expect(theOne(production(), "aws:sqs/queue:Queue", deadName).inputs.messageRetentionSeconds).toBe(14 * 24 * 3600);
      }
    });

    it("hide a message for six times the timeout of the function that takes it, which answers for each message alone", () => {
      const mappings = allOf(production(), "aws:lambda/eventSourceMapping:EventSourceMapping");
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
      expect(theOne(production(), "aws:lambda/eventSourceMapping:EventSourceMapping", "MailQueue").inputs.batchSize).toBe(1);
    });

    it("take messages from the one topic that pours into them, and from no other", () => {
      for (const [queue, topic] of [
        ["MailQueueQueue", "MailTopicTopic"],
        ["DeliveryQueueQueue", "DeliveryTopicTopic"],
      ] as const) {
        const policies = allOf(production(), "aws:sqs/queuePolicy:QueuePolicy").filter(({ inputs }) =>
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
