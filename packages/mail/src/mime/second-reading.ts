import { splitHeaderBlock } from "./read-headers.ts";

const mojibake = /[ÃÂ][\u0080-\u00bf]|â€/;

const undeclared = /^(content-type:[ \t]*text\/(?:plain|html|calendar))\b(?=(?:(?!charset)[^\r\n]){0,400}$)/gim;
const declared = /^(content-type:[ \t]*text\/(?:plain|html)\b[^\r\n]{0,200}charset=)"?(?:us-ascii|ascii|utf-?8)"?/gim;

/** Is text damaged because its bytes were not in the charset they claim? */
export const isDamaged = (text: string): boolean => text.includes("\ufffd");

/** Is the second reading, as windows-1252, better than the first? Not where it turned real UTF-8 into pairs of signs. */
export const isMended = (text: string): boolean => !isDamaged(text) && !mojibake.test(text);

/** The bytes with every text part that claims no charset, ASCII or UTF-8 said to be windows-1252, which such mails turn out to be. */
export const asWindows1252 = (bytes: Uint8Array): Uint8Array => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const changed = text.replace(declared, "$1windows-1252").replace(undeclared, "$1; charset=windows-1252");
  const headed = /^content-type:/im.test(changed.slice(0, 4000)) ? changed : `Content-Type: text/plain; charset=windows-1252\r\n${changed}`;
  return Buffer.from(headed, "latin1");
};

/** A multipart that names no boundary, or a wrong one: the first line of its body that looks like one is taken. Null where there is none. */
export const withGuessedBoundary = (bytes: Uint8Array): Uint8Array | null => {
  const block = splitHeaderBlock(bytes);
  const type = block.lines.find((line) => line.name === "content-type")?.raw ?? "";
  if (!/^\s*multipart\//i.test(type)) return null;
  const body = Buffer.from(bytes.subarray(block.bodyAt));
  const boundary = /(?:^|\n)--([^\s-][^\r\n]{0,69})\r?\n/.exec(body.subarray(0, 64 * 1024).toString("latin1"))?.[1]?.trimEnd();
  if (!boundary || boundary.includes('"')) return null;
  const kind = /multipart\/[a-z-]{1,20}/i.exec(type)?.[0] ?? "multipart/mixed";
  return Buffer.concat([Buffer.from(`Content-Type: ${kind}; boundary="${boundary}"\r\n\r\n`), body]);
};
