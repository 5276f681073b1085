import { createHash, randomBytes } from "node:crypto";
import { open, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Clock, Envelope, Mailer, SendOutcome } from "@afterword/core/port/ports";
import { headerOf, readHeaders, splitHeaderBlock } from "@afterword/mail/mime/read-headers";
import { orNull, syncFolder } from "../home/durable.ts";
import { oneAtATime } from "../one-at-a-time.ts";
import { badAddress } from "./bad-address.ts";

/** `note`: to a third party. `mail`: to the candidate. */
export type MailKind = "note" | "mail";

/** `20261203T140000Z.000007.note.5b1f….eml`: sortable by time, then by order; the last part names what was to be sent, so that sending it again finds it. */
export type MailName = { time: string; count: number; kind: MailKind; digest: string };

const namePattern = /^(\d{8}T\d{6}Z)\.(\d{6,})\.(note|mail)\.([0-9a-f]{32})\.eml(?::2,[A-Za-z]*)?$/;

/** Null for a file that is none of ours. Mail programs move read mails to `cur/` and add flags after a colon. */
export const parseMailName = (name: string): MailName | null => {
  const [, time, count, kind, digest] = namePattern.exec(name) ?? [];
  return time && digest ? { time, count: Number(count), kind: kind === "note" ? "note" : "mail", digest } : null;
};

/**
 * Outgoing mail as files of a Maildir: written to `tmp/`, then renamed into `new/`. The same try (tag `attempt`, or else
 * Message-ID) sent again is accepted again and stays one file, also when the first one died before its answer.
 */
export const maildirMailer = (folder: string, clock: Clock): Required<Mailer> => {
  // Looking for an earlier file and writing a new one must not interleave.
  const inTurn = oneAtATime();
  let written: Written | null = null;
  return {
    send: async (envelope) =>
      badAddress(envelope) ??
      inTurn(async () => {
        try {
          written ??= writtenIn(await sentMails(folder));
        } catch (error) {
          return unwritable(error);
        }
        return send(folder, clock, envelope, written);
      }),
    async find(attempt) {
      const digest = attemptDigest(attempt);
      return (await sentMails(folder)).some((mail) => mail.digest === digest) ? "left" : "never-left";
    },
  };
};

/** What the folder holds, read once: nobody else writes to it, and a mail that a person removed is still one that left. */
type Written = { digests: Set<string>; count: number };

const writtenIn = (mails: MailName[]): Written => ({
  digests: new Set(mails.map(({ digest }) => digest)),
  count: mails.reduce((most, { count }) => Math.max(most, count), 0),
});

const unwritable = (error: unknown): SendOutcome => ({
  kind: "refused",
  retryable: true,
  why: `the outbox cannot be written to (${(error as NodeJS.ErrnoException).code ?? "unknown"})`,
});

const send = async (folder: string, clock: Clock, envelope: Envelope, written: Written): Promise<SendOutcome> => {
  const digest = identify(envelope);
  if (written.digests.has(digest)) return { kind: "accepted", providerId: null };
  const draft = join(folder, "tmp", `${randomBytes(16).toString("hex")}.eml`);
  const count = written.count + 1;
  try {
    const time = clock.now().round("second").toString().replace(/[-:]/g, "");
    await writeWhole(draft, delivered(envelope));
    const kind: MailKind = "draft" in envelope.tags ? "note" : "mail";
    await rename(draft, join(folder, "new", `${time}.${String(count).padStart(6, "0")}.${kind}.${digest}.eml`));
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    return unwritable(error);
  }
  written.digests.add(digest);
  written.count = count;
  return syncFolder(join(folder, "new")).then(
    () => ({ kind: "accepted", providerId: null }),
    () => ({ kind: "uncertain", why: "the outbox may not keep the mail if the power fails" }),
  );
};

const sentMails = async (folder: string): Promise<MailName[]> => {
  const names = await Promise.all(["new", "cur"].map(async (part) => (await orNull(readdir(join(folder, part)))) ?? []));
  return names.flat().flatMap((name) => parseMailName(name) ?? []);
};

const writeWhole = async (path: string, raw: Uint8Array): Promise<void> => {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(raw);
    await file.sync();
  } finally {
    await file.close();
  }
};

/** The mail under the two lines that a delivery agent puts on top: the envelope. Who it goes to says the second, never `To`. */
const delivered = ({ raw, from, to }: Envelope): Uint8Array =>
  Buffer.concat([Buffer.from(`Return-Path: <${from}>\r\nDelivered-To: ${to}\r\n`), raw]);

const identify = (envelope: Envelope): string => {
  const { attempt } = envelope.tags;
  if (attempt !== undefined) return attemptDigest(attempt);
  const messageId = headerOf(readHeaders(splitHeaderBlock(envelope.raw)), "message-id");
  return messageId ? digestOf(`message-id\n${messageId}`) : randomBytes(16).toString("hex");
};

const attemptDigest = (attempt: string): string => digestOf(`attempt\n${attempt}`);

const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 32);
