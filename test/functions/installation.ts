import type { AwsClients } from "@afterword/aws/clients";
import { createAwsPorts } from "@afterword/aws/ports";
import type { AwsResource } from "@afterword/aws/resource";
import type { Candidate } from "@afterword/core/candidate/candidate";
import { signUp } from "@afterword/core/candidate/sign-up";
import type { LogEntry } from "@afterword/core/port/ports";
import { base32 } from "@afterword/core/token/token";
import { composeMail } from "@afterword/mail/compose/compose-mail";
import { createMailReader } from "@afterword/mail/mail-reader";
import { createStore } from "@afterword/store/create-store";
import { createTable } from "@afterword/store/table";
import { S3Client } from "@aws-sdk/client-s3";
import { SchedulerClient } from "@aws-sdk/client-scheduler";
import { SESClient } from "@aws-sdk/client-ses";
import { SQSClient } from "@aws-sdk/client-sqs";
import type { Wired } from "../../functions/ports.ts";
import { standingClock } from "../port/clock.ts";
import { startDynalite } from "../port/dynalite.ts";
import { dynamoClient, noCredentials, region } from "../port/dynamo-client.ts";
import { startFakeS3 } from "../port/fake-s3.ts";
import { startFakeScheduler } from "../port/fake-scheduler.ts";
import { startFakeSes } from "../port/fake-ses.ts";
import { startFakeSqs } from "../port/fake-sqs.ts";
import { candidate as person } from "../stories/mails.ts";

export const domain = "afterword.localhost";
export const bucket = "afterword-production-mailbucket-txneewzz";
export const mailTopicArn = "arn:aws:sns:eu-west-1:123456789012:afterword-production-MailTopicTopic-svkwkemd";
const name = "afterword-production";

const startServices = async (now: () => string) => {
  const [dynalite, ses, scheduler, sqs, s3] = await Promise.all([
    startDynalite(),
    startFakeSes({ domain, configurationSet: name }),
    startFakeScheduler({ group: name, now }),
    startFakeSqs("/123456789012/WakeQueue"),
    startFakeS3(bucket),
  ]);
  return { dynalite, ses, scheduler, sqs, s3 };
};
export type Services = Awaited<ReturnType<typeof startServices>>;

const clientsOf = ({ dynalite, ses, scheduler, sqs, s3 }: Services): AwsClients => {
  const common = { region, credentials: noCredentials };
  return {
    dynamo: dynamoClient(dynalite.endpoint),
    ses: new SESClient({ ...common, endpoint: ses.endpoint, maxAttempts: 1 }),
    scheduler: new SchedulerClient({ ...common, endpoint: scheduler.endpoint }),
    sqs: new SQSClient({ ...common, endpoint: sqs.endpoint }),
    s3: new S3Client({ ...common, endpoint: s3.endpoint, forcePathStyle: true }),
  };
};

const resourceOf = ({ sqs }: Services): AwsResource => ({
  table: "Records",
  bucket,
  wakeQueueUrl: sqs.queueUrl,
  wakeQueueArn: "arn:aws:sqs:eu-west-1:123456789012:WakeQueue",
  tokenKey: "0123456789abcdef".repeat(4),
  domain,
  webUrl: "https://afterword.example",
  configurationSet: name,
  scheduleGroup: name,
  schedulerRoleArn: "arn:aws:iam::123456789012:role/DoorbellRole",
  mailTopicArn,
  signUp: "open",
});

/** The same tokens in every run. */
const countedTokens = () => {
  let drawn = 0;
  return {
    token: () => {
      const bytes = Buffer.alloc(16);
      bytes.writeUInt32BE(++drawn);
      return base32(bytes);
    },
  };
};

export type AwsInstallation = Wired & {
  services: Services;
  clock: ReturnType<typeof standingClock>;
  logged: LogEntry[];
  candidate: Candidate;
  stop(): Promise<void>;
};

/**
 * The product as it runs on AWS, with one candidate: the real adapters and SDK clients, an embedded DynamoDB, and the
 * other services' wire formats on loopback. Give `wired` to the handlers.
 */
export const startInstallation = async (now: string): Promise<AwsInstallation> => {
  const clock = standingClock(now);
  const services = await startServices(() => clock.now().toString());
  const clients = clientsOf(services);
  const resource = resourceOf(services);
  await createTable(clients.dynamo, resource.table);
  const logged: LogEntry[] = [];
  const ports = createAwsPorts(resource, {
    clients,
    store: createStore,
    mail: createMailReader(),
    compose: composeMail,
    clock,
    random: countedTokens(),
    log: (entry) => logged.push(entry),
  });
  const candidate = await signUp(ports)({ ...person, timeZone: "America/Chicago" });
  return {
    ports,
    resource,
    services,
    clock,
    logged,
    candidate,
    stop: async () => {
      for (const client of Object.values(clients)) client.destroy();
      await Promise.all(Object.values(services).map((service) => service.stop()));
    },
  };
};
