import { decodeBytes } from "../mime/charset.ts";
import type { CalendarPart } from "../mime/mail.ts";
import { decompressRtf } from "./decompress-rtf.ts";
import { type Property, readProperties } from "./mapi-props.ts";
import { meetingOf } from "./meeting.ts";
import { rtfToHtml } from "./rtf-to-html.ts";

/** What a winmail.dat carries. */
export type TnefContent = { text: string | null; html: string | null; calendars: CalendarPart[]; attached: Uint8Array[] };

const signature = 0x223e9f78;
const maxAttributes = 1000;
const maxRtf = 1024 * 1024;

const attribute = {
  subject: 0x00018004,
  messageClass: 0x00078008,
  body: 0x0002800c,
  attachData: 0x0006800f,
  attachTitle: 0x00018010,
  attachBegin: 0x00069002,
  properties: 0x00069003,
  codePage: 0x00069007,
};

const tag = { subject: 0x0037, body: 0x1000, rtf: 0x1009, html: 0x1013, codePage: 0x3fde };

const bodyOf = (bytes: Uint8Array): Uint8Array => {
  const end = bytes.indexOf(0);
  return end < 0 ? bytes : bytes.subarray(0, end);
};

type Found = { properties: Property[]; files: { title: string; data: Uint8Array }[]; values: Map<number, Uint8Array> };

const walk = (bytes: Uint8Array): Found | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 6 || view.getUint32(0, true) !== signature) return null;
  const found: Found = { properties: [], files: [], values: new Map() };
  for (let at = 6, count = 0; at + 9 <= bytes.length && count < maxAttributes; count += 1) {
    const id = view.getUint32(at + 1, true);
    const length = view.getUint32(at + 5, true);
    const data = bytes.subarray(at + 9, Math.min(at + 9 + length, bytes.length));
    const file = found.files.at(-1);
    if (id === attribute.attachBegin) found.files.push({ title: "", data: new Uint8Array() });
    else if (id === attribute.attachTitle && file) file.title = decodeBytes(bodyOf(data), null).toLowerCase();
    else if (id === attribute.attachData && file) file.data = data;
    else if (id === attribute.properties) found.properties.push(...readProperties(data));
    else if (!found.values.has(id)) found.values.set(id, data);
    at += 9 + length + 2;
  }
  return found;
};

const present = (text: string | null): string | null => (text === null || text.trim() === "" ? null : text);

/**
 * Reads a winmail.dat (MS-OXTNEF), which Outlook sends instead of MIME: the body as text or HTML (also out of compressed RTF), the meeting it asks for as a
 * calendar part, attached calendars and mails. Null when it is none, or holds none of these. Bounds: 1,000 attributes, 1 MB of RTF. Never throws.
 */
export const readTnef = (bytes: Uint8Array): TnefContent | null => {
  const found = walk(bytes);
  if (!found) return null;
  const property = (id: number): Property | null =>
    found.properties.find((one) => one.set === null && one.id === id && one.value.length > 0) ?? null;
  const pageBytes = property(tag.codePage)?.value ?? found.values.get(attribute.codePage);
  const page = pageBytes && pageBytes.length >= 4 ? new DataView(pageBytes.buffer, pageBytes.byteOffset).getUint32(0, true) : 1252;
  const label =
    page === 65001
      ? "utf-8"
      : page === 932
        ? "shift_jis"
        : page === 936
          ? "gb18030"
          : page === 949
            ? "euc-kr"
            : page === 950
              ? "big5"
              : `windows-${page}`;
  const eightBit = (value: Uint8Array): string => decodeBytes(bodyOf(value), label);
  const stringOf = (value: Property | null): string | null =>
    value === null ? null : value.type === 0x1f ? decodeBytes(value.value, "utf-16le").replaceAll("\0", "") : eightBit(value.value);
  const wide = (value: Uint8Array): string => (value[1] === 0 ? decodeBytes(value, "utf-16le").replaceAll("\0", "") : eightBit(value));
  const rtf = property(tag.rtf);
  const unpacked = rtf ? decompressRtf(rtf.value, maxRtf) : null;
  const plain = found.values.get(attribute.body);
  const subject =
    stringOf(property(tag.subject)) ??
    (found.values.has(attribute.subject) ? eightBit(found.values.get(attribute.subject) ?? new Uint8Array()) : null);
  const kind = eightBit(found.values.get(attribute.messageClass) ?? new Uint8Array());
  const meeting = meetingOf(found.properties, kind, wide, subject);
  const files = found.files
    .filter((file) => /\.(ics|ical)$/.test(file.title))
    .map((file): CalendarPart => ({ method: null, content: decodeBytes(file.data, null) }));
  const content: TnefContent = {
    text: present(stringOf(property(tag.body)) ?? (plain ? eightBit(plain) : null)),
    html: present(stringOf(property(tag.html)) ?? (unpacked === null ? null : rtfToHtml(unpacked))),
    calendars: [...(meeting ? [meeting] : []), ...files],
    attached: found.files.filter((file) => file.title.endsWith(".eml")).map((file) => file.data),
  };
  return content.text === null && content.html === null && content.calendars.length === 0 && content.attached.length === 0 ? null : content;
};
