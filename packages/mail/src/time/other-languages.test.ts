import { describe, expect, it } from "vitest";
import { readInWords } from "./in-words.sample.ts";
import type { TimeContext } from "./mention.ts";

/** Text, what is found in it, and what was known beforehand. */
const cases: [text: string, found: string[], context?: Partial<TimeContext>][] = [
  ["wtorek 3 marca 2026 o godz. 14:30", ["event 2026-03-03 14:30"], { language: "pl" }],
  ["3 marca o godzinie 10", ["event 2026-03-03 10:00"], { language: "pl" }],
  ["jutro o wpół do trzeciej", ["event 2026-02-25 14:30"], { language: "pl" }],
  ["we wtorek, 3 marca, o 10:00 zamiast w poniedziałek 2 marca", ["event 2026-03-03 10:00", "old 2026-03-02 day"], { language: "pl" }],
  ["2026年3月3日(火) 14:00〜15:00", ["event 2026-03-03 14:00-15:00"], { language: "ja" }],
  ["3月3日 午後2時半", ["event 2026-03-03 14:30"], { language: "ja" }],
  ["2026年3月3日 下午2点", ["event 2026-03-03 14:00"], { language: "zh" }],
  ["3月3日周二上午10:30", ["event 2026-03-03 10:30"], { language: "zh" }],
  ["2026년 3월 3일(화) 오후 2시 30분", ["event 2026-03-03 14:30"], { language: "ko" }],
  ["Τρίτη 3 Μαρτίου 2026, ώρα 14:00", ["event 2026-03-03 14:00"], { language: "el" }],
  ["יום שלישי, 3 במרץ 2026 בשעה 14:00", ["event 2026-03-03 14:00"], { language: "he" }],
  ["الثلاثاء 3 مارس 2026 الساعة 2 مساءً", ["event 2026-03-03 14:00"], { language: "ar" }],
  ["3 Mart 2026 Salı, saat 14:00", ["event 2026-03-03 14:00"], { language: "tr" }],
  ["úterý 3. března 2026 v 14:00", ["event 2026-03-03 14:00"], { language: "cs" }],
  ["tiistaina 3.3.2026 klo 14.00", ["event 2026-03-03 14:00"], { language: "fi" }],
  ["2026. március 3. (kedd) 14:00 óra", ["event 2026-03-03 14:00"], { language: "hu" }],
  ["marți, 3 martie 2026, ora 14:00", ["event 2026-03-03 14:00"], { language: "ro" }],
  ["вторник, 3 марта 2026 г. в 14:00", ["event 2026-03-03 14:00"], { language: "ru" }],
  ["вівторок, 3 березня 2026 р. о 14:00", ["event 2026-03-03 14:00"], { language: "uk" }],
  [
    "Rozmowa zaplanowana na 3 marca o 10:00 została przełożona na 5 marca o 12:00.",
    ["old 2026-03-03 10:00", "event 2026-03-05 12:00"],
    { language: "pl" },
  ],
  ["変更前：2026年3月3日 10:00\n変更後：2026年3月5日 12:00", ["old 2026-03-03 10:00", "event 2026-03-05 12:00"], { language: "ja" }],
  ["日時：2026年3月3日（火）14:00〜15:00\n場所：本社", ["event 2026-03-03 14:00-15:00"], { language: "ja" }],
  ["면접 일시: 2026년 3월 3일(화) 오후 2시\n장소: 본사", ["event 2026-03-03 14:00"], { language: "ko" }],
  ["面试时间：2026年3月3日（周二）下午2:30", ["event 2026-03-03 14:30"], { language: "zh" }],
  [
    "Prosimy o potwierdzenie do piątku. Rozmowa: 3 marca 2026, godz. 10:00.",
    ["deadline 2026-02-27 day", "event 2026-03-03 10:00"],
    { language: "pl" },
  ],
  ["śr. 4.03.2026, 10:00-10:45", ["event 2026-03-04 10:00-10:45"], { language: "pl" }],
];

describe("times in other languages", () => {
  it.each(cases)("%s", (text, found, context) => {
    expect(readInWords(text, context)).toEqual(found);
  });
});
