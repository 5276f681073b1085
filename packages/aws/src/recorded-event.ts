/** Events as AWS sends them, for tests: the shape of real ones, with names and numbers of nobody. */

const topicArn = "arn:aws:sns:eu-west-1:123456789012:mail";
const headers = [
  { name: "Return-Path", value: "<sam@home.example>" },
  { name: "From", value: "Sam Field <sam@home.example>" },
  { name: "Subject", value: "Fwd: Interview confirmation" },
];

/** What SES's receipt rule tells its topic about a mail that it has put into the bucket. */
export const receivedMail = {
  notificationType: "Received",
  mail: {
    timestamp: "2026-12-01T15:04:05.123Z",
    source: "sam@home.example",
    messageId: "o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1",
    destination: ["in@afterword.example"],
    headersTruncated: false,
    headers,
    commonHeaders: { from: ["Sam Field <sam@home.example>"], to: ["in@afterword.example"], subject: "Fwd: Interview confirmation" },
  },
  receipt: {
    timestamp: "2026-12-01T15:04:05.123Z",
    processingTimeMillis: 541,
    recipients: ["In@Afterword.example"],
    spamVerdict: { status: "PASS" },
    virusVerdict: { status: "PASS" },
    spfVerdict: { status: "GRAY" },
    dkimVerdict: { status: "FAIL" },
    dmarcVerdict: { status: "PASS" },
    action: {
      type: "S3",
      topicArn,
      bucketName: "afterword-mail",
      objectKeyPrefix: "",
      objectKey: "o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1",
    },
  },
};

/** What a configuration set tells its topic of a note that was sent. */
export const deliveryEvent = {
  eventType: "Delivery",
  mail: {
    timestamp: "2026-12-03T18:30:00.000Z",
    source: "notes@afterword.example",
    sendingAccountId: "123456789012",
    messageId: "0102018f3c5a7b21-6d1f-000000",
    destination: ["ana@mercy.example"],
    headersTruncated: false,
    headers: [{ name: "To", value: "ana@mercy.example" }],
    tags: {
      "ses:configuration-set": ["afterword-production"],
      "ses:source-ip": ["192.0.2.1"],
      "ses:from-domain": ["afterword.example"],
      "ses:caller-identity": ["wake"],
      candidate: ["can_ann"],
      application: ["app_one"],
      draft: ["drf_4"],
      attempt: ["mz2k5qj7x"],
    },
  },
  delivery: {
    timestamp: "2026-12-03T18:30:02.456Z",
    processingTimeMillis: 2456,
    recipients: ["ana@mercy.example"],
    smtpResponse: "250 ok",
    reportingMTA: "a1.eu-west-1.amazonses.com",
  },
};

/** The body of the SQS record that a topic's message comes in. */
export const asSqsBody = (message: unknown, changes: Record<string, unknown> = {}): string =>
  JSON.stringify({
    Type: "Notification",
    MessageId: "5bf4a1c2-0000-5000-8000-000000000000",
    TopicArn: topicArn,
    Subject: "Amazon SES Email Receipt Notification",
    Message: typeof message === "string" ? message : JSON.stringify(message),
    Timestamp: "2026-12-01T15:04:05.789Z",
    SignatureVersion: "1",
    Signature: "c2ln",
    SigningCertURL: "https://sns.eu-west-1.amazonaws.com/cert.pem",
    UnsubscribeURL: "https://sns.eu-west-1.amazonaws.com/?Action=Unsubscribe",
    ...changes,
  });
