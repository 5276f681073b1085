import type { Clock, Composer, Log, MailReader, Ports, Random } from "@afterword/core/port/ports";
import type { Store } from "@afterword/core/port/store";
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { createS3Archive } from "./archive.ts";
import type { AwsClients } from "./clients.ts";
import { createSchedulerDoorbell } from "./doorbell.ts";
import { createSesMailer } from "./mailer.ts";
import type { AwsResource } from "./resource.ts";

/** What this package does not make itself: the other packages' work, and what is different in tests. */
export type Composed = {
  clients: AwsClients;
  /** `createStore` of the store package. */
  store: (client: DynamoDBClient, options: { table: string; clock: Clock }) => Store;
  mail: MailReader;
  compose: Composer;
  clock: Clock;
  random: Random;
  log: Log;
};

/** SES writes raw mails at the top of their bucket. */
export const mailPrefix = "";

/**
 * Every port on AWS.
 *
 * @example
 * const ports = createAwsPorts(readResource(), { clients: createAwsClients(), store: createStore, mail, compose,
 *   clock: systemClock, random: systemRandom, log: lineLog });
 */
export const createAwsPorts = (resource: AwsResource, composed: Composed): Ports => {
  const { clients, clock, random, log, mail, compose } = composed;
  return {
    store: composed.store(clients.dynamo, { table: resource.table, clock }),
    mailer: createSesMailer(clients.ses, { configurationSet: resource.configurationSet }),
    doorbell: createSchedulerDoorbell(clients.scheduler, clients.sqs, {
      group: resource.scheduleGroup,
      queueArn: resource.wakeQueueArn,
      queueUrl: resource.wakeQueueUrl,
      roleArn: resource.schedulerRoleArn,
      clock,
    }),
    archive: createS3Archive(clients.s3, { bucket: resource.bucket, prefix: mailPrefix }),
    clock,
    random,
    log,
    mail,
    compose,
    installation: {
      domain: resource.domain,
      webUrl: resource.webUrl,
      tokenKey: resource.tokenKey,
      signUp: resource.signUp,
      trustsLoopback: false,
      placeholder: null,
      sendsAsCandidate: false,
    },
  };
};
