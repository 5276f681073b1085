import { expect, test } from "vitest";
import { readResource } from "./resource.ts";

const linked = () => ({
  App: { name: "afterword", stage: "test" },
  Records: { name: "records", type: "sst.aws.Dynamo" },
  Mail: { name: "mail-bucket" },
  WakeQueue: { url: "https://sqs.eu-west-1.amazonaws.com/123456789012/wake" },
  TokenKey: { value: "0123456789abcdef".repeat(4) },
  Mailing: {
    domain: "afterword.example",
    webUrl: "https://afterword.example/",
    configurationSet: "afterword-production",
    scheduleGroup: "afterword-production",
    schedulerRoleArn: "arn:aws:iam::123456789012:role/doorbell",
    wakeQueueArn: "arn:aws:sqs:eu-west-1:123456789012:wake",
    mailTopicArn: "arn:aws:sns:eu-west-1:123456789012:mail",
    signUp: "closed",
  },
});

/** As SST's own: what is not linked throws when it is touched. */
const strict = (resources: Record<string, unknown>) =>
  new Proxy(resources, {
    get: (target, name) => {
      if (name in target) return target[String(name)];
      throw new Error(`"${String(name)}" is not linked in your sst.config.ts`);
    },
  });

test("everything that a function is told, as one plain object", () => {
  expect(readResource(strict(linked()))).toEqual({
    table: "records",
    bucket: "mail-bucket",
    wakeQueueUrl: "https://sqs.eu-west-1.amazonaws.com/123456789012/wake",
    tokenKey: "0123456789abcdef".repeat(4),
    domain: "afterword.example",
    webUrl: "https://afterword.example",
    configurationSet: "afterword-production",
    scheduleGroup: "afterword-production",
    schedulerRoleArn: "arn:aws:iam::123456789012:role/doorbell",
    wakeQueueArn: "arn:aws:sqs:eu-west-1:123456789012:wake",
    mailTopicArn: "arn:aws:sns:eu-west-1:123456789012:mail",
    signUp: "closed",
  });
});

test("what is missing or wrong is named, all of it at once, never with its value", () => {
  const { Mail: _mail, ...rest } = linked();
  const wrong = { ...rest, TokenKey: { value: "short-secret" }, Mailing: { ...rest.Mailing, webUrl: "", signUp: "maybe" } };
  const read = () => readResource(strict(wrong));
  expect(read).toThrowError(expect.objectContaining({ name: "AwsFault", code: "not-linked" }));
  expect(read).toThrowError("not linked, or not as expected: Mail, TokenKey.value, Mailing.webUrl, Mailing.signUp");
});

test("where nothing is linked at all, that is what is said", () => {
  expect(() => readResource()).toThrowError("not linked, or not as expected: Records, Mail, WakeQueue, TokenKey, Mailing");
});
