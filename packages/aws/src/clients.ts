import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
import { SchedulerClient } from "@aws-sdk/client-scheduler";
import { SESClient } from "@aws-sdk/client-ses";
import { SQSClient } from "@aws-sdk/client-sqs";

export type AwsClients = { dynamo: DynamoDBClient; ses: SESClient; scheduler: SchedulerClient; sqs: SQSClient; s3: S3Client };

/** Without `throwOnRequestTimeout` the SDK only warns, and waits on. */
const within = (requestTimeout: number) => ({ connectionTimeout: 3000, requestTimeout, throwOnRequestTimeout: true });

/**
 * Region and credentials are the function's own. All calls give up well within the shortest function time-out (25 s)
 * and are tried three times, with the SDK's back-off and its brake on repeats; except those to SES, which are never
 * repeated, and never go over a connection that was kept: one that died while Lambda slept cannot be told from a
 * send that was cut off, and every such send would end in a question to the candidate.
 */
export const createAwsClients = (): AwsClients => {
  const repeated = { maxAttempts: 3, retryMode: "standard" };
  return {
    dynamo: new DynamoDBClient({ ...repeated, requestHandler: within(5000) }),
    scheduler: new SchedulerClient({ ...repeated, requestHandler: within(5000) }),
    sqs: new SQSClient({ ...repeated, requestHandler: within(5000) }),
    s3: new S3Client({ ...repeated, requestHandler: within(15_000) }),
    ses: new SESClient({ maxAttempts: 1, requestHandler: { ...within(15_000), httpsAgent: { keepAlive: false } } }),
  };
};
