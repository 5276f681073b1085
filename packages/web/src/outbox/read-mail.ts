import { decode, decodeWords, fromBase64, fromQuotedPrintable } from "./header-text.ts";

/** A mail of our own making, for the eye: its headers as written and its plain text. */
export type ShownMail = { headers: { name: string; value: string }[]; text: string | null };

/** Our mails are far smaller. */
const mostBytes = 1_000_000;
const mostDepth = 5;

type Part = { headers: { name: string; value: string }[]; body: string };

/** Bytes as characters: nothing is lost, and the charset of each part is applied to its own bytes. */
const split = (source: string): Part => {
  const lines = source.split("\n");
  const end = lines.findIndex((line) => line === "" || line === "\r");
  const headers: Part["headers"] = [];
  for (const line of end < 0 ? lines : lines.slice(0, end)) {
    const last = headers.at(-1);
    const colon = line.indexOf(":");
    if (/^[ \t]/u.test(line) && last) last.value += ` ${line.trim()}`;
    else if (colon > 0) headers.push({ name: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() });
  }
  return { headers, body: end < 0 ? "" : lines.slice(end + 1).join("\n") };
};

const header = (part: Part, name: string): string => part.headers.find((one) => one.name.toLowerCase() === name)?.value ?? "";
const parameter = (value: string, name: string): string =>
  new RegExp(`;[ \\t]{0,9}${name}=(?:"([^"]{1,200})"|([^;\\s"]{1,200}))`, "iu").exec(value)?.slice(1).find(Boolean) ?? "";

/** The parts between the boundaries (RFC 2046 5.1.1); what stands before the first and after the last is left out. */
const partsOf = (body: string, boundary: string): string[] => {
  const parts: string[][] = [];
  for (const line of body.split("\n")) {
    const mark = line.trimEnd();
    if (mark === `--${boundary}--`) break;
    if (mark === `--${boundary}`) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  return parts.map((lines) => lines.join("\n"));
};

const plainText = (part: Part, depth: number): string | null => {
  const type = header(part, "content-type") || "text/plain";
  if (/^multipart\//iu.test(type)) {
    const boundary = parameter(type, "boundary");
    if (boundary === "" || depth >= mostDepth) return null;
    for (const inner of partsOf(part.body, boundary)) {
      const text = plainText(split(inner), depth + 1);
      if (text !== null) return text;
    }
    return null;
  }
  if (!/^text\/plain\b/iu.test(type)) return null;
  const encoding = header(part, "content-transfer-encoding").toLowerCase();
  const bytes =
    encoding === "base64"
      ? fromBase64(part.body)
      : encoding === "quoted-printable"
        ? fromQuotedPrintable(part.body)
        : Buffer.from(part.body, "latin1");
  return decode(bytes, parameter(type, "charset") || "utf-8")
    .replace(/\r\n?/gu, "\n")
    .trimEnd();
};

/** Reads a mail of the outbox: the first plain text in it, never its HTML. */
export const readMail = (raw: Uint8Array): ShownMail => {
  const part = split(Buffer.from(raw.subarray(0, mostBytes)).toString("latin1"));
  return {
    headers: part.headers.map(({ name, value }) => ({ name, value: decodeWords(decode(Buffer.from(value, "latin1"), "utf-8")) })),
    text: plainText(part, 0),
  };
};
