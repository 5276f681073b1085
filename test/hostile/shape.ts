import type { HostileMail } from "./hostile-mail.ts";
import { mine, written } from "./write.ts";

export const said = "Your interview is confirmed for Thursday, December 3, 2026 at 2:00 PM Central Time.";
export const times = (count: number, make: (n: number) => string): string => Array.from({ length: count }, (_, n) => make(n)).join("");

export type Make = () => Uint8Array;
export const plain =
  (body: string, lines: string[] = []): Make =>
  () =>
    written([...mine("shape"), ...lines, "Content-Type: text/plain; charset=utf-8"], body);
export const html =
  (body: string): Make =>
  () =>
    written([...mine("shape"), "Content-Type: text/html; charset=utf-8"], body);
export const headers =
  (make: () => string[]): Make =>
  () =>
    written([...mine("shape"), ...make()], said);
export const mixed =
  (make: () => string, type = "multipart/mixed; boundary=b"): Make =>
  () =>
    written([...mine("shape"), `Content-Type: ${type}`], make());

export const nested =
  (depth: number): Make =>
  () =>
    Buffer.from(
      `${mine("shape").join("\r\n")}\r\n${times(depth, (n) => `Content-Type: multipart/mixed; boundary="b${n}"\r\n\r\n--b${n}\r\n`)}\r\n${said}`,
    );
export const attached =
  (depth: number): Make =>
  () =>
    Buffer.from(`${mine("shape").join("\r\n")}\r\n${"Content-Type: message/rfc822\r\n\r\n".repeat(depth)}From: x@y.example\r\n\r\n${said}`);
export const attachedTypes =
  (depth: number): Make =>
  () =>
    mixed(() => `--b\n${"Content-Type: message/rfc822\n\n".repeat(depth)}From: x@y.example\n\n${said}\n--b--`)();

export const any: HostileMail["may"] = ["OK", "Q", "NS"];
export const unread: HostileMail["may"] = ["Q"];
export const row = (name: string, variant: string, raw: Make, may: HostileMail["may"] = any): HostileMail => ({
  row: name,
  variant,
  to: "open",
  raw,
  may,
});

/** A generator of bytes that is the same everywhere (xorshift32). */
export const noise = (length: number, seed: number): Uint8Array => {
  const bytes = new Uint8Array(length);
  let state = seed;
  for (let i = 0; i < length; i += 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    bytes[i] = state & 255;
  }
  return bytes;
};

export const part = (type: string, body: string, more = ""): string => `--b\nContent-Type: ${type}\n${more}\n${body}\n`;
