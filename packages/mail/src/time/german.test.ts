import { describe, expect, it } from "vitest";
import { readInWords } from "./in-words.sample.ts";
import type { TimeContext } from "./mention.ts";

/** Text, what is found in it, and what was known beforehand. */
const cases: [text: string, found: string[], context?: Partial<TimeContext>][] = [
  ["Ihr Gespräch ist am 3. März 2026 um 14 Uhr", ["event 2026-03-03 14:00"], { language: "de" }],
  ["Dienstag, 3. März 2026, 14:00 Uhr – 15:00 Uhr (MEZ)", ["event 2026-03-03 14:00-15:00 Europe/Berlin"], { language: "de" }],
  ["Di., 03.03.2026, 14.30 Uhr", ["event 2026-03-03 14:30"], { language: "de" }],
  ["am 3.3. um 14 Uhr 30", ["event 2026-03-03 14:30"], { language: "de" }],
  ["Dienstag um halb drei", ["event 2026-03-03 14:30 ?start"], { language: "de" }],
  ["morgen um halb drei", ["event 2026-02-25 14:30"], { language: "de" }],
  ["morgen Nachmittag um 3", ["event 2026-02-25 15:00"], { language: "de" }],
  ["kommenden Freitag um 10 Uhr", ["event 2026-02-27 10:00"], { language: "de" }],
  ["nächsten Freitag um 10 Uhr", ["event 2026-03-06 10:00 ?start"], { language: "de" }],
  ["nächste Woche Dienstag um 10 Uhr", ["event 2026-03-03 10:00"], { language: "de" }],
  ["Donnerstag um viertel nach neun", ["event 2026-02-26 09:15"], { language: "de" }],
  ["Donnerstag um dreiviertel neun", ["event 2026-02-26 08:45"], { language: "de" }],
  ["Donnerstag um viertel neun", ["event 2026-02-26 08:15"], { language: "de" }],
  ["Donnerstag um viertel vor zehn", ["event 2026-02-26 09:45"], { language: "de" }],
  ["Bitte antworten Sie bis zum 27.02.2026", ["deadline 2026-02-27 day"], { language: "de" }],
  ["Bitte bestätigen Sie bis Freitag, 12 Uhr", ["deadline 2026-02-27 12:00"], { language: "de" }],
  ["Datum: 03.03.2026\nUhrzeit: 14:00 - 15:00 Uhr\nDauer: 60 Minuten", ["event 2026-03-03 14:00-15:00 60min"], { language: "de" }],
  [
    "Statt am Dienstag, 3. März, treffen wir uns am Donnerstag, 5. März um 10 Uhr",
    ["old 2026-03-03 day", "event 2026-03-05 10:00"],
    { language: "de" },
  ],
  [
    "Der Termin am 3. März um 14 Uhr wird auf den 5. März um 15 Uhr verschoben.",
    ["old 2026-03-03 14:00", "event 2026-03-05 15:00"],
    { language: "de" },
  ],
  [
    "Welcher Termin passt Ihnen?\n- Mo, 2.3., 10 Uhr\n- Di, 3.3., 14 Uhr",
    ["slot 2026-03-02 10:00", "slot 2026-03-03 14:00"],
    { language: "de" },
  ],
  [
    "Öffnungszeiten: Mo-Fr 8-17 Uhr. Gespräch am 3. März um 10 Uhr.",
    ["office-hours 2026-03-03 08:00-17:00", "event 2026-03-03 10:00"],
    { language: "de" },
  ],
  [
    "entweder am Dienstag um 10 Uhr oder am Mittwoch um 14 Uhr",
    ["slot 2026-03-03 10:00 ?start", "slot 2026-02-25 14:00"],
    { language: "de" },
  ],
  [
    "Bewerbung vom 10.02.2026. Wir laden Sie ein zum Gespräch am 3.3.2026, 9 Uhr.",
    ["other 2026-02-10 day", "event 2026-03-03 09:00"],
    { language: "de" },
  ],
  ["5.3.26 um 11:00", ["event 2026-03-05 11:00"], { language: "de" }],
  ["Leider müssen wir das Gespräch am 3. März um 14 Uhr absagen.", ["event 2026-03-03 14:00"], { language: "de" }],
  [
    "Leider muss ich unseren Termin am Dienstag, 3. März um 14 Uhr verschieben. Geht Donnerstag, 5. März um 10 Uhr?",
    ["old 2026-03-03 14:00", "event 2026-03-05 10:00"],
    { language: "de" },
  ],
  [
    "Neuer Termin: Donnerstag, 5. März, 10 Uhr (statt Dienstag, 3. März, 14 Uhr)",
    ["event 2026-03-05 10:00", "old 2026-03-03 14:00"],
    { language: "de" },
  ],
  ["Zur Auswahl: Mo 2.3. 9 Uhr oder Di 3.3. 11 Uhr", ["slot 2026-03-02 09:00", "slot 2026-03-03 11:00"], { language: "de" }],
  ["Passt Ihnen Mittwoch, 4. März, um 15 Uhr?", ["slot 2026-03-04 15:00"], { language: "de" }],
  ["Mittwoch, 4.3., 9-10 Uhr", ["event 2026-03-04 09:00-10:00"], { language: "de" }],
  ["Mi 4.3. 9:00–9:45", ["event 2026-03-04 09:00-09:45"], { language: "de" }],
  ["am Mittwoch, den 4. März 2026 von 9 bis 10 Uhr", ["event 2026-03-04 09:00-10:00"], { language: "de" }],
  ["Mittwoch, 04. März 2026, 09.00 Uhr MEZ", ["event 2026-03-04 09:00 Europe/Berlin"], { language: "de" }],
  ["4. März, 8.30 Uhr, Raum 3.14, 2. OG, Tel. 030 12345", ["event 2026-03-04 08:30"], { language: "de" }],
  ["Kontoeröffnung bis 31.03. Ihr Gespräch: 04.03., 10:00", ["event 2026-03-04 10:00"], { language: "de" }],
  [
    "Sie arbeiten 38,5 Stunden pro Woche ab 1.4.2026. Gespräch: 4.3.2026, 10 Uhr",
    ["other 2026-04-01 day", "event 2026-03-04 10:00"],
    { language: "de" },
  ],
  [
    "Sehr geehrte Frau Weber,\n\ngerne laden wir Sie zu einem persönlichen Gespräch am Donnerstag, den 12.03.2026 um 13:30 Uhr in unsere Räumlichkeiten ein. Das Gespräch wird ca. 60 Minuten dauern. Bitte geben Sie uns bis Freitag, 27.02., kurz Bescheid.\n\nUnsere Bürozeiten: Mo.–Do. 8:00–16:30 Uhr, Fr. 8:00–13:00 Uhr",
    [
      "event 2026-03-12 13:30 60min",
      "deadline 2026-02-27 day",
      "office-hours 2026-03-12 08:00-16:30",
      "office-hours 2026-03-12 08:00-13:00",
    ],
    { language: "de" },
  ],
  ["3. bis 5. März 2026", ["event 2026-03-03 to 2026-03-05"], { language: "de" }],
  ["Dienstag, 3.3.2026 | 10:00 Uhr | Raum 4", ["event 2026-03-03 10:00"], { language: "de" }],
  ["heute in einer Woche um 10 Uhr", ["event 2026-03-03 10:00"], { language: "de" }],
  ["Dienstag in einer Woche um 10 Uhr", ["event 2026-03-10 10:00"], { language: "de" }],
  ["Mittwoch früh um 9", ["event 2026-02-25 09:00"], { language: "de" }],
  ["um 12 Uhr mittags am Mittwoch", ["event 2026-02-25 12:00"], { language: "de" }],
  ["Mittwoch Nachmittag um halb vier", ["event 2026-02-25 15:30"], { language: "de" }],
  ["morgen in acht Tagen um 10 Uhr", ["event 2026-03-04 10:00"], { language: "de" }],
];

describe("times in German mails", () => {
  it.each(cases)("%s", (text, found, context) => {
    expect(readInWords(text, context)).toEqual(found);
  });
});
