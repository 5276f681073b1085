const utf8 = new TextDecoder();

const bytesOfQ = (text: string): Uint8Array => {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const hex = code === 0x3d ? text.slice(at + 1, at + 3) : "";
    if (/^[0-9a-f]{2}$/iu.test(hex)) {
      bytes.push(Number.parseInt(hex, 16));
      at += 2;
    } else bytes.push(code & 0xff);
  }
  return Uint8Array.from(bytes);
};

/** Quoted-printable (RFC 2045 6.7), given as one character a byte. */
export const fromQuotedPrintable = (text: string): Uint8Array => bytesOfQ(text.replace(/=[ \t]{0,200}\r?\n/gu, ""));

/** Base64 (RFC 2045 6.8); what is not of its alphabet is skipped. */
export const fromBase64 = (text: string): Uint8Array => Buffer.from(text, "base64");

/** Bytes in the charset that a header names; one that nobody knows is read as UTF-8. */
export const decode = (bytes: Uint8Array, charset: string): string => {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return utf8.decode(bytes);
  }
};

/** `=?utf-8?Q?Thank_you?=` as "Thank you" (RFC 2047); blanks between two such words belong to neither. */
export const decodeWords = (text: string): string =>
  text
    .replace(/(\?=)[ \t\r\n]{1,100}(?==\?)/gu, "$1")
    .replace(/=\?([\w-]{1,40})\?([bq])\?([^?\s]{0,200})\?=/giu, (_, charset: string, way: string, words: string) =>
      decode(way.toLowerCase() === "b" ? fromBase64(words) : bytesOfQ(words.replaceAll("_", " ")), charset),
    );
