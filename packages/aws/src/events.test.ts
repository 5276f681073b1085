import { describe, expect, test } from "vitest";
import { parseDelivery, parseReceivedMail, parseWake, toArrival } from "./events.ts";
import { asSqsBody, deliveryEvent, receivedMail } from "./recorded-event.ts";

/** A copy with one place changed; `undefined` takes it out. */
const changed = <T>(event: T, path: string, value: unknown): T => {
  const copy = structuredClone(event);
  const names = path.split(".");
  const last = names.pop() ?? "";
  const place = names.reduce<Record<string, unknown>>((at, name) => at[name] as Record<string, unknown>, copy as Record<string, unknown>);
  place[last] = value;
  return copy;
};

describe("a mail that SES took in", () => {
  const ours = { topicArn: "arn:aws:sns:eu-west-1:123456789012:mail", bucket: "afterword-mail", prefix: "" };
  const parse = (event: unknown, changes = {}) => parseReceivedMail(asSqsBody(event, changes), ours);

  test("who it is for says the envelope, in lower case; what SES found comes as words", () => {
    expect(parse(receivedMail)).toEqual({
      kind: "mail",
      messageId: receivedMail.mail.messageId,
      recipients: ["in@afterword.example"],
      verdicts: { spam: "pass", virus: "pass", spf: "gray", dkim: "fail", dmarc: "pass" },
      envelopeFrom: "sam@home.example",
      bucket: "afterword-mail",
      key: receivedMail.mail.messageId,
    });
  });

  test("a verdict that is missing, new or made up authenticates nothing", () => {
    for (const status of [undefined, { status: "PROCESSING_FAILED" }, { status: "LOOPBACK" }, { status: "PASSED" }, { status: "" }]) {
      expect(parse(changed(receivedMail, "receipt.dmarcVerdict", status))).toMatchObject({ verdicts: { dmarc: "processing-failed" } });
    }
    expect(parse(changed(receivedMail, "receipt.dmarcVerdict", { status: "GRAY" }))).toMatchObject({ verdicts: { dmarc: "gray" } });
  });

  test("a bounce has an empty sender, an unknown sender is none", () => {
    expect(parse(changed(receivedMail, "mail.source", "<>"))).toMatchObject({ envelopeFrom: "" });
    expect(parse(changed(receivedMail, "mail.source", ""))).toMatchObject({ envelopeFrom: "" });
    expect(parse(changed(receivedMail, "mail.source", undefined))).toMatchObject({ envelopeFrom: null });
  });

  test("what SES writes when a rule is made is no mail, and no fault", () => {
    const setup = "AMAZON_SES_SETUP_NOTIFICATION";
    expect(parse(changed(receivedMail, "mail.messageId", setup))).toEqual({ kind: "setup" });
    expect(parse(changed(receivedMail, "receipt.action.objectKey", `in/${setup}`))).toEqual({ kind: "setup" });
    expect(parse("Successfully validated SNS topic for Amazon SES event publishing.")).toEqual({ kind: "setup" });
    expect(parse("You have chosen to subscribe", { Type: "SubscriptionConfirmation" })).toEqual({ kind: "setup" });
  });

  test("a mail whose subject says that it is a set-up is a mail", () => {
    const subject = changed(receivedMail, "mail.commonHeaders.subject", "AMAZON_SES_SETUP_NOTIFICATION");
    expect(parse(subject)).toMatchObject({ kind: "mail" });
  });

  test("another topic, bucket or place is refused as foreign", () => {
    const foreign = expect.objectContaining({ name: "AwsFault", code: "foreign-event", retryable: false });
    expect(() => parse(receivedMail, { TopicArn: "arn:aws:sns:eu-west-1:999999999999:mail" })).toThrowError(foreign);
    expect(() => parse(changed(receivedMail, "receipt.action.topicArn", "arn:aws:sns:eu-west-1:999999999999:mail"))).toThrowError(foreign);
    expect(() => parse(changed(receivedMail, "receipt.action.bucketName", "others"))).toThrowError(foreign);
    expect(() => parse(changed(receivedMail, "receipt.action.objectKey", "other-mail"))).toThrowError(foreign);
  });

  test("what is not of the shape is a fault that names the place and quotes nothing", () => {
    const bodies = [
      "",
      "secret@home.example",
      "{}",
      "null",
      asSqsBody("secret@home.example"),
      asSqsBody({ secret: "secret@home.example" }),
    ];
    for (const path of ["mail.messageId", "receipt.recipients", "receipt.action.type", "notificationType"]) {
      bodies.push(asSqsBody(changed(receivedMail, path, "secret@home.example/../x")));
    }
    for (const body of bodies) {
      const parse = () => parseReceivedMail(body, ours);
      expect(parse).toThrowError(expect.objectContaining({ name: "AwsFault", code: "bad-event", retryable: false }));
      expect(parse).not.toThrowError(/secret/);
    }
  });

  test("an arrival for core: id, recipients, DMARC and virus", () => {
    const raw = Buffer.from("x");
    const mail = parse(changed(receivedMail, "receipt.virusVerdict", { status: "FAIL" }));
    if (mail.kind !== "mail") throw new Error("no mail");
    expect(toArrival(mail, raw)).toEqual({
      id: receivedMail.mail.messageId,
      raw,
      recipients: ["in@afterword.example"],
      envelopeFrom: "sam@home.example",
      dmarc: "pass",
      infected: true,
    });
  });
});

describe("what SES tells of a sent mail", () => {
  const ours = { configurationSet: "afterword-production" };
  const parse = (event: unknown) => parseDelivery(asSqsBody(event), ours);

  test("a note is found by its tags", () => {
    expect(parse(deliveryEvent)).toEqual({
      kind: "delivery",
      event: {
        key: { candidateId: "can_ann", applicationId: "app_one" },
        draftId: "drf_4",
        attempt: "mz2k5qj7x",
        what: "delivery",
        providerId: "0102018f3c5a7b21-6d1f-000000",
        at: "2026-12-03T18:30:02.456Z",
      },
    });
  });

  test("every kind that matters has its word, every other is none", () => {
    for (const [eventType, what] of [
      ["Send", "send"],
      ["Reject", "reject"],
      ["Complaint", "complaint"],
      ["Bounce", "bounce"],
    ]) {
      expect(parse({ ...deliveryEvent, eventType, delivery: undefined })).toMatchObject({ event: { what, at: "2026-12-03T18:30:00Z" } });
    }
    for (const eventType of ["DeliveryDelay", "Open", "Click", "Rendering Failure", "Subscription", "toString", "__proto__"]) {
      expect(parse({ ...deliveryEvent, eventType })).toMatchObject({ kind: "other" });
    }
  });

  test("mails to candidates, which carry no note's tags, are none of its business", () => {
    for (const tag of ["candidate", "application", "draft", "attempt"]) {
      for (const value of [undefined, [], [""]])
        expect(parse(changed(deliveryEvent, `mail.tags.${tag}`, value))).toMatchObject({ kind: "other" });
    }
    expect(parse(changed(deliveryEvent, "mail.tags.candidate", ["someone@home.example"]))).toMatchObject({ kind: "other" });
  });

  test("somebody's out-of-office is no bounce; a failed delivery of the same kind is one", () => {
    const transient = { timestamp: "2026-12-03T18:31:00Z", bounceType: "Transient", bounceSubType: "General" };
    const bounced = (bounce: unknown) => parse({ ...deliveryEvent, eventType: "Bounce", delivery: undefined, bounce });
    expect(bounced({ ...transient, bouncedRecipients: [{ emailAddress: "ana@mercy.example" }] })).toMatchObject({ kind: "other" });
    expect(bounced({ ...transient, bouncedRecipients: [{ action: "failed", status: "4.4.7" }] })).toMatchObject({
      event: { what: "bounce" },
    });
    const suppressed = { timestamp: "2026-12-03T18:31:00Z", bounceType: "Permanent", bounceSubType: "OnAccountSuppressionList" };
    expect(bounced(suppressed)).toMatchObject({ event: { what: "bounce", at: "2026-12-03T18:31:00Z" } });
  });

  test("another configuration set is foreign, a trial of the topic is nothing, nonsense is a fault", () => {
    expect(() => parseDelivery(asSqsBody(deliveryEvent), { configurationSet: "other" })).toThrowError(
      expect.objectContaining({ code: "foreign-event" }),
    );
    expect(parse("Successfully validated SNS topic for Amazon SES event publishing.")).toMatchObject({ kind: "other" });
    expect(() => parse("nonsense")).toThrowError(expect.objectContaining({ code: "bad-event" }));
    expect(() => parse(changed(deliveryEvent, "delivery.timestamp", "yesterday"))).toThrowError(
      expect.objectContaining({ code: "bad-event" }),
    );
  });
});

describe("the doorbell's message", () => {
  test("it names one application and nothing else", () => {
    const body = JSON.stringify({ candidateId: "can_ann", applicationId: "app_one", more: 1 });
    expect(parseWake(body)).toEqual({ candidateId: "can_ann", applicationId: "app_one" });
    for (const wrong of ["", "{}", "[]", '{"candidateId":"can_ann"}', '{"candidateId":"../x","applicationId":"app_one"}']) {
      expect(() => parseWake(wrong)).toThrowError(expect.objectContaining({ code: "bad-event" }));
    }
  });
});
