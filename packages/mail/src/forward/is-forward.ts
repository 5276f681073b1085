import type { Mail, Mailbox } from "../mime/mail.ts";
import type { Hung } from "./choose-original.ts";
import { readSubject } from "./read-subject.ts";

const domainOf = (mailbox: Mailbox): string => mailbox.address?.split("@").at(-1)?.toLowerCase() ?? "";

const answersIt = (mail: Mail, inner: Mailbox | null): boolean => {
  const address = inner?.address?.toLowerCase();
  if (!address) return false;
  return [...mail.to, ...mail.cc].some(
    (to) => to.address?.toLowerCase() === address || (domainOf(to) !== "" && domainOf(to) === address.split("@").at(-1)),
  );
};

/**
 * Is this mail a forward of the one below? A mail program that says so is believed. An answer goes to whoever wrote the mail it quotes; quoting
 * somebody who is not written to is a forward, whatever the subject says - unless only the subject is left to tell.
 * A mail that comes back to its own author (a bounce) is none.
 */
export const isForward = (mail: Mail, below: Hung | undefined): boolean => {
  if (!below) return false;
  const returned =
    below.joint === "attached" &&
    mail.to.some((to) => to.address !== null && to.address.toLowerCase() === below.level.from?.address?.toLowerCase());
  if (returned) return false;
  if (below.joint === "attached" || below.joint === "forwarded") return true;
  const subject = readSubject(mail.subject);
  if (subject.forward && !subject.reply) return true;
  if (answersIt(mail, below.level.from)) return false;
  if (subject.forward) return true;
  const answer = subject.reply || mail.inReplyTo !== null;
  if (below.joint === "wrote" || below.joint === "marks") return !answer || (below.level.from?.address ?? null) !== null;
  return !answer || (below.level.from?.address ?? null) !== null;
};
