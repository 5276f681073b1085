import { mail, mailTopic } from "./mail-in.ts";
import { configurationSet, identity } from "./mail-out.ts";
import { records } from "./records.ts";
import { settings } from "./stage.ts";
import { scheduleGroup, schedulerRole, wake } from "./wake.ts";
import { api } from "./web-address.ts";

// A link tells a function a name, never gives it a right: SST's own links of these grant `dynamodb:*`, `s3:*` and `sqs:*`.
sst.Linkable.wrap(sst.aws.Dynamo, (table) => ({ properties: { name: table.name } }));
sst.Linkable.wrap(sst.aws.Bucket, (bucket) => ({ properties: { name: bucket.name } }));
sst.Linkable.wrap(sst.aws.Queue, (queue) => ({ properties: { url: queue.url } }));

/** 256 bits that reply tokens are made with: `sst secret set TokenKey "$(openssl rand -hex 32)"`. Changing it ends every reply address. */
const tokenKey = new sst.Secret("TokenKey");

/** What the functions must know of the installation, read in one file of `packages/aws`. */
const mailing = new sst.Linkable("Mailing", {
  properties: {
    domain: identity.emailIdentity,
    webUrl: api.url,
    configurationSet: configurationSet.configurationSetName,
    scheduleGroup: scheduleGroup.name,
    schedulerRoleArn: schedulerRole.arn,
    wakeQueueArn: wake.queue.arn,
    mailTopicArn: mailTopic.arn,
    signUp: settings.signUp,
  },
});

/** The same for every function: all of them run the same core over the same ports. */
export const links = [records, mail, wake.queue, tokenKey, mailing];
