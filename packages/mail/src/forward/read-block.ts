import type { Line } from "../html/line.ts";
import { decodeWords } from "../mime/decode-words.ts";
import type { Mailbox } from "../mime/mail.ts";
import { readAddresses, readMailbox } from "../mime/read-addresses.ts";
import { type Field, fieldsOfLabel, labelKey } from "./labels/fields.ts";
import { readWrittenDate } from "./read-written-date.ts";

/** Who wrote a mail to whom, as a mail program wrote it above that mail. */
export type Heading = {
  from: Mailbox | null;
  to: Mailbox[];
  cc: Mailbox[];
  subject: string | null;
  date: string | null;
  dateHasZone: boolean;
};

/** A header block, and the index of the line after it. */
export type Block = Heading & { next: number };

type Entry = { fields: readonly Field[]; value: string; lines: Line[] };

const maxBlockLines = 60;
const maxValue = 4000;

const known: readonly Field[] = [];

/** A line "label: value"; the label at most 40 characters. Asterisks of bold text make no difference. */
const labelled = (text: string): { label: string; value: string } | null => {
  const line = text.replace(/^[\s*_|•\u200e\u200f\u202a-\u202e\u2066-\u2069]+/, "");
  const colon = line.slice(0, 48).search(/[:：﹕]/);
  if (colon < 1) return null;
  const label = line.slice(0, colon);
  const value = line
    .slice(colon + 1, colon + 1 + maxValue)
    .replace(/^[*_]+/, "")
    .trim();
  return { label, value };
};

/** "From Jane <j@x>": some programs leave the colon out below their line "Forwarded message". */
const unpunctuated = (text: string): { label: string; value: string } | null => {
  const found = /^\s*([\p{L}-]{1,20}(?: [\p{L}-]{1,20})?)[ \t]+(\S.*)$/u.exec(text.slice(0, maxValue));
  if (!found) return null;
  const [, label = "", value = ""] = found;
  const word = label.split(" ")[0] ?? "";
  return fieldsOfLabel.has(labelKey(label)) ? { label, value } : { label: word, value: `${label.slice(word.length + 1)} ${value}`.trim() };
};

/** A line that begins with a known label. */
const entryOf = (line: Line | undefined, bare = false): Entry | null => {
  if (!line) return null;
  const found = bare ? unpunctuated(line.text) : labelled(line.text);
  const fields = found ? fieldsOfLabel.get(labelKey(found.label)) : undefined;
  return found && fields ? { fields, value: found.value, lines: [line] } : null;
};

/** Does a line begin with the label of a header block? */
export const isLabelled = (line: Line): boolean => entryOf(line) !== null;

const isBlank = (line: Line | undefined): boolean => line !== undefined && line.text.trim() === "";

const core = (entries: Entry[], field: Field): boolean => entries.some((entry) => entry.fields.includes(field));

/** Does the text behind a label go on here? Wrapped lines are indented, or follow a long or unfinished line; another label always ends it. */
const goesOn = (lines: Line[], at: number, entry: Entry, previous: Line): boolean => {
  const line = lines[at];
  if (!line || isBlank(line) || entryOf(line) || line.depth !== previous.depth) return false;
  if (/^\s/.test(line.text) || /[,;]$/.test(previous.text.trimEnd()) || entry.value === "") return true;
  const inBlock = [at + 1, at + 2, at + 3].some((index) => entryOf(lines[index]) !== null && !lines.slice(at, index).some(isBlank));
  const other = labelled(line.text);
  if (other && !inBlock && /^[\p{L}\s]{2,20}$/u.test(other.label) && other.value !== "") return false;
  const wrapped = previous.text.length >= 60 || previous.text.length + (line.text.trim().split(/\s/)[0]?.length ?? 0) >= 72;
  return wrapped && (inBlock || isBlank(lines[at + 1]) || isBlank(lines[at + 2]));
};

/** The entries from `start` on, and where they end. */
const entriesFrom = (lines: Line[], start: number, bare: boolean): { entries: Entry[]; next: number } => {
  const entries: Entry[] = [];
  let at = start;
  while (at < lines.length && at - start < maxBlockLines) {
    const line = lines[at];
    const blankBefore = isBlank(line) && entries.length > 0 && entries.length < 5;
    const entry = entryOf(blankBefore ? lines[at + 1] : line, bare);
    if (!entry) break;
    if (blankBefore) {
      const depths = lines[at + 1]?.depth === lines[start]?.depth;
      const fresh = entry.fields.some((field) => field !== "other" && !core(entries, field));
      if (!fresh || !depths || (core(entries, "subject") && core(entries, "from") && core(entries, "date"))) break;
      at += 1;
    }
    const repeated = entry.fields.every((field) => field !== "other" && core(entries, field));
    if (repeated && entry.fields.length === 1) break;
    if ((lines[at]?.depth ?? 0) < (lines[start]?.depth ?? 0)) break;
    entries.push(entry);
    at += 1;
    while (
      !bare &&
      at < lines.length &&
      at - start < maxBlockLines &&
      goesOn(lines, at, entry, lines[at - 1] ?? entry.lines[0] ?? { text: "", depth: 0, quoted: false, header: false, links: [] })
    ) {
      const more = lines[at];
      if (more) {
        entry.value = `${entry.value} ${more.text.trim()}`.trim().slice(0, maxValue);
        entry.lines.push(more);
      }
      at += 1;
    }
  }
  return { entries, next: at };
};

/** Outlook writes the block into one line where it has no line breaks: "From: A Sent: B To: C Subject: D". */
const splitOneLine = (line: Line): Entry[] => {
  const text = line.text.slice(0, 1500);
  const entries: { fields: readonly Field[]; at: number; from: number }[] = [];
  for (const colon of text.matchAll(/[:：]/g)) {
    const words = text.slice(Math.max(0, colon.index - 30), colon.index).split(/\s+/);
    for (const take of [1, 2, 3]) {
      const label = words.slice(-take).join(" ");
      const fields = fieldsOfLabel.get(labelKey(label)) ?? known;
      if (fields.length === 0 || (entries.at(-1)?.at ?? -1) > colon.index - label.length) continue;
      entries.push({ fields, at: colon.index + 1, from: colon.index - label.length });
      break;
    }
    if (entries.length > 8) break;
  }
  return entries.map((entry, index) => ({
    fields: entry.fields,
    value: text.slice(entry.at, entries[index + 1]?.from ?? text.length).trim(),
    lines: index === 0 ? [line] : [],
  }));
};

const looksLikeTime = (value: string): boolean => /^\D{0,3}\d{1,2}\s?([:.h]|am|pm|uhr)/i.test(value);

const value = (entries: Entry[], field: Field): Entry | null =>
  entries.find((entry) => entry.fields.length === 1 && entry.fields[0] === field) ??
  entries.find((entry) => entry.fields.includes(field)) ??
  null;

const mailtoOf = (entry: Entry | null): string | null => {
  const url = entry?.lines.flatMap((line) => line.links).find((link) => link.url.toLowerCase().startsWith("mailto:"))?.url;
  return url?.slice(7).split("?")[0] ?? null;
};

const cleanValue = (text: string): string =>
  decodeWords(text)
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "")
    .replace(/\s?[<[]mailto:([^<>[\]\s]+)[>\]]/gi, (_mark, address: string, at: number, whole: string) =>
      whole.slice(0, at).includes(address) ? "" : ` <${address}>`,
    )
    .replace(/&lt;/gi, "<")
    .replace(/&gt;/gi, ">")
    .trim();

const bold = (text: string): string => text.replace(/^\*+|\*+$/g, "").trim();

/** Addresses in square or round brackets, as some programs write them. */
const angled = (text: string): string => cleanValue(text).replace(/[[(]([^\s[\]()]+@[^\s[\]()]+)[\])]/g, "<$1>");

/** People of a To or Cc line. Outlook parts them with semicolons and leaves commas in names. */
export const readPeople = (text: string): Mailbox[] => {
  const cleaned = angled(text);
  return readAddresses(cleaned, cleaned.includes(";") ? ";" : ",").slice(0, 100);
};

/** Who wrote it; an address that only the link behind the name tells is taken from there. "on behalf of" names two: the second wrote. */
export const readAuthor = (text: string, linked: string | null): Mailbox | null => {
  const cleaned = angled(text).replace(/[;,]\s*$/, "");
  const behalf = /\s(?:on behalf of|im auftrag von|de la part de|en nombre de|per conto di|namens|em nome de)\s/i.exec(cleaned);
  const author = readMailbox(bold(behalf ? cleaned.slice(behalf.index + behalf[0].length) : cleaned));
  if (!author) return linked === null ? null : { name: null, address: linked };
  const name = author.name === null ? null : bold(author.name);
  if (author.address !== null || name === null) return { name, address: author.address ?? linked };
  // "Jane Doe jane@x.example" with nothing around the address, and the path that Notes writes behind a name ("Jane Doe/Office/US@OFFICE").
  const bare = /^(.*?)[\s,;:]*\b([^\s@/]{1,64}@[^\s@/]+\.[^\s@/.]+)$/.exec(name.slice(0, 300));
  if (bare) return { name: bare[1] === "" ? null : (bare[1] ?? null), address: bare[2] ?? null };
  return { name: /^[^/@]{2,60}\/[^\s]/.test(name) ? (name.split("/")[0] ?? name).trim() : name, address: linked };
};

const headingOf = (entries: Entry[], around: string | null): Heading | null => {
  const from = value(entries, "from");
  const subject = value(
    entries.filter((entry) => entry !== from),
    "subject",
  );
  const date = value(
    entries.filter((entry) => entry !== from && entry !== subject),
    "date",
  );
  const rest = entries.filter((entry) => entry !== from && entry !== subject && entry !== date);
  const written = date ? readWrittenDate(date.value, around) : null;
  return {
    from: from ? readAuthor(from.value, mailtoOf(from)) : null,
    to: readPeople(value(rest, "to")?.value ?? ""),
    cc: readPeople(value(rest, "cc")?.value ?? ""),
    subject: subject ? bold(cleanValue(subject.value)) : null,
    date: written?.date ?? null,
    dateHasZone: written?.hasZone ?? false,
  };
};

/** A block in a language without a row: after a mark of the mail program, three lines "word: value", told apart by the shape of their values. */
const unknownBlock = (lines: Line[], start: number, around: string | null): Block | null => {
  const found: { value: string; line: Line }[] = [];
  let at = start;
  for (; at < lines.length && found.length < 8; at += 1) {
    const line = lines[at];
    const entry = line && !isBlank(line) && line.depth === lines[start]?.depth ? labelled(line.text) : null;
    if (!line || !entry || entry.label.trim().length > 30 || /[\d@<]/.test(entry.label)) break;
    found.push({ value: entry.value, line });
  }
  const from = found.find((entry) => entry.value.includes("@"));
  if (found.length < 3 || !from) return null;
  const dated = found.find((entry) => entry !== from && readWrittenDate(entry.value, around) !== null);
  if (!dated) return null;
  const to = found.filter((entry) => entry !== from && entry !== dated && entry.value.includes("@"));
  const subject = found.find((entry) => entry !== from && entry !== dated && !to.includes(entry));
  const written = readWrittenDate(dated.value, around);
  const linked = mailtoOf({ fields: known, value: from.value, lines: [from.line] });
  return {
    from: readAuthor(from.value, linked),
    to: readPeople(to[0]?.value ?? ""),
    cc: readPeople(to[1]?.value ?? ""),
    subject: subject ? bold(cleanValue(subject.value)) : null,
    date: written?.date ?? null,
    dateHasZone: written?.hasZone ?? false,
    next: at,
  };
};

/**
 * Reads the header block that begins at line `start`, in any language of the table; null when there is none. `marked` says that something
 * else (a line "Forwarded message", a mark in the HTML) already tells that a mail begins here: then less is enough. Looks at most 60 lines on.
 */
export const readBlock = (lines: Line[], start: number, marked: boolean, around: string | null): Block | null => {
  const line = lines[start];
  const hinted = marked || (line?.header ?? false);
  const colons = entryOf(line);
  const first = colons ?? (marked ? entryOf(line, true) : null);
  if (!line || !first) return hinted ? unknownBlock(lines, start, around) : null;
  const read = entriesFrom(lines, start, colons === null);
  const single = read.entries.length === 1 && line.text.length > 40 ? splitOneLine(line) : [];
  const { entries, next } = single.length >= 3 ? { entries: single, next: start + 1 } : read;
  const from = value(entries, "from");
  const kinds = (["from", "date", "to", "subject"] as const).filter((field) => value(entries, field) !== null).length;
  if (!from || from.value === "" || looksLikeTime(from.value) || kinds < 2) return hinted ? unknownBlock(lines, start, around) : null;
  const heading = headingOf(entries, around);
  if (!heading?.from) return null;
  const addressed = heading.from.address !== null;
  const enough = hinted
    ? kinds >= 2 && (addressed || heading.date !== null || kinds >= 3)
    : (kinds >= 3 && (addressed || heading.date !== null)) || (kinds === 2 && addressed && heading.date !== null);
  return enough ? { ...heading, next } : null;
};
