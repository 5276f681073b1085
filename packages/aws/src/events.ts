import type { DeliveryEvent } from "@afterword/core/delivery/delivery-event";
import { type ApplicationKey, applicationIdSchema, candidateIdSchema, draftIdSchema } from "@afterword/core/id";
import { type Arrival, type DmarcVerdict, dmarcVerdicts } from "@afterword/core/inbound/arrival";
import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { AwsFault } from "./aws-fault.ts";
import { isTrial, parseSns, readJson, shaped } from "./envelope.ts";
import { wakeMessageSchema } from "./wake-message.ts";

/** SES writes an object of this name when a receipt rule is made. It is no mail. */
const setupKey = "AMAZON_SES_SETUP_NOTIFICATION";

const setupSchema = z.union([
  z.object({ mail: z.object({ messageId: z.literal(setupKey) }) }),
  z.object({ receipt: z.object({ action: z.object({ objectKey: z.string().endsWith(setupKey) }) }) }),
]);

const verdict = z.object({ status: z.string() }).optional();

const receiptSchema = z.object({
  notificationType: z.literal("Received"),
  mail: z.object({ messageId: z.string().regex(/^[A-Za-z0-9._-]{1,200}$/), source: z.string().nullish() }),
  receipt: z.object({
    recipients: z.array(z.string()).min(1).max(100),
    spamVerdict: verdict,
    virusVerdict: verdict,
    spfVerdict: verdict,
    dkimVerdict: verdict,
    dmarcVerdict: verdict,
    action: z.object({ type: z.literal("S3"), topicArn: z.string(), bucketName: z.string(), objectKey: z.string() }),
  }),
});

/** `pass`, `fail`, `gray`, `processing-failed`; what SES did not say counts as `processing-failed`: nothing is authenticated by it. */
export type Verdict = Exclude<DmarcVerdict, "loopback">;

export type ReceivedMail = {
  kind: "mail";
  /** SES's id of this arrival, and the name of the raw mail in the archive. */
  messageId: string;
  /** RCPT TO, lower-case: whom it is for, whatever its headers say. */
  recipients: string[];
  verdicts: Record<"spam" | "virus" | "spf" | "dkim" | "dmarc", Verdict>;
  /** MAIL FROM; empty for bounces, null when SES does not tell. */
  envelopeFrom: string | null;
  bucket: string;
  key: string;
};

const toVerdict = (said: z.infer<typeof verdict>): Verdict => {
  const word = said?.status.toLowerCase().replaceAll("_", "-");
  const known = dmarcVerdicts.find((one) => one === word);
  return known === undefined || known === "loopback" ? "processing-failed" : known;
};

const foreign = (what: string): AwsFault => new AwsFault("foreign-event", `an event of another ${what}`);

/**
 * A mail that SES took in, told by SNS through SQS. `expected` is what is ours; an event that names another topic,
 * bucket or prefix is refused (`foreign-event`), one of another shape too (`bad-event`).
 */
export const parseReceivedMail = (
  body: string,
  expected: { topicArn: string; bucket: string; prefix: string },
): ReceivedMail | { kind: "setup" } => {
  const sns = parseSns(body);
  if (sns.TopicArn !== expected.topicArn) throw foreign("topic");
  if (sns.Type !== "Notification" || isTrial(sns.Message)) return { kind: "setup" };
  const told = readJson("the SES notification", sns.Message);
  if (sns.Message.includes(setupKey) && setupSchema.safeParse(told).success) return { kind: "setup" };
  const { mail, receipt } = shaped(receiptSchema, "the SES notification", told);
  const { action } = receipt;
  if (action.topicArn !== expected.topicArn) throw foreign("topic");
  if (action.bucketName !== expected.bucket) throw foreign("bucket");
  if (action.objectKey !== `${expected.prefix}${mail.messageId}`) throw foreign("prefix");
  return {
    kind: "mail",
    messageId: mail.messageId,
    recipients: receipt.recipients.map((recipient) => recipient.toLowerCase()),
    verdicts: {
      spam: toVerdict(receipt.spamVerdict),
      virus: toVerdict(receipt.virusVerdict),
      spf: toVerdict(receipt.spfVerdict),
      dkim: toVerdict(receipt.dkimVerdict),
      dmarc: toVerdict(receipt.dmarcVerdict),
    },
    envelopeFrom: mail.source === "<>" ? "" : (mail.source ?? null),
    bucket: action.bucketName,
    key: action.objectKey,
  };
};

/** What core takes in, once the raw mail has been fetched from the archive under `messageId`. */
export const toArrival = (mail: ReceivedMail, raw: Uint8Array): Arrival => ({
  id: mail.messageId,
  raw,
  recipients: mail.recipients,
  envelopeFrom: mail.envelopeFrom,
  dmarc: mail.verdicts.dmarc,
  infected: mail.verdicts.virus === "fail",
});

const instant = z.string().max(64);
const tag = z.array(z.string()).optional();

const sentMailSchema = z.object({
  eventType: z.string(),
  mail: z.object({
    messageId: z.string().max(200),
    timestamp: instant,
    tags: z.object({
      "ses:configuration-set": tag,
      candidate: tag,
      application: tag,
      draft: tag,
      attempt: tag,
    }),
  }),
  delivery: z.object({ timestamp: instant }).optional(),
  complaint: z.object({ timestamp: instant }).optional(),
  bounce: z
    .object({
      timestamp: instant,
      bounceType: z.string(),
      bounceSubType: z.string().optional(),
      bouncedRecipients: z.array(z.object({ action: z.string().optional() })).optional(),
    })
    .optional(),
});
type SentMail = z.infer<typeof sentMailSchema>;

const happenings: ReadonlyMap<string, DeliveryEvent["what"]> = new Map([
  ["Send", "send"],
  ["Delivery", "delivery"],
  ["Bounce", "bounce"],
  ["Complaint", "complaint"],
  ["Reject", "reject"],
]);

/**
 * Somebody's out-of-office answer: SES tells it as a transient general bounce, though the mail was delivered. A real
 * one of that kind says that a recipient's delivery failed.
 */
const isAutomaticAnswer = ({ bounce }: SentMail): boolean =>
  bounce?.bounceType === "Transient" &&
  bounce.bounceSubType === "General" &&
  !(bounce.bouncedRecipients ?? []).some(({ action }) => action === "failed");

/** Which note, by the tags it was sent with; null for mails to candidates, which carry none or other ones. */
const noteOf = (tags: SentMail["mail"]["tags"]): { key: ApplicationKey; draftId: DeliveryEvent["draftId"]; attempt: string } | null => {
  const candidateId = candidateIdSchema.safeParse(tags.candidate?.[0]);
  const applicationId = applicationIdSchema.safeParse(tags.application?.[0]);
  const draftId = draftIdSchema.safeParse(tags.draft?.[0]);
  const attempt = tags.attempt?.[0];
  if (!candidateId.success || !applicationId.success || !draftId.success || !attempt) return null;
  return { key: { candidateId: candidateId.data, applicationId: applicationId.data }, draftId: draftId.data, attempt };
};

const utc = (time: string): string => {
  try {
    return Temporal.Instant.from(time).toString();
  } catch {
    throw new AwsFault("bad-event", "the SES event has no time that can be read");
  }
};

/** What SES tells of a mail that was sent, through SNS and SQS. `other`: nothing that a note's record would change by. */
export const parseDelivery = (
  body: string,
  expected: { configurationSet: string },
): { kind: "delivery"; event: DeliveryEvent } | { kind: "other"; why: string } => {
  const sns = parseSns(body);
  if (sns.Type !== "Notification" || isTrial(sns.Message)) return { kind: "other", why: "setup" };
  const sent = shaped(sentMailSchema, "the SES event", readJson("the SES event", sns.Message));
  const { tags, messageId, timestamp } = sent.mail;
  if (tags["ses:configuration-set"]?.[0] !== expected.configurationSet) throw foreign("configuration set");
  const what = happenings.get(sent.eventType);
  if (what === undefined) return { kind: "other", why: "another kind of event" };
  const note = noteOf(tags);
  if (note === null) return { kind: "other", why: "not a note" };
  if (isAutomaticAnswer(sent)) return { kind: "other", why: "an automatic answer" };
  const at = utc((sent.bounce ?? sent.complaint ?? sent.delivery)?.timestamp ?? timestamp);
  return { kind: "delivery", event: { ...note, what, providerId: messageId, at } };
};

/** Whom to wake: the doorbell's message, whoever rang it. */
export const parseWake = (body: string): ApplicationKey =>
  shaped(wakeMessageSchema, "the wake message", readJson("the wake message", body));
