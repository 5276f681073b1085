import { parseReceivedMail, toArrival } from "@afterword/aws/events";
import { mailPrefix } from "@afterword/aws/ports";
import { receiveMail } from "@afterword/core/inbound/receive-mail";
import type { SQSEvent } from "aws-lambda";
import { eachRecord } from "./each-record.ts";
import { type Wired, wired } from "./ports.ts";

/** SES told of a mail that is not in the bucket (yet). */
class MailMissingError extends Error {
  readonly code = "mail-missing";
  readonly retryable = true;
}

/** A mail came in: SES has stored it and tells so through SNS and SQS. Delivered again it changes nothing. */
export const inboundHandler = ({ ports, resource }: Wired) =>
  eachRecord(ports.log, "mail", async ({ body }) => {
    const told = parseReceivedMail(body, { topicArn: resource.mailTopicArn, bucket: resource.bucket, prefix: mailPrefix });
    if (told.kind === "setup") return;
    const raw = await ports.archive.get(told.messageId);
    if (raw === null) throw new MailMissingError(`the mail ${told.messageId} is not in the bucket`);
    await receiveMail(ports)(toArrival(told, raw));
  });

export const handler = (event: SQSEvent) => inboundHandler(wired())(event);
