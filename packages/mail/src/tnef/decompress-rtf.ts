/** What every compressed RTF begins its dictionary with (MS-OXRTFCP 2.1.2.1). */
const beginning =
  "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";

const compressed = 0x75465a4c;
const stored = 0x414c454d;
const dictionarySize = 4096;

/** Decompresses PR_RTF_COMPRESSED (MS-OXRTFCP) into RTF, one character a byte; null when it is none. At most `maxBytes` come out. */
export const decompressRtf = (bytes: Uint8Array, maxBytes: number): string | null => {
  if (bytes.length < 16) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const rawSize = Math.min(view.getUint32(4, true), maxBytes);
  const kind = view.getUint32(8, true);
  if (kind === stored) return Buffer.from(bytes.subarray(16, 16 + rawSize)).toString("latin1");
  if (kind !== compressed) return null;
  const dictionary = new Uint8Array(dictionarySize);
  dictionary.set(Buffer.from(beginning, "latin1"));
  let write = beginning.length;
  const out = new Uint8Array(rawSize);
  let written = 0;
  const put = (byte: number) => {
    if (written < rawSize) out[written] = byte;
    written += 1;
    dictionary[write % dictionarySize] = byte;
    write = (write + 1) % dictionarySize;
  };
  for (let at = 16; at < bytes.length && written < rawSize; ) {
    const control = bytes[at] ?? 0;
    at += 1;
    for (let bit = 0; bit < 8 && at < bytes.length && written < rawSize; bit += 1) {
      if ((control & (1 << bit)) === 0) {
        put(bytes[at] ?? 0);
        at += 1;
        continue;
      }
      const token = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
      at += 2;
      const offset = token >> 4;
      if (offset === write) return Buffer.from(out.subarray(0, written)).toString("latin1");
      for (let n = 0; n < (token & 0xf) + 2; n += 1) put(dictionary[(offset + n) % dictionarySize] ?? 0);
    }
  }
  return Buffer.from(out.subarray(0, Math.min(written, rawSize))).toString("latin1");
};
