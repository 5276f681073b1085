/**
 * What windows-1252 prints at 0x80 to 0x9F, where ISO-8859-1 and Unicode have control characters. Mails that say
 * "iso-8859-1" mean windows-1252 (WHATWG Encoding, "names and labels"), so a C1 control in decoded text is never meant.
 */
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Puts the printable character of windows-1252 where a decoder left a C1 control. U+0085 after UTF-8 is as unwanted as the rest. */
export const mendC1 = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (control) => windows1252[control.charCodeAt(0) - 0x80] ?? control);

const aliases: Record<string, string> = {
  "us-ascii": "windows-1252",
  ascii: "windows-1252",
  "iso-8859-1": "windows-1252",
  latin1: "windows-1252",
  cp932: "shift_jis",
  "windows-31j": "shift_jis",
  cp936: "gb18030",
  gb2312: "gb18030",
  gbk: "gb18030",
  cp949: "euc-kr",
  "ks_c_5601-1987": "euc-kr",
  cp950: "big5",
  "iso-8859-8-i": "iso-8859-8",
  "iso-8859-8-e": "iso-8859-8",
  unicode: "utf-16le",
};

const decoderFor = (label: string): InstanceType<typeof TextDecoder> | null => {
  const name = label.trim().toLowerCase();
  try {
    return new TextDecoder(Object.hasOwn(aliases, name) ? aliases[name] : name);
  } catch {
    return null;
  }
};

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/**
 * Bytes to text. `label` is what the mail claims; null when it claims nothing. A byte-order mark wins, then bytes that are valid
 * UTF-8, then the label, then windows-1252. Never throws.
 */
export const decodeBytes = (bytes: Uint8Array, label: string | null): string => {
  const named = label === null ? null : decoderFor(label);
  const stateful = named !== null && /^(iso-2022|utf-16|utf-7|hz)/.test(named.encoding);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (named && (stateful || named.encoding === "shift_jis" || named.encoding === "gb18030")) return mendC1(named.decode(bytes));
  if (isUtf8(bytes)) return mendC1(new TextDecoder("utf-8").decode(bytes));
  return mendC1((named && named.encoding !== "utf-8" ? named : new TextDecoder("windows-1252")).decode(bytes));
};
