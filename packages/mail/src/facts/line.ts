import type { LabelField } from "../language/letter-words.ts";
import { plain, tidy } from "./plain.ts";
import type { Tongue } from "./tongue/tongue.ts";

/** A line of a letter, with the label it begins with, if any. */
export type Line = {
  index: number;
  /** UTF-16 offset of its first character in the letter's text. */
  start: number;
  raw: string;
  /** Tidied: no bullet, no markup, one space between words. */
  text: string;
  /** Cells of a table row, or pieces parted by wide gaps. */
  cells: string[];
  field: LabelField | null;
  label: string | null;
  /** What stands after the label; lines below a label that stands alone come with `valueLines`. */
  value: string | null;
  bullet: boolean;
  blank: boolean;
  /** Struck out. */
  struck: boolean;
};

const emoji: [RegExp, LabelField][] = [
  [/^[📅📆🗓]/u, "date"],
  [/^[🕐🕑🕒🕓🕔🕕🕖🕗🕘🕙🕚🕛🕜🕝🕞🕟🕠🕡🕢🕣🕤🕥🕦🕧⏰⏱⌚⏳]/u, "time"],
  [/^[📍🏢🏥🏠📌🗺🏫🏨]/u, "location"],
  [/^[📞📱☎]/u, "phone"],
  [/^[💻🎥📹🔗🖥🎦]/u, "link"],
  [/^[👤👥🧑👩👨🤝👋]/u, "people"],
  [/^[💼📋👔]/u, "role"],
];
const bullets = /^(?:[-–—*•·●▪◦‣>»→✓✔☑☐○■□+]|\[\s?\]|\(?\d{1,2}[.)](?=\s+\D)|[a-c]\))\s+/u;
const anyEmoji = /^(?:\p{Extended_Pictographic}\uFE0F?\s*)+/u;

/** How a label is looked up: lower case, no accents, no decoration. */
const labelKey = (text: string): string =>
  plain(text)
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})?]+$/gu, "")
    .replace(/\?$/, "")
    .replace(/\s+/g, " ");

const lookUp = (tongues: readonly Tongue[], text: string): LabelField | null => {
  if (text.length > 44) return null;
  const key = labelKey(text);
  for (const tongue of tongues) {
    const field = tongue.labels.get(key);
    if (field) return field;
  }
  // "Location (onsite)", "Date/Heure": the first word decides when the whole is unknown.
  const short = key
    .replace(/\s*\(.*$/, "")
    .replace(/\s*[/&+].*$/, "")
    .trim();
  if (short !== key) for (const tongue of tongues) if (tongue.labels.has(short)) return tongue.labels.get(short) ?? null;
  return null;
};

const splitCells = (raw: string): string[] =>
  raw
    .split(/\t+| {2,}|\u00A0{2,}/)
    .map(tidy)
    .filter((cell) => cell !== "");

type Labelled = Pick<Line, "field" | "label" | "value">;
const none: Labelled = { field: null, label: null, value: null };

const findLabel = (tongues: readonly Tongue[], text: string, cells: readonly string[]): Labelled => {
  const colon = /[:：]/.exec(text)?.index ?? -1;
  if (colon > 0 && colon <= 44 && !/^\d{1,2}$/.test(text.slice(Math.max(0, colon - 2), colon)) && text.slice(colon, colon + 3) !== "://") {
    const label = text.slice(0, colon).trim();
    const field = lookUp(tongues, label);
    if (field) return { field, label, value: text.slice(colon + 1).trim() };
  }
  // "Which position? Veterinary Technician": what a form asked, and the answer.
  const asked = /^(.{4,44}\?)\s+(\S.*)$/u.exec(text);
  const askedFor = asked?.[1] ? lookUp(tongues, asked[1]) : null;
  if (askedFor && asked?.[1] && asked[2]) return { field: askedFor, label: asked[1], value: asked[2] };
  const [first, ...rest] = cells;
  if (first !== undefined && rest.length > 0) {
    const field = lookUp(tongues, first);
    if (field) return { field, label: first.replace(/:$/, ""), value: rest.join(rest.length > 1 ? ", " : "") };
  }
  const dash = /^(.{2,28}?)\s+[–—|-]+\s+(\S.*)$/.exec(text);
  if (dash?.[1] && dash[2]) {
    const field = lookUp(tongues, dash[1]);
    if (field && field !== "skip" && field !== "round") return { field, label: dash[1], value: dash[2] };
  }
  const alone = text.length <= 30 && !/[.!,]$/.test(text) ? lookUp(tongues, text) : null;
  return alone ? { field: alone, label: text.replace(/:$/, ""), value: "" } : none;
};

/** The label that a line begins with, when nothing parts it from its value ("Facility 25-bed hospital"). */
const leadingLabel = (text: string, tongues: readonly Tongue[]): Labelled | null => {
  const words = text.split(" ");
  for (let count = Math.min(4, words.length - 1); count >= 1; count--) {
    const label = words.slice(0, count).join(" ");
    if (!/^\p{Lu}/u.test(label) || /[.,:;]/.test(label)) continue;
    const field = lookUp(tongues.slice(0, 2), label);
    if (field) return { field, label, value: words.slice(count).join(" ") };
  }
  return null;
};

/** Tables whose columns lost their gap on the way: three lines in a row or more that all begin with a known label. */
const readGaplessTable = (lines: Line[], tongues: readonly Tongue[]): void => {
  for (let from = 0; from < lines.length; from++) {
    let to = from;
    let unlabelled = 0;
    while (to < lines.length && lines[to] && !lines[to]?.blank) {
      const line = lines[to] as Line;
      if (line.field === null && (leadingLabel(line.text, tongues) === null || line.text.length > 140)) {
        unlabelled++;
        if (unlabelled > 1) break;
      }
      to++;
    }
    const block = lines.slice(from, to).filter((line) => line.field === null);
    const found = block.map((line) => ({ line, label: leadingLabel(line.text, tongues) })).filter(({ label }) => label !== null);
    if (found.length >= 3) for (const { line, label } of found) if (label) Object.assign(line, label);
    if (to > from) from = to;
  }
};

/** Lines of a text, labels found with the tables of the languages given, the first one that knows a label wins. */
export const readLines = (text: string, tongues: readonly Tongue[]): Line[] => {
  const lines: Line[] = [];
  let start = 0;
  for (const [index, whole] of text.split("\n").entries()) {
    const raw = whole.slice(0, 2000);
    const struck = /^\s*~~.*~~\s*$/.test(raw);
    let bare = tidy(raw).replace(/^(?:> ?)+/, "");
    const bullet = bullets.test(bare);
    while (bullets.test(bare)) bare = bare.replace(bullets, "");
    const byEmoji = emoji.find(([pattern]) => pattern.test(bare))?.[1] ?? null;
    bare = tidy(bare.replace(anyEmoji, ""));
    const cells = splitCells(raw.replace(/^[\s>•*·-]+/, ""));
    const labelled = findLabel(tongues, bare, cells);
    lines.push({
      index,
      start,
      raw,
      text: bare,
      cells,
      bullet,
      blank: bare === "",
      struck,
      ...(labelled.field === null && byEmoji ? { field: byEmoji, label: "", value: bare } : labelled),
    });
    start += whole.length + 1;
  }
  readGaplessTable(lines, tongues);
  return lines;
};

/** The value of a label, with the lines below it when it stands alone: at most `limit` of them, up to a blank line or the next label. */
export const valueLines = (lines: readonly Line[], line: Line, limit = 8): string[] => {
  const values = line.value ? [line.value] : [];
  let blanks = 0;
  for (const next of lines.slice(line.index + 1, line.index + 1 + limit + 1)) {
    if (next.blank) {
      blanks++;
      if (values.length > 0 || blanks > 1) break;
      continue;
    }
    if (next.field !== null && !(next.field === "skip" && next.value === "")) break;
    if (values.length >= limit) break;
    // A label with its value on the same line goes on only with a list or an indented line.
    if (line.value && !next.bullet && !/^\s{2,}/.test(next.raw) && !next.raw.startsWith("\t")) break;
    values.push(next.text);
  }
  return values;
};
