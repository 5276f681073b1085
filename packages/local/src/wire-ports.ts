import { randomBytes } from "node:crypto";
import type { Installation, Log, Mailer, MailReader, Ports } from "@afterword/core/port/ports";
import { base32 } from "@afterword/core/token/token";
import { composeMail } from "@afterword/mail/compose/compose-mail";
import type { FolderArchive } from "./archive.ts";
import { maildirMailer } from "./mailer/maildir.ts";
import { relayMailer } from "./mailer/relay.ts";
import type { OpenedHome } from "./open-home.ts";
import type { LocalSettings } from "./settings.ts";
import { nobodyYet } from "./the-candidate.ts";

export type Parts = {
  settings: LocalSettings;
  opened: OpenedHome;
  archive: FolderArchive;
  mail: MailReader;
  log: Log;
  /** Something will be due at this time. */
  expect(at: string): void;
  postpone: NonNullable<Ports["postpone"]>;
  webPort: number;
};

/** Core's ports on one machine. */
export const wirePorts = (parts: Parts): Ports => ({
  store: parts.opened.store,
  mailer: wireMailer(parts),
  doorbell: { set: async (_key, at) => parts.expect(at) },
  archive: parts.archive,
  clock: parts.opened.clock,
  random: { token: () => base32(randomBytes(16)) },
  log: parts.log,
  mail: parts.mail,
  compose: composeMail,
  installation: installationOf(parts),
  postpone: parts.postpone,
});

const wireMailer = ({ settings, opened }: Parts): Mailer =>
  settings.relay ? relayMailer({ relay: settings.relay, name: settings.domain }) : maildirMailer(opened.home.outbox, opened.clock);

const installationOf = ({ settings, opened, webPort }: Parts): Installation => ({
  domain: settings.domain,
  webUrl: `http://127.0.0.1:${webPort}`,
  tokenKey: opened.tokenKey,
  trustsLoopback: true,
  placeholder: nobodyYet.address,
  signUp: "closed",
  // The relay is the candidate's own mail account.
  sendsAsCandidate: settings.relay !== null,
});
