import { readTnef } from "../tnef/read-tnef.ts";
import { isArmoured, withoutArmour } from "./armour.ts";
import { decodeBytes, mendC1 } from "./charset.ts";
import { cutLongParts } from "./cut-long-parts.ts";
import { type Bodies, joinBodies } from "./join-bodies.ts";
import type { CalendarPart, Header, Mail } from "./mail.ts";
import { maxParts, prescan } from "./prescan.ts";
import { readAddresses, readMailbox } from "./read-addresses.ts";
import { readDateHeader } from "./read-date.ts";
import { type HeaderBlock, headerOf, readHeaders, splitHeaderBlock } from "./read-headers.ts";
import { readSigned } from "./read-signed.ts";
import { asWindows1252, isDamaged, isMended, withGuessedBoundary } from "./second-reading.ts";
import { type Part, splitParts } from "./split-parts.ts";

/** Characters of text and of HTML that are looked at; the rest of a longer body is cut off. */
export const maxTextLength = 512 * 1024;
export const maxHtmlLength = 1024 * 1024;

const maxCalendars = 50;
const maxCalendarBytes = 256 * 1024;
const maxAttached = 30;

const mimeHeader = /^(content-|mime-version$)/;

const messageIds = (value: string | null): string[] =>
  (value ?? "")
    .slice(0, 16_000)
    .match(/<[^<>\s]{1,400}>/g)
    ?.slice(0, 100) ?? [];

/** What stands in the header lines, before anything of the body was looked at. */
const fromHeaders = (headers: Header[]): Mail => ({
  headers,
  from: readMailbox(headerOf(headers, "from") ?? ""),
  to: readAddresses(headerOf(headers, "to") ?? ""),
  cc: readAddresses(headerOf(headers, "cc") ?? ""),
  subject: headerOf(headers, "subject"),
  date: readDateHeader(headerOf(headers, "date") ?? ""),
  messageId: messageIds(headerOf(headers, "message-id"))[0] ?? null,
  inReplyTo: messageIds(headerOf(headers, "in-reply-to"))[0] ?? null,
  references: messageIds(headerOf(headers, "references")),
  text: null,
  html: null,
  calendars: [],
  attached: [],
  problem: null,
});

/** The parser sees the MIME headers only: nothing hostile in an address or subject line ever reaches it. */
const withoutMailHeaders = (raw: Uint8Array, block: HeaderBlock): Uint8Array => {
  const kept = block.lines.filter((line) => mimeHeader.test(line.name)).map((line) => `${line.name}:${line.raw}\r\n`);
  return Buffer.concat([Buffer.from(`${kept.join("")}\r\n`), raw.subarray(block.bodyAt)]);
};

const isCalendar = (part: Part): boolean => /calendar|\/ics/.test(part.type) || /\.(ics|ical|vcs)$/.test(part.name);
const isMail = (part: Part): boolean => /^message\/(rfc822|global)$/.test(part.type) || part.name.endsWith(".eml");
const isTnef = (part: Part): boolean => part.type.includes("ms-tnef") || part.name === "winmail.dat";

const isSigned = (part: Part): boolean => part.type.includes("pkcs7-mime") || part.name.endsWith(".p7m");

const methodOf = (part: Part): string | null => part.params.method?.toUpperCase() ?? null;

/** The same file sent twice (as alternative and as attachment) counts once; line ends and folding make no difference. */
const distinct = (calendars: CalendarPart[]): CalendarPart[] => {
  const seen = new Set<string>();
  return calendars.filter((calendar) => {
    const key = calendar.content
      .replace(/\r?\n[ \t]/g, "")
      .replace(/\s+/g, "\n")
      .trim();
    const fresh = key !== "" && !seen.has(key);
    seen.add(key);
    return fresh;
  });
};

const tidy = (text: string, maxLength: number): string => mendC1(text.slice(0, maxLength)).replace(/\r\n?/g, "\n").replaceAll("\0", "");

type Content = Pick<Mail, "text" | "html" | "calendars" | "attached" | "problem">;

const isSaid = (bodies: Bodies): boolean => (bodies.text ?? "").trim() !== "" || (bodies.html ?? "").trim() !== "";

/** Splits; where what comes out is empty or damaged though there are words, splits once more with what the sender must have meant. */
const splitTwice = async (bytes: Uint8Array): Promise<{ bodies: Bodies; parts: Part[] }> => {
  const first = await splitParts(bytes, maxParts);
  const bodies = joinBodies(first.body);
  const said = `${bodies.text ?? ""}${bodies.html ?? ""}`;
  const guessed = !isSaid(bodies) && first.parts.length === 0 ? withGuessedBoundary(bytes) : null;
  if (guessed === null && !isDamaged(said)) return { bodies, parts: first.parts };
  const second = await splitParts(guessed ?? asWindows1252(bytes), maxParts);
  const again = joinBodies(second.body);
  const better = guessed !== null || isMended(`${again.text ?? ""}${again.html ?? ""}`);
  return better ? { bodies: again, parts: second.parts } : { bodies, parts: first.parts };
};

const calendarsOf = (parts: Part[], text: string | null): CalendarPart[] => {
  const files = parts.filter(isCalendar).map((part) => ({
    method: methodOf(part),
    content: decodeBytes(part.bytes.subarray(0, maxCalendarBytes), part.params.charset ?? null),
  }));
  const pasted = text?.indexOf("BEGIN:VCALENDAR") ?? -1;
  return pasted < 0 || text === null ? files : [...files, { method: null, content: text.slice(pasted, pasted + maxCalendarBytes) }];
};

const readContent = async (bytes: Uint8Array, depth: number): Promise<Content> => {
  const { bodies, parts } = await splitTwice(bytes);
  const signed = parts.filter(isSigned).map((part) => readSigned(part.bytes));
  const inner = signed.find((found) => found instanceof Uint8Array);
  if (inner && !isSaid(bodies) && depth < 3) return readContent(inner, depth + 1);
  const tnef = parts.filter(isTnef).map((part) => readTnef(part.bytes));
  const fromTnef = tnef.find((found) => found !== null) ?? null;
  const text = bodies.text === null ? null : withoutArmour(tidy(bodies.text, maxTextLength));
  const said = isSaid(bodies);
  const hidden = signed.includes("encrypted") || parts.some((part) => part.type === "application/pgp-encrypted") || isArmoured(text ?? "");
  const unread = tnef.includes(null) && !said ? "cannot be read: winmail.dat could not be read" : null;
  const html = bodies.html ?? (said ? null : (fromTnef?.html ?? null));
  return {
    text: said ? text : (fromTnef?.text ?? text),
    html: html === null ? null : tidy(html, maxHtmlLength),
    calendars: distinct([...calendarsOf(parts, text), ...(fromTnef?.calendars ?? [])]).slice(0, maxCalendars),
    attached: [...parts.filter(isMail).map((part) => part.bytes), ...(fromTnef?.attached ?? [])].slice(0, maxAttached),
    problem: hidden && (!said || isArmoured(text ?? "")) ? "cannot be read: it is encrypted" : unread,
  };
};

/**
 * Takes raw bytes apart. Never throws: whatever cannot be read leaves its reason in `problem`, with as much of the header lines
 * as there is. Bounds: 25 MB, 256 KB of header lines, 500 parts, depth 30, 100 addresses a header, 512 K characters of text, 1 M of
 * HTML, 50 calendars of 256 KB, 30 attached mails. Links are not followed, other attachments are not opened.
 */
export const parseMail = async (raw: Uint8Array): Promise<Mail> => {
  const block = splitHeaderBlock(raw);
  const mail = fromHeaders(readHeaders(block));
  if (raw.length === 0) return { ...mail, problem: "cannot be read: it is empty" };
  if (block.tooLong) return { ...mail, problem: "cannot be read: more than 256 KB of header lines" };
  const { refusal, boundaries } = prescan(raw);
  if (refusal !== null) return { ...mail, problem: refusal };
  try {
    return { ...mail, ...(await readContent(cutLongParts(withoutMailHeaders(raw, block), boundaries), 0)) };
  } catch (fault) {
    const tooMany = fault instanceof Error && /child nodes/i.test(fault.message);
    return { ...mail, problem: tooMany ? "cannot be read: too many parts" : "cannot be read: its parts are broken" };
  }
};
