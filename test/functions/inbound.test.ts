import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { inboundHandler } from "../../functions/inbound.ts";
import { candidate, confirmation, forwarded } from "../stories/mails.ts";
import { chicago, dateHeader } from "../stories/world.ts";
import { inSns, inSqs, type Receipt, receipt } from "./aws-events.ts";
import { type AwsInstallation, domain, startInstallation } from "./installation.ts";

const raw = forwarded(confirmation, { id: "f1", date: dateHeader("2026-12-01T10:00:00") });

describe("mail that SES took in", () => {
  let aws: AwsInstallation;
  beforeEach(async () => {
    aws = await startInstallation(chicago("2026-12-01T10:00:00"));
  });
  afterEach(() => aws.stop());

  const store = (id: string, text = raw) => void aws.services.s3.objects.set(id, Buffer.from(text));
  const handle = (...bodies: string[]) => inboundHandler(aws)(inSqs(...bodies));
  const failed = async (...bodies: string[]) => (await handle(...bodies)).batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
  const recorded = async () => (await aws.ports.store.applicationsOf(aws.candidate.id)).filter(({ kind }) => kind === "application");
  const answers = () => aws.services.ses.sent.map(({ destinations }) => destinations.join());

  it("is recorded and answered", async () => {
    store("mail1");
    expect(await failed(await receipt("mail1"))).toEqual([]);
    expect(await recorded()).toMatchObject([{ company: "Mercy General Hospital" }]);
    expect(answers()).toEqual([candidate.address]);
  });

  it("is recorded and answered once when it is told of twice in one batch and once more later", async () => {
    store("mail1");
    const told = await receipt("mail1");
    expect(await failed(told, told)).toEqual([]);
    expect(await failed(told)).toEqual([]);
    expect(await recorded()).toHaveLength(1);
    expect(answers()).toHaveLength(1);
  });

  it("fails alone when it cannot be understood, and its neighbours are taken in", async () => {
    store("mail4");
    const bodies = [
      "not even JSON",
      inSns(JSON.stringify({ notificationType: "Received", mail: { subject: "Fwd: a secret salary" } })),
      inSns(JSON.parse(await receipt("mail3")).Message, "arn:aws:sns:eu-west-1:999999999999:somebody-elses"),
      await receipt("mail4"),
      await receipt("mail5", ({ receipt }) => {
        receipt.action.bucketName = "somebody-elses";
      }),
    ];
    expect(await failed(...bodies)).toEqual(["m1", "m2", "m3", "m5"]);
    expect(await recorded()).toHaveLength(1);
    const faults = aws.logged.filter(({ event }) => event === "message-failed");
    expect(faults.map(({ message, fault }) => `${message} ${fault}`)).toEqual([
      "m1 bad-event",
      "m2 bad-event",
      "m3 foreign-event",
      "m5 foreign-event",
    ]);
    expect(JSON.stringify(aws.logged)).not.toMatch(/secret salary|not even|somebody-elses/);
  });

  it("is tried again while it is not in the bucket, and then taken in", async () => {
    const told = await receipt("mail1");
    expect(await failed(told)).toEqual(["m1"]);
    expect(aws.logged).toContainEqual({ event: "message-failed", queue: "mail", message: "m1", tries: 1, fault: "mail-missing" });
    store("mail1");
    expect(await failed(told)).toEqual([]);
    expect(await recorded()).toHaveLength(1);
  });

  it("is tried again when the bucket does not answer", async () => {
    store("mail1");
    aws.services.s3.fail("reset-before", "reset-before", "reset-before");
    const told = await receipt("mail1");
    expect(await failed(told)).toEqual(["m1"]);
    expect(await failed(told)).toEqual([]);
    expect(await recorded()).toHaveLength(1);
  });

  it.each([
    ["SNS's own try of the topic", "Successfully validated SNS topic for Amazon SES event publishing."],
    [
      "the object that SES writes when the rule is made",
      '{"notificationType":"Received","mail":{"messageId":"AMAZON_SES_SETUP_NOTIFICATION"}}',
    ],
  ])("is none: %s is no mail and no failure", async (_what, message) => {
    expect(await failed(inSns(message))).toEqual([]);
    expect(aws.logged).toEqual([]);
    expect(aws.services.s3.requests).toEqual([]);
  });

  const verdict = async (change: (receipt: Receipt["receipt"]) => void, text = raw) => {
    store("mail1", text);
    expect(await failed(await receipt("mail1", ({ receipt }) => change(receipt)))).toEqual([]);
    return { applications: (await recorded()).length, answers: answers().length };
  };

  it.each(["FAIL", "GRAY", "PROCESSING_FAILED", "SOMETHING_NEW"])(
    "from a registered address, but with the DMARC verdict %s, is neither recorded nor answered",
    async (status) => {
      expect(
        await verdict((receipt) => {
          receipt.dmarcVerdict = { status };
        }),
      ).toEqual({ applications: 0, answers: 0 });
    },
  );

  it("with a virus in it is neither recorded nor answered", async () => {
    expect(
      await verdict((receipt) => {
        receipt.virusVerdict = { status: "FAIL" };
      }),
    ).toEqual({ applications: 0, answers: 0 });
  });

  it("that only looks like spam is taken in, because forwarded mail often does", async () => {
    expect(
      await verdict((receipt) => {
        receipt.spamVerdict = { status: "FAIL" };
      }),
    ).toEqual({ applications: 1, answers: 1 });
  });

  it("to the candidate's secret address is taken in whoever sent it, as auto-forward rules need", async () => {
    expect(
      await verdict((receipt) => {
        receipt.dmarcVerdict = { status: "GRAY" };
        receipt.recipients = [`IN-${aws.candidate.inboundKey}@${domain}`];
      }),
    ).toEqual({ applications: 1, answers: 1 });
  });

  it("is for whom the envelope says, whatever stands in its headers", async () => {
    expect(
      await verdict(
        (receipt) => {
          receipt.dmarcVerdict = { status: "GRAY" };
        },
        raw.replace(`To: in@${domain}`, `To: in-${aws.candidate.inboundKey}@${domain}`),
      ),
    ).toEqual({ applications: 0, answers: 0 });
  });
});
