/** 256 KB: design of trust, "Bounds". */
export const maxHeaderBytes = 256 * 1024;

/** A header field as it stands in the mail: the name exactly as written, the value unfolded, each byte one character (latin1). */
export type HeaderLine = { name: string; value: string; foldedBlank: boolean };

/** The raw header block, or why no identity can be read from it. */
export type HeaderLines = { kind: "lines"; lines: HeaderLine[] } | { kind: "unreadable"; why: string };

const lf = 0x0a;
const cr = 0x0d;

/**
 * The header block taken apart by the bytes alone. Line ends are CRLF or LF, or CR when the block has no LF at all; a bare CR among
 * LFs is refused, because readers disagree about whether it ends a line (RFC 5322 2.2 forbids it). A line without a colon is kept
 * with an empty value, so that nothing that any reader takes for a field goes unseen.
 */
export const readHeaderLines = (raw: Uint8Array): HeaderLines => {
  const window = raw.subarray(0, maxHeaderBytes);
  const ending = window.includes(lf) ? lf : cr;
  const lines: HeaderLine[] = [];
  let at = 0;
  while (at < window.length) {
    const found = window.indexOf(ending, at);
    if (found < 0 && raw.length > maxHeaderBytes) return { kind: "unreadable", why: "the header block is too long" };
    const end = found < 0 ? window.length : found;
    const textEnd = ending === lf && end > at && found >= 0 && window[end - 1] === cr ? end - 1 : end;
    if (textEnd === at) return { kind: "lines", lines };
    const text = Buffer.from(window.buffer, window.byteOffset + at, textEnd - at).toString("latin1");
    if (text.includes("\r")) return { kind: "unreadable", why: "a bare CR in the header block" };
    const last = lines.at(-1);
    if ((text.startsWith(" ") || text.startsWith("\t")) && last) {
      last.value += text;
      if (text.trim() === "") last.foldedBlank = true;
    } else {
      const colon = text.indexOf(":");
      lines.push(
        colon < 0
          ? { name: text, value: "", foldedBlank: false }
          : { name: text.slice(0, colon), value: text.slice(colon + 1), foldedBlank: false },
      );
    }
    at = end + 1;
  }
  if (raw.length > maxHeaderBytes) return { kind: "unreadable", why: "the header block is too long" };
  return { kind: "lines", lines };
};

/** The values of a header, trimmed, whatever the case of its name and with blanks before the colon forgiven: for facts, not for identity. */
export const valuesOf = (lines: HeaderLine[], name: string): string[] =>
  lines.filter((line) => line.name.trim().toLowerCase() === name).map((line) => line.value.trim());
