import type { Envelope, Mailer } from "@afterword/core/port/ports";
import { type SESClient, SendRawEmailCommand } from "@aws-sdk/client-ses";
import { outcomeOf } from "./send-outcome.ts";

/** SES's limits on one `SendRawEmail`. */
const maxRawBytes = 10 * 1024 * 1024;
const maxAddressLength = 320;
const maxTags = 50;

/** One bare ASCII addr-spec: nothing that SES could read as a second address or as a name. */
const addressPattern = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9.-]+$/;
const tagPattern = /^[A-Za-z0-9_-]{1,256}$/;

const isAddress = (address: string): boolean => address.length <= maxAddressLength && addressPattern.test(address);

/** Why SES would refuse this envelope whatever happens, found before anything leaves. */
const unsendable = ({ raw, from, to, tags }: Envelope): string | null => {
  if (!isAddress(from)) return "bad-sender";
  if (!isAddress(to)) return "bad-recipient";
  if (raw.length === 0 || raw.length > maxRawBytes) return "bad-size";
  const entries = Object.entries(tags);
  const wrong = entries.some(([name, value]) => !tagPattern.test(name) || !tagPattern.test(value));
  return entries.length > maxTags || wrong ? "bad-tag" : null;
};

/**
 * Sends through SES, exactly once or not at all: SES has no key by which it would know a repeat, so the client must be
 * made with `maxAttempts: 1`. One that would repeat by itself is not used; that is checked at every send. Give the
 * client no kept-alive connections either: one that died while Lambda slept looks like a send that was cut off.
 *
 * Dies in between: the caller has marked the note as `sending` before, and SES's event with the `attempt` tag tells.
 */
export const createSesMailer = (client: SESClient, options: { configurationSet: string }): Mailer => ({
  send: async (envelope) => {
    const why = unsendable(envelope);
    if (why !== null) return { kind: "refused", retryable: false, why };
    if ((await client.config.maxAttempts()) !== 1) return { kind: "refused", retryable: true, why: "client-would-repeat" };
    const command = new SendRawEmailCommand({
      Source: envelope.from,
      Destinations: [envelope.to],
      RawMessage: { Data: envelope.raw },
      ConfigurationSetName: options.configurationSet,
      Tags: Object.entries(envelope.tags).map(([Name, Value]) => ({ Name, Value })),
    });
    try {
      const { MessageId } = await client.send(command);
      return MessageId ? { kind: "accepted", providerId: MessageId } : { kind: "uncertain", why: "no-message-id" };
    } catch (error) {
      return outcomeOf(error);
    }
  },
});
