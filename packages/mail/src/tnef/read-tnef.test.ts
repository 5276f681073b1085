import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCalendars } from "../calendar/read-calendars.ts";
import { parseMail } from "../mime/parse-mail.ts";
import { decompressRtf } from "./decompress-rtf.ts";
import { readTnef } from "./read-tnef.ts";
import { rtfToHtml } from "./rtf-to-html.ts";

const u16 = (value: number): Buffer => Buffer.from(Uint16Array.of(value).buffer);
const u32 = (value: number): Buffer => Buffer.from(Uint32Array.of(value).buffer);
const utf16 = (text: string): Buffer => Buffer.from(`${text}\0`, "utf16le");
const pad = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);

/** Writes the container as MS-OXTNEF describes it. */
const tnef = (...attributes: [level: number, id: number, data: Buffer][]): Buffer =>
  Buffer.concat([
    u32(0x223e9f78),
    u16(1),
    ...attributes.flatMap(([level, id, data]) => [
      Buffer.from([level]),
      u32(id),
      u32(data.length),
      data,
      u16(data.reduce((sum, byte) => (sum + byte) & 0xffff, 0)),
    ]),
  ]);

const variable = (type: number, id: number, value: Buffer): Buffer =>
  Buffer.concat([u16(type), u16(id), u32(1), u32(value.length), pad(value)]);
const named = (set: string, id: number, type: number, value: Buffer): Buffer =>
  Buffer.concat([
    u16(type),
    u16(0x8001),
    Buffer.from(set, "hex"),
    u32(0),
    u32(id),
    type === 0x40 || type === 3 ? value : Buffer.concat([u32(1), u32(value.length), pad(value)]),
  ]);
const properties = (...all: Buffer[]): Buffer => Buffer.concat([u32(all.length), ...all]);

const fileTime = (iso: string): Buffer => Buffer.from(BigUint64Array.of((BigInt(Date.parse(iso)) + 11_644_473_600_000n) * 10_000n).buffer);
const appointment = "0220060000000000c000000000000046";
const stored = (rtf: string): Buffer =>
  Buffer.concat([u32(rtf.length + 12), u32(rtf.length), u32(0x414c454d), u32(0), Buffer.from(rtf, "latin1")]);

describe("winmail.dat", () => {
  test("the text of a body attribute, in its code page", () => {
    const read = readTnef(tnef([1, 0x00069007, u32(1252)], [1, 0x0002800c, Buffer.from("Caf\xe9 at two \x96 room 4\0", "latin1")]));
    expect(read?.text).toBe("Café at two – room 4");
  });

  test("HTML and a Unicode body from MAPI properties", () => {
    const read = readTnef(
      tnef([
        1,
        0x00069003,
        properties(
          variable(0x1f, 0x1000, utf16("Tuesday at 14:00")),
          variable(0x102, 0x1013, Buffer.from("<p>Tuesday at <b>14:00</b></p>")),
        ),
      ]),
    );
    expect(read).toMatchObject({ text: "Tuesday at 14:00", html: "<p>Tuesday at <b>14:00</b></p>" });
  });

  test("a meeting request becomes a calendar part in its own zone", () => {
    const read = readTnef(
      tnef(
        [1, 0x00078008, Buffer.from("IPM.Microsoft Schedule.MtgReq\0")],
        [
          1,
          0x00069003,
          properties(
            variable(0x1f, 0x0037, utf16("Interview; room 4")),
            named(appointment, 0x820d, 0x40, fileTime("2026-11-10T19:00:00Z")),
            named(appointment, 0x820e, 0x40, fileTime("2026-11-10T19:45:00Z")),
            named(appointment, 0x8208, 0x1f, utf16("Main Street 4")),
            named(appointment, 0x8234, 0x1f, utf16("(UTC-05:00) Eastern Time (US & Canada)")),
          ),
        ],
      ),
    );
    const [event] = readCalendars(read?.calendars ?? [], { zone: null });
    expect(event).toMatchObject({
      method: "REQUEST",
      summary: "Interview; room 4",
      location: "Main Street 4",
      start: { zone: "America/New_York", instant: "2026-11-10T14:00:00-05:00" },
      end: { instant: "2026-11-10T14:45:00-05:00" },
    });
  });

  test("compressed RTF: the dictionary, a back reference, the end mark", () => {
    // The example of MS-OXRTFCP 3.1.1.
    const bytes = Buffer.from("2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0", "hex");
    expect(decompressRtf(bytes, 1000)).toBe("{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n");
  });

  test("text of RTF, with special characters and without fonts and colours", () => {
    const html = rtfToHtml(
      "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\colortbl;\\red0;}Gr\\'fc\\'dfe \\u8364? <b>\\par Dienstag\\tab 14 Uhr\\par}",
    );
    expect(html).toBe("Grüße € &lt;b&gt;<br>\nDienstag 14 Uhr<br>\n");
  });

  test("HTML wrapped into RTF comes out as it was", () => {
    const html = rtfToHtml(
      "{\\rtf1\\ansi\\fromhtml1 {\\*\\htmltag64 <p>}\\htmlrtf {\\f0 \\htmlrtf0 Tuesday at 14:00\\htmlrtf }\\htmlrtf0 {\\*\\htmltag72 </p>}}",
    );
    expect(html).toBe("<p>Tuesday at 14:00</p>");
  });

  test("in a mail without other text it is the body; broken, it is a problem", async () => {
    const mail = (data: Buffer): Buffer =>
      Buffer.from(
        `From: a@b.example\r\nContent-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\n${data.toString("base64")}\r\n`,
      );
    const good = await parseMail(
      mail(tnef([1, 0x00069003, properties(variable(0x102, 0x1009, stored("{\\rtf1 Tuesday at 14:00\\par}")))])),
    );
    expect(good).toMatchObject({ html: "Tuesday at 14:00<br>\n", problem: null });
    expect((await parseMail(mail(Buffer.from("rubbish")))).problem).toBe("cannot be read: winmail.dat could not be read");
  });

  test("no bytes make it throw or grow", () => {
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc.constant(new Uint8Array(u32(0xffffffff))),
      fc.constant(new Uint8Array(properties(variable(0x1f, 0x1000, utf16("x"))))),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(0x0002800c, 0x00069003, 0x00069002, 0x0006800f, 0x00018010), piece), { maxLength: 6 }),
        fc.uint8Array({ maxLength: 80 }),
        (attributes, tail) => {
          const bytes = Buffer.concat([
            tnef(...attributes.map(([id, data]): [number, number, Buffer] => [1, id, Buffer.from(data)])),
            tail,
          ]);
          const read = readTnef(new Uint8Array(bytes));
          return read === null || (read.text ?? "").length <= bytes.length * 2;
        },
      ),
    );
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        (bytes) => (decompressRtf(Buffer.concat([u32(0), u32(0xffffffff), u32(0x75465a4c), u32(0), bytes]), 5000) ?? "").length <= 5000,
      ),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("{", "}", "\\", "*", "htmltag", "u1", "'e4", " ", "par", "x") }),
        (rtf) => typeof rtfToHtml(rtf) === "string",
      ),
    );
  });
});
