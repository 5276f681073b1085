import { account } from "./stage.ts";

/** A topic that SES alone may publish to, and only for the rule or configuration set in `sourceArn` of this account. */
export const topicForSes = (name: string, sourceArn: $util.Input<string>) => {
  const topic = new sst.aws.SnsTopic(name);
  const policy = new aws.sns.TopicPolicy(`${name}Policy`, {
    arn: topic.arn,
    policy: $jsonStringify({
      Version: "2012-10-17",
      Statement: [
        {
          Sid: "SesPublishes",
          Effect: "Allow",
          Principal: { Service: "ses.amazonaws.com" },
          Action: "sns:Publish",
          Resource: topic.arn,
          Condition: { StringEquals: { "aws:SourceAccount": account }, ArnEquals: { "aws:SourceArn": sourceArn } },
        },
      ],
    }),
  });
  return { topic, policy };
};

/** Puts everything a topic says into a queue. SST's own `subscribeQueue` lets any topic of anybody's send; this names the one. */
export const pourInto = (name: string, topic: sst.aws.SnsTopic, queue: sst.aws.Queue) => {
  const policy = new aws.sqs.QueuePolicy(`${name}QueuePolicy`, {
    queueUrl: queue.url,
    policy: $jsonStringify({
      Version: "2012-10-17",
      Statement: [
        {
          Sid: "TopicSends",
          Effect: "Allow",
          Principal: { Service: "sns.amazonaws.com" },
          Action: "sqs:SendMessage",
          Resource: queue.arn,
          Condition: { ArnEquals: { "aws:SourceArn": topic.arn } },
        },
      ],
    }),
  });
  return new aws.sns.TopicSubscription(
    `${name}Subscription`,
    { topic: topic.arn, protocol: "sqs", endpoint: queue.arn },
    { dependsOn: policy },
  );
};
