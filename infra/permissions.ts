import { mail } from "./mail-in.ts";
import { configurationSet, identity } from "./mail-out.ts";
import { records } from "./records.ts";
import { account, isProduction, partition, region, settings } from "./stage.ts";
import { schedulerRole, schedulesArn, wake } from "./wake.ts";

/** Items by their keys and queries: no scan, and no change of the table itself. */
export const keepRecords = [
  {
    actions: [
      "dynamodb:GetItem",
      "dynamodb:BatchGetItem",
      "dynamodb:PutItem",
      "dynamodb:UpdateItem",
      "dynamodb:DeleteItem",
      "dynamodb:Query",
    ],
    resources: [records.arn, $interpolate`${records.arn}/index/*`],
  },
];

/** From our own domain through our own configuration set, or not at all. */
export const sendMail = [
  {
    actions: ["ses:SendRawEmail"],
    resources: [
      identity.arn,
      configurationSet.arn,
      // In SES's sandbox the recipient's verified identity is authorised too; stages that are not production live there.
      ...(isProduction ? [] : [$interpolate`arn:${partition}:ses:${region}:${account}:identity/*`]),
    ],
    conditions: [{ test: "StringLike", variable: "ses:FromAddress", values: [`*@${settings.domain}`] }],
  },
];

/** One schedule an application in our group, handed the one role that may ring; sooner than two minutes by the queue. */
export const setDoorbell = [
  {
    // None to delete: a schedule goes away by itself once it has rung.
    actions: ["scheduler:CreateSchedule", "scheduler:UpdateSchedule"],
    resources: [schedulesArn],
  },
  {
    actions: ["iam:PassRole"],
    resources: [schedulerRole.arn],
    conditions: [{ test: "StringEquals", variable: "iam:PassedToService", values: ["scheduler.amazonaws.com"] }],
  },
  { actions: ["sqs:SendMessage"], resources: [wake.queue.arn] },
];

/** Raw mails are read, and removed with everything else of a candidate who asks for it. Who may list a bucket is told "there is none" of a mail that has expired; who may not is told "forbidden". */
export const keepMail = [
  { actions: ["s3:GetObject", "s3:DeleteObject"], resources: [$interpolate`${mail.arn}/*`] },
  { actions: ["s3:ListBucket"], resources: [mail.arn] },
];
