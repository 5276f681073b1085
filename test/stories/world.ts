import { Temporal } from "temporal-polyfill";

/** A mail that left, as the one who gets it sees it. */
export type Sent = {
  from: string;
  fromName: string;
  to: string;
  subject: string;
  text: string;
  html: string | null;
  messageId: string;
  headers: Map<string, string>;
};

/** One runtime of the product, played from outside: mail in, time on, mail out. The same stories run on each. */
export type World = {
  /** Hands in a raw mail to an inbound address; returns when all that follows from it at once has happened. */
  mail(raw: string, to?: string, from?: string): Promise<void>;
  /** Moves the clock on and lets everything due on the way happen. */
  until(at: string): Promise<void>;
  /** Everything that has left so far, oldest first. */
  sent(): Promise<Sent[]>;
  /** Everything on record, as exported. */
  record(): Promise<unknown>;
  close(): Promise<void>;
};

/** A moment on the wall in Chicago. */
export const chicago = (local: string): string => Temporal.ZonedDateTime.from(`${local}[America/Chicago]`).toInstant().toString();

/** The Date header of a mail written at that moment in Chicago (RFC 5322). */
export const dateHeader = (local: string): string => {
  const zoned = Temporal.ZonedDateTime.from(`${local}[America/Chicago]`);
  const day = zoned.toLocaleString("en-US", { weekday: "short" });
  const month = zoned.toLocaleString("en-US", { month: "short" });
  const two = (value: number) => String(value).padStart(2, "0");
  return `${day}, ${zoned.day} ${month} ${zoned.year} ${two(zoned.hour)}:${two(zoned.minute)}:${two(zoned.second)} ${zoned.offset.replace(":", "")}`;
};

/** When a mail left, on the wall in Chicago. */
export const wall = (mail: Sent): string =>
  Temporal.Instant.fromEpochMilliseconds(Date.parse(mail.headers.get("date") ?? ""))
    .toZonedDateTimeISO("America/Chicago")
    .toPlainDateTime()
    .toString({ smallestUnit: "minute" });

/** When a mail left and what it is, in one line: "2026-12-03T16:45 Draft: thank-you to Marcus Bell". */
export const brief = (mail: Sent): string =>
  `${wall(mail)} ${mail.subject.replace(/(: | \().*/u, "").replace(/[?,].*/u, "")}${/^Draft/.test(mail.subject) ? mail.subject.replace(/^Draft/, "").replace(/ \(.*/, "") : ""}`;
