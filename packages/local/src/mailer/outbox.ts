import { open, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { headerOf, readHeaders, splitHeaderBlock } from "@afterword/mail/mime/read-headers";
import { orNull } from "../home/durable.ts";
import { type MailKind, parseMailName } from "./maildir.ts";

/** A mail of the outbox as a list shows it. `at`: RFC 3339 UTC, to the second. */
export type OutboxMail = { id: string; at: string; to: string; subject: string; kind: MailKind };

/** The Maildir of outgoing mail, to look at. */
export type Outbox = { list(): Promise<OutboxMail[]>; get(id: string): Promise<Uint8Array | null> };

/** Ours are far smaller; enough for every header of theirs. */
const headBytes = 64 * 1024;

/** Newest first. Sent mails never change, so each is read for the list once. */
export const folderOutbox = (folder: string): Outbox => {
  const known = new Map<string, OutboxMail>();
  const find = async (id: string): Promise<string | null> => {
    for (const part of ["new", "cur"]) {
      for (const name of (await orNull(readdir(join(folder, part)))) ?? []) if (idOf(name) === id) return join(folder, part, name);
    }
    return null;
  };
  return {
    async list() {
      const mails: OutboxMail[] = [];
      for (const part of ["new", "cur"]) {
        for (const name of (await orNull(readdir(join(folder, part)))) ?? []) {
          const id = idOf(name);
          if (id === null) continue;
          const mail = known.get(id) ?? (await readListed(join(folder, part, name), id));
          if (mail === null) continue;
          known.set(id, mail);
          mails.push(mail);
        }
      }
      return mails.sort((a, b) => (a.id < b.id ? 1 : -1));
    },
    async get(id) {
      const path = await find(id);
      return path === null ? null : orNull(readFile(path));
    },
  };
};

/** The name without the flags of mail programs, and without the file type: it stays when a mail is read. */
const idOf = (name: string): string | null => (parseMailName(name) ? name.slice(0, name.indexOf(".eml")) : null);

/** Null when a mail program moved it away just now. */
const readListed = async (path: string, id: string): Promise<OutboxMail | null> => {
  const file = await orNull(open(path));
  const named = parseMailName(`${id}.eml`);
  if (!file || !named) return null;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    const headers = readHeaders(splitHeaderBlock(buffer.subarray(0, bytesRead)));
    const at = named.time.replace(/^(....)(..)(..T..)(..)/, "$1-$2-$3:$4:");
    return { id, at, to: headerOf(headers, "to") ?? "", subject: headerOf(headers, "subject") ?? "", kind: named.kind };
  } finally {
    await file.close();
  }
};
