import type { AwsResource } from "@afterword/aws/resource";

export const domain = "in.afterword.example";
const mailTopicArn = "arn:aws:sns:eu-west-1:123456789012:MailTopic";
const configurationSet = "afterword-simulation";
const bucket = "mails";

/** What the handlers know of their installation. No client is ever made from it. */
export const resource: AwsResource = {
  table: "Records",
  bucket,
  wakeQueueUrl: "https://sqs.example/wake",
  wakeQueueArn: "arn:aws:sqs:eu-west-1:123456789012:WakeQueue",
  tokenKey: "0123456789abcdef".repeat(4),
  domain,
  webUrl: "https://afterword.example",
  configurationSet,
  scheduleGroup: "afterword-simulation",
  schedulerRoleArn: "arn:aws:iam::123456789012:role/DoorbellRole",
  mailTopicArn,
  signUp: "open",
};

const inSns = (message: unknown, topicArn: string): string =>
  JSON.stringify({ Type: "Notification", TopicArn: topicArn, Message: JSON.stringify(message) });

export type Dmarc = "PASS" | "FAIL" | "GRAY" | "PROCESSING_FAILED";

/** What SES says through SNS of a mail that it stored. */
export const receiptOf = (mail: { id: string; from: string; recipients: string[]; dmarc: Dmarc }): string =>
  inSns(
    {
      notificationType: "Received",
      mail: { messageId: mail.id, source: mail.from },
      receipt: {
        recipients: mail.recipients,
        virusVerdict: { status: "PASS" },
        dmarcVerdict: { status: mail.dmarc },
        action: { type: "S3", topicArn: mailTopicArn, bucketName: bucket, objectKey: mail.id },
      },
    },
    mailTopicArn,
  );

export type Happening = "Send" | "Delivery" | "Bounce" | "Complaint" | "Reject";

/** What SES says through SNS of a mail that it was given. */
export const eventOf = (what: Happening, mail: { id: string; at: string; tags: Record<string, string> }): string => {
  const tags = Object.fromEntries(Object.entries(mail.tags).map(([name, value]) => [name, [value]]));
  return inSns(
    {
      eventType: what,
      mail: { messageId: mail.id, timestamp: mail.at, tags: { ...tags, "ses:configuration-set": [configurationSet] } },
      ...(what === "Bounce" ? { bounce: { timestamp: mail.at, bounceType: "Permanent", bounceSubType: "General" } } : {}),
    },
    "arn:aws:sns:eu-west-1:123456789012:DeliveryTopic",
  );
};
