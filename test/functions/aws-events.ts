import { readFile } from "node:fs/promises";
import type { SQSEvent } from "aws-lambda";
import { candidate } from "../stories/mails.ts";
import { domain, mailTopicArn } from "./installation.ts";

type Status = { status: string };

/** The parts of SES's messages that tests change. */
export type Receipt = {
  mail: { messageId: string; source: string; destination: string[] };
  receipt: {
    recipients: string[];
    spamVerdict: Status;
    virusVerdict: Status;
    dmarcVerdict: Status;
    action: { topicArn: string; bucketName: string; objectKey: string };
  };
};
export type SentEvent = { mail: { messageId: string; timestamp: string; tags: Record<string, string[]> } };

const recorded = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`./events/${name}.json`, import.meta.url), "utf8"));

/** SES's notification of a mail that it stored under `messageId`, with some of it changed. */
export const receipt = async (messageId: string, change: (message: Receipt) => void = () => {}): Promise<string> => {
  const message = (await recorded("received")) as Receipt;
  message.mail.messageId = messageId;
  message.mail.source = candidate.address;
  message.receipt.recipients = [`in@${domain}`];
  message.receipt.action.objectKey = messageId;
  change(message);
  return inSns(JSON.stringify(message));
};

/** What SES tells of a mail that left, by the tags it was sent with. */
export const sentEvent = async (
  what: "send" | "delivery" | "bounce" | "complaint" | "reject",
  tags: Record<string, string>,
  at: string,
): Promise<string> => {
  const message = (await recorded(`event-${what}`)) as SentEvent;
  message.mail.timestamp = at;
  for (const [name, value] of Object.entries(tags)) message.mail.tags[name] = [value];
  return inSns(JSON.stringify(message), "arn:aws:sns:eu-west-1:123456789012:afterword-production-DeliveryTopicTopic-kcxwmsfb");
};

/** As SNS writes it into a queue that does not ask for raw messages. */
export const inSns = (message: string, topicArn = mailTopicArn): string =>
  JSON.stringify({
    Type: "Notification",
    MessageId: "7a2f6d0c-53b1-5c4e-9a7e-3f1f0b6c2d11",
    TopicArn: topicArn,
    Subject: "Amazon SES Email Receipt Notification",
    Message: message,
    Timestamp: "2026-11-30T09:15:03.061Z",
    SignatureVersion: "1",
    Signature: "c2lnbmF0dXJl",
    SigningCertURL: "https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0000000000000000000000000000000.pem",
    UnsubscribeURL: "https://sns.eu-west-1.amazonaws.com/?Action=Unsubscribe",
  });

/** As Lambda gets it from a queue: one record a body, with the ids `m1`, `m2` … */
export const inSqs = (...bodies: string[]): SQSEvent => ({
  Records: bodies.map((body, index) => ({
    messageId: `m${index + 1}`,
    receiptHandle: "AQEBwJnKyrHigUMZj6rYigCgxlaS3SLy0a",
    body,
    attributes: {
      ApproximateReceiveCount: "1",
      SentTimestamp: "1764494103090",
      SenderId: "AIDAIT2UOQQY3AUEKVGXU",
      ApproximateFirstReceiveTimestamp: "1764494103097",
    },
    messageAttributes: {},
    md5OfBody: "e4e68fb7bd0e697a0ae8f1bb342846b3",
    eventSource: "aws:sqs",
    eventSourceARN: "arn:aws:sqs:eu-west-1:123456789012:afterword-production-MailQueueQueue-wafuoszh",
    awsRegion: "eu-west-1",
  })),
});
