import { decodeBytes } from "../mime/charset.ts";

type Group = { skip: boolean; tag: boolean; rtfOnly: boolean; unicodeSkip: number };

const dropped = new Set([
  "fonttbl",
  "colortbl",
  "stylesheet",
  "info",
  "pict",
  "generator",
  "listtable",
  "listoverridetable",
  "themedata",
  "datastore",
  "xmlnstbl",
  "rsidtbl",
  "header",
  "footer",
  "object",
]);

const escapeHtml = (text: string): string => text.replace(/[&<>]/g, (char) => (char === "&" ? "&amp;" : char === "<" ? "&lt;" : "&gt;"));

const maxDepth = 500;

/**
 * RTF to HTML: the HTML that Outlook wrapped into it (MS-OXRTFEX, `\fromhtml1`), or its text with `<br>` for line ends. Fonts, colours, pictures are left
 * out. One pass; never throws.
 */
export const rtfToHtml = (rtf: string): string => {
  const wrapped = rtf.slice(0, 2000).includes("\\fromhtml");
  const codePage = /\\ansicpg(\d{3,5})/.exec(rtf.slice(0, 2000))?.[1] ?? "1252";
  const out: string[] = [];
  const stack: Group[] = [];
  let group: Group = { skip: false, tag: false, rtfOnly: false, unicodeSkip: 1 };
  let bytes: number[] = [];
  let ignore = 0;
  const flush = () => {
    if (bytes.length === 0) return;
    const text = decodeBytes(Uint8Array.from(bytes), `windows-${codePage}`);
    out.push(group.tag ? text : escapeHtml(text));
    bytes = [];
  };
  const visible = (): boolean => !group.skip && !(wrapped && group.rtfOnly && !group.tag);
  const put = (text: string) => {
    if (!visible()) return;
    flush();
    out.push(text);
  };
  const word = (name: string, value: number | null) => {
    if (dropped.has(name)) group.skip = true;
    else if (name === "htmltag") {
      group.skip = false;
      group.tag = true;
    } else if (name === "htmlrtf") group.rtfOnly = value !== 0;
    else if (name === "par" || name === "line") put(wrapped ? "\n" : "<br>\n");
    else if (name === "tab") put(wrapped ? "\t" : " ");
    else if (name === "uc") group.unicodeSkip = value ?? 1;
    else if (name === "u" && value !== null) {
      const text = String.fromCharCode(value < 0 ? value + 0x10000 : value);
      put(group.tag ? text : escapeHtml(text));
      ignore = group.unicodeSkip;
    } else if (name === "emdash") put("—");
    else if (name === "endash") put("–");
    else if (name === "lquote" || name === "rquote") put("’");
    else if (name === "ldblquote") put("“");
    else if (name === "rdblquote") put("”");
    else if (name === "bullet") put("•");
  };
  const pattern = /\\([a-zA-Z]{1,32})(-?\d{1,6})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|([\r\n]+)|([^\\{}\r\n]+)/g;
  for (const found of rtf.matchAll(pattern)) {
    const [, name, number, hex, symbol, brace, ends, text] = found;
    if (brace === "{") {
      flush();
      if (stack.length < maxDepth) stack.push({ ...group });
    } else if (brace === "}") {
      flush();
      group = stack.pop() ?? group;
    } else if (name !== undefined) {
      flush();
      word(name, number === undefined ? null : Number(number));
    } else if (hex !== undefined) {
      if (ignore > 0) ignore -= 1;
      else if (visible()) bytes.push(Number.parseInt(hex, 16));
    } else if (symbol === "*") group.skip = true;
    else if (symbol === "~") put("&nbsp;");
    else if (symbol !== undefined && "\\{}".includes(symbol)) put(symbol);
    else if (ends === undefined && text !== undefined) {
      const rest = text.slice(Math.min(ignore, text.length));
      ignore = 0;
      put(group.tag ? rest : escapeHtml(rest));
    }
  }
  flush();
  return out.join("");
};
