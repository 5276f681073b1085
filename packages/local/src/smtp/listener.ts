import type { AddressInfo } from "node:net";
import type { Readable } from "node:stream";
import { SMTPServer, type SMTPServerSession } from "smtp-server";

/** 25 MB, the most that is ever parsed (design of trust, "Bounds"). */
export const maxMailBytes = 25_000_000;

export type Handed = { raw: Readable; recipients: string[]; envelopeFrom: string };

export type ListenerOptions = {
  /** 0 takes a free one. */
  port: number;
  /** How the server calls itself. */
  name: string;
  isRecipient(address: string): Promise<boolean>;
  /** Resolves when the mail is safe on the disk: only then the client is told so. */
  takeIn(handed: Handed): Promise<void>;
};

export type Listener = { port: number; stop(): Promise<void> };

/** How long a client may be silent (RFC 5321 4.5.3.2: 5 minutes for most commands). */
const silenceMillis = 300_000;
/** How long mails that are under way may still take at the end. */
const closeMillis = 3_000;

/**
 * Takes mail in by SMTP, from this machine alone: it listens on 127.0.0.1. No AUTH, no STARTTLS. A mail with several
 * recipients is one arrival. Answers 550 to an unknown recipient, 552 to a mail over 25 MB, 451 when it cannot be kept now.
 */
export const startListener = async (options: ListenerOptions): Promise<Listener> => {
  const server = new SMTPServer({
    name: options.name,
    banner: "Afterword",
    size: maxMailBytes,
    rejectOversized: true,
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    logger: false,
    maxClients: 100,
    socketTimeout: silenceMillis,
    closeTimeout: closeMillis,
    onRcptTo(address, _session, done) {
      options.isRecipient(address.address.toLowerCase()).then(
        (known) => done(known ? null : answer(550, "There is no such mailbox here")),
        () => done(answer(451, "Try again later")),
      );
    },
    onData(raw, session, done) {
      options.takeIn({ raw, ...envelope(session) }).then(
        () => done(),
        () => {
          // A fault of ours or a client that went away; the rest of the mail, if any, is read and forgotten.
          raw.resume();
          done(answer(451, "The mail could not be kept, try again later"));
        },
      );
    },
  });
  // Whatever one client does wrong is between it and its connection.
  server.on("error", () => undefined);
  const port = await listen(server, options.port);
  return { port, stop: () => new Promise<void>((resolve) => server.close(() => resolve())) };
};

const envelope = (session: SMTPServerSession): Omit<Handed, "raw"> => ({
  recipients: [...new Set(session.envelope.rcptTo.map((recipient) => recipient.address.toLowerCase()))],
  envelopeFrom: session.envelope.mailFrom ? session.envelope.mailFrom.address : "",
});

const answer = (responseCode: number, message: string): Error => Object.assign(new Error(message), { responseCode });

const listen = (server: SMTPServer, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.server.off("error", reject);
      resolve((server.server.address() as AddressInfo).port);
    });
  });
