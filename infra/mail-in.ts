import { queueWithDeadLetters } from "./queue.ts";
import { pourInto, topicForSes } from "./ses-topic.ts";
import { account, isProduction, partition, prefix, region, settings } from "./stage.ts";

export const inboundTimeoutSeconds = 60;

const ruleName = prefix;
const ruleSetName = settings.ruleSet.kind === "own" ? prefix : settings.ruleSet.name;

// Made of names, not of the rule itself: the rule needs the bucket's and the topic's policies first, and they name the rule.
const ruleArn = $interpolate`arn:${partition}:ses:${region}:${account}:receipt-rule-set/${ruleSetName}:receipt-rule/${ruleName}`;

/** Raw mails, for 30 days. Encrypted by S3 itself: SES's own KMS option encrypts on the client, and Node has no client for it. */
export const mail = new sst.aws.Bucket("Mail", {
  lifecycle: [{ id: "raw-mail-expires", expiresIn: "30 days" }],
  cors: false,
  policy: [
    {
      actions: ["s3:PutObject"],
      principals: [{ type: "service", identifiers: ["ses.amazonaws.com"] }],
      paths: ["*"],
      conditions: [
        { test: "StringEquals", variable: "aws:SourceAccount", values: [account] },
        { test: "ArnEquals", variable: "aws:SourceArn", values: [ruleArn] },
      ],
    },
  ],
  transform: {
    bucket: (args) => {
      args.forceDestroy = !isProduction;
    },
  },
});

new aws.s3.BucketServerSideEncryptionConfiguration("MailEncryption", {
  bucket: mail.name,
  rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } }],
});

const arrivals = topicForSes("MailTopic", ruleArn);
export const mailTopic = arrivals.topic;

export const inbound = queueWithDeadLetters("MailQueue", inboundTimeoutSeconds);

const poured = pourInto("MailIn", arrivals.topic, inbound.queue);

const ownRuleSet = settings.ruleSet.kind === "own" ? new aws.ses.ReceiptRuleSet("MailRules", { ruleSetName }) : null;

/** Stored first, told after: one S3 action that notifies its own topic, so a message never comes before its mail. */
const rule = new aws.ses.ReceiptRule(
  "MailRule",
  {
    ruleSetName: ownRuleSet?.ruleSetName ?? ruleSetName,
    name: ruleName,
    enabled: true,
    recipients: [settings.domain],
    scanEnabled: true,
    // Employers' servers without TLS exist; their mail is taken.
    tlsPolicy: "Optional",
    s3Actions: [{ position: 1, bucketName: mail.name, topicArn: arrivals.topic.arn }],
  },
  { dependsOn: [arrivals.policy, poured] },
);

if (ownRuleSet !== null) {
  new aws.ses.ActiveReceiptRuleSet("ActiveMailRules", { ruleSetName: ownRuleSet.ruleSetName }, { dependsOn: rule });
}
