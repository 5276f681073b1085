import type { Command } from "@afterword/core/command/command";
import { Temporal } from "temporal-polyfill";
import { automaticReason } from "../identity/automatic.ts";
import type { Mail } from "../mime/mail.ts";
import { parseMail } from "../mime/parse-mail.ts";
import { noCommand, readCommand } from "./read-command.ts";
import type { AnswerContext } from "./read-send.ts";
import { splitParts } from "./reply-parts.ts";
import { senderNames } from "./signature.ts";
import type { SplitReply } from "./split-reply.ts";
import { fold } from "./words.ts";

/**
 * `now` (RFC 3339) is used where the mail has no Date of its own. `timeZone` (IANA) is the candidate's: it is used where the Date
 * header only says UTC, as some services write it for everybody.
 */
export type ReplyOptions = { now?: string; timeZone?: string };

const contextOf = (mail: Mail, options: ReplyOptions): AnswerContext => {
  const subject = mail.subject ?? "";
  return {
    now: readNow(mail.date, options),
    leaving: /^(?:[^\s:：]{1,8}[:：]\s*)?(?:it goes out|going out)\b/i.test(subject.trim()),
    sender: senderNames(mail.from?.name ?? null, mail.from?.address ?? null),
    known: new Set(
      fold(subject.slice(0, 300))
        .split(/[^\p{L}\p{M}'-]+/u)
        .filter((word) => word.length > 1 && /\p{L}/u.test(word) && !plain.has(word)),
    ),
  };
};

/** Words of our subjects that are nobody's name. */
const plain = new Set([
  "re",
  "aw",
  "sv",
  "vs",
  "fwd",
  "draft",
  "thank-you",
  "thank",
  "you",
  "to",
  "and",
  "for",
  "the",
  "note",
  "how",
  "did",
  "it",
  "end",
  "with",
  "what",
  "we",
  "read",
  "going",
  "out",
  "soon",
  "at",
  "of",
  "in",
]);

const readNow = (date: string | null, options: ReplyOptions): Temporal.ZonedDateTime | null => {
  const written = date ?? options.now ?? null;
  if (written === null) return null;
  try {
    const instant = Temporal.Instant.from(written);
    const offset = /([+-]\d{2}:\d{2})$/.exec(written)?.[1] ?? "UTC";
    const zone = (offset === "UTC" || offset === "+00:00") && options.timeZone !== undefined ? options.timeZone : offset;
    return instant.toZonedDateTimeISO(zone);
  } catch {
    return null;
  }
};

const said = (split: SplitReply | null): boolean =>
  split !== null && (split.own.some((line) => line !== "") || split.note?.retyped === true);

const same = (a: Command, b: Command): boolean =>
  a.command === b.command && a.at === b.at && a.outcome === b.outcome && (a.to ?? []).join("\n") === (b.to ?? []).join("\n");

/** Joins what the two parts of a mail say. An approval counts only if both say it alike; otherwise the part that says something is heard. */
const agree = (text: Command, html: Command): Command => {
  if (same(text, html))
    return html.text !== null && text.text !== null && text.text.length < html.text.length ? text : html.command === "edit" ? html : text;
  if (text.command === "send" || html.command === "send") return noCommand;
  if (text.command === "none") return html;
  return html.command === "none" ? text : noCommand;
};

/** Reads what the candidate's reply asks for: see the contract of replies. Never throws; what cannot be read is `none`. */
export const readReply = async (raw: Uint8Array, options: ReplyOptions = {}, parse = parseMail): Promise<Command> => {
  if (automaticReason(raw) !== null) return { ...noCommand, automatic: true };
  const mail = await parse(raw);
  if (mail.problem !== null) return noCommand;
  const context = contextOf(mail, options);
  const parts = splitParts(mail);
  const text = parts.text ? readCommand(parts.text, context) : null;
  const html = parts.html ? readCommand(parts.html, context) : null;
  if (text && html) {
    // A part that is empty, or holds the quote alone, contradicts an approval but not the rest.
    if (!said(parts.text)) return html.command === "send" ? noCommand : html;
    if (!said(parts.html)) return text.command === "send" ? noCommand : text;
    return agree(text, html);
  }
  return text ?? html ?? noCommand;
};

/** The new text, without quotes, signatures, footers and notices: for reflections and for what is passed on. Empty when there is none. */
export const newText = async (raw: Uint8Array, parse = parseMail): Promise<string> => {
  const mail = await parse(raw);
  const parts = splitParts(mail);
  const text = parts.text?.told.join("\n").trim() ?? "";
  const html = parts.html?.told.join("\n").trim() ?? "";
  return text === "" ? html : text;
};
