import { Readable } from "node:stream";
import type { Envelope, Mailer, SendOutcome } from "@afterword/core/port/ports";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import type { Relay } from "../settings.ts";
import { badAddress } from "./bad-address.ts";

export type RelayOptions = {
  relay: Relay;
  /** How we introduce ourselves (EHLO). */
  name: string;
  /** How long the other side may be silent. RFC 5321 4.5.3.2 would give it 10 minutes after the last dot; everything else waits meanwhile. */
  silenceMillis?: number;
};

const twoMinutes = 120_000;
const connectMillis = 30_000;

/**
 * Sends through an SMTP server, one connection a mail. As long as not a byte of the mail was handed over, or when the
 * server answered with a code, it is known what happened; when the connection is lost after that, nobody can tell.
 */
export const relayMailer = (options: RelayOptions): Mailer => ({
  send: async (envelope) => badAddress(envelope) ?? sendThrough(options, envelope),
});

const sendThrough = ({ relay, name, silenceMillis = twoMinutes }: RelayOptions, envelope: Envelope): Promise<SendOutcome> =>
  new Promise<SendOutcome>((resolve) => {
    let handedOver = false;
    const connection = new SMTPConnection({
      host: relay.host,
      port: relay.port,
      secure: relay.secure,
      name,
      // A password travels in clear text only within this machine.
      ...(isLoopback(relay.host) ? { ignoreTLS: true } : { requireTLS: !relay.secure && relay.user !== null }),
      connectionTimeout: Math.min(connectMillis, silenceMillis),
      greetingTimeout: Math.min(connectMillis, silenceMillis),
      socketTimeout: silenceMillis,
      logger: false,
    });
    const end = (outcome: SendOutcome): void => {
      if (outcome.kind === "accepted") connection.quit();
      else connection.close();
      resolve(outcome);
    };
    const fail = (error: SmtpError): void => end(outcomeOf(error, handedOver));
    const hand = (): void => {
      const raw = new Readable({
        read() {
          handedOver = true;
          this.push(envelope.raw);
          this.push(null);
        },
      });
      connection.send({ from: envelope.from, to: [envelope.to] }, raw, (error) =>
        error ? fail(error) : end({ kind: "accepted", providerId: null }),
      );
    };
    // Errors keep coming after the first, such as a reset of a socket that was closed: only the first decides.
    connection.on("error", fail);
    connection.connect((error) => {
      if (error) fail(error);
      else if (relay.user === null) hand();
      else
        connection.login({ credentials: { user: relay.user, pass: relay.password ?? "" } }, (refused) =>
          refused ? end(notLetIn) : hand(),
        );
    });
  });

type SmtpError = Error & { responseCode?: number | undefined; code?: string | undefined };

/** What an error means. Words of the other side are left out: they quote addresses. */
const outcomeOf = (error: SmtpError, handedOver: boolean): SendOutcome => {
  const code = error.responseCode;
  if (code !== undefined && code >= 400) return { kind: "refused", retryable: code < 500, why: `the mail server answered ${code}` };
  if (handedOver)
    return {
      kind: "uncertain",
      why: `the connection to the mail server was lost after the mail was handed over (${error.code ?? "unknown"})`,
    };
  return { kind: "refused", retryable: true, why: `the mail server cannot be reached (${error.code ?? "unknown"})` };
};

/** A wrong password is for the operator to mend, and no fault of the mail. */
const notLetIn: SendOutcome = {
  kind: "refused",
  retryable: true,
  why: "the mail server does not accept the user and password of AFTERWORD_RELAY",
};

const isLoopback = (host: string): boolean => host === "localhost" || host === "::1" || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
