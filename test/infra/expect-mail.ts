import { describe, expect, it } from "vitest";
import { allOf, type Graph, statementsOf, theOne } from "./graph.ts";
import { account, arn, domain, region } from "./names.ts";

/** How mail comes in and leaves, and what the world is told of it in DNS. */
export const expectMail = (production: () => Graph, visitor: () => Graph) => {
  describe("mail in", () => {
    const ruleArn = arn("ses", "receipt-rule-set/afterword-production:receipt-rule/afterword-production");

    it("is stored and then told, for every address of the domain, spam and viruses judged", () => {
      expect(theOne(production(), "aws:ses/receiptRule:ReceiptRule").inputs).toMatchObject({
        recipients: [domain],
        enabled: true,
        scanEnabled: true,
        s3Actions: [{ position: 1, bucketName: "mailbucket", topicArn: arn("sns", "MailTopicTopic") }],
      });
      expect(theOne(production(), "aws:sns/topicSubscription:TopicSubscription", "MailIn").inputs).toMatchObject({
        topic: arn("sns", "MailTopicTopic"),
        protocol: "sqs",
        endpoint: arn("sqs", "MailQueueQueue"),
      });
    });

    it("goes by the account's one active rule set, which production makes and others share", () => {
      expect(theOne(production(), "aws:ses/activeReceiptRuleSet:ActiveReceiptRuleSet").inputs.ruleSetName).toBe("afterword-production");
      expect(allOf(visitor(), "aws:ses/activeReceiptRuleSet:ActiveReceiptRuleSet")).toEqual([]);
      expect(allOf(visitor(), "aws:ses/receiptRuleSet:ReceiptRuleSet")).toEqual([]);
      expect(theOne(visitor(), "aws:ses/receiptRule:ReceiptRule").inputs).toMatchObject({
        ruleSetName: "afterword-production",
        name: "afterword-visitor",
      });
    });

    it("is written by SES for our rule alone, and never without TLS", () => {
      expect(statementsOf(theOne(production(), "aws:s3/bucketPolicy:BucketPolicy").inputs.policy)).toEqual([
        {
          effect: "Deny",
          actions: ["s3:*"],
          resources: ["arn:aws:s3:::mailbucket", "arn:aws:s3:::mailbucket/*"],
          principal: "*",
          conditions: { "Bool aws:SecureTransport": ["false"] },
        },
        {
          effect: "Allow",
          actions: ["s3:PutObject"],
          resources: ["arn:aws:s3:::mailbucket/*"],
          principal: "ses.amazonaws.com",
          conditions: { "StringEquals aws:SourceAccount": [account], "ArnEquals aws:SourceArn": [ruleArn] },
        },
      ]);
    });

    it("is encrypted, closed to the public, and gone after 30 days", () => {
      expect(theOne(production(), "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration").inputs.rules).toEqual([
        { id: expect.any(String), status: "Enabled", expiration: { days: 30 } },
      ]);
      expect(theOne(production(), "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock").inputs).toMatchObject({
        blockPublicAcls: true,
        blockPublicPolicy: true,
        ignorePublicAcls: true,
        restrictPublicBuckets: true,
      });
      expect(
        JSON.stringify(
          theOne(production(), "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration").inputs.rules,
        ),
      ).toContain("AES256");
    });

    it("is told by SES for our rule alone", () => {
      expect(statementsOf(theOne(production(), "aws:sns/topicPolicy:TopicPolicy", "MailTopic").inputs.policy)).toEqual([
        {
          effect: "Allow",
          actions: ["sns:Publish"],
          resources: [arn("sns", "MailTopicTopic")],
          principal: "ses.amazonaws.com",
          conditions: { "StringEquals aws:SourceAccount": [account], "ArnEquals aws:SourceArn": [ruleArn] },
        },
      ]);
    });
  });

  describe("mail out", () => {
    it("is signed with 2048 bits, leaves from a subdomain of ours or not at all, and through the configuration set", () => {
      expect(theOne(production(), "aws:sesv2/emailIdentity:EmailIdentity").inputs).toEqual({
        emailIdentity: domain,
        configurationSetName: "afterword-production",
        dkimSigningAttributes: { nextSigningKeyLength: "RSA_2048_BIT" },
      });
      expect(theOne(production(), "aws:sesv2/emailIdentityMailFromAttributes:EmailIdentityMailFromAttributes").inputs).toMatchObject({
        mailFromDomain: `bounce.${domain}`,
        behaviorOnMxFailure: "REJECT_MESSAGE",
      });
    });

    it("is heard of again: every event that settles a note reaches the delivery queue", () => {
      const { inputs } = theOne(production(), "aws:sesv2/configurationSetEventDestination:ConfigurationSetEventDestination");
      expect(inputs).toMatchObject({
        configurationSetName: "afterword-production",
        eventDestination: {
          enabled: true,
          matchingEventTypes: expect.arrayContaining(["SEND", "REJECT", "DELIVERY", "BOUNCE", "COMPLAINT"]),
          snsDestination: { topicArn: arn("sns", "DeliveryTopicTopic") },
        },
      });
      expect(theOne(production(), "aws:sns/topicSubscription:TopicSubscription", "Delivery").inputs).toMatchObject({
        endpoint: arn("sqs", "DeliveryQueueQueue"),
      });
      expect(statementsOf(theOne(production(), "aws:sns/topicPolicy:TopicPolicy", "DeliveryTopic").inputs.policy)[0]).toMatchObject({
        principal: "ses.amazonaws.com",
        conditions: {
          "StringEquals aws:SourceAccount": [account],
          "ArnEquals aws:SourceArn": [arn("ses", "configuration-set/afterword-production")],
        },
      });
    });
  });

  describe("names in DNS", () => {
    const inZone = (graph: Graph) =>
      allOf(graph, "aws:route53/record:Record").map(
        ({ inputs }) => `${inputs.name} ${inputs.type} ${(inputs.records as string[] | undefined)?.join() ?? "alias"}`,
      );

    it("are set where the zone is in the account", () => {
      expect(inZone(production())).toEqual(
        expect.arrayContaining([
          `${domain} MX 10 inbound-smtp.${region}.amazonaws.com`,
          `bounce.${domain} MX 10 feedback-smtp.${region}.amazonses.com`,
          `bounce.${domain} TXT v=spf1 include:amazonses.com -all`,
          `_dmarc.${domain} TXT v=DMARC1; p=reject; adkim=s; aspf=r;`,
          `one._domainkey.${domain} CNAME one.dkim.amazonses.com`,
          "afterword.example A alias",
        ]),
      );
      expect(production().outputs.setTheseRecords).toEqual([]);
    });

    it("are printed, all of them, where somebody sets them by hand", () => {
      expect(inZone(visitor())).toEqual([]);
      expect(visitor().outputs.setTheseRecords).toEqual([
        `visitor.afterword.example MX 10 inbound-smtp.${region}.amazonaws.com`,
        `bounce.visitor.afterword.example MX 10 feedback-smtp.${region}.amazonses.com`,
        "bounce.visitor.afterword.example TXT v=spf1 include:amazonses.com -all",
        "_dmarc.visitor.afterword.example TXT v=DMARC1; p=reject; adkim=s; aspf=r;",
        ...["one", "two", "three"].map((token) => `${token}._domainkey.visitor.afterword.example CNAME ${token}.dkim.amazonses.com`),
      ]);
    });
  });
};
