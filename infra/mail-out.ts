import { mailFromDomain, setRecords } from "./dns.ts";
import { queueWithDeadLetters } from "./queue.ts";
import { pourInto, topicForSes } from "./ses-topic.ts";
import { account, partition, prefix, region, settings } from "./stage.ts";

export const deliveryTimeoutSeconds = 30;

/** Every mail goes through this set, so that SES tells what became of it, with the tags it was sent with. */
export const configurationSet = new aws.sesv2.ConfigurationSet("MailOut", {
  configurationSetName: prefix,
  reputationOptions: { reputationMetricsEnabled: true },
  suppressionOptions: { suppressedReasons: ["BOUNCE", "COMPLAINT"] },
});

export const identity = new aws.sesv2.EmailIdentity("MailDomain", {
  emailIdentity: settings.domain,
  configurationSetName: configurationSet.configurationSetName,
  dkimSigningAttributes: { nextSigningKeyLength: "RSA_2048_BIT" },
});

new aws.sesv2.EmailIdentityMailFromAttributes("MailFrom", {
  emailIdentity: identity.emailIdentity,
  mailFromDomain,
  // A mail that would leave unaligned does not leave: it comes back as refused, is shown, and can be tried again.
  behaviorOnMxFailure: "REJECT_MESSAGE",
});

/** DNS records to set by hand; empty where Route 53 has them. */
export const recordsToSet = setRecords(identity.dkimSigningAttributes.apply(({ tokens }) => tokens));

const events = topicForSes(
  "DeliveryTopic",
  $interpolate`arn:${partition}:ses:${region}:${account}:configuration-set/${configurationSet.configurationSetName}`,
);

new aws.sesv2.ConfigurationSetEventDestination(
  "DeliveryEvents",
  {
    configurationSetName: configurationSet.configurationSetName,
    eventDestinationName: "delivery",
    eventDestination: {
      enabled: true,
      matchingEventTypes: ["SEND", "REJECT", "DELIVERY", "BOUNCE", "COMPLAINT"],
      snsDestination: { topicArn: events.topic.arn },
    },
  },
  { dependsOn: events.policy },
);

export const delivery = queueWithDeadLetters("DeliveryQueue", deliveryTimeoutSeconds);

pourInto("Delivery", events.topic, delivery.queue);
