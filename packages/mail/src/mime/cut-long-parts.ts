/** Bytes of a text part that reach the parser: 1 M characters of HTML, three bytes each in quoted-printable, and room. */
export const maxPartBytes = 4 * 1024 * 1024;

/** Lines of any part that reach the parser: 25 MB of base64 have 330,000. */
export const maxPartLines = 400_000;

const lf = 0x0a;

/** A part shorter than this breaks neither bound. */
const harmlessBytes = maxPartLines * 2;

/** A part as it is cut out here begins with its boundary line, the first one with the headers of the mail. */
const typeOf = (part: Buffer): string => {
  const head = part.toString("latin1", 0, 8_000).split(/\r?\n\r?\n/, 1)[0] ?? "";
  return /^content-type:\s{0,20}([a-z]{1,20})\//im.exec(head)?.[1]?.toLowerCase() ?? "text";
};

/** Where a part breaks its bounds, or its end. */
const cutAt = (part: Buffer): number => {
  if (part.length <= harmlessBytes) return part.length;
  const type = typeOf(part);
  const most = type === "text" || type === "multipart" ? Math.min(part.length, maxPartBytes) : part.length;
  let at = 0;
  for (let lines = 0; lines < maxPartLines; lines += 1) {
    const end = part.indexOf(lf, at);
    if (end < 0 || end >= most) return most;
    at = end + 1;
  }
  return at;
};

/**
 * Leaves out what stands beyond the bounds of a part, before any parser sees it: the parser takes 3 s for 24 MB of short lines, of which
 * 512 K characters are ever looked at. `boundaries` are those that the mail names.
 */
export const cutLongParts = (raw: Uint8Array, boundaries: Set<string>): Uint8Array => {
  if (raw.length <= harmlessBytes) return raw;
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const kept: Buffer[] = [];
  let from = 0;
  const keepTo = (end: number): void => {
    const part = bytes.subarray(from, end);
    const cut = cutAt(part);
    kept.push(part.subarray(0, cut));
    // The line end before a boundary line belongs to that line (RFC 2046 5.1.1).
    if (cut < part.length) kept.push(Buffer.from("\r\n"));
    from = end;
  };
  for (let at = bytes.indexOf("\n--"); at >= 0; at = bytes.indexOf("\n--", at + 1)) {
    let end = bytes.indexOf(lf, at + 1);
    if (end < 0) end = bytes.length;
    if (end - at > 262) continue;
    const line = bytes.toString("latin1", at + 3, end).trimEnd();
    if (boundaries.has(line) || (line.endsWith("--") && boundaries.has(line.slice(0, -2)))) keepTo(at + 1);
  }
  keepTo(bytes.length);
  return Buffer.concat(kept);
};
