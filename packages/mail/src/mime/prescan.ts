/** Bounds on the shape of a mail (design of trust, "Bounds"). */
export const maxMailBytes = 25 * 1024 * 1024;
export const maxParts = 500;
export const maxDepth = 30;

const lf = 0x0a;
const dash = 0x2d;

const readBoundaries = (text: string, into: Set<string>): void => {
  for (const found of text.matchAll(/boundary\*?0?\*?\s{0,20}=\s{0,20}(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/gi)) {
    const boundary = (found[1] ?? found[2] ?? "").trimEnd();
    if (boundary !== "") into.add(boundary);
    if (into.size > maxParts) return;
  }
};

/** Where a word stands next, asked for positions that only grow: each byte is searched once. */
const nextOf = (bytes: Buffer, word: string) => {
  let found = bytes.indexOf(word);
  return (from: number): number => {
    if (found >= 0 && found < from) found = bytes.indexOf(word, from);
    return found < 0 ? bytes.length : found;
  };
};

/** Why a mail is refused, or null; and the boundaries that its parts may be split by. */
export type Prescan = { refusal: string | null; boundaries: Set<string> };

/**
 * Counts the parts of a mail and how deep they nest without parsing it, before any parser sees the bytes. Looks at lines that begin
 * with two dashes or name a boundary or an attached mail, and jumps over all others.
 */
export const prescan = (raw: Uint8Array): Prescan => {
  const boundaries = new Set<string>();
  const refused = (refusal: string): Prescan => ({ refusal, boundaries });
  if (raw.length > maxMailBytes) return refused("cannot be read: larger than 25 MB");
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const words = ["oundary", "OUNDARY", "rfc822", "RFC822"].map((word) => nextOf(bytes, word));
  const nextDashes = nextOf(bytes, "\n--");
  const open: string[] = [];
  let parts = 0;
  let deepest = 0;
  let messages = 0;
  const delimiter = (line: string) => {
    if (boundaries.has(line)) {
      parts += 1;
      const known = open.indexOf(line);
      if (known >= 0) open.length = known + 1;
      else open.push(line);
      deepest = Math.max(deepest, open.length);
    } else if (line.endsWith("--") && boundaries.has(line.slice(0, -2))) {
      const known = open.indexOf(line.slice(0, -2));
      if (known >= 0) open.length = known;
    }
  };
  const startsWithDashes = bytes[0] === dash && bytes[1] === dash;
  for (let at = 0; at < bytes.length; ) {
    const dashes = at === 0 && startsWithDashes ? 0 : Math.min(nextDashes(Math.max(0, at - 1)) + 1, bytes.length);
    const event = Math.min(dashes, ...words.map((next) => next(at)));
    if (event >= bytes.length) break;
    const start = event === dashes ? dashes : Math.max(at, bytes.lastIndexOf(lf, event) + 1);
    let end = bytes.indexOf(lf, event);
    if (end < 0) end = bytes.length;
    const length = end - start;
    if (bytes[start] === dash && bytes[start + 1] === dash && length <= 260) delimiter(bytes.toString("latin1", start + 2, end).trimEnd());
    else if (length <= 4000) {
      const line = bytes.toString("latin1", start, end);
      readBoundaries(line, boundaries);
      if (/^content-type:\s{0,20}message\/rfc822/i.test(line)) messages += 1;
    }
    if (parts > maxParts || boundaries.size > maxParts || messages > maxParts) return refused("cannot be read: too many parts");
    if (deepest > maxDepth) return refused("cannot be read: parts nested too deeply");
    at = end + 1;
  }
  return { refusal: null, boundaries };
};
