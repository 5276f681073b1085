import { describe, expect, test } from "vitest";
import { linesOfText } from "./lines-of.ts";
import { readAttribution } from "./read-attribution.ts";

const around = "2026-11-05T09:00:00+01:00";
const quoted = "\n> quoted";

const read = (text: string) => readAttribution(linesOfText(text), 0, around);

/** The line, who wrote, when. */
const lines: readonly [string, string | null, string | null, string | null][] = [
  ["On Wed, 4 Nov 2026, 15:12 Mara Quist, <mara@linden.example> wrote:", "Mara Quist", "mara@linden.example", "2026-11-04T15:12:00+01:00"],
  [
    "On Wed, Nov 4, 2026 at 3:12 PM Mara Quist <mara@linden.example> wrote:",
    "Mara Quist",
    "mara@linden.example",
    "2026-11-04T15:12:00+01:00",
  ],
  [
    "On Wed, Nov 4, 2026 at 3:12 PM Mara Quist\n<mara@linden.example> wrote:",
    "Mara Quist",
    "mara@linden.example",
    "2026-11-04T15:12:00+01:00",
  ],
  ["On 4 Nov 2026, at 15:12, Mara Quist <mara@linden.example> wrote:", "Mara Quist", "mara@linden.example", "2026-11-04T15:12:00+01:00"],
  ["On 04/11/2026 15:12, Mara Quist wrote:", "Mara Quist", null, "2026-11-04T15:12:00+01:00"],
  ["On Nov 4, 2026, April Juno wrote:", "April Juno", null, "2026-11-04T12:00:00+01:00"],
  [
    "Am Mi., 4. Nov. 2026 um 15:12 Uhr schrieb Mara Quist <mara@linden.example>:",
    "Mara Quist",
    "mara@linden.example",
    "2026-11-04T15:12:00+01:00",
  ],
  ["Am 04.11.26 um 15:12 schrieb Mara Quist:", "Mara Quist", null, "2026-11-04T15:12:00+01:00"],
  [
    "Mara Quist <mara@linden.example> schrieb am Mi., 4. Nov. 2026, 15:12:",
    "Mara Quist",
    "mara@linden.example",
    "2026-11-04T15:12:00+01:00",
  ],
  [
    "Le mer. 4 nov. 2026 à 15:12, Mara Quist <mara@linden.example> a écrit :",
    "Mara Quist",
    "mara@linden.example",
    "2026-11-04T15:12:00+01:00",
  ],
  [
    "El mié, 4 nov 2026 a las 15:12, Mara Quist (<mara@linden.example>) escribió:",
    "Mara Quist",
    "mara@linden.example",
    "2026-11-04T15:12:00+01:00",
  ],
  [
    "Il giorno mer 4 nov 2026 alle ore 15:12 Mara Quist <mara@linden.example> ha scritto:",
    "Mara Quist",
    "mara@linden.example",
    "2026-11-04T15:12:00+01:00",
  ],
  [
    "Em qua., 4 de nov. de 2026 às 15:12, Mara Quist <mara@linden.example> escreveu:",
    "Mara Quist",
    "mara@linden.example",
    "2026-11-04T15:12:00+01:00",
  ],
  ["Op wo 4 nov 2026 om 15:12 schreef Mara Quist <mara@linden.example>:", "Mara Quist", "mara@linden.example", "2026-11-04T15:12:00+01:00"],
  [
    "Den ons. 4. nov. 2026 kl. 15.12 skrev Mara Quist <mara@linden.example>:",
    "Mara Quist",
    "mara@linden.example",
    "2026-11-04T15:12:00+01:00",
  ],
  [
    "ke 4. marrask. 2026 klo 15.12 Mara Quist <mara@linden.example> kirjoitti:",
    "Mara Quist",
    "mara@linden.example",
    "2026-11-04T15:12:00+01:00",
  ],
  [
    "śr., 4 lis 2026 o 15:12 Mara Quist <mara@linden.example> napisał(a):",
    "Mara Quist",
    "mara@linden.example",
    "2026-11-04T15:12:00+01:00",
  ],
  ["st 4. 11. 2026 v 15:12 odesílatel Mara Quist <mara@linden.example> napsal:", null, "mara@linden.example", "2026-11-04T15:12:00+01:00"],
  ["ср, 4 нояб. 2026 г. в 15:12, Mara Quist <mara@linden.example>:", "Mara Quist", "mara@linden.example", "2026-11-04T15:12:00+01:00"],
  [
    "Mara Quist <mara@linden.example>, 4 Kas 2026 Çar, 15:12 tarihinde şunu yazdı:",
    "Mara Quist",
    "mara@linden.example",
    "2026-11-04T15:12:00+01:00",
  ],
  ["2026年11月4日(水) 15:12 Mara Quist <mara@linden.example>:", "Mara Quist", "mara@linden.example", "2026-11-04T15:12:00+01:00"],
  ["Mara Quist <mara@linden.example> 于2026年11月4日周三 15:12写道：", "Mara Quist", "mara@linden.example", "2026-11-04T15:12:00+01:00"],
  [
    "2026년 11월 4일 (수) 오후 3:12, Mara Quist <mara@linden.example>님이 작성:",
    "Mara Quist",
    "mara@linden.example",
    "2026-11-04T15:12:00+01:00",
  ],
  [
    "בתאריך יום ד׳, 4 בנוב׳ 2026 ב-15:12 מאת Mara Quist <mara@linden.example>:",
    "Mara Quist",
    "mara@linden.example",
    "2026-11-04T15:12:00+01:00",
  ],
  [
    "في الأربعاء، 4 نوفمبر 2026 في 3:12 م تمت كتابة ما يلي بواسطة Mara Quist <mara@linden.example>:",
    null,
    "mara@linden.example",
    "2026-11-04T15:12:00+01:00",
  ],
  [
    "Vào Th 4, 4 thg 11, 2026 vào lúc 15:12 Mara Quist <mara@linden.example> đã viết:",
    "Mara Quist",
    "mara@linden.example",
    "2026-11-04T15:12:00+01:00",
  ],
  [
    "Pada Rab, 4 Nov 2026 pukul 15.12 Mara Quist <mara@linden.example> menulis:",
    "Mara Quist",
    "mara@linden.example",
    "2026-11-04T15:12:00+01:00",
  ],
];

describe("the line above a quoted answer", () => {
  test.each(lines)("%s", (line, name, address, date) => {
    const found = read(`${line}${quoted}`);
    expect(found?.from?.address ?? null).toBe(address);
    if (name !== null) expect(found?.from?.name).toBe(name);
    expect(found?.date).toBe(date);
    expect(found?.next).toBe(line.split("\n").length);
  });

  test("sentences that end in a colon are none", () => {
    for (const text of [
      "On Wednesday, 4 November 2026 at 15:12 you will meet:",
      "Please write to jobs@linden.example with:",
      "Your interview is on 4 November 2026 at 15:12:",
      "Your contact on the day is Mara Quist <mara@linden.example>. Please bring:",
      "As I wrote last week:",
      "Time: 15:12",
      "From: Mara",
    ])
      expect(read(`${text}\n\nmore`)).toBeNull();
  });
});
